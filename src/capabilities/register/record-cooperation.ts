import type { z } from 'zod';
import { findGovernmentById } from '#access';
import type { GovernmentActor } from '#kernel/actor.ts';
import type { Clock } from '#kernel/clock.ts';
import { type Database, type GovernmentTransaction, withGovernment } from '#platform/database/database.ts';
import { cooperationCode } from './code.ts';
import { CooperationInput } from './facts.ts';
import { enteredBy, keepClaims, keepSourceOf } from './keep-claims.ts';
import { keepDetails, keepPartners } from './keep-details.ts';
import { type Kept, recordKept } from './record-kept.ts';
import { agencyOf } from './review.ts';
import { settleRecorded } from './settle-record.ts';
import { insertCooperations, takeNumbers } from './store/cooperations.ts';
import { insertReviewAct } from './store/reviews.ts';

type Facts = z.output<typeof CooperationInput>;

/**
 * Records a new cooperation with everything one source tells of it; returns its code. Claims that disagree
 * with each other open a conflict at once. What a reporter records waits for the unit's review. Throws ZodError on input of the wrong shape.
 */
export async function recordCooperation(
  tx: GovernmentTransaction,
  clock: Clock,
  actor: GovernmentActor,
  input: CooperationInput,
): Promise<{ code: string; id: number }> {
  const [kept] = (await keepCooperations(tx, clock, actor, [input])) as [Kept];
  const agencyId = agencyOf(actor);
  if (agencyId !== undefined) {
    const act = {
      cooperationId: kept.id,
      agencyId,
      kind: 'submitted',
      note: '',
      by: enteredBy(actor),
    } as const;
    await insertReviewAct(tx, actor.governmentId, act, clock.now());
  }
  await recordKept(tx, clock, actor, [kept]);
  return { code: kept.code, id: kept.id };
}

/** The first of so many running numbers that nobody else is given. */
export type FirstNumber = number;

/**
 * Sets numbers aside for long work, in a transaction of its own: whoever takes one waits for the last to be committed,
 * and must not wait until a table of thousands of rows is. What stays unused is a gap in the codes, which means nothing.
 */
export const reserveNumbers = (
  database: Database,
  governmentId: number,
  count: number,
): Promise<FirstNumber> =>
  withGovernment(database, governmentId, (tx) => takeNumbers(tx, governmentId, count));

/**
 * `recordCooperation` for many at once, to be ended by `recordKept`. Returns what was recorded in the order given.
 * `reserved`: the number of the first of them.
 */
export async function keepCooperations(
  tx: GovernmentTransaction,
  clock: Clock,
  actor: GovernmentActor,
  inputs: readonly CooperationInput[],
  reserved?: FirstNumber,
): Promise<Kept[]> {
  const all = inputs.map((input) => CooperationInput.parse(input));
  if (all.length === 0) return [];
  const { governmentId } = actor;
  // Before the number: whoever waits for an organisation that another is adding keeps nobody waiting for a number.
  const partners = await keepPartners(tx, governmentId, all);
  const first = reserved ?? (await takeNumbers(tx, governmentId, all.length));
  const recorder = await findGovernmentById(tx, governmentId);
  // Two governments' codes differ by their own regions', so nothing else may stand in for it.
  if (!recorder) throw new RangeError(`government ${governmentId} does not exist`);
  const codes = all.map((_, index) => cooperationCode(recorder.regionCode, first + index));
  const rows = all.map((facts, index) => rowOf(facts, codes[index] ?? ''));
  const ids = await insertCooperations(tx, governmentId, rows, clock.now());
  const sources = await keepSources(tx, clock, governmentId, all);
  const told = all.map((facts, index) => ({
    facts,
    code: codes[index] ?? '',
    cooperationId: ids[index] ?? 0,
    sourceId: sources[index] ?? 0,
    batchId: facts.batchId ?? null,
  }));
  await keepDetails(
    tx,
    clock,
    governmentId,
    told.map(({ facts, ...place }) => ({ ...place, details: facts })),
    partners,
  );
  await keepClaims(
    tx,
    clock,
    actor,
    told.map(({ facts: { claims }, cooperationId, sourceId, batchId }) => ({
      about: { cooperationId },
      sourceId,
      claims,
      batchId,
    })),
  );
  const settled = await settleRecorded(tx, clock, governmentId, ids);
  return told.map(({ facts, code, cooperationId: id, sourceId, batchId }, index) => ({
    code,
    id,
    words: settled[index]?.words ?? '',
    entry: {
      action: 'cooperation.record',
      subject: `cooperation:${code}`,
      outcome: 'done',
      detail: { title: facts.titleId, source: sourceId, batch: batchId, by: enteredBy(actor) },
    },
  }));
}

/** The sources' ids in the order given; one with a key is asked for once. */
async function keepSources(
  tx: GovernmentTransaction,
  clock: Clock,
  governmentId: number,
  all: readonly Facts[],
): Promise<number[]> {
  const byKey = new Map<string, number>();
  const ids: number[] = [];
  for (const { source } of all) {
    const key = source.key ?? null;
    const known = key === null ? undefined : byKey.get(key);
    const id = known ?? (await keepSourceOf(tx, governmentId, source, clock.now()));
    if (key !== null) byKey.set(key, id);
    ids.push(id);
  }
  return ids;
}

const rowOf = (facts: Facts, code: string) => ({
  code,
  titleId: facts.titleId,
  titleEn: facts.titleEn ?? null,
  activity: facts.activity ?? null,
  kind: facts.kind,
  regionCode: facts.regionCode,
  start: facts.start ?? null,
  end: facts.end ?? null,
  periodWords: facts.periodWords ?? null,
  fields: facts.fields,
  sdgs: facts.sdgs,
  published: facts.publish,
  batchId: facts.batchId ?? null,
});
