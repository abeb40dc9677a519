import type { Words } from '#kernel/language.ts';

/** One sentence in both languages, with what to avoid where officers often slip. */
export interface Phrase {
  /** Formal towards heads and in ceremonies; neutral among those who work together. */
  tone: 'formal' | 'neutral';
  words: Words;
  avoid?: Words;
}

/** When one speaks: what to avoid then, and what can be said. */
export interface Situation {
  code: string;
  name: Words;
  avoid: Words;
  phrases: readonly Phrase[];
}
