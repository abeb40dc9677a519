import type { GovernmentActor } from '#kernel/actor.ts';
import { type Clock, today } from '#kernel/clock.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { lawOf, listOpenClocks, readClock } from '#procedure';
import { decidedFacts } from '../dormancy/decided-facts.ts';
import { findThresholds } from '../store/alert-acts.ts';
import { type FactsAsked, listRegisterFacts, type RegisterFacts } from '../store/alert-facts.ts';
import type { AlertContext } from './context.ts';
import type { CooperationFacts, DecidedFacts, Waiting } from './facts.ts';
import { thresholdsSchema } from './thresholds.ts';

/** Clocks that run while somebody outside the office has to answer. */
const answered = new Set(['DPRD_DECISION', 'GOV_FORWARD_RKS', 'GOV_FORWARD_NASKAH']);

/** What an office's alerts of one day are judged by, and what its legal cases wait for. */
export interface Ground {
  day: string;
  context: AlertContext;
  waiting: ReadonlyMap<string, Waiting[]>;
  /** What stands of the decisions about dormant cooperations, by code. */
  decisions: ReadonlyMap<string, DecidedFacts>;
}

/** Thousands of letters are signed on the same few hundred days, and a clock read once is the same for all of them. */
function remembering(read: AlertContext['clockOf']): AlertContext['clockOf'] {
  const known = new Map<string, ReturnType<AlertContext['clockOf']>>();
  return (id, from) => {
    const key = `${id} ${from}`;
    const reading = known.get(key) ?? read(id, from);
    known.set(key, reading);
    return reading;
  };
}

export async function readGround(
  tx: GovernmentTransaction,
  clock: Clock,
  actor: GovernmentActor,
): Promise<Ground> {
  const { governmentId } = actor;
  const day = today(clock);
  const law = await lawOf(tx, governmentId);
  const clockOf = remembering((id, from) => readClock(id, from, { law }));
  const thresholds = thresholdsSchema.parse((await findThresholds(tx, governmentId, day)) ?? {});
  const waiting = new Map<string, Waiting[]>();
  for (const run of await listOpenClocks(tx, clock, actor)) {
    if (!answered.has(run.clock)) continue;
    const { name, basis } = clockOf(run.clock, run.from);
    const one: Waiting = {
      caseCode: run.caseCode,
      clock: run.clock,
      name,
      from: run.from,
      due: run.due,
      basis,
    };
    waiting.set(run.cooperationCode, [...(waiting.get(run.cooperationCode) ?? []), one]);
  }
  const decisions = await decidedFacts(tx, governmentId);
  return { day, context: { thresholds, clockOf }, waiting, decisions };
}

/** The facts as the rules read them. This office keeps no annual plans and results here yet, so none is missed. */
const factsOf = (
  { titleId, ...register }: RegisterFacts,
  { waiting, decisions }: Ground,
): CooperationFacts => ({
  ...register,
  title: titleId,
  waiting: waiting.get(register.code) ?? [],
  plannedYears: null,
  resultYears: null,
  rhythmMonths: null,
  decision: decisions.get(register.code) ?? null,
});

export async function readFacts(
  tx: GovernmentTransaction,
  { governmentId }: GovernmentActor,
  ground: Ground,
  asked: FactsAsked,
): Promise<(CooperationFacts & { id: number })[]> {
  const rows = await listRegisterFacts(tx, governmentId, asked);
  return rows.map((row) => ({ ...factsOf(row, ground), id: row.id }));
}
