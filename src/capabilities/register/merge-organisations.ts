import { recordEntry } from '#audit';
import type { GovernmentActor } from '#kernel/actor.ts';
import type { Clock } from '#kernel/clock.ts';
import { notFound } from '#kernel/refusal.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import type { Merge } from './merge-cooperations.ts';
import { reasonNeeded, sameRecord } from './refusals.ts';
import { settleRecord } from './settle-record.ts';
import { insertMerge } from './store/merges.ts';
import { addAliases, findOrganisationBySlug, moveParties, setMergedInto } from './store/organisations.ts';

/** Merges one organisation into another under both names; its parties move, and the merge can be undone. */
export async function mergeOrganisations(
  tx: GovernmentTransaction,
  clock: Clock,
  actor: GovernmentActor,
  merge: Merge,
): Promise<void> {
  if (merge.reason.trim() === '') throw reasonNeeded();
  const { governmentId } = actor;
  const gone = await findOrganisationBySlug(tx, governmentId, merge.merged);
  const kept = await findOrganisationBySlug(tx, governmentId, merge.kept);
  if (!gone || !kept) throw notFound();
  if (gone.id === kept.id) throw sameRecord();
  const moved = await moveParties(tx, governmentId, gone.id, kept.id);
  await setMergedInto(tx, governmentId, gone.id, kept.id);
  const names = new Map([[kept.id, [gone.name, ...gone.aliases]]]);
  const aliases = (await addAliases(tx, governmentId, names)).get(kept.id) ?? [];
  await insertMerge(
    tx,
    governmentId,
    {
      subject: 'organisation',
      keptId: kept.id,
      mergedId: gone.id,
      moved: { party: moved.map(({ id }) => id) },
      aliases,
      reason: merge.reason,
    },
    clock.now(),
  );
  for (const cooperationId of new Set(moved.map((party) => party.cooperationId)))
    await settleRecord(tx, clock, governmentId, cooperationId);
  await recordEntry(tx, clock, actor, {
    action: 'organisation.merge',
    subject: `organisation:${kept.slug}`,
    outcome: 'done',
    detail: { merged: gone.slug, reason: merge.reason },
  });
}
