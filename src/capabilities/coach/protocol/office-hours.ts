/** Office hours on both sides, from eight to sixteen: the common ones of ours, assumed of theirs. */
const [opens, closes] = [8 * 60, 16 * 60];

/** Minutes a zone is ahead of universal time at noon of a day, daylight saving included. */
function minutesAhead(zone: string, day: string): number {
  const noon = new Date(`${day}T12:00:00Z`);
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    hourCycle: 'h23',
  }).formatToParts(noon);
  const read = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  const there = Date.UTC(read('year'), read('month') - 1, read('day'), read('hour'), read('minute'));
  return Math.round((there - noon.getTime()) / 60_000);
}

const clock = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}.${String(minutes % 60).padStart(2, '0')}`;

export interface Overlap {
  /** Minutes they are ahead of us. */
  ahead: number;
  /** Our time "09.00", when both offices are open; undefined = never. */
  from?: string;
  until?: string;
}

/** When both offices are open on a day, told in our time. */
export function overlapOf(ours: string, theirs: string, day: string): Overlap {
  const ahead = minutesAhead(theirs, day) - minutesAhead(ours, day);
  const [from, until] = [Math.max(opens, opens - ahead), Math.min(closes, closes - ahead)];
  return from < until ? { ahead, from: clock(from), until: clock(until) } : { ahead };
}
