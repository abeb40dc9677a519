import type { EdtfTree } from 'edtf';
import { daysInMonth, isMany, readTree } from './edtf-tree.ts';

export { daysInMonth } from './edtf-tree.ts';
export { formatEdtf } from './edtf-words.ts';

/** First and last calendar day (YYYY-MM-DD) a date may stand for; null = open or not known. */
export interface EdtfBounds {
  earliest: string | null;
  latest: string | null;
}

export interface Duration {
  years?: number;
  months?: number;
  days?: number;
}

const noBounds: EdtfBounds = { earliest: null, latest: null };

const two = (value: number) => String(value).padStart(2, '0');
const isoDay = (year: number, month: number, day: number) =>
  `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;

/** The tree of a text whose interval, if it is one, runs forward; the package's parser does not look. */
function sound(text: string): EdtfTree | null {
  const tree = readTree(text);
  if (tree?.type !== 'Interval') return tree;
  const { earliest, latest } = boundsOf(tree, text);
  return earliest !== null && latest !== null && earliest > latest ? null : tree;
}

/** Whether the text is an EDTF date, interval, set or list as this register accepts it, or ".." (open). */
export function isEdtf(text: string): boolean {
  return text === '..' || sound(text) !== null;
}

/** First and last month of the codes 21 to 41 (ISO 8601-2, 4.8); seasons of the year are northern by default. */
const seasonMonths: Readonly<Record<number, readonly [first: number, last: number]>> = {
  21: [3, 5],
  22: [6, 8],
  23: [9, 11],
  24: [12, 14],
  25: [3, 5],
  26: [6, 8],
  27: [9, 11],
  28: [12, 14],
  29: [9, 11],
  30: [12, 14],
  31: [3, 5],
  32: [6, 8],
  33: [1, 3],
  34: [4, 6],
  35: [7, 9],
  36: [10, 12],
  37: [1, 4],
  38: [5, 8],
  39: [9, 12],
  40: [1, 6],
  41: [7, 12],
};

function seasonBounds(year: number, season: number): EdtfBounds {
  const [first, last] = seasonMonths[season] ?? [1, 12];
  const lastYear = last > 12 ? year + 1 : year;
  const lastMonth = last > 12 ? last - 12 : last;
  return {
    earliest: isoDay(year, first, 1),
    latest: isoDay(lastYear, lastMonth, daysInMonth(lastYear, lastMonth)),
  };
}

/** `X` stands for every digit that gives a real date: least below, greatest above. */
function dateBounds(text: string): EdtfBounds {
  const [year = '', month = 'XX', day = 'XX'] = text.replace(/[?~%]/g, '').split('-');
  const fill = (digits: string, digit: string) => Number(digits.replace(/X/g, digit));
  const low = fill(year, '0');
  const high = fill(year, '9');
  const firstMonth = Math.max(1, fill(month, '0'));
  const lastMonth = Math.min(12, fill(month, '9'));
  const lastDay = daysInMonth(high, lastMonth);
  return {
    earliest: isoDay(low, firstMonth, Math.min(Math.max(1, fill(day, '0')), daysInMonth(low, firstMonth))),
    latest: isoDay(high, lastMonth, Math.min(lastDay, fill(day, '9'))),
  };
}

/** The written members of an interval, set or list: `[2012..2014,2016]` -> 2012, 2014, 2016. */
const written = (text: string) => text.replace(/[[\]{}]/g, '').split(/\.\.|,|\//);

function boundsOf(tree: EdtfTree, text: string): EdtfBounds {
  if (tree.type === 'Season') return seasonBounds(Number(text.slice(0, 4)), Number(text.slice(5, 7)));
  if (!isMany(tree)) return dateBounds(text);
  if (tree.type === 'Interval') {
    const [from = '', to = ''] = text.split('/');
    return { earliest: edtfBounds(from).earliest, latest: edtfBounds(to).latest };
  }
  const all = written(text)
    .filter((part) => part !== '')
    .map(edtfBounds);
  return {
    earliest: tree.earlier ? null : (all.map((bounds) => bounds.earliest).sort()[0] ?? null),
    latest: tree.later
      ? null
      : (all
          .map((bounds) => bounds.latest)
          .sort()
          .at(-1) ?? null),
  };
}

/**
 * The first and last day (YYYY-MM-DD) an EDTF text may stand for. `null` = open, unknown, or no EDTF at all.
 * "2012~" gives the bounds of 2012: how far "about" reaches is nobody's to compute.
 */
export function edtfBounds(text: string): EdtfBounds {
  const known = knownBounds.get(text);
  if (known) return known;
  const tree = sound(text);
  const bounds = Object.freeze(tree === null ? noBounds : boundsOf(tree, text));
  if (knownBounds.size >= mostKnown) knownBounds.clear();
  knownBounds.set(text, bounds);
  return bounds;
}

/** A long table names the same few hundred dates again and again, and parsing one costs more than the rest of its row. */
const knownBounds = new Map<string, EdtfBounds>();
const mostKnown = 2000;

/** A qualified single date widened by one of its own units on both sides: "2012~" -> 2011 to 2013. */
function widened(text: string): EdtfBounds {
  const bounds = edtfBounds(text);
  if (!/[?~%]/.test(text) || text.includes('/') || bounds.earliest === null || bounds.latest === null)
    return bounds;
  const parts = text.replace(/[?~%]/g, '').split('-').length;
  const step: Duration = parts === 1 ? { years: 1 } : parts === 2 ? { months: 1 } : { days: 1 };
  const back: Duration = parts === 1 ? { years: -1 } : parts === 2 ? { months: -1 } : { days: -1 };
  return {
    earliest: addDuration(bounds.earliest, back) ?? bounds.earliest,
    latest: addDuration(bounds.latest, step) ?? bounds.latest,
  };
}

const within = (inner: EdtfBounds, outer: EdtfBounds) =>
  (outer.earliest === null || (inner.earliest !== null && inner.earliest >= outer.earliest)) &&
  (outer.latest === null || (inner.latest !== null && inner.latest <= outer.latest));

/**
 * Whether two statements of a date can both be true of the same day. The rule:
 * - one lies wholly within the other ("2012" and "2012-05"; "2012" and "[..2012]"), mere overlap is not enough;
 * - "about" and "perhaps" reach one of their own units further ("2012~" agrees with 2013, not with 2014);
 * - intervals agree when their beginnings agree and their ends agree; an unknown end agrees with any;
 * - ".." (still running) agrees only with "..";
 * - what is not EDTF agrees only with the very same text.
 */
export function edtfAgree(a: string, b: string): boolean {
  if (a === b) return true;
  if (a === '..' || b === '..') return false;
  if (sound(a) === null || sound(b) === null) return false;
  if (a.includes('/') && b.includes('/')) {
    const [aFrom = '', aTo = ''] = a.split('/');
    const [bFrom = '', bTo = ''] = b.split('/');
    const agree = (one: string, other: string) => one === '' || other === '' || edtfAgree(one, other);
    return agree(aFrom, bFrom) && agree(aTo, bTo);
  }
  return within(edtfBounds(a), widened(b)) || within(edtfBounds(b), widened(a));
}

const plainDate = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([?~%]?)$/;

/**
 * A date moved by a duration, in the precision it had: 2015 + 8 years = 2023, 2015-09 + 6 months = 2016-03,
 * 2015-01-31 + 1 month = 2015-02-28 (the last day there is). Null when the date has no single place in the
 * calendar (interval, set, ".."), or is too coarse for the duration (2015 + 6 months), or leaves 0000-9999.
 */
export function addDuration(edtf: string, duration: Duration): string | null {
  const parts = plainDate.exec(edtf);
  const { days = 0 } = duration;
  const months = (duration.years ?? 0) * 12 + (duration.months ?? 0);
  if (!parts || !Number.isInteger(months) || !Number.isInteger(days)) return null;
  const [, year = '', month, day, mark = ''] = parts;
  if ((day === undefined && days !== 0) || (month === undefined && months % 12 !== 0)) return null;
  // Seasons (2015-33) are a year and a code, so only whole years move them.
  const season = month !== undefined && Number(month) > 12 ? month : undefined;
  if (season !== undefined && months % 12 !== 0) return null;
  const count = Number(year) * 12 + (season === undefined ? Number(month ?? '1') - 1 : 0) + months;
  const newYear = Math.floor(count / 12);
  const newMonth = (((count % 12) + 12) % 12) + 1;
  if (!isEdtf(edtf) || newYear < 0 || newYear > 9999) return null;
  const head = String(newYear).padStart(4, '0');
  if (month === undefined) return head + mark;
  if (day === undefined) return `${head}-${season ?? two(newMonth)}${mark}`;
  const kept = Math.min(Number(day), daysInMonth(newYear, newMonth));
  const moved = new Date(`${isoDay(newYear, newMonth, kept)}T00:00:00Z`);
  moved.setUTCDate(moved.getUTCDate() + days);
  const iso = Number.isNaN(moved.getTime()) ? '' : moved.toISOString().slice(0, 10);
  return plainDate.test(iso) ? iso + mark : null;
}
