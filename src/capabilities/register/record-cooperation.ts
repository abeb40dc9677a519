import type { z } from 'zod';
import { recordEntry } from '#audit';
import type { GovernmentActor } from '#kernel/actor.ts';
import type { Clock } from '#kernel/clock.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { cooperationCode } from './code.ts';
import { CooperationInput } from './facts.ts';
import { enteredBy, keepClaims, keepSourceOf } from './keep-claims.ts';
import { keepDetails } from './keep-details.ts';
import { openConflicts, settleRecord } from './settle-record.ts';
import { insertCooperation, takeNextNumber } from './store/cooperations.ts';

type Facts = z.output<typeof CooperationInput>;

/**
 * Records a new cooperation with everything one source tells of it; returns its code. Claims that disagree
 * with each other open a conflict at once. Throws ZodError on input of the wrong shape.
 */
export async function recordCooperation(
  tx: GovernmentTransaction,
  clock: Clock,
  actor: GovernmentActor,
  input: CooperationInput,
): Promise<{ code: string; id: number }> {
  const facts = CooperationInput.parse(input);
  const { governmentId } = actor;
  const code = cooperationCode(facts.regionCode, await takeNextNumber(tx, governmentId));
  const id = await insertCooperation(tx, governmentId, rowOf(facts, code), clock.now());
  const sourceId = await keepSourceOf(tx, governmentId, facts.source, clock.now());
  await keepDetails(tx, clock, governmentId, { cooperationId: id, sourceId }, facts);
  await keepClaims(tx, clock, actor, { cooperationId: id }, sourceId, facts.claims, facts.batchId ?? null);
  await openConflicts(tx, governmentId, { cooperationId: id }, clock.now());
  await settleRecord(tx, clock, governmentId, id);
  await recordEntry(tx, clock, actor, {
    action: 'cooperation.record',
    subject: `cooperation:${code}`,
    outcome: 'done',
    detail: { title: facts.titleId, source: sourceId, batch: facts.batchId ?? null, by: enteredBy(actor) },
  });
  return { code, id };
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
