import type { Words } from '#kernel/language.ts';
import { dayOf } from './holidays.ts';
import type { ProtocolCard } from './protocol-card.ts';

export interface HolidayOnDay {
  /** YYYY-MM-DD. */
  day: string;
  name: Words;
}

/** The country's public holidays within a year from a day, the soonest first. */
export function nextHolidays({ holidays }: Pick<ProtocolCard, 'holidays'>, from: string): HolidayOnDay[] {
  const year = Number(from.slice(0, 4));
  const before = `${year + 1}${from.slice(4)}`;
  return holidays
    .flatMap(({ rule, name }) =>
      [year, year + 1].flatMap((one) => {
        const day = dayOf(rule, one);
        return day && day >= from && day < before ? [{ day, name }] : [];
      }),
    )
    .toSorted((left, right) => left.day.localeCompare(right.day));
}
