import { sql } from 'kysely';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import type { ReportAct, ReportDeed } from '../annual/report-acts.ts';

interface ActRow {
  year: number;
  number: number;
  kind: ReportAct['kind'];
  detail: ReportAct['detail'];
  at: Date;
  by: string;
  byName: string;
}

const actOf = ({ year: _, at, ...row }: ActRow) => ({ ...row, at: at.toISOString() }) as ReportAct;

/** What was done with the report of a year, in order. */
export async function listReportActs(
  tx: GovernmentTransaction,
  governmentId: number,
  year: number,
): Promise<ReportAct[]> {
  const { rows } = await sql<ActRow>`
    select year, number, kind, detail, at, by, by_name as "byName" from reporting.annual_act
    where government_id = ${governmentId} and year = ${year} order by number`.execute(tx);
  return rows.map(actOf);
}

/** The acts of every year that has any. */
export async function listReportActsByYear(
  tx: GovernmentTransaction,
  governmentId: number,
): Promise<Map<number, ReportAct[]>> {
  const { rows } = await sql<ActRow>`
    select year, number, kind, detail, at, by, by_name as "byName" from reporting.annual_act
    where government_id = ${governmentId} order by year, number`.execute(tx);
  const byYear = Map.groupBy(rows, ({ year }) => year);
  return new Map([...byYear].map(([year, some]) => [year, some.map(actOf)]));
}

/** Adds an act as the given number; false when somebody else has taken that number first. */
export async function insertReportAct(
  tx: GovernmentTransaction,
  governmentId: number,
  year: number,
  number: number,
  { kind, detail }: ReportDeed,
  { at, by, byName }: { at: Date; by: string; byName: string },
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into reporting.annual_act (government_id, year, number, kind, detail, at, by, by_name)
    values (${governmentId}, ${year}, ${number}, ${kind}, ${JSON.stringify(detail)}::jsonb, ${at}, ${by}, ${byName})
    on conflict do nothing`.execute(tx);
  return numAffectedRows === 1n;
}
