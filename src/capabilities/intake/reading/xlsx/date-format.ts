/** Which parts of a moment a number format shows. */
export interface DateParts {
  year: boolean;
  month: boolean;
  day: boolean;
  time: boolean;
  seconds: boolean;
  /** "[h]:mm": hours run past 24; a duration, not a time of day. */
  elapsed: boolean;
}

const token =
  /"[^"]*"|\\.|_.|\*.|\[(?:h+|m+|s+)\]|\[[^\]]*\]|general|am\/pm|a\/p|y+|m+|d+|h+|s+|e+|g+|b+|[^ymdhsegb]/gis;

/** The parts a format section shows, undefined when it shows a number. `m` beside hours or seconds is minutes. */
export function datePartsOf(section: string): DateParts | undefined {
  if (/[0#?][Ee][+-]/.test(section)) return undefined;
  const tokens = (section.match(token) ?? [])
    .map((part) => part.toLowerCase())
    .filter((part) => /^(\[(h+|m+|s+)\]|[ymdhsegb]+|am\/pm|a\/p)$/.test(part));
  const letters = tokens.map((part) => (part.startsWith('[') ? part.slice(1, 2) : part.slice(0, 1)));
  const minutes = letters.map(
    (letter, i) =>
      letter === 'm' && (letters[i - 1] === 'h' || letters[i + 1] === 's' || tokens[i]?.startsWith('[')),
  );
  const shows = (letter: string) => letters.includes(letter);
  const day = tokens.some((part) => /^d+$/.test(part));
  const parts: DateParts = {
    year: shows('y') || shows('e') || shows('b'),
    month: letters.some((letter, i) => letter === 'm' && !minutes[i]),
    day,
    time: shows('h') || shows('s') || minutes.includes(true),
    seconds: shows('s'),
    elapsed: tokens.some((part) => part.startsWith('[')),
  };
  return parts.year || parts.month || parts.day || parts.time ? parts : undefined;
}

const dayLength = 86_400_000;
/** 31 December 9999, the last day Excel knows. */
const lastSerial = 2_958_465;
const two = (value: number) => String(value).padStart(2, '0');

/**
 * A serial number as ISO 8601, no more precise than the format shows: "2017-11" for a cell shown as "Nov-17", because
 * its first day was never written by anybody. A date without its year is given whole: the year is stored.
 * undefined outside the calendar.
 */
export function isoOf(serial: number, parts: DateParts, date1904: boolean): string | undefined {
  if (!(serial >= 0 && serial < lastSerial + 1)) return undefined;
  if (parts.elapsed) return clock(Math.round(serial * 86_400), parts);
  // Seconds, because a time such as 13:45 is no exact fraction of a day.
  const seconds = Math.round(serial * 86_400);
  const day = parts.time ? Math.floor(seconds / 86_400) : Math.floor(serial);
  const hasDate = parts.year || parts.month || parts.day;
  const time = parts.time ? clock(seconds % 86_400, parts) : undefined;
  if (!hasDate) return time;
  const date = dateOf(day, date1904);
  if (date === undefined) return undefined;
  if (!parts.day && !parts.time) return parts.month ? date.slice(0, 7) : date.slice(0, 4);
  return time && seconds % 86_400 !== 0 ? `${date} ${time}` : date;
}

/** Excel's 1900 calendar has a 29 February 1900 that never was: serial 60, shown as Excel shows it. */
function dateOf(day: number, date1904: boolean): string | undefined {
  if (date1904) return isoDay(Date.UTC(1904, 0, 1) + day * dayLength);
  if (day === 0) return undefined;
  if (day === 60) return '1900-02-29';
  const first = Date.UTC(1899, 11, day < 60 ? 31 : 30);
  return isoDay(first + day * dayLength);
}

/** undefined past the year 9999, which ISO 8601 writes differently and nobody means. */
function isoDay(time: number): string | undefined {
  const iso = new Date(time).toISOString();
  return iso.startsWith('+') ? undefined : iso.slice(0, 10);
}

function clock(seconds: number, parts: DateParts): string {
  const text = `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}`;
  return parts.seconds && seconds % 60 !== 0 ? `${text}:${two(seconds % 60)}` : text;
}
