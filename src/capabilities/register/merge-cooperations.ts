import { recordEntry } from '#audit';
import type { GovernmentActor } from '#kernel/actor.ts';
import type { Clock } from '#kernel/clock.ts';
import { notFound } from '#kernel/refusal.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { enteredBy } from './keep-claims.ts';
import { alreadyMerged, reasonNeeded, sameRecord } from './refusals.ts';
import { isUnreviewed } from './review.ts';
import { openConflicts, settleRecord } from './settle-record.ts';
import { lockCooperation, updateCooperation } from './store/cooperations.ts';
import { insertMerge, movableTables, moveRows } from './store/merges.ts';
import { insertReviewAct } from './store/reviews.ts';
import type { Cooperation } from './store/rows.ts';

export interface Merge {
  /** Code or slug of the record that goes into the other. */
  merged: string;
  /** Code or slug of the record that stays. */
  kept: string;
  reason: string;
}

/**
 * Merges one cooperation into another: parties, papers, acts and claims move, the old code leads to the new.
 * What moved is remembered, so that `undoMerge` restores it exactly. A record that waited for review is accepted by it.
 */
export async function mergeCooperations(
  tx: GovernmentTransaction,
  clock: Clock,
  actor: GovernmentActor,
  merge: Merge,
): Promise<void> {
  if (merge.merged === merge.kept) throw sameRecord();
  if (merge.reason.trim() === '') throw reasonNeeded();
  const { governmentId } = actor;
  // Always in the same order, so that two opposite merges cannot wait for each other.
  const locked = new Map<string, Awaited<ReturnType<typeof lockCooperation>>>();
  for (const code of [merge.merged, merge.kept].sort())
    locked.set(code, await lockCooperation(tx, governmentId, code));
  const [gone, kept] = [locked.get(merge.merged), locked.get(merge.kept)];
  if (!gone || !kept || gone.removedAt || kept.removedAt) throw notFound();
  if (gone.mergedInto !== null || kept.mergedInto !== null) throw alreadyMerged();
  const moved: Record<string, number[]> = {};
  for (const table of movableTables) moved[table] = await moveRows(tx, governmentId, table, gone.id, kept.id);
  const now = clock.now();
  for (const one of [gone, kept]) await takeOver(tx, actor, one, now);
  await updateCooperation(tx, governmentId, gone.id, { mergedInto: kept.id }, now);
  await updateCooperation(tx, governmentId, kept.id, {}, now);
  await insertMerge(
    tx,
    governmentId,
    { subject: 'cooperation', keptId: kept.id, mergedId: gone.id, moved, aliases: [], reason: merge.reason },
    now,
  );
  await openConflicts(tx, governmentId, { cooperationId: kept.id }, now);
  await settleRecord(tx, clock, governmentId, gone.id);
  await settleRecord(tx, clock, governmentId, kept.id);
  await recordEntry(tx, clock, actor, {
    action: 'cooperation.merge',
    subject: `cooperation:${kept.code}`,
    outcome: 'done',
    detail: { merged: gone.code, reason: merge.reason },
  });
}

/** Whoever merges a reporter's record has looked at it: the unit keeps it from now on. */
async function takeOver(
  tx: GovernmentTransaction,
  actor: GovernmentActor,
  { id, agencyId, review }: Cooperation,
  now: Date,
): Promise<void> {
  if (agencyId === null || !isUnreviewed({ agencyId, review })) return;
  const act = { cooperationId: id, agencyId, kind: 'accepted', note: '', by: enteredBy(actor) } as const;
  await insertReviewAct(tx, actor.governmentId, act, now);
}
