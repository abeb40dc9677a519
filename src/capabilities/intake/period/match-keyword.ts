import type { InstrumentKind } from '../types.ts';
import { instruments, type Meaning, phrases } from './keywords.ts';
import { slips } from './spelling.ts';
import type { Token } from './tokens.ts';

export interface Keyword {
  meaning: Meaning;
  instrument?: InstrumentKind;
  misspelt?: true;
}

interface Entry extends Keyword {
  words: readonly string[];
}

const byFirst = new Map<string, Entry[]>();

function add(phrase: string, keyword: Keyword): void {
  const words = phrase.split(/\s+/);
  const list = byFirst.get(words[0] ?? '') ?? [];
  list.push({ ...keyword, words });
  list.sort((a, b) => b.words.length - a.words.length);
  byFirst.set(words[0] ?? '', list);
}

for (const [meaning, list] of Object.entries(phrases))
  for (const phrase of list) add(phrase, { meaning: meaning as Meaning });
for (const [kind, list] of Object.entries(instruments))
  for (const phrase of list) add(phrase, { meaning: 'instrument', instrument: kind as InstrumentKind });

const shortestToMend = 7;
/** Words of the trade worth recognising when misspelt; grammar is not, its words are too near to others. */
const mendable = [...byFirst.values()]
  .flat()
  .filter(
    ({ words, meaning }) =>
      words.length === 1 &&
      (words[0]?.length ?? 0) >= shortestToMend &&
      !['filler', 'reference'].includes(meaning),
  )
  .map((entry) => ({ entry, word: entry.words[0] ?? '' }));
const mendableBy = Map.groupBy(mendable, ({ word }) => word.slice(0, 2));

const endings = /(?:nya|lah|pun|kah)$/;

/** A hyphen or full stop inside a phrase ("kira-kira", "follow-up", "no. follow up") counts as a space. */
function matchWords(tokens: readonly Token[], at: number, words: readonly string[]): number | null {
  let place = at;
  for (const [index, word] of words.entries()) {
    if (index > 0 && tokens[place]?.kind === 'mark' && tokens[place]?.text === '-') place += 1;
    const token = tokens[place];
    if (token?.kind !== 'word' || token.text !== word) return null;
    place += 1;
  }
  return place;
}

function misspelt(word: string): Entry | null {
  if (word.length < shortestToMend || word.length > 20) return null;
  const limit = word.length >= 12 ? 2 : 1;
  let best: { entry: Entry; distance: number } | null = null;
  for (const candidate of mendableBy.get(word.slice(0, 2)) ?? []) {
    const distance = slips(word, candidate.word, limit);
    if (distance <= limit && (best === null || distance < best.distance))
      best = { entry: candidate.entry, distance };
  }
  return best?.entry ?? null;
}

/** The longest known phrase that begins at token `at`, a slightly misspelt keyword included. */
export function matchKeyword(tokens: readonly Token[], at: number): (Keyword & { next: number }) | null {
  const token = tokens[at];
  if (token?.kind !== 'word') return null;
  const exact = longest(tokens, at, token.text);
  if (exact) return exact;
  const bare = token.text.replace(endings, '');
  const stem = bare !== token.text ? byFirst.get(bare)?.find(({ words }) => words.length === 1) : undefined;
  const entry = stem ?? misspelt(token.text);
  if (!entry) return null;
  return { ...keywordOf(entry), next: at + 1, ...(stem === undefined && { misspelt: true as const }) };
}

function longest(tokens: readonly Token[], at: number, first: string): (Keyword & { next: number }) | null {
  for (const entry of byFirst.get(first) ?? []) {
    const next = matchWords(tokens, at, entry.words);
    if (next !== null) return { ...keywordOf(entry), next };
  }
  return null;
}

const keywordOf = ({ meaning, instrument }: Entry): Keyword => ({
  meaning,
  ...(instrument && { instrument }),
});
