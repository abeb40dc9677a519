import type { GovernmentTransaction } from '#platform/database/database.ts';
import { type ClockReading, lawOf, readClock } from '#procedure';

export type ReportLevel = 'province' | 'regency';

/** When the report of a year is due by the law of that time. */
export interface ReportLaw {
  /** ISO day; null = the law of that January knows no such report. */
  dueOf(year: number, level: ReportLevel): string | null;
  reading(year: number, level: ReportLevel): ClockReading;
}

const clocks = { province: 'REPORT_GOV', regency: 'REPORT_KABKOTA' } as const;

/** The report's clocks by the law a government goes by: the regent's first week of January, the governor's second. */
export async function readReportLaw(tx: GovernmentTransaction, governmentId: number): Promise<ReportLaw> {
  const law = await lawOf(tx, governmentId);
  const reading = (year: number, level: ReportLevel) =>
    readClock(clocks[level], `${year + 1}-01-01`, { law });
  return {
    reading,
    dueOf(year, level) {
      const { due, inForce } = reading(year, level);
      return inForce ? due : null;
    },
  };
}
