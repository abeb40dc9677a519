import { edtfBounds } from '#kernel/edtf.ts';

export const roundKinds = ['semester', 'year', 'ad-hoc'] as const;
export type RoundKind = (typeof roundKinds)[number];

/** The period (EDTF) a round of this kind asks about when it is opened on a day: the one the day lies in. */
export function periodAround(kind: RoundKind, day: string): string {
  const year = day.slice(0, 4);
  if (kind !== 'semester') return year;
  return `${year}-${day.slice(5, 7) <= '06' ? 40 : 41}`;
}

/** Days between two ISO days. */
const daysBetween = (from: string, to: string) =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);

/** Whole weeks of silence from a day until today; never below zero. */
export const weeksBetween = (from: string, today: string): number =>
  Math.max(0, Math.floor(daysBetween(from, today) / 7));

/** The last day of a period with the days added that the duty gives after it; null when the period has no end. */
export function dueDay(period: string, days: number): string | null {
  const { latest } = edtfBounds(period);
  if (latest === null) return null;
  const due = new Date(`${latest}T00:00:00Z`);
  due.setUTCDate(due.getUTCDate() + days);
  return due.toISOString().slice(0, 10);
}
