import type { GovernmentActor } from '#kernel/actor.ts';
import type { Clock } from '#kernel/clock.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { findCooperations } from '#register';
import type { FollowingPurpose } from './case/purposes.ts';
import { listCasesOf } from './store/cases.ts';
import { viewCase } from './view-case.ts';

/** A cooperation somebody may want to open a case of. */
export interface OpenableCooperation {
  code: string;
  titleId: string;
  titleEn: string | null;
  /** Code of its last case; absent while it has none. */
  lastCase?: string;
  /** What a following case may be for; empty when there is none before, or that one is still under way. */
  purposes: FollowingPurpose[];
}

/** Whether a case may be opened: the first, or one that follows the last. */
export const mayOpen = ({ lastCase, purposes }: OpenableCooperation): boolean =>
  lastCase === undefined || purposes.length > 0;

/** How many are shown of a search: whoever does not find theirs writes more of it. */
export const openableShown = 20;

/** One cooperation with what a case of it may be opened for. */
export async function openableOf(
  tx: GovernmentTransaction,
  clock: Clock,
  actor: GovernmentActor,
  known: Pick<OpenableCooperation, 'code' | 'titleId' | 'titleEn'>,
): Promise<OpenableCooperation> {
  const { code, titleId, titleEn } = known;
  const last = (await listCasesOf(tx, actor.governmentId, code)).at(-1);
  if (!last) return { code, titleId, titleEn, purposes: [] };
  const { mayFollow } = await viewCase(tx, clock, actor, last.code);
  return { code, titleId, titleEn, lastCase: last.code, purposes: mayFollow };
}

/** The cooperations some words speak of, each with what a case of it may be opened for. */
export async function findOpenable(
  tx: GovernmentTransaction,
  clock: Clock,
  actor: GovernmentActor,
  words: string,
): Promise<OpenableCooperation[]> {
  const found: OpenableCooperation[] = [];
  for (const one of await findCooperations(tx, actor, words, openableShown))
    found.push(await openableOf(tx, clock, actor, one));
  return found;
}
