import { recordEntry } from '#audit';
import type { GovernmentActor } from '#kernel/actor.ts';
import type { Clock } from '#kernel/clock.ts';
import { notFound } from '#kernel/refusal.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { mergeMovedOn } from './refusals.ts';
import { openConflicts, settleRecord } from './settle-record.ts';
import { findCooperationById, updateCooperation } from './store/cooperations.ts';
import {
  findMerge,
  lockMerge,
  type MergeRow,
  movableTables,
  moveRows,
  setMergeUndone,
} from './store/merges.ts';
import { findOrganisationById, moveParties, removeAliases, setMergedInto } from './store/organisations.ts';

/**
 * Takes a merge back: exactly the rows that moved return; what was added since stays where it was added. Returns
 * the code or slug of the record that had been kept.
 */
export async function undoMerge(
  tx: GovernmentTransaction,
  clock: Clock,
  actor: GovernmentActor,
  mergeId: number,
): Promise<{ subject: MergeRow['subject']; kept: string }> {
  const merge = await lockMerge(tx, actor.governmentId, mergeId);
  if (!merge) throw (await findMerge(tx, actor.governmentId, mergeId)) ? mergeMovedOn() : notFound();
  const kept = await nameOfKept(tx, actor.governmentId, merge);
  const touched =
    merge.subject === 'cooperation'
      ? await separateCooperations(tx, clock, actor.governmentId, merge)
      : await separateOrganisations(tx, actor.governmentId, merge);
  await setMergeUndone(tx, actor.governmentId, mergeId, clock.now());
  for (const cooperationId of touched) await settleRecord(tx, clock, actor.governmentId, cooperationId);
  await recordEntry(tx, clock, actor, {
    action: `${merge.subject}.undo-merge`,
    subject: `${merge.subject}:${kept}`,
    outcome: 'done',
    detail: { merge: mergeId, reason: merge.reason },
  });
  return { subject: merge.subject, kept };
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
  await removeAliases(tx, governmentId, merge.keptId, merge.aliases);
  return [...new Set(back.map((party) => party.cooperationId))];
}

/** Code or slug of the record that was kept: the undoing belongs to its history. */
async function nameOfKept(tx: GovernmentTransaction, governmentId: number, merge: MergeRow): Promise<string> {
  if (merge.subject === 'organisation')
    return (await findOrganisationById(tx, governmentId, merge.keptId))?.slug ?? '';
  return (await findCooperationById(tx, governmentId, merge.keptId))?.code ?? '';
}
