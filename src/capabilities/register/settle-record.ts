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
  const settled = await settleFacts(tx, clock, governmentId, cooperationIds);
  await keepOfficeWords(
    tx,
    governmentId,
    settled.map(({ words }) => words),
  );
  return settled.map(({ record }) => record);
}

/** A record as it stands now, and the words it is found by, which long work keeps at its end. */
interface Settled {
  record: CooperationRecord;
  words: string;
}

/** `settleRecords` but for the words of the office's records. */
export async function settleFacts(
  tx: GovernmentTransaction,
  clock: Clock,
  governmentId: number,
  cooperationIds: readonly number[],
): Promise<Settled[]> {
  return keepSettled(tx, clock, governmentId, await findRecords(tx, governmentId, cooperationIds));
}

/** `openConflicts` and then `settleFacts` for records just written, which are read only once for both. */
export async function settleRecorded(
  tx: GovernmentTransaction,
  clock: Clock,
  governmentId: number,
  cooperationIds: readonly number[],
): Promise<Settled[]> {
  const records = await findRecords(tx, governmentId, cooperationIds);
  const found = records.flatMap(({ cooperation: { id: cooperationId }, claims, conflicts }) =>
    disagreements({ about: { cooperationId }, claims, conflicts }),
  );
  await keepConflicts(tx, governmentId, found, clock.now());
  const told = found.length > 0 ? await withConflicts(tx, governmentId, records) : records;
  return keepSettled(tx, clock, governmentId, told);
}

async function withConflicts(
  tx: GovernmentTransaction,
  governmentId: number,
  records: readonly CooperationRecord[],
): Promise<CooperationRecord[]> {
  const cooperationIds = records.map(({ cooperation }) => cooperation.id);
  const all = await listConflicts(tx, governmentId, { cooperationIds });
  const conflicts = Map.groupBy(all, (conflict) => conflict.cooperationId);
  return records.map((record) => ({ ...record, conflicts: conflicts.get(record.cooperation.id) ?? [] }));
}

// While the database writes so many, the next are made ready.
const settledAtOnce = 100;

/** Keeps what follows from these records as they were read. */
async function keepSettled(
  tx: GovernmentTransaction,
  clock: Clock,
  governmentId: number,
  records: readonly CooperationRecord[],
): Promise<Settled[]> {
  const now = clock.now();
  const all: Settled[] = [];
  let writing = Promise.resolve();
  for (let from = 0; from < records.length; from += settledAtOnce) {
    const some = records.slice(from, from + settledAtOnce).map((one) => {
      const record = folded(one, clock);
      return { record, edition: editionOf(governmentId, record, now) };
    });
    await writing;
    writing = keepFollowing(tx, governmentId, some, now);
    all.push(...some.map(({ record, edition }) => ({ record, words: edition.search_words })));
  }
  await writing;
  return all;
}

/** A record with what follows from its acts, and its edition. */
interface Followed {
  record: ReturnType<typeof folded>;
  edition: ReturnType<typeof editionOf>;
}

async function keepFollowing(
  tx: GovernmentTransaction,
  governmentId: number,
  some: readonly Followed[],
  now: Date,
): Promise<void> {
  const facts = some.map(({ record: { cooperation, lifecycle }, edition }) => ({
    ...cachedOf(edition),
    id: cooperation.id,
    lifecycle,
    lastEvidence: cooperation.lastEvidence,
    lastEvidenceDay: lastDayOf(cooperation.lastEvidence),
  }));
  await cacheFacts(tx, governmentId, facts);
  const editions = some.filter(({ record }) => isPublic(record)).map(({ edition }) => edition);
  await publishEditions(tx, editions);
  const hidden = some.filter(({ record }) => !isPublic(record)).map(({ edition }) => edition.code);
  await withdrawEditions(tx, hidden, now);
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
