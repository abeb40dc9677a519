import { findGovernmentById } from '#access';
import type { GovernmentActor } from '#kernel/actor.ts';
import { type Clock, today } from '#kernel/clock.ts';
import { edtfBounds } from '#kernel/edtf.ts';
import { notFound } from '#kernel/refusal.ts';
import {
  type AnnualPlan,
  type ListedActivity,
  type ListedDecision,
  type ListedObstacle,
  type ListedResult,
  listActivities,
  listDormancyDecisions,
  listObstacles,
  listPlans,
  listResults,
} from '#monitoring';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { findRegion } from '#reference';
import { findRecords } from '#register';
import { listAgencyAnswers, listLiveCooperationIds, listRegionStatements } from '../store/report-sources.ts';
import { reasonLeftOut, touchesYear } from './belongs-to-year.ts';
import type { AgencyAnswer, CooperationFacts, ReportFacts } from './facts.ts';
import { readReportLaw } from './report-law.ts';

type ByCode<T> = ReadonlyMap<string, T>;

async function activitiesOf(tx: GovernmentTransaction, actor: GovernmentActor, year: number) {
  const listed = await listActivities(tx, actor, { year });
  const dayOf = ({ fold }: ListedActivity) =>
    edtfBounds((fold.done ?? fold.planned)?.dateEdtf ?? '').earliest ?? '9999';
  const inOrder = listed.toSorted((one, other) =>
    dayOf(one) < dayOf(other) ? -1 : dayOf(one) > dayOf(other) ? 1 : one.activity.id - other.activity.id,
  );
  return Map.groupBy(inOrder, ({ activity }) => activity.cooperation.code);
}

async function plansOf(tx: GovernmentTransaction, actor: GovernmentActor, year: number) {
  const plans = await listPlans(tx, actor, year);
  return new Map(
    plans.flatMap(({ code, content }): [string, AnnualPlan][] => (content ? [[code, content]] : [])),
  );
}

/** Those of the year, and those that stood open when it began; one without a date counts while it is open. */
function stoodIn({ fold: { content, state, resolved } }: ListedObstacle, year: number): boolean {
  const dated = content?.source.dated ?? null;
  const { earliest, latest } = edtfBounds(dated ?? '');
  if (dated === null || earliest === null) return state === 'open';
  const ended = edtfBounds(resolved?.dateEdtf ?? '').latest;
  return (
    touchesYear({ earliest, latest }, year) ||
    (earliest <= `${year}-12-31` && (state === 'open' || (ended ?? '') >= `${year}-01-01`))
  );
}

async function obstaclesOf(tx: GovernmentTransaction, actor: GovernmentActor, year: number) {
  const all = (await listObstacles(tx, actor)).filter((one) => stoodIn(one, year));
  return Map.groupBy(all, ({ obstacle }) => obstacle.cooperation?.code ?? '');
}

/** As they stood on the last day of the year, so that the report does not change with the day of looking at it. */
async function resultsOf(tx: GovernmentTransaction, clock: Clock, actor: GovernmentActor, year: number) {
  const results = await listResults(tx, clock, actor, { day: `${year}-12-31` });
  return Map.groupBy(results, ({ indicator }) => indicator.cooperation.code);
}

async function decisionsOf(tx: GovernmentTransaction, actor: GovernmentActor, year: number) {
  const span = { from: `${year}-01-01`, until: `${year}-12-31`, state: 'standing' as const };
  return Map.groupBy(await listDormancyDecisions(tx, actor, span), ({ cooperation }) => cooperation.code);
}

interface OfYear {
  activities: ByCode<ListedActivity[]>;
  coming: ByCode<ListedActivity[]>;
  plans: ByCode<AnnualPlan>;
  comingPlans: ByCode<AnnualPlan>;
  results: ByCode<ListedResult[]>;
  obstacles: ByCode<ListedObstacle[]>;
  decisions: ByCode<ListedDecision[]>;
  answers: readonly AgencyAnswer[];
}

async function readYear(
  tx: GovernmentTransaction,
  clock: Clock,
  actor: GovernmentActor,
  year: number,
): Promise<OfYear> {
  const answers = await listAgencyAnswers(tx, actor.governmentId);
  return {
    activities: await activitiesOf(tx, actor, year),
    coming: await activitiesOf(tx, actor, year + 1),
    plans: await plansOf(tx, actor, year),
    comingPlans: await plansOf(tx, actor, year + 1),
    results: await resultsOf(tx, clock, actor, year),
    obstacles: await obstaclesOf(tx, actor, year),
    decisions: await decisionsOf(tx, actor, year),
    answers: answers.filter(({ period }) => touchesYear(edtfBounds(period), year)),
  };
}

async function readCooperations(
  tx: GovernmentTransaction,
  governmentId: number,
  year: number,
  { activities, coming, plans, comingPlans, results, obstacles, decisions, answers }: OfYear,
) {
  const byNumber = new Map(
    answers.flatMap((answer): [number, AgencyAnswer][] =>
      answer.number === null ? [] : [[answer.number, answer]],
    ),
  );
  const records = await findRecords(tx, governmentId, await listLiveCooperationIds(tx, governmentId));
  const cooperations: CooperationFacts[] = [];
  const leftOut: { code: string; title: string; reason: string }[] = [];
  for (const record of records) {
    const { code, titleId } = record.cooperation;
    const worked = activities.get(code) ?? [];
    const reason = worked.length > 0 ? undefined : reasonLeftOut(record, year);
    if (reason !== undefined) leftOut.push({ code, title: titleId, reason });
    else
      cooperations.push({
        record,
        activities: worked,
        comingActivities: coming.get(code) ?? [],
        plan: plans.get(code) ?? null,
        comingPlan: comingPlans.get(code) ?? null,
        results: results.get(code) ?? [],
        obstacles: obstacles.get(code) ?? [],
        decisions: (decisions.get(code) ?? []).map(({ decision }) => decision),
        answers: byNumber,
      });
  }
  return { cooperations, leftOut };
}

/** Everything recorded that the report of a year is assembled from; the year must not lie ahead. */
export async function readFacts(
  tx: GovernmentTransaction,
  clock: Clock,
  actor: GovernmentActor,
  year: number,
): Promise<ReportFacts> {
  const { governmentId } = actor;
  const day = today(clock);
  const government = await findGovernmentById(tx, governmentId);
  const region = government && findRegion(government.regionCode);
  if (!government || !region || year > Number(day.slice(0, 4))) throw notFound();
  const ofYear = await readYear(tx, clock, actor, year);
  const law = await readReportLaw(tx, governmentId);
  return {
    year,
    day,
    region: {
      code: region.code,
      name: region.name,
      level: region.level === 'province' ? 'province' : 'regency',
      provinceName: (region.province && findRegion(region.province)?.name) ?? null,
    },
    unit: government.cooperationUnit ?? 'Bagian Kerja Sama',
    ...(await readCooperations(tx, governmentId, year, ofYear)),
    obstacles: ofYear.obstacles.get('') ?? [],
    answers: ofYear.answers,
    statements: await listRegionStatements(tx, governmentId, government.regionCode),
    lawInForce: law.dueOf(year, region.level === 'province' ? 'province' : 'regency') !== null,
  };
}
