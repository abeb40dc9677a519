import { type Day, plusDays, weekdayOf, yearOf } from './days.ts';
import { fixedHolidays, type HolidayYear, holidayYears } from './holidays.ts';

/** Saturday and Sunday: five working days a week in government offices (Perpres 21/2023, remembered). */
const restDays: readonly number[] = [0, 6];

export interface WorkingCalendar {
  isWorkingDay(day: Day): boolean;
  /** Whether the year's holidays were set by a decree we hold; otherwise only the fixed ones are counted. */
  knows(year: number): boolean;
  decreeOf(year: number): HolidayYear | undefined;
}

/** A calendar of working days over the given years of holidays; a local day off is added to its year. */
export function workingCalendar(years: readonly HolidayYear[] = holidayYears): WorkingCalendar {
  const byYear = new Map(years.map((entry) => [entry.year, entry]));
  const free = new Map(
    years.map((entry) => [entry.year, new Set([...entry.holidays, ...entry.jointLeave])] as const),
  );
  const isHoliday = (day: Day) => {
    const year = yearOf(day);
    const monthDay = day.slice(5);
    return (
      free.get(year)?.has(monthDay) ??
      fixedHolidays.some(([fixed, since]) => fixed === monthDay && since <= year)
    );
  };
  return {
    isWorkingDay: (day) => !restDays.includes(weekdayOf(day)) && !isHoliday(day),
    knows: (year) => byYear.has(year),
    decreeOf: (year) => byYear.get(year),
  };
}

/** Days that do not count: both ends included; without an end the pause still runs. */
export interface Pause {
  from: Day;
  until: Day | null;
}

export const isPaused = (day: Day, pauses: readonly Pause[]): boolean =>
  pauses.some(({ from, until }) => from <= day && (until === null || day <= until));

/** The last day of the counting, or null while a pause without an end keeps it from being reached. */
export function countWorkingDays(
  start: Day,
  count: number,
  calendar: WorkingCalendar,
  pauses: readonly Pause[] = [],
): Day | null {
  const forever = pauses.filter(({ until }) => until === null).map(({ from }) => from);
  const step = count < 0 ? -1 : 1;
  let day = start;
  for (let left = Math.abs(count); left > 0; ) {
    day = plusDays(day, step);
    if (step > 0 && forever.some((from) => from <= day)) return null;
    if (calendar.isWorkingDay(day) && !isPaused(day, pauses)) left -= 1;
  }
  return day;
}

/** Working days after the first day up to and including the last: what an officer counts on the wall calendar. */
export function workingDaysBetween(from: Day, to: Day, calendar: WorkingCalendar): number {
  let count = 0;
  for (let day = plusDays(from, 1); day <= to; day = plusDays(day, 1))
    if (calendar.isWorkingDay(day)) count += 1;
  return count;
}

/** The day itself when it is a working day, else the last one before it: when a letter can still be sent. */
export function lastWorkingDayUpTo(day: Day, calendar: WorkingCalendar): Day {
  let last = day;
  while (!calendar.isWorkingDay(last)) last = plusDays(last, -1);
  return last;
}
