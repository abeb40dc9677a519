import { addDuration, type Duration, edtfBounds } from '#kernel/edtf.ts';

/** First and last day on which something may have been; null = without bound on that side. */
export interface Span {
  earliest: string | null;
  latest: string | null;
}

/** The days a date of any precision may stand for, moved by a term: "2015" and a year give 2016-01-01 to 2016-12-31. */
export function spanAfter(edtf: string, term: Duration = {}): Span {
  const { earliest, latest } = edtfBounds(edtf);
  return { earliest: moved(earliest, term), latest: moved(latest, term) };
}

export const moved = (day: string | null, term: Duration): string | null =>
  day === null ? null : (addDuration(day, term) ?? day);

const dayLength = 86_400_000;
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / dayLength);

/** Whether a day was surely, perhaps or not yet behind us. */
export type Reached = 'surely' | 'perhaps' | 'not-yet';

/** Whether a span lies before a day: all of it, some of it, or none. */
export function reached({ earliest, latest }: Span, day: string): Reached {
  if (latest !== null && latest < day) return 'surely';
  return earliest !== null && earliest < day ? 'perhaps' : 'not-yet';
}
