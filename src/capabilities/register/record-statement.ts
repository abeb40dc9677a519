import { recordEntry } from '#audit';
import type { GovernmentActor } from '#kernel/actor.ts';
import type { Clock } from '#kernel/clock.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import type { ClaimInput, SourceInput } from './facts.ts';
import { keepClaims, keepSourceOf } from './keep-claims.ts';
import { openConflicts } from './settle-record.ts';
import { settleStatements } from './settle-statements.ts';
import { keepConflicts } from './store/conflicts.ts';

export interface RegionStatement {
  regionCode: string;
  source: SourceInput;
  claims: readonly ClaimInput[];
  /** Claims of this statement that contradict each other or the region's others, and why. */
  note?: { id: string; en: string };
}

/**
 * Records what a source says of a region as a whole. "None" is a record: "none, confirmed" must differ from
 * "nobody asked". Published at once, like the region's own page.
 */
export async function recordStatement(
  tx: GovernmentTransaction,
  clock: Clock,
  actor: GovernmentActor,
  statement: RegionStatement,
): Promise<number[]> {
  const about = { regionCode: statement.regionCode };
  const sourceId = await keepSourceOf(tx, actor.governmentId, statement.source, clock.now());
  const claimIds = await keepClaims(tx, clock, actor, [
    { about, sourceId, claims: statement.claims, batchId: null },
  ]);
  await openConflicts(tx, actor.governmentId, about, clock.now());
  const first = statement.claims[0];
  if (statement.note && first)
    await keepConflicts(
      tx,
      actor.governmentId,
      [{ about, property: first.property, claimIds, note: statement.note }],
      clock.now(),
    );
  await settleStatements(tx, actor.governmentId, statement.regionCode);
  await recordEntry(tx, clock, actor, {
    action: 'region.record-statement',
    subject: `region:${statement.regionCode}`,
    outcome: 'done',
    detail: { properties: statement.claims.map((claim) => claim.property), source: sourceId },
  });
  return claimIds;
}
