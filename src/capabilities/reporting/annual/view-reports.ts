import { findGovernmentById } from '#access';
import type { GovernmentActor } from '#kernel/actor.ts';
import { type Clock, today } from '#kernel/clock.ts';
import { notFound } from '#kernel/refusal.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { findRegion } from '#reference';
import { listReportActsByYear } from '../store/annual-acts.ts';
import { type NextPlanRisk, nextPlanRisk, type YearOfReport } from './next-plan-risk.ts';
import { foldReport, foldSendings, type ReportAct, type ReportFold } from './report-acts.ts';
import { type ReportLaw, type ReportLevel, readReportLaw } from './report-law.ts';
import { mayReadReports } from './report-rules.ts';

export interface ReportOfYear {
  year: number;
  /** ISO day; null = no law asked for it. */
  due: string | null;
  fold: ReportFold;
}

export interface ReportsView {
  years: ReportOfYear[];
  risk: NextPlanRisk;
  level: ReportLevel;
}

/** The years whose reports are asked about today: this one, the three before it, and any with something recorded. */
export function yearsAskedAbout(day: string, recorded: Iterable<number>): number[] {
  const now = Number(day.slice(0, 4));
  return [...new Set([now, now - 1, now - 2, now - 3, ...recorded])].sort((one, other) => other - one);
}

/** The risk by what is recorded of sending, for the years that are over. */
export function riskOf(
  actsByYear: ReadonlyMap<number, readonly ReportAct[]>,
  law: Pick<ReportLaw, 'dueOf'>,
  level: ReportLevel,
  day: string,
  /** What others recorded of a year for it. */
  besides: (year: number) => YearOfReport['sent'] = () => [],
): NextPlanRisk {
  const now = Number(day.slice(0, 4));
  const years = yearsAskedAbout(day, actsByYear.keys()).filter((year) => year < now);
  return nextPlanRisk(
    years
      .toSorted((one, other) => one - other)
      .map((year) => ({
        year,
        due: law.dueOf(year, level),
        sent: [
          ...foldSendings(actsByYear.get(year) ?? []).map(({ to, sentDay }) => ({ to, day: sentDay })),
          ...besides(year),
        ],
      })),
    day,
  );
}

/** The reports of an office by year, and the risk its next plan runs. */
export async function viewReports(
  tx: GovernmentTransaction,
  clock: Clock,
  actor: GovernmentActor,
): Promise<ReportsView> {
  const government = await findGovernmentById(tx, actor.governmentId);
  const region = government && findRegion(government.regionCode);
  if (!mayReadReports(actor) || !region) throw notFound();
  const level = region.level === 'province' ? 'province' : 'regency';
  const day = today(clock);
  const law = await readReportLaw(tx, actor.governmentId);
  const acts = await listReportActsByYear(tx, actor.governmentId);
  return {
    level,
    risk: riskOf(acts, law, level, day),
    years: yearsAskedAbout(day, acts.keys()).map((year) => ({
      year,
      due: law.dueOf(year, level),
      fold: foldReport(acts.get(year) ?? []),
    })),
  };
}
