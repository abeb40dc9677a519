import { type EdtfTree, parse } from 'edtf';

const longest = 200;

/** Last day of a month, 1-based; year 0 to 9999. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** The members of an interval, set or list; runs (`2012..2015`) flattened. */
function members(tree: EdtfTree): (EdtfTree | null)[] {
  return tree.values.flat().filter((value) => typeof value !== 'number') as (EdtfTree | null)[];
}

/** Whether a parsed date is more than one: an interval, a set or a list. */
export const isMany = (tree: EdtfTree) => ['Interval', 'Set', 'List'].includes(tree.type);
const isTree = (value: EdtfTree | null): value is EdtfTree => value !== null;

/**
 * What the package accepts and we do not: 29 February of a common year (it rolls over to March); `15` and
 * `201` (century, decade: nobody who types them in an office means that; `201X` says it plainly); times of
 * day; years outside 0000 to 9999.
 */
function isSound(tree: EdtfTree): boolean {
  if (isMany(tree)) return members(tree).filter(isTree).every(isSound);
  if (tree.type === 'Season') return true;
  if (tree.type !== 'Date' || tree.values.length > 3) return false;
  const [year, month = 0, day = 1] = tree.values as number[];
  if (year === undefined || year < 0) return false;
  return tree.unspecified ? true : day <= daysInMonth(year, month + 1);
}

const plain = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?([?~%]?)$/;

/** Nearly every date of the register is a plain one; the package's Earley parser takes half a millisecond over it. */
function readPlain(text: string): EdtfTree | null {
  const found = plain.exec(text);
  if (!found) return null;
  const [, year, month, day] = found;
  const values = [year, month, day].filter((part) => part !== undefined).map(Number);
  if (values[1] !== undefined) values[1] -= 1;
  return { type: 'Date', values };
}

/** The parse tree of a text (at most 200 characters), or null when it is not EDTF as we accept it. */
export function readTree(text: string): EdtfTree | null {
  if (text.length === 0 || text.length > longest || !/^[\d[{.?~%/X-]/.test(text)) return null;
  let tree = readPlain(text);
  try {
    tree ??= parse(text, { seasonIntervals: true });
  } catch {
    return null; // the package's only way to say "not EDTF"
  }
  return isSound(tree) ? tree : null;
}
