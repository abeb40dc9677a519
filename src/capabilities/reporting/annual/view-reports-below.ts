import { findGovernmentById } from '#access';
import type { GovernmentActor } from '#kernel/actor.ts';
import { type Clock, today } from '#kernel/clock.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { findRegion, regions } from '#reference';
import { notAllowed } from '../refusals.ts';
import { listReportActsByYear } from '../store/annual-acts.ts';
import { listSendingsBelow } from '../store/reports-below.ts';
import type { NextPlanRisk } from './next-plan-risk.ts';
import { foldPapers } from './paper-reports.ts';
import { readRegionsBelow } from './read-regions-below.ts';
import type { RegionInReport } from './report-content.ts';
import { readReportLaw } from './report-law.ts';
import { mayRecordPapers, maySeeBelow } from './report-rules.ts';
import { riskOf } from './view-reports.ts';

export interface ReportsBelow {
  year: number;
  due: string | null;
  /** Whether this person may record what came on paper. */
  mayRecordPapers: boolean;
  regions: (RegionInReport & { risk: NextPlanRisk; usesJalin: boolean })[];
}

/** What every regency and city of a province has sent of a year, and the risk each one's next plan runs. */
export async function viewReportsBelow(
  tx: GovernmentTransaction,
  clock: Clock,
  actor: GovernmentActor,
  asked?: number,
): Promise<ReportsBelow> {
  if (!maySeeBelow(actor)) throw notAllowed();
  const day = today(clock);
  const year = Math.min(asked ?? Number(day.slice(0, 4)) - 1, Number(day.slice(0, 4)));
  const government = await findGovernmentById(tx, actor.governmentId);
  const region = government && findRegion(government.regionCode);
  const law = await readReportLaw(tx, actor.governmentId);
  const due = law.dueOf(year, 'regency');
  if (region?.level !== 'province' || !regions().some(({ province }) => province === region.code))
    return { year, due, mayRecordPapers: false, regions: [] };
  const below = new Map((await listSendingsBelow(tx)).map((one) => [one.regionCode, one]));
  const asRegion = { code: region.code, name: region.name, level: 'province' as const, provinceName: null };
  const own = await listReportActsByYear(tx, actor.governmentId);
  const papers = new Map([...own].map(([of, acts]) => [of, foldPapers(acts)]));
  const told = await readRegionsBelow(tx, actor, { year, region: asRegion }, own.get(year) ?? []);
  const onPaper = (code: string) => (of: number) => {
    const paper = papers.get(of)?.get(code);
    return paper ? [{ to: 'governor' as const, day: paper.receivedDay }] : [];
  };
  return {
    year,
    due,
    mayRecordPapers: mayRecordPapers(actor),
    regions: told.map((one) => ({
      ...one,
      usesJalin: below.has(one.code),
      risk: riskOf(below.get(one.code)?.actsByYear ?? new Map(), law, 'regency', day, onPaper(one.code)),
    })),
  };
}
