import type { CaseStatus } from './fold-case.ts';

/** Why a cooperation goes the legal way: for the first time, anew after an end, to last longer, to be changed. */
export const casePurposes = ['first', 'renewal', 'extension', 'addendum'] as const;
export type CasePurpose = (typeof casePurposes)[number];
export type FollowingPurpose = Exclude<CasePurpose, 'first'>;

const mayFollow: Readonly<Record<FollowingPurpose, readonly CaseStatus[]>> = {
  renewal: ['refused', 'lapsed', 'term-over', 'ended'],
  extension: ['running', 'term-over'],
  addendum: ['running'],
};

export const followingPurposes = ['renewal', 'extension', 'addendum'] as const satisfies FollowingPurpose[];

/** What another case may be opened for after one that stands like this; nothing while that one is under way. */
export const purposesAfter = (status: CaseStatus): FollowingPurpose[] =>
  followingPurposes.filter((purpose) => mayFollow[purpose].includes(status));
