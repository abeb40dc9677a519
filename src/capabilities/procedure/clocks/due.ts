import { addDuration } from '#kernel/edtf.ts';
import { type Day, daysBetween, plusDays, yearOf } from '../calendar/days.ts';
import {
  countWorkingDays,
  isPaused,
  lastWorkingDayUpTo,
  type Pause,
  type WorkingCalendar,
} from '../calendar/working-days.ts';
import type { ClockLength } from '../law/shape.ts';

export type ClockUnit = 'working-days' | 'calendar';

export interface Due {
  /** The last day on which the thing is in time; null while a pause without an end runs. */
  day: Day | null;
  unit: ClockUnit;
  /** A working day up to `day` by which a letter must have left. */
  sendBy: Day | null;
  /** Counted over a year whose holidays no decree has set yet: the day can only move later. */
  provisional: boolean;
}

const moved = (
  day: Day,
  term: { years?: number | undefined; months?: number | undefined; days?: number | undefined },
  sign: 1 | -1,
): Day =>
  addDuration(day, {
    years: sign * (term.years ?? 0),
    months: sign * (term.months ?? 0),
    days: sign * (term.days ?? 0),
  }) ?? day;

/** A day of each year as MM-DD: the first one that is not before the given day. */
const nextYearly = (from: Day, monthDay: string): Day => {
  const sameYear = `${yearOf(from)}-${monthDay}`;
  return from <= sameYear ? sameYear : `${yearOf(from) + 1}-${monthDay}`;
};

/** A calendar term runs on by every day it was paused, also by those of a pause reached only thereby. */
function extendByPauses(start: Day, due: Day, pauses: readonly Pause[]): Day | null {
  let left = daysBetween(start, due);
  let day = start;
  while (left > 0) {
    day = plusDays(day, 1);
    if (pauses.some(({ from, until }) => until === null && from <= day)) return null;
    if (!isPaused(day, pauses)) left -= 1;
  }
  return day;
}

function dayOf(
  length: ClockLength,
  from: Day,
  calendar: WorkingCalendar,
  pauses: readonly Pause[],
): Day | null {
  switch (length.kind) {
    case 'working-days':
      return countWorkingDays(from, length.count, calendar, pauses);
    case 'after': {
      const due = moved(from, length.term, 1);
      return pauses.length === 0 ? due : extendByPauses(from, due, pauses);
    }
    case 'before':
      return moved(from, length.term, -1);
    case 'yearly':
      return nextYearly(from, length.day);
    case 'times-a-year':
      return `${yearOf(from)}-12-31`;
    case 'semester':
      return from <= `${yearOf(from)}-06-30` ? `${yearOf(from)}-06-30` : `${yearOf(from)}-12-31`;
  }
}

function touchesUnknownYear(from: Day, to: Day, calendar: WorkingCalendar): boolean {
  for (let year = yearOf(from); year <= yearOf(to); year += 1) if (!calendar.knows(year)) return true;
  return false;
}

/**
 * When a clock runs out. Working days: the day of receipt does not count, the next working day is the first.
 * Calendar terms end on the day of the same number, or the last of a shorter month; holidays do not move them.
 */
export function dueOf(
  length: ClockLength,
  from: Day,
  calendar: WorkingCalendar,
  pauses: readonly Pause[] = [],
): Due {
  const day = dayOf(length, from, calendar, pauses);
  const inWorkingDays = length.kind === 'working-days';
  return {
    day,
    unit: inWorkingDays ? 'working-days' : 'calendar',
    sendBy: day === null ? null : lastWorkingDayUpTo(day, calendar),
    provisional: inWorkingDays && day !== null && touchesUnknownYear(from, day, calendar),
  };
}
