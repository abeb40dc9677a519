import { sql } from 'kysely';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import type { ReportAct } from '../annual/report-acts.ts';
import type { ReportContent } from '../annual/report-content.ts';

/** What one region below has recorded of sending its reports, by year. */
export interface SendingsBelow {
  regionCode: string;
  name: string;
  actsByYear: ReadonlyMap<number, readonly ReportAct[]>;
}

/** Every region below the government of this transaction, with what it recorded of sending its reports. */
export async function listSendingsBelow(tx: GovernmentTransaction): Promise<SendingsBelow[]> {
  const { rows } = await sql<{
    regionCode: string;
    name: string;
    year: number | null;
    number: number;
    kind: ReportAct['kind'];
    detail: ReportAct['detail'];
    at: Date;
  }>`
    select region_code as "regionCode", name, year, number, kind, detail, at
    from reporting.annual_sendings_below()`.execute(tx);
  const byRegion = Map.groupBy(rows, ({ regionCode }) => regionCode);
  return [...byRegion].map(([regionCode, some]) => {
    const acts = some.flatMap(({ year, number, kind, detail, at }) =>
      year === null
        ? []
        : [{ year, act: { number, kind, detail, at: at.toISOString(), by: '', byName: '' } as ReportAct }],
    );
    const byYear = Map.groupBy(acts, ({ year }) => year);
    return {
      regionCode,
      name: some[0]?.name ?? regionCode,
      actsByYear: new Map([...byYear].map(([year, of]) => [year, of.map(({ act }) => act)])),
    };
  });
}

/** What the versions say that regions below have sent of a year, by region and number. */
export async function listReportsBelow(
  tx: GovernmentTransaction,
  year: number,
): Promise<{ regionCode: string; number: number; content: ReportContent }[]> {
  const { rows } = await sql<{ regionCode: string; number: number; content: ReportContent }>`
    select region_code as "regionCode", number, content from reporting.annual_reports_below(${year})`.execute(
    tx,
  );
  return rows;
}
