import type { GovernmentActor } from '#kernel/actor.ts';
import { notFound } from '#kernel/refusal.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import type { House } from '#platform/house.ts';
import { type EndingGround, endingGrounds, lawOf } from '#procedure';
import { viewOfficeRecord } from '#register';
import { listActivities } from '../activities/list-activities.ts';
import { alertsOf } from '../alerts/alerts-of.ts';
import { type Stage, stageOf } from '../alerts/evidence.ts';
import { readFacts, readGround } from '../alerts/read-facts.ts';
import { notAllowed } from '../refusals.ts';
import { listResults } from '../results/list-results.ts';
import { mayRead } from '../rules.ts';
import { listDormancyActs } from '../store/dormancy-acts.ts';
import { type CooperationInShort, findCooperationOf } from '../store/led-cooperations.ts';
import { listCoded } from '../store/obstacles.ts';
import { type DormancyFold, type Findings, foldDormancy } from './decision.ts';
import { findingsOf } from './findings.ts';

export interface DormancyView {
  cooperation: CooperationInShort;
  /** The record its acts are kept under. */
  keptUnder: number;
  stage: Stage;
  /** Whether it is called dormant today. */
  dormant: boolean;
  findings: Findings;
  fold: DormancyFold;
  day: string;
  regionCode: string;
}

/** What is recorded of one cooperation under each criterion, and what was decided about it; another government's is not found. */
export async function viewDormancy(
  tx: GovernmentTransaction,
  { clock }: Pick<House, 'clock'>,
  actor: GovernmentActor,
  code: string,
): Promise<DormancyView> {
  if (!mayRead(actor)) throw notAllowed();
  const { governmentId } = actor;
  const cooperation = await findCooperationOf(tx, governmentId, code);
  if (!cooperation) throw notFound();
  const ground = await readGround(tx, clock, actor);
  const [facts] = await readFacts(tx, actor, ground, { codes: [cooperation.code] });
  if (!facts) throw notFound();
  const { day, context } = ground;
  const record = await viewOfficeRecord(tx, actor, cooperation.code);
  const alerts = alertsOf(facts, day, context);
  const [kept] = await listDormancyActs(tx, governmentId, cooperation.code);
  const open = await listCoded(tx, governmentId, { cooperation: cooperation.code, states: ['open'] });
  return {
    cooperation,
    keptUnder: kept?.keptUnder ?? cooperation.id,
    stage: stageOf(facts),
    dormant: alerts.some(({ rule }) => rule === 'dormant'),
    findings: findingsOf({
      day,
      facts,
      thresholds: context.thresholds,
      record,
      activities: await listActivities(tx, actor, { code: cooperation.code }),
      results: await listResults(tx, clock, actor, { code: cooperation.code }),
      alerts,
      openObstacles: open.length,
    }),
    fold: foldDormancy(kept?.acts ?? []),
    day,
    regionCode: record.cooperation.regionCode,
  };
}

/** The grounds on which a cooperation of this office ends by the law of a day. */
export const groundsOn = async (
  tx: GovernmentTransaction,
  { governmentId }: GovernmentActor,
  day: string,
): Promise<EndingGround[]> => endingGrounds(day, await lawOf(tx, governmentId));
