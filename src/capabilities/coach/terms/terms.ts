import { falseFriends } from './false-friends.ts';
import { formulas } from './formulas.ts';
import { modals } from './modals.ts';
import type { Term } from './term.ts';

const ofKind = (kind: Term['kind'], terms: readonly Omit<Term, 'kind'>[]): Term[] =>
  terms.map((term) => ({ kind, ...term }));

/** Every term, kind by kind. */
export const terms: readonly Term[] = [
  ...ofKind('modal', modals),
  ...ofKind('false-friend', falseFriends),
  ...ofKind('formula', formulas),
];
