import type { Passage } from '../finding.ts';
import type { Sentence } from '../reading/sentences.ts';

/** Sentences that say the same in two languages. */
export interface Pair {
  id: readonly Sentence[];
  en: readonly Sentence[];
}

/** One by one where there are as many; else what stands in one language stands against what stands in the other. */
export function pairSentences(id: readonly Sentence[], en: readonly Sentence[]): Pair[] {
  if (id.length !== en.length) return [{ id, en }];
  return id.map((sentence, at) => ({ id: [sentence], en: [en[at] as Sentence] }));
}

/** Where the two stand, for a finding about them. */
export const passagesOf = ({ id, en }: Pair): Passage[] => [
  ...id.map(({ text, from, to }) => ({ language: 'id', text, from, to })),
  ...en.map(({ text, from, to }) => ({ language: 'en', text, from, to })),
];
