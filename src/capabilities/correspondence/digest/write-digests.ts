import { type Government, listGovernments, listPeople, type OfficePerson } from '#access';
import type { PersonActor, SystemActor } from '#kernel/actor.ts';
import { type GovernmentTransaction, withGovernment } from '#platform/database/database.ts';
import type { Workshop } from '#platform/house.ts';
import { postMessage } from '../post-message.ts';
import {
  beginDigestDay,
  type DigestChoice,
  findChoice,
  keepDigestKeys,
  keepTold,
  listGiven,
  listTold,
} from '../store/digests.ts';
import { composeDigest } from './compose-digest.ts';
import type { DigestContributor, DigestItem } from './contributor.ts';
import { dayAfter, digestMinutes, localTime } from './zone.ts';

interface Round {
  workshop: Workshop;
  contributors: readonly DigestContributor[];
  government: Government;
  /** In the region's own zone. */
  day: string;
}

const digestActor = (governmentId: number): SystemActor => ({ kind: 'system', name: 'digest', governmentId });

const actorOf = ({ government }: Round, person: OfficePerson): PersonActor => ({
  kind: 'person',
  governmentId: government.id,
  ...person,
});

/** What waits for a person, each thing once though two rooms tell of it. */
async function itemsFor(
  tx: GovernmentTransaction,
  round: Round,
  person: OfficePerson,
): Promise<DigestItem[]> {
  const items = new Map<string, DigestItem>();
  for (const contributor of round.contributors)
    for (const item of await contributor.list(tx, round.workshop.clock, actorOf(round, person)))
      if (!items.has(item.key)) items.set(item.key, item);
  return [...items.values()];
}

/** What has arisen since a person was last told, kept as told in the same transaction as the digest that tells it. */
async function newsFor(tx: GovernmentTransaction, round: Round, person: OfficePerson): Promise<DigestItem[]> {
  const { id } = round.government;
  const items: DigestItem[] = [];
  for (const { name, news } of round.contributors) {
    if (!news) continue;
    const standing = await news.standing(tx, round.workshop.clock, actorOf(round, person));
    const told = await listTold(tx, id, person.personId, name);
    items.push(...news.tell(standing.filter((key) => !told.has(key))));
    await keepTold(tx, id, person.personId, name, standing);
  }
  return items;
}

async function post(
  tx: GovernmentTransaction,
  { workshop, government, day }: Round,
  person: OfficePerson,
  items: readonly DigestItem[],
  { language, key, purpose }: { language: DigestChoice['language']; key: string; purpose: string },
): Promise<void> {
  const { baseUrl } = workshop.config;
  const { title, body } = composeDigest(items, { day, baseUrl, language });
  await postMessage(tx, workshop, digestActor(government.id), {
    purpose,
    subjectOf: `person:${person.personId}`,
    office: person.name,
    address: person.email,
    language,
    title,
    body,
    key,
  });
}

/**
 * One person's digest of one day. The day is taken first, in the same transaction: a second worker, or the same one
 * after a kill, finds it taken or waits until it is.
 */
async function writeDigest(tx: GovernmentTransaction, round: Round, person: OfficePerson): Promise<void> {
  const { government, day } = round;
  const { choice, language } = await findChoice(tx, government.id, person.personId);
  if (choice === 'off' || !(await beginDigestDay(tx, government.id, person.personId, day))) return;
  const items = [...(await itemsFor(tx, round, person)), ...(await newsFor(tx, round, person))];
  if (items.length === 0) return;
  await keepDigestKeys(
    tx,
    government.id,
    person.personId,
    day,
    items.map(({ key }) => key),
  );
  const key = `digest:${person.personId}:${day}`;
  await post(tx, round, person, items, { language, key, purpose: 'digest' });
}

/** What came up since the morning and runs out by tomorrow, told at once and once. */
async function tellBlocking(
  tx: GovernmentTransaction,
  round: Round,
  person: OfficePerson,
  told: readonly string[],
): Promise<void> {
  const { government, day } = round;
  const { choice, language } = await findChoice(tx, government.id, person.personId);
  if (choice === 'off') return;
  const items = await itemsFor(tx, round, person);
  for (const item of items.filter((one) => isPressing(one, day) && !told.includes(one.key)))
    await post(tx, round, person, [item], {
      language,
      key: `deadline:${person.personId}:${item.key}`.slice(0, 200),
      purpose: 'blocking-deadline',
    });
}

const isPressing = ({ blocking, due }: DigestItem, day: string): boolean =>
  blocking && due !== null && due >= day && due <= dayAfter(day);

const isRole = ({ roles }: OfficePerson) => roles.some((role) => role !== 'reporter');

type Work = (
  tx: GovernmentTransaction,
  round: Round,
  person: OfficePerson,
  told: string[] | undefined,
) => Promise<void>;

/** Does something for each person of every government whose morning has come, each in a transaction of its own. */
async function forEverybody(
  workshop: Workshop,
  contributors: readonly DigestContributor[],
  signal: AbortSignal,
  wanted: 'without-digest' | 'with-digest',
  work: Work,
): Promise<void> {
  // Without mail there is nobody to carry it, and a person need not pass on what their own pages show.
  if (!workshop.config.mail) return;
  for (const government of await listGovernments(workshop.database)) {
    const { day, minutes } = localTime(workshop.clock.now(), government.regionCode);
    if (minutes < digestMinutes) continue;
    const round = { workshop, contributors, government, day };
    const within = <T>(inside: (tx: GovernmentTransaction) => Promise<T>) =>
      withGovernment(workshop.database, government.id, inside);
    const given = await within((tx) => listGiven(tx, government.id, day));
    const people = await within((tx) => listPeople(tx, workshop.clock, government.id));
    for (const person of people) {
      if (signal.aborted) return;
      if (!isRole(person) || given.has(person.personId) !== (wanted === 'with-digest')) continue;
      await within((tx) => work(tx, round, person, given.get(person.personId)));
    }
  }
}

/** Everybody's digest of today, of every government whose morning has come. */
export const writeDigests = (
  workshop: Workshop,
  contributors: readonly DigestContributor[],
  signal: AbortSignal,
): Promise<void> => forEverybody(workshop, contributors, signal, 'without-digest', writeDigest);

/** Tells at once of what cannot wait for tomorrow's digest. */
export const tellBlockingDeadlines = (
  workshop: Workshop,
  contributors: readonly DigestContributor[],
  signal: AbortSignal,
): Promise<void> =>
  forEverybody(workshop, contributors, signal, 'with-digest', (tx, round, person, told = []) =>
    tellBlocking(tx, round, person, told),
  );
