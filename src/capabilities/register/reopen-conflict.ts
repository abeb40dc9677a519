import { recordEntry } from '#audit';
import type { GovernmentActor } from '#kernel/actor.ts';
import type { Clock } from '#kernel/clock.ts';
import { notFound } from '#kernel/refusal.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { anotherConflictOpen, notResolved, reasonNeeded } from './refusals.ts';
import { settleSubject } from './resolve-conflict.ts';
import { findApplied, findOpenConflict, lockConflict, setOpen } from './store/conflicts.ts';
import { type FactChanges, findCooperationById, updateCooperation } from './store/cooperations.ts';
import { setActsWithdrawn } from './store/details.ts';
import type { Applied } from './store/rows.ts';

/**
 * Takes a decision on a conflict back, with a reason: the conflict is open again, and the record's value is what
 * it was before, unless somebody has corrected it since. The decision itself stays in the history.
 */
export async function reopenConflict(
  tx: GovernmentTransaction,
  clock: Clock,
  actor: GovernmentActor,
  { conflictId, reason }: { conflictId: number; reason: string },
): Promise<void> {
  const { governmentId } = actor;
  const conflict = await lockConflict(tx, governmentId, conflictId);
  if (!conflict) throw notFound();
  if (conflict.state === 'open') throw notResolved();
  if (reason.trim() === '') throw reasonNeeded();
  const about =
    conflict.cooperationId === null
      ? { regionCode: conflict.regionCode ?? '' }
      : { cooperationId: conflict.cooperationId };
  if (await findOpenConflict(tx, governmentId, about, conflict.property)) throw anotherConflictOpen();
  const applied = await findApplied(tx, governmentId, conflictId);
  await setOpen(tx, governmentId, conflictId);
  if (conflict.cooperationId !== null && applied)
    await takeBack(tx, clock, governmentId, conflict.cooperationId, applied);
  const subject = await settleSubject(tx, clock, governmentId, conflict);
  await recordEntry(tx, clock, actor, {
    action: 'conflict.reopen',
    subject,
    outcome: 'done',
    detail: {
      conflict: conflictId,
      property: conflict.property,
      reason: reason.trim(),
      before: { chosen: conflict.chosenClaimId, reason: conflict.reason, office: conflict.resolvedOffice },
    },
  });
}

async function takeBack(
  tx: GovernmentTransaction,
  clock: Clock,
  governmentId: number,
  cooperationId: number,
  { before, after, acts }: Applied,
): Promise<void> {
  const standing = (await findCooperationById(tx, governmentId, cooperationId)) as
    | Readonly<Record<string, unknown>>
    | undefined;
  const untouched = Object.entries(before).filter(([fact]) => standing?.[fact] === after[fact]);
  await updateCooperation(
    tx,
    governmentId,
    cooperationId,
    Object.fromEntries(untouched) as FactChanges,
    clock.now(),
  );
  await setActsWithdrawn(tx, governmentId, acts, false);
}
