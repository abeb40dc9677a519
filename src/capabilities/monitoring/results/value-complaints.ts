import { type Clock, today } from '#kernel/clock.ts';
import type { FieldRefusal } from '#kernel/refusal.ts';
import { firstDay } from './fold-indicator.ts';
import type { Direction } from './indicator-input.ts';
import { isAgainstDirection } from './progress.ts';

/** What was counted has been counted: a value of a day that lies ahead is a target. */
export function futureValue(value: { date: string } | undefined, clock: Clock, of = ''): FieldRefusal[] {
  if (!value || firstDay(value.date) <= today(clock)) return [];
  const words = {
    id: 'Tanggal ini belum tiba. Catat sebagai sasaran, atau perbaiki tanggalnya',
    en: 'This date has not come yet. Record it as a target, or correct the date',
  };
  return [{ field: of === '' ? 'date' : `${of}-date`, words }];
}

/** A target on the wrong side of the baseline: the value or the direction must be wrong. */
export function againstDirection(
  baseline: { value: string } | undefined,
  target: { value: string } | undefined,
  direction: Direction,
  field: string,
): FieldRefusal[] {
  if (!isAgainstDirection(baseline, target, direction)) return [];
  const words = {
    rise: {
      id: `Sasaran lebih rendah daripada nilai awal (${baseline?.value}), padahal makin tinggi makin baik`,
      en: `The target is below the baseline (${baseline?.value}), although higher is better`,
    },
    fall: {
      id: `Sasaran lebih tinggi daripada nilai awal (${baseline?.value}), padahal makin rendah makin baik`,
      en: `The target is above the baseline (${baseline?.value}), although lower is better`,
    },
  };
  return [{ field, words: words[direction] }];
}
