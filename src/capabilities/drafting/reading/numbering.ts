import { foldText } from './fold-text.ts';

/** A numbered or dotted list of a passage: where its items' marks stand. */
export interface List {
  style: 'number' | 'letter' | 'roman' | 'dot';
  marks: readonly { from: number; to: number }[];
  /** The place of the first mark that does not follow on the one before it: 1, 2, 4. */
  breaksAt?: number;
}

interface Mark {
  from: number;
  to: number;
  atLineStart: boolean;
  readings: readonly { style: List['style']; place: number }[];
}

const romans = [
  'i',
  'ii',
  'iii',
  'iv',
  'v',
  'vi',
  'vii',
  'viii',
  'ix',
  'x',
  'xi',
  'xii',
  'xiii',
  'xiv',
  'xv',
];

/** "1.", "2)", "(a)", "iv." and dots, at the start of a line or after a stop, a colon, a semicolon, "dan" or "and". */
const shapes =
  /(^|\n|[.;:,]\s|(?:^|\s)(?:dan|and|serta|atau|or)\s)[ ]*(?:(\(?)(\d{1,2}|[a-z]|[ivx]{1,5})([.)])(?=\s)|([•·▪-])(?=\s))/g;

function readingsOf(label: string | undefined): Mark['readings'] {
  if (label === undefined) return [{ style: 'dot', place: 0 }];
  if (/^\d/.test(label)) return [{ style: 'number', place: Number(label) }];
  const roman = romans.indexOf(label) + 1;
  return [
    ...(label.length === 1 ? [{ style: 'letter' as const, place: label.charCodeAt(0) - 96 }] : []),
    ...(roman > 0 ? [{ style: 'roman' as const, place: roman }] : []),
  ];
}

function marksIn(folded: string): Mark[] {
  const marks: Mark[] = [];
  shapes.lastIndex = 0;
  for (let match = shapes.exec(folded); match; match = shapes.exec(folded)) {
    const [all, before = '', open, label, close, dot] = match;
    const to = match.index + all.length;
    const atLineStart = before === '' || before === '\n';
    const from = to - (dot ?? `${open}${label}${close}`).length;
    if (!(dot && !atLineStart)) marks.push({ from, to, atLineStart, readings: readingsOf(label) });
    // The stop of one mark may be what the next one stands behind: "a. i. ...".
    shapes.lastIndex = to;
  }
  return marks;
}

interface Open {
  style: List['style'];
  last: number;
  marks: Mark[];
  breaksAt?: number;
}

/** The list a mark goes on: the innermost whose next number it is; at a line's start a number left out is a break. */
function goesOn(open: readonly Open[], mark: Mark): Open | undefined {
  const inner = [...open].reverse();
  const fits = (skipping: number) =>
    inner.find((list) =>
      mark.readings.some(
        ({ style, place }) =>
          style === list.style && (style === 'dot' || (place > list.last && place <= list.last + skipping)),
      ),
    );
  return fits(1) ?? (mark.atLineStart ? fits(2) : undefined);
}

function take(list: Open, mark: Mark): void {
  const place = mark.readings.find(({ style }) => style === list.style)?.place ?? 0;
  if (list.style !== 'dot' && place !== list.last + 1) list.breaksAt ??= mark.from;
  list.last = place;
  list.marks.push(mark);
}

/**
 * The lists of a passage in the order they begin. A mark inside a line counts only where it begins a list or goes on with
 * one, so that "huruf a." or "2015." is none; a list has at least two items.
 */
export function listsIn(text: string): List[] {
  const open: Open[] = [];
  for (const mark of marksIn(foldText(text))) {
    const list = goesOn(open, mark);
    if (list) {
      take(list, mark);
      // What was opened inside the item before is over.
      open.splice(open.indexOf(list) + 1, open.length, ...open.slice(open.indexOf(list) + 1).map(closed));
      continue;
    }
    const first = mark.readings.find(({ style, place }) => place === 1 || style === 'dot');
    if (first) open.push({ style: first.style, last: first.place, marks: [mark] });
  }
  return open
    .filter(({ marks }) => marks.length > 1)
    .map(({ style, marks, breaksAt }) => ({ style, marks, ...(breaksAt === undefined ? {} : { breaksAt }) }));
}

/** A list nothing can be added to any more. */
const closed = (list: Open): Open => ({ ...list, last: Number.POSITIVE_INFINITY });
