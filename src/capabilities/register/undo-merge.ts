import { recordEntry } from '#audit';
import type { GovernmentActor } from '#kernel/actor.ts';
import type { Clock } from '#kernel/clock.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { mergeMovedOn } from './refusals.ts';
import { openConflicts, settleRecord } from './settle-record.ts';
import { updateCooperation } from './store/cooperations.ts';
import { lockMerge, type MergeRow, movableTables, moveRows, setMergeUndone } from './store/details.ts';
import { moveParties, setMergedInto } from './store/organisations.ts';

/** Takes a merge back: exactly the rows that moved return; what was added since stays where it was added. */
export async function undoMerge(
  tx: GovernmentTransaction,
  clock: Clock,
  actor: GovernmentActor,
  mergeId: number,
): Promise<void> {
  const merge = await lockMerge(tx, actor.governmentId, mergeId);
  if (!merge) throw mergeMovedOn();
  const touched =
    merge.subject === 'cooperation'
      ? await separateCooperations(tx, clock, actor.governmentId, merge)
      : await separateOrganisations(tx, actor.governmentId, merge);
  await setMergeUndone(tx, actor.governmentId, mergeId, clock.now());
  for (const cooperationId of touched) await settleRecord(tx, clock, actor.governmentId, cooperationId);
  await recordEntry(tx, clock, actor, {
    action: `${merge.subject}.undo-merge`,
    subject: `merge:${mergeId}`,
    outcome: 'done',
    detail: { kept: merge.keptId, merged: merge.mergedId },
  });
}

async function separateCooperations(
  tx: GovernmentTransaction,
  clock: Clock,
  governmentId: number,
  merge: MergeRow,
): Promise<number[]> {
  for (const table of movableTables)
    await moveRows(tx, governmentId, table, merge.keptId, merge.mergedId, merge.moved[table] ?? []);
  await updateCooperation(tx, governmentId, merge.mergedId, { mergedInto: null }, clock.now());
  await updateCooperation(tx, governmentId, merge.keptId, {}, clock.now());
  await openConflicts(tx, governmentId, { cooperationId: merge.mergedId }, clock.now());
  return [merge.keptId, merge.mergedId];
}

async function separateOrganisations(
  tx: GovernmentTransaction,
  governmentId: number,
  merge: MergeRow,
): Promise<number[]> {
  const back = await moveParties(tx, governmentId, merge.keptId, merge.mergedId, merge.moved.party ?? []);
  await setMergedInto(tx, governmentId, merge.mergedId, null);
  return [...new Set(back.map((party) => party.cooperationId))];
}
