import type { GovernmentTransaction } from '#platform/database/database.ts';
import { holidayYears } from './calendar/holidays.ts';
import { type WorkingCalendar, workingCalendar } from './calendar/working-days.ts';
import type { CaseFrame } from './case/route.ts';
import type { Law } from './law/read-law.ts';
import type { PathAnswers } from './path/answers.ts';
import type { CaseRow } from './store/cases.ts';
import { listHolidayYears } from './store/holiday-years.ts';

/** The working days of a government: the years it keeps itself, and those the program brings. */
export async function calendarOf(tx: GovernmentTransaction, governmentId: number): Promise<WorkingCalendar> {
  const own = await listHolidayYears(tx, governmentId);
  const kept = new Set(own.map(({ year }) => year));
  return workingCalendar([...holidayYears.filter(({ year }) => !kept.has(year)), ...own]);
}

/** What a case is judged by; the law is the government's own, from `lawOf`. */
export function frameOf({ path, level, answers }: CaseRow, calendar: WorkingCalendar, law: Law): CaseFrame {
  const { date } = answers as Partial<PathAnswers>;
  return { path, level, law, calendar, ...(date !== undefined && { answeredFor: date }) };
}
