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
  /(^|\n|[.;:,][ ]|(?:^|[ ])(?:dan|and|serta|atau|or|dan\/atau|and\/or)[ ])[ ]*(?:(\(?)(\d{1,2}|[a-z]|[ivx]{1,5})([.)])(?=\s)|([•·▪●○■◦‣✓*-])(?=\s))/g;

/** "(a)" and "(i)" inside a sentence, with no stop before them: "are (i) archives, (ii) ports". */
const bracketed = /[ ]\((\d|[a-z]|[ivx]{1,5})\)(?=\s)/g;

/** What a bracket stands behind where it is an address or a number said again, and no mark: "ayat (2)", "five (5)". */
const addressed =
  /(?:pasal|ayat|huruf|angka|butir|article|articles|paragraph|paragraphs|paras?|letter|point|items?|annex|lampiran|\p{N}|\)|and|to|dan|atau|or|sampai dengan|one|two|three|four|five|six|seven|eight|nine|ten)$/u;

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
    const atLineStart = before === '\n' || match.index === 0;
    const from = to - (dot ?? `${open}${label}${close}`).length;
    if (!(dot && !atLineStart)) marks.push({ from, to, atLineStart, readings: readingsOf(label) });
    // The stop of one mark may be what the next one stands behind: "a. i. ...".
    shapes.lastIndex = to;
  }
  return withBracketed(folded, marks);
}

function withBracketed(folded: string, marks: readonly Mark[]): Mark[] {
  const begins = new Set(marks.map(({ from }) => from));
  const more = [...folded.matchAll(bracketed)].flatMap((match): Mark[] => {
    const from = match.index + 1;
    const known = begins.has(from);
    const behind = folded.slice(Math.max(0, match.index - 20), match.index).trimEnd();
    if (known || addressed.test(behind)) return [];
    const to = match.index + match[0].length;
    return [{ from, to, atLineStart: false, readings: readingsOf(match[1]) }];
  });
  return more.length === 0 ? [...marks] : [...marks, ...more].sort((a, b) => a.from - b.from);
}

interface Open {
  style: List['style'];
  last: number;
  marks: Mark[];
  breaksAt?: number;
}

/** Lists inside lists inside lists: deeper ones are no agreement's. */
const deepest = 8;

/** The list a mark goes on: the innermost whose next number it is; at a line's start a number left out is a break. */
function goesOn(open: readonly Open[], mark: Mark): Open | undefined {
  const fits = (skipping: number) =>
    open.findLast((list) =>
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
  const begun: Open[] = [];
  for (const mark of marksIn(foldText(text))) {
    const list = goesOn(open, mark);
    if (list) {
      take(list, mark);
      // What was opened inside the item before is over.
      open.length = open.indexOf(list) + 1;
      continue;
    }
    const first = mark.readings.find(({ style, place }) => place === 1 || style === 'dot');
    if (!first) continue;
    const fresh: Open = { style: first.style, last: first.place, marks: [mark] };
    begun.push(fresh);
    open.push(fresh);
    if (open.length > deepest) open.shift();
  }
  return begun
    .filter(({ marks }) => marks.length > 1)
    .map(({ style, marks, breaksAt }) => ({ style, marks, ...(breaksAt === undefined ? {} : { breaksAt }) }));
}
