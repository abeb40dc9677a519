import type { GovernmentActor } from '#kernel/actor.ts';
import { type Clock, today } from '#kernel/clock.ts';
import { edtfBounds } from '#kernel/edtf.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { lawOf, listAwaitedAnswers, listOpenClocks, readClock } from '#procedure';
import { decidedFacts } from '../dormancy/decided-facts.ts';
import { findThresholds } from '../store/alert-acts.ts';
import { type FactsAsked, type KeptFacts, listKeptFacts } from '../store/alert-facts.ts';
import { listDueObstacles } from '../store/due-obstacles.ts';
import type { AlertContext } from './context.ts';
import type { CooperationFacts, DecidedFacts, DueObstacle, Waiting } from './facts.ts';
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
  /** Open obstacles with a day, by code; those of the region as a whole under ''. */
  obstacles: ReadonlyMap<string, DueObstacle[]>;
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

/** What waits for somebody else: with a term of the law by its clock, else by how long it has waited. */
async function waitingOf(
  tx: GovernmentTransaction,
  clock: Clock,
  actor: GovernmentActor,
  clockOf: AlertContext['clockOf'],
): Promise<Map<string, Waiting[]>> {
  const clocks = (await listOpenClocks(tx, clock, actor))
    .filter((run) => answered.has(run.clock))
    .map(({ cooperationCode, caseCode, clock: of, from, due }) => {
      const { name, basis } = clockOf(of, from);
      return { cooperationCode, waiting: { caseCode, of, name, from, due, basis } };
    });
  const without = (await listAwaitedAnswers(tx, clock, actor)).map(
    ({ cooperationCode, caseCode, stage, name, since, basis }) => {
      return { cooperationCode, waiting: { caseCode, of: stage, name, from: since, due: null, basis } };
    },
  );
  const byCooperation = Map.groupBy([...clocks, ...without], ({ cooperationCode }) => cooperationCode);
  return new Map([...byCooperation].map(([code, all]) => [code, all.map(({ waiting }) => waiting)]));
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
  const waiting = await waitingOf(tx, clock, actor, clockOf);
  const decisions = await decidedFacts(tx, governmentId);
  const due = await listDueObstacles(tx, governmentId);
  const obstacles = Map.groupBy(due, ({ code }) => code ?? '');
  return { day, context: { thresholds, clockOf }, waiting, decisions, obstacles };
}

/** Every year a date may lie in; a result told of two years is one of both. */
function yearsOf(date: string): number[] {
  const { earliest, latest } = edtfBounds(date);
  const [first, last] = [earliest ?? latest, latest ?? earliest].map((day) => Number(day?.slice(0, 4)));
  if (!first || !last) return [];
  return Array.from({ length: Math.min(last - first + 1, 50) }, (_, index) => first + index);
}

/** The facts as the rules read them. */
const factsOf = (
  { titleId, resultDates, ...kept }: KeptFacts,
  { waiting, decisions, obstacles }: Ground,
): CooperationFacts => ({
  ...kept,
  title: titleId,
  waiting: waiting.get(kept.code) ?? [],
  resultYears: [...new Set(resultDates.flatMap(yearsOf))],
  decision: decisions.get(kept.code) ?? null,
  obstacles: obstacles.get(kept.code) ?? [],
});

export async function readFacts(
  tx: GovernmentTransaction,
  { governmentId }: GovernmentActor,
  ground: Ground,
  asked: FactsAsked,
): Promise<(CooperationFacts & { id: number })[]> {
  const rows = await listKeptFacts(tx, governmentId, asked);
  return rows.map((row) => ({ ...factsOf(row, ground), id: row.id }));
}
