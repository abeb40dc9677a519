import type { GovernmentActor } from '#kernel/actor.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { type HolidayYear, holidayYears } from './calendar/holidays.ts';
import { listHolidayYears } from './store/holiday-years.ts';

export interface CalendarYear extends HolidayYear {
  /** Kept by the government itself, in place of what the program brings. */
  own: boolean;
}

/** The years of days off a government counts by, the newest first. */
export async function listCalendarYears(
  tx: GovernmentTransaction,
  { governmentId }: GovernmentActor,
): Promise<CalendarYear[]> {
  const own = (await listHolidayYears(tx, governmentId)).map((year) => ({ ...year, own: true }));
  const kept = new Set(own.map(({ year }) => year));
  const brought = holidayYears.filter(({ year }) => !kept.has(year)).map((year) => ({ ...year, own: false }));
  return [...own, ...brought].sort((a, b) => b.year - a.year);
}
