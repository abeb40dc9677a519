import { z } from 'zod';
import { recordEntry } from '#audit';
import type { GovernmentActor } from '#kernel/actor.ts';
import type { Clock } from '#kernel/clock.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { isDay } from './calendar/days.ts';
import { notADay, notAllowed } from './refusals.ts';
import { mayKeepCalendar } from './rules.ts';
import { keepHolidayYear } from './store/holiday-years.ts';

const monthDays = z.array(z.string().regex(/^\d{2}-\d{2}$/)).max(80);

export const HolidayYearInput = z.object({
  year: z.number().int().min(1900).max(2199),
  /** The joint decree, with its amendments, or the local decision. */
  decree: z.string().trim().min(1).max(500),
  standing: z.enum(['read', 'remembered']),
  holidays: monthDays,
  jointLeave: monthDays,
  note: z.string().trim().max(1000).optional(),
});
export type HolidayYearInput = z.input<typeof HolidayYearInput>;

/** Keeps a government's own days off of a year, by its decree, in place of those the program brings. */
export async function replaceHolidayYear(
  tx: GovernmentTransaction,
  clock: Clock,
  actor: GovernmentActor,
  input: HolidayYearInput,
): Promise<void> {
  const { note, ...year } = HolidayYearInput.parse(input);
  if (!mayKeepCalendar(actor)) throw notAllowed();
  for (const monthDay of [...year.holidays, ...year.jointLeave])
    if (!isDay(`${year.year}-${monthDay}`)) throw notADay(`${year.year}-${monthDay}`);
  await keepHolidayYear(tx, actor.governmentId, { ...year, ...(note !== undefined && { note }) });
  await recordEntry(tx, clock, actor, {
    action: 'calendar.replace-year',
    subject: `calendar:${year.year}`,
    outcome: 'done',
    detail: { decree: year.decree, holidays: year.holidays.length, jointLeave: year.jointLeave.length },
  });
}
