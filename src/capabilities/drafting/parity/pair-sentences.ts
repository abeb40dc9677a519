import type { Passage } from '../finding.ts';
import type { Sentence } from '../reading/sentences.ts';

/** Sentences that say the same in two languages. */
export interface Pair {
  id: readonly Sentence[];
  en: readonly Sentence[];
}

/** How many sentences of each language may answer one another, and what joining them costs. */
const steps: readonly (readonly [number, number, number])[] = [
  [1, 1, 0],
  [1, 2, 0.4],
  [2, 1, 0.4],
  [1, 3, 0.9],
  [3, 1, 0.9],
  [2, 2, 0.9],
  [1, 0, 3],
  [0, 1, 3],
];

/** Sentences further from the middle line than this are never paired: it keeps long texts quick. */
const widest = 12;

const lengthOf = (sentences: readonly Sentence[]) =>
  sentences.reduce((sum, { text }) => sum + text.trim().length, 0);
const figuresOf = (sentences: readonly Sentence[]) =>
  new Set(sentences.flatMap(({ text }) => text.match(/\d+/g) ?? []));

/** What it costs to say that these answer one another: unlike lengths, and figures that only one of them holds. */
function cost(id: readonly Sentence[], en: readonly Sentence[]): number {
  if (id.length === 0 || en.length === 0) return 0;
  const lengths = Math.abs(Math.log((lengthOf(id) + 10) / (lengthOf(en) + 10)));
  const [mine, theirs] = [figuresOf(id), figuresOf(en)];
  const same = [...mine].filter((figure) => theirs.has(figure)).length;
  return lengths * 2 - Math.min(same, 3) * 0.3;
}

interface Reached {
  cost: number;
  from: readonly [number, number] | null;
}

/** The cheapest way to pair all sentences, in their order (after Gale and Church's alignment by lengths). */
function aligned(id: readonly Sentence[], en: readonly Sentence[]): Pair[] {
  const reached = new Map<string, Reached>([['0 0', { cost: 0, from: null }]]);
  for (let i = 0; i <= id.length; i += 1) {
    const middle = Math.round((i * en.length) / Math.max(1, id.length));
    for (let j = Math.max(0, middle - widest); j <= Math.min(en.length, middle + widest); j += 1) {
      for (const [mine, theirs, penalty] of steps) {
        const before = reached.get(`${i - mine} ${j - theirs}`);
        if (!before) continue;
        const total = before.cost + penalty + cost(id.slice(i - mine, i), en.slice(j - theirs, j));
        if (total < (reached.get(`${i} ${j}`)?.cost ?? Number.POSITIVE_INFINITY))
          reached.set(`${i} ${j}`, { cost: total, from: [i - mine, j - theirs] });
      }
    }
  }
  const pairs: Pair[] = [];
  for (let at: readonly [number, number] = [id.length, en.length]; ; ) {
    const from = reached.get(`${at[0]} ${at[1]}`)?.from;
    if (!from) break;
    pairs.unshift({ id: id.slice(from[0], at[0]), en: en.slice(from[1], at[1]) });
    at = from;
  }
  return pairs;
}

/** One by one where there are as many; else so that lengths and figures fit best, two or three against one. */
export function pairSentences(id: readonly Sentence[], en: readonly Sentence[]): Pair[] {
  if (id.length === en.length)
    return id.map((sentence, at) => ({ id: [sentence], en: [en[at] as Sentence] }));
  const few = Math.min(id.length, en.length);
  if (few <= 1 || Math.abs(id.length - en.length) > few * 2) return [{ id, en }];
  const pairs = aligned(id, en);
  // A sentence without a counterpart makes the others unsure: then all stands against all.
  return pairs.length > 0 && pairs.every((pair) => pair.id.length > 0 && pair.en.length > 0)
    ? pairs
    : [{ id, en }];
}

/** Where the two stand, for a finding about them. */
export const passagesOf = ({ id, en }: Pair): Passage[] => [
  ...id.map(({ text, from, to }) => ({ language: 'id', text, from, to })),
  ...en.map(({ text, from, to }) => ({ language: 'en', text, from, to })),
];
