import type { Words } from '#kernel/language.ts';

/** An English word of agreements that is easily misread, with what it means and how it binds. */
export interface Term {
  kind: 'modal' | 'false-friend' | 'formula';
  /** In English. */
  term: string;
  /** In Indonesian. */
  meaning: string;
  example: Words;
  /** What whoever signs it takes upon themselves, and what to write instead where it is unclear. */
  binds: Words;
}
