import type { ClauseFinding } from '../finding.ts';
import { foldText } from '../reading/fold-text.ts';
import { nameWords } from './name-words.ts';
import { type Pair, passagesOf } from './pair-sentences.ts';

interface Texts {
  id: string;
  en: string;
}

const flat = (text: string) => foldText(text).replace(/\s+/g, ' ');
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A term as words of their own; in English also in the plural. */
function shapeOf(term: string): RegExp | null {
  const words = flat(term).trim();
  if (!words) return null;
  const plural = words.endsWith('y')
    ? `(?:${escaped(words)}|${escaped(words.slice(0, -1))}ies)`
    : `${escaped(words)}(?:e?s)?`;
  return new RegExp(`(?<![\\p{L}\\p{N}])${plural}(?![\\p{L}\\p{N}])`, 'gu');
}

/** Whether a term stands in a text. */
export const usesTerm = (text: string, term: string): boolean => shapeOf(term)?.test(flat(text)) === true;

type Term = Readonly<Record<'id' | 'en', string>>;

/** The terms a text uses; what a longer term takes ("Rencana Kegiatan") is not also a shorter one's ("Kegiatan"). */
function usedIn(text: string, terms: readonly Term[], language: 'id' | 'en'): Set<Term> {
  let rest = flat(text);
  const used = new Set<Term>();
  for (const term of [...terms].sort((a, b) => b[language].length - a[language].length)) {
    const shape = shapeOf(term[language]);
    if (!shape) continue;
    rest = rest.replace(shape, (all) => {
      used.add(term);
      return '\n'.repeat(all.length);
    });
  }
  return used;
}

/** Terms of the draft that one language of a clause uses and the other does not. */
function lostTerms(texts: Texts, terms: readonly Term[]): ClauseFinding[] {
  const used = { id: usedIn(texts.id, terms, 'id'), en: usedIn(texts.en, terms, 'en') };
  return terms.flatMap((term) => {
    const { id, en } = term;
    const said = { id: usesTerm(texts.id, id), en: usesTerm(texts.en, en) };
    // A longer term that holds this one answers it: "Para Pihak" beside "either Party".
    const lost = (used.id.has(term) && !said.en) || (used.en.has(term) && !said.id);
    if (!lost) return [];
    const message = used.id.has(term)
      ? nameWords.term('id', id, 'en', en)
      : nameWords.term('en', en, 'id', id);
    return [{ code: 'term' as const, languages: ['id', 'en'], message, passages: [] }];
  });
}

/** A sentence that uses one term in Indonesian and in its stead another in English. */
function exchangedTerms(pairs: readonly Pair[], terms: readonly Term[]): ClauseFinding[] {
  return pairs.flatMap((pair) => {
    const text = (sentences: Pair['id']) => sentences.map((sentence) => sentence.text).join(' ');
    const [mine, theirs] = [usedIn(text(pair.id), terms, 'id'), usedIn(text(pair.en), terms, 'en')];
    const lost = [...mine].find((term) => !theirs.has(term) && !usesTerm(text(pair.en), term.en));
    const gained = [...theirs].find((term) => !mine.has(term) && !usesTerm(text(pair.id), term.id));
    if (!lost || !gained) return [];
    const message = nameWords.term('id', lost.id, 'en', lost.en);
    return [{ code: 'term' as const, languages: ['id', 'en'], message, passages: passagesOf(pair) }];
  });
}

/** Terms of the draft that the languages of a clause do not share, over the clause and sentence by sentence. */
export function compareTerms(
  texts: Texts,
  pairs: readonly Pair[],
  terms: readonly Readonly<Record<string, string>>[],
): ClauseFinding[] {
  const both = terms.flatMap(({ id, en }) => (id && en ? [{ id, en }] : []));
  const lost = lostTerms(texts, both);
  return lost.length > 0 ? lost : exchangedTerms(pairs, both);
}

const definitions = {
  id: /(?:disebut(?: juga)?(?: sebagai)?|disingkat|dikenal sebagai)\s*:?\s*["“”']\s*([^"“”']{2,60})["“”']|["“”']([^"“”']{2,60})["“”']\s+(?:adalah|berarti|ialah|bermakna)/giu,
  en: /(?:referred to as|called|known as|abbreviated as|defined as)\s*(?:the\s+)?["“”']\s*(?:the\s+)?([^"“”']{2,60})["“”']|\((?:the\s+|each,? an?\s+|collectively,? (?:the\s+)?)?["“”']\s*([^"“”']{2,60})["“”']\)|["“”']([^"“”']{2,60})["“”']\s+(?:means|shall mean|refers to|is defined)/giu,
} as const;

/** The terms a text defines, as written: «selanjutnya disebut "Para Pihak"», «"Program" means ...». */
export const definedIn = (text: string, language: 'id' | 'en'): string[] =>
  [...text.matchAll(definitions[language])].map((match) => (match[1] ?? match[2] ?? match[3] ?? '').trim());

/** Words behind which a text in quotation marks is a term it defines. */
const defines = {
  id: /disebut|disingkat|dikenal|yang dimaksud|adalah|berarti|ialah|didefinisikan/i,
  en: /referred to|called|known as|means|defined|hereinafter|hereafter|abbreviated|collectively|\(the "/i,
} as const;

const quoted = (text: string, language: 'id' | 'en'): string[] =>
  defines[language].test(text)
    ? [...foldText(text).matchAll(/"\s*([^"\n]{1,80}?)\s*"/g)].map((match) =>
        text.slice(match.index + 1, match.index + match[0].length - 1),
      )
    : [];

/** Definitions of a clause that one language has more of. */
export function compareDefinitions(texts: Texts): ClauseFinding[] {
  const [mine, theirs] = [quoted(texts.id, 'id'), quoted(texts.en, 'en')];
  if (mine.length === theirs.length) return [];
  const message = nameWords.definitions(mine.join(', '), theirs.join(', '));
  return [{ code: 'term', languages: ['id', 'en'], message, passages: [] }];
}
