import { type Clock, today } from '#kernel/clock.ts';
import { edtfBounds } from '#kernel/edtf.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { editionOf } from './edition.ts';
import { type CooperationRecord, findRecords } from './find-record.ts';
import { foldActs, type Lifecycle } from './lifecycle.ts';
import { claimsDisagree, type PropertyName, propertyNames } from './properties.ts';
import { type About, listClaims } from './store/claims.ts';
import { type Disagreement, keepConflicts, listConflicts } from './store/conflicts.ts';
import { cacheFacts } from './store/cooperations.ts';
import { keepOfficeWords } from './store/office-words.ts';
import { publishEditions, withdrawEditions } from './store/published.ts';
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
  const claims = await listClaims(tx, governmentId, about);
  const conflicts = await listConflicts(tx, governmentId, about);
  await keepConflicts(tx, governmentId, disagreements({ about, claims, conflicts }), now);
}

/** The same for several cooperations, of which most agree with themselves. */
export async function openConflictsOf(
  tx: GovernmentTransaction,
  governmentId: number,
  cooperationIds: readonly number[],
  now: Date,
): Promise<void> {
  const some = { cooperationIds };
  const claims = Map.groupBy(await listClaims(tx, governmentId, some), (claim) => claim.cooperationId);
  const conflicts = Map.groupBy(await listConflicts(tx, governmentId, some), (one) => one.cooperationId);
  const found = cooperationIds.flatMap((cooperationId) =>
    disagreements({
      about: { cooperationId },
      claims: claims.get(cooperationId) ?? [],
      conflicts: conflicts.get(cooperationId) ?? [],
    }),
  );
  await keepConflicts(tx, governmentId, found, now);
}

/** Of each property the live claims that contradict another, as far as nobody has decided between them. */
function disagreements({
  about,
  claims: all,
  conflicts,
}: {
  about: About;
  claims: readonly Claim[];
  conflicts: readonly Conflict[];
}): Disagreement[] {
  const live = all.filter((claim) => claim.standing === 'live');
  return propertyNames.flatMap((property) => {
    const resolved = conflicts.filter((one) => one.property === property && one.state === 'resolved');
    const claims = live.filter((claim) => claim.property === property && !hasLost(claim, resolved));
    const opposed = claims.filter((claim) =>
      claims.some((other) => disagree(property, claim, other) && !isDecided(claim, other, resolved)),
    );
    return opposed.length > 1 ? [{ about, property, claimIds: opposed.map(({ id }) => id) }] : [];
  });
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
  return (await settleRecords(tx, clock, governmentId, [cooperationId]))[0];
}

/** The same for several records at once. */
export async function settleRecords(
  tx: GovernmentTransaction,
  clock: Clock,
  governmentId: number,
  cooperationIds: readonly number[],
): Promise<CooperationRecord[]> {
  const records = await settleFacts(tx, clock, governmentId, cooperationIds);
  await keepOfficeWords(tx, governmentId, cooperationIds);
  return records;
}

/** The same but for the words of the office's records, which long work keeps at its end. */
export async function settleFacts(
  tx: GovernmentTransaction,
  clock: Clock,
  governmentId: number,
  cooperationIds: readonly number[],
): Promise<CooperationRecord[]> {
  const records = (await findRecords(tx, governmentId, cooperationIds)).map((record) =>
    folded(record, clock),
  );
  const now = clock.now();
  const settled = records.map((record) => ({ record, edition: editionOf(governmentId, record, now) }));
  const facts = settled.map(({ record: { cooperation, lifecycle }, edition }) => ({
    ...cachedOf(edition),
    id: cooperation.id,
    lifecycle,
    lastEvidence: cooperation.lastEvidence,
    lastEvidenceDay: lastDayOf(cooperation.lastEvidence),
  }));
  await cacheFacts(tx, governmentId, facts);
  const shown = settled.filter(({ record }) => isPublic(record));
  await publishEditions(
    tx,
    shown.map(({ edition }) => edition),
  );
  const hidden = records.filter((record) => !isPublic(record));
  await withdrawEditions(
    tx,
    hidden.map(({ cooperation }) => cooperation.code),
    now,
  );
  return records;
}

const isPublic = ({ cooperation: { published, removedAt, mergedInto } }: CooperationRecord): boolean =>
  published && removedAt === null && mergedInto === null;

const lastDayOf = (date: string | null) =>
  date === null ? null : (edtfBounds(date).latest ?? edtfBounds(date).earliest);

/** The record with what follows from its acts, as the cache will hold it. */
function folded(record: CooperationRecord, clock: Clock): CooperationRecord & { lifecycle: Lifecycle } {
  const lifecycle = foldActs(record.acts, record.cooperation.end, today(clock));
  const { status, legal: legalStatus, activity: activityStatus } = lifecycle;
  const lastEvidence = lastEvidenceOf(record);
  const cooperation = { ...record.cooperation, status, legalStatus, activityStatus, lastEvidence };
  return { ...record, cooperation, lifecycle };
}

const cachedOf = (edition: ReturnType<typeof editionOf>) => ({
  countries: edition.countries,
  partners: edition.partners,
  years: edition.years,
  openConflicts: edition.conflicts,
  searchWords: edition.search_words,
});
