import { sql } from 'kysely';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { type AnnualPlan, withLineKeys } from '../plans/annual-plan.ts';
import { ledCooperations } from './led-cooperations.ts';

export interface PlanVersion {
  year: number;
  number: number;
  content: AnnualPlan;
}

/** The newest version of a cooperation's plan of a year; undefined when there is none. */
export async function findPlan(
  tx: GovernmentTransaction,
  governmentId: number,
  cooperationId: number,
  year: number,
): Promise<PlanVersion | undefined> {
  const { rows } = await sql<PlanVersion>`
    with recursive ${ledCooperations(governmentId)}
    select p.year, p.number, p.content from monitoring.annual_plan_version p join current c on c.asked = p.cooperation_id
    where p.government_id = ${governmentId} and c.id = ${cooperationId} and p.year = ${year}
    order by (p.cooperation_id = ${cooperationId}) desc, p.number desc limit 1`.execute(tx);
  return rows[0] && withKeys(rows[0]);
}

/** Lines of plans that were saved before lines had keys. */
const withKeys = (version: PlanVersion): PlanVersion => ({
  ...version,
  content: withLineKeys(version.content, version.number),
});

/** The newest version of every plan of a cooperation, the latest year first. */
export async function listPlansOf(
  tx: GovernmentTransaction,
  governmentId: number,
  cooperationId: number,
): Promise<PlanVersion[]> {
  const { rows } = await sql<PlanVersion>`
    with recursive ${ledCooperations(governmentId)}
    select distinct on (p.year) p.year, p.number, p.content
    from monitoring.annual_plan_version p join current c on c.asked = p.cooperation_id
    where p.government_id = ${governmentId} and c.id = ${cooperationId}
    order by p.year desc, (p.cooperation_id = ${cooperationId}) desc, p.number desc`.execute(tx);
  return rows.map(withKeys);
}

/** False when somebody else saved this version first. */
export async function insertPlanVersion(
  tx: GovernmentTransaction,
  governmentId: number,
  cooperationId: number,
  { year, number, content }: PlanVersion,
  { at, by }: { at: Date; by: string },
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into monitoring.annual_plan_version (government_id, cooperation_id, year, number, content, at, by)
    values (${governmentId}, ${cooperationId}, ${year}, ${number}, ${JSON.stringify(content)}::jsonb, ${at}, ${by})
    on conflict do nothing`.execute(tx);
  return numAffectedRows === 1n;
}

export interface PlannedOfCooperation {
  code: string;
  titleId: string;
  titleEn: string | null;
  content: AnnualPlan | null;
  /** Of the year, by what is recorded of activities. */
  planned: number;
  done: number;
  cancelled: number;
}

/** Every cooperation of the office with its plan of a year, and what became of that year's activities. */
export async function listPlansOfYear(
  tx: GovernmentTransaction,
  governmentId: number,
  year: number,
): Promise<PlannedOfCooperation[]> {
  const { rows } = await sql<PlannedOfCooperation & { number: number | null }>`
    with recursive ${ledCooperations(governmentId)},
    counted as (
      select c.id, (count(*) filter (where a.state = 'planned'))::integer as planned,
        (count(*) filter (where a.state = 'done'))::integer as done,
        (count(*) filter (where a.state = 'cancelled'))::integer as cancelled
      from monitoring.activity a join current c on c.asked = a.cooperation_id
      where a.government_id = ${governmentId} and a.last_day >= ${`${year}-01-01`}::date
        and a.first_day <= ${`${year}-12-31`}::date
      group by c.id
    ),
    newest as (
      select distinct on (c.id) c.id, p.number, p.content
      from monitoring.annual_plan_version p join current c on c.asked = p.cooperation_id
      where p.government_id = ${governmentId} and p.year = ${year}
      order by c.id, (p.cooperation_id = c.id) desc, p.number desc
    )
    select o.code, o.title_id as "titleId", o.title_en as "titleEn", n.number, n.content,
      coalesce(k.planned, 0) as planned, coalesce(k.done, 0) as done, coalesce(k.cancelled, 0) as cancelled
    from register.cooperation_for_monitoring o
      left join counted k on k.id = o.id left join newest n on n.id = o.id
    where o.government_id = ${governmentId} and o.merged_into is null and not o.removed
      and (n.id is not null or k.id is not null or o.status not in ('ended', 'stopped'))
    order by o.code`.execute(tx);
  return rows.map(({ number, content, ...row }) => ({
    ...row,
    content: content && withLineKeys(content, number ?? 0),
  }));
}
