import { type Clock, today } from '#kernel/clock.ts';
import { edtfBounds } from '#kernel/edtf.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { editionOf } from './edition.ts';
import { type CooperationRecord, findRecord } from './find-record.ts';
import { foldActs, type Lifecycle } from './lifecycle.ts';
import { claimsDisagree, type PropertyName, propertyNames } from './properties.ts';
import { type About, listClaims } from './store/claims.ts';
import { listConflicts, openConflict } from './store/conflicts.ts';
import { cacheFacts } from './store/cooperations.ts';
import { publishEdition, withdrawEdition } from './store/published.ts';
import type { Claim, Conflict } from './store/rows.ts';

/** The newest dated thing that shows the cooperation existed: an act, or a source's date. EDTF or null. */
export function lastEvidenceOf(record: Pick<CooperationRecord, 'acts' | 'claims'>): string | null {
  const dates = [
    ...record.acts.filter((act) => !act.withdrawn && act.kind !== 'planned').map((act) => act.legalDate),
    ...record.claims
      .filter((claim) => claim.standing === 'live')
      .map((claim) => claim.statedOn ?? claim.source.dated),
  ].filter((date): date is string => date !== null);
  const dayOf = (date: string) => edtfBounds(date).latest ?? edtfBounds(date).earliest ?? '';
  return dates.sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1)).at(-1) ?? null;
}

/**
 * Opens a conflict for every property of which two live claims disagree, unless a person has already decided
 * between exactly those two. A claim that lost stays on record but contradicts nobody any more.
 */
export async function openConflicts(
  tx: GovernmentTransaction,
  governmentId: number,
  about: About,
  now: Date,
): Promise<void> {
  const live = (await listClaims(tx, governmentId, about)).filter((claim) => claim.standing === 'live');
  const conflicts = await listConflicts(tx, governmentId, about);
  for (const property of propertyNames) {
    const resolved = conflicts.filter((one) => one.property === property && one.state === 'resolved');
    const claims = live.filter((claim) => claim.property === property && !hasLost(claim, resolved));
    const opposed = claims.filter((claim) =>
      claims.some((other) => disagree(property, claim, other) && !isDecided(claim, other, resolved)),
    );
    if (opposed.length > 1)
      await openConflict(tx, governmentId, about, { property, claimIds: opposed.map(({ id }) => id) }, now);
  }
}

const hasLost = (claim: Claim, resolved: readonly Conflict[]): boolean =>
  resolved.some(
    ({ claimIds, chosenClaimId }) =>
      chosenClaimId !== null && chosenClaimId !== claim.id && claimIds.includes(claim.id),
  );

const isDecided = (one: Claim, other: Claim, resolved: readonly Conflict[]): boolean =>
  resolved.some(({ claimIds }) => claimIds.includes(one.id) && claimIds.includes(other.id));

function disagree(property: PropertyName, one: Claim, other: Claim): boolean {
  const stated = (claim: Claim) => ({
    value: claim.value,
    sourceId: claim.source.id,
    statedOn: claim.statedOn ?? claim.source.dated,
  });
  return claimsDisagree(property, stated(one), stated(other));
}

/**
 * Last step of every write: folds the acts again, keeps the cached status true, and brings the published
 * edition up to what stands now, all in the same transaction.
 */
export async function settleRecord(
  tx: GovernmentTransaction,
  clock: Clock,
  governmentId: number,
  cooperationId: number,
): Promise<CooperationRecord | undefined> {
  const before = await findRecord(tx, governmentId, cooperationId);
  if (!before) return undefined;
  const lifecycle = foldActs(before.acts, before.cooperation.end, today(clock));
  const lastEvidence = lastEvidenceOf(before);
  await cacheFacts(tx, governmentId, cooperationId, {
    ...cachedOf(editionOf(governmentId, withLifecycle(before, lifecycle, lastEvidence))),
    lifecycle,
    lastEvidence,
    lastEvidenceDay: lastEvidence === null ? null : lastDayOf(lastEvidence),
  });
  const record = (await findRecord(tx, governmentId, cooperationId)) ?? before;
  const { published, removedAt, mergedInto, code } = record.cooperation;
  if (published && removedAt === null && mergedInto === null)
    await publishEdition(tx, editionOf(governmentId, record, clock.now()));
  else await withdrawEdition(tx, code, clock.now());
  return record;
}

const lastDayOf = (date: string) => edtfBounds(date).latest ?? edtfBounds(date).earliest;

const withLifecycle = (
  record: CooperationRecord,
  lifecycle: Lifecycle,
  lastEvidence: string | null,
): CooperationRecord => ({
  ...record,
  cooperation: {
    ...record.cooperation,
    status: lifecycle.status,
    legalStatus: lifecycle.legal,
    activityStatus: lifecycle.activity,
    lastEvidence,
  },
});

const cachedOf = (edition: ReturnType<typeof editionOf>) => ({
  countries: edition.countries,
  partners: edition.partners,
  years: edition.years,
  openConflicts: edition.conflicts,
  searchNames: edition.search_names,
  searchWords: edition.search_words,
});
