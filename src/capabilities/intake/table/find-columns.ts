import type { ColumnMapping, ColumnMeaning, Sheet, SheetRow } from '../types.ts';
import { type CellEvidence, evidenceOf } from './cell-evidence.ts';
import { headingScores } from './headings.ts';
import { textAt } from './sheet-text.ts';

/** The mapping found, and the rows that are its headings. */
export interface ColumnsFound {
  mapping: ColumnMapping;
  /** Indexes into `sheet.rows` of the heading lines; empty without headings. */
  headingLines: readonly number[];
}

const searched = 80;
const who: readonly ColumnMeaning[] = ['parties', 'local-party', 'foreign-party', 'country'];
const what: readonly ColumnMeaning[] = [
  'activity',
  'field',
  'period',
  'start',
  'country',
  'instrument',
  'status',
  'end',
];

const widthOf = (sheet: Sheet) =>
  Math.min(
    200,
    sheet.rows.reduce((widest, { cells }) => Math.max(widest, cells.length), 0),
  );

interface Heading {
  lines: readonly number[];
  texts: readonly string[];
  score: number;
}

/** Where no heading says who, the titles of the papers may: "Judul MoU", "Nama Kerja Sama". */
const titled: readonly ColumnMeaning[] = ['activity', 'instrument'];

function headingAt(
  sheet: Sheet,
  lines: readonly number[],
  width: number,
  naming: readonly ColumnMeaning[],
): Heading {
  const rows = lines.flatMap((line) => sheet.rows[line] ?? []);
  const texts = Array.from({ length: width }, (_, column) =>
    [...new Set(rows.map((row) => textAt(row, column)))].filter(Boolean).join(' '),
  );
  const meanings = new Map<ColumnMeaning, number>();
  let strange = 0;
  for (const text of new Set(texts)) {
    const [best] = headingScores(text);
    if (best) meanings.set(best.meaning, Math.max(best.score, meanings.get(best.meaning) ?? 0));
    else if (text.length > 40) strange++;
  }
  const useful = [...meanings.keys()].some((meaning) => naming.includes(meaning));
  const told = [...meanings.keys()].some((meaning) => what.includes(meaning));
  const score = [...meanings.values()].reduce((sum, value) => sum + value, 0) - strange;
  return { lines, texts, score: useful && told && meanings.size >= 2 ? score : 0 };
}

const subheading =
  /^(?:(?:dalam|luar) negeri|lokal|asing|daerah|pemda|local|foreign|domestic|overseas|indonesia|internasional)$/i;

/** A second heading line has short texts, some of them headings, none of them a number of a row. */
function isSubheading(row: SheetRow | undefined, width: number): boolean {
  if (!row) return false;
  const texts = Array.from({ length: width }, (_, column) => textAt(row, column)).filter(Boolean);
  const headings = texts.filter((text) => headingScores(text).length > 0 || subheading.test(text));
  return (
    texts.length > 0 &&
    texts.every((text) => text.length <= 40 && !/\d{4}/.test(text)) &&
    headings.length * 2 >= texts.length
  );
}

function bestHeading(sheet: Sheet, width: number, naming: readonly ColumnMeaning[]): Heading | undefined {
  let best: Heading | undefined;
  for (let line = 0; line < Math.min(searched, sheet.rows.length); line++) {
    const single = headingAt(sheet, [line], width, naming);
    const double = isSubheading(sheet.rows[line + 1], width)
      ? headingAt(sheet, [line, line + 1], width, naming)
      : undefined;
    const heading = double && double.score > single.score + 0.3 ? double : single;
    if (heading.score > (best?.score ?? 1.2)) best = heading;
  }
  return best;
}

/** Assigns each meaning to its surest column and each column to one meaning, headings first, then what the cells show. */
function assign(
  texts: readonly string[],
  evidence: readonly CellEvidence[],
): Partial<Record<ColumnMeaning, number>> {
  const offers = texts.flatMap((text, column) =>
    headingScores(text).map(({ meaning, score }) => ({
      meaning,
      column,
      score: score + support(meaning, evidence[column]),
    })),
  );
  offers.sort((left, right) => right.score - left.score || left.column - right.column);
  const columns: Partial<Record<ColumnMeaning, number>> = {};
  const taken = new Set<number>();
  for (const { meaning, column, score } of offers) {
    if (score < 0.4 || columns[meaning] !== undefined || taken.has(column)) continue;
    columns[meaning] = column;
    taken.add(column);
  }
  return columns;
}

/** What the cells add to or take from a heading's word. */
function support(meaning: ColumnMeaning, seen: CellEvidence | undefined): number {
  if (!seen || seen.filled === 0) return 0;
  switch (meaning) {
    case 'number':
      return 0.4 * seen.numbers;
    case 'parties':
      return 0.5 * seen.bothSides;
    case 'local-party':
      return 0.3 * (seen.local - seen.foreign);
    case 'foreign-party':
      return 0.3 * (seen.foreign - seen.local);
    case 'country':
      return 0.3 * seen.countries;
    case 'period':
    case 'start':
    case 'end':
      return 0.3 * (seen.periods - 0.5);
    default:
      return 0;
  }
}

/** "Mitra" over cells that hold both sides is a column of parties; "Pihak" beside "Mitra" is the other side. */
function settleSides(
  columns: Partial<Record<ColumnMeaning, number>>,
  evidence: readonly CellEvidence[],
): void {
  const both = (column: number | undefined) =>
    column === undefined ? 0 : (evidence[column]?.bothSides ?? 0);
  const { parties, 'local-party': local, 'foreign-party': foreign } = columns;
  if (parties !== undefined && both(parties) < 0.4) {
    if (foreign !== undefined && local === undefined) rename(columns, 'parties', 'local-party');
    else if (local !== undefined && foreign === undefined) rename(columns, 'parties', 'foreign-party');
  }
  if (columns.parties === undefined) {
    if (local === undefined && both(foreign) >= 0.4) rename(columns, 'foreign-party', 'parties');
    else if (foreign === undefined && both(local) >= 0.4) rename(columns, 'local-party', 'parties');
  }
  swapSides(columns, evidence);
}

/** "Pihak I" and "Pihak II" in whichever order: the cells say which side is Indonesian. */
function swapSides(columns: Partial<Record<ColumnMeaning, number>>, evidence: readonly CellEvidence[]): void {
  const { 'local-party': local, 'foreign-party': foreign } = columns;
  if (local === undefined || foreign === undefined) return;
  const first = evidence[local];
  const second = evidence[foreign];
  if (!first || !second || first.foreign <= 0.5 || second.local <= 0.5) return;
  columns['local-party'] = foreign;
  columns['foreign-party'] = local;
}

function rename(
  columns: Partial<Record<ColumnMeaning, number>>,
  from: ColumnMeaning,
  to: ColumnMeaning,
): void {
  const column = columns[from];
  if (column === undefined) return;
  delete columns[from];
  columns[to] = column;
}

/** Columns by what their cells look like, for a table without headings; empty unless the parties are unmistakable. */
function columnsByEvidence(evidence: readonly CellEvidence[]): Partial<Record<ColumnMeaning, number>> {
  const best = (
    value: (seen: CellEvidence) => number,
    least: number,
    not: readonly (number | undefined)[] = [],
  ) => {
    const column = evidence.reduce(
      (winner, seen, at) =>
        !not.includes(at) && value(seen) > value(evidence[winner] ?? seen) ? at : winner,
      evidence.findIndex((_, at) => !not.includes(at)),
    );
    const seen = evidence[column];
    return seen && value(seen) >= least ? column : undefined;
  };
  const parties = best((seen) => seen.bothSides, 0.6);
  if (parties === undefined) return {};
  const number = best((seen) => (seen.numbers > 0.6 ? seen.numbers : 0), 0.6, [parties]);
  const period = best((seen) => seen.periods * (seen.filled > 0 ? 1 : 0), 0.5, [parties, number]);
  const activity = best((seen) => seen.length, 8, [parties, number, period]);
  if (period === undefined && activity === undefined) return {};
  return {
    parties,
    ...(number !== undefined && { number }),
    ...(period !== undefined && { period }),
    ...(activity !== undefined && { activity }),
  };
}

/** Finds the headings and what each column means; without both sides or an activity the columns stay empty. */
export function findColumns(sheet: Sheet, region: string | undefined): ColumnsFound {
  const width = widthOf(sheet);
  const heading = bestHeading(sheet, width, who) ?? bestHeading(sheet, width, titled);
  const body = sheet.rows.slice((heading?.lines.at(-1) ?? -1) + 1, (heading?.lines.at(-1) ?? -1) + 120);
  const evidence = Array.from({ length: width }, (_, column) =>
    evidenceOf(
      body.map((row) => textAt(row, column)),
      region,
    ),
  );
  if (!heading) {
    return { mapping: { headerRow: null, columns: columnsByEvidence(evidence) }, headingLines: [] };
  }
  const columns = assign(heading.texts, evidence);
  settleSides(columns, evidence);
  completeSides(columns, evidence);
  completeByEvidence(columns, evidence);
  if (columns.activity === undefined && columns.field !== undefined) rename(columns, 'field', 'activity');
  const headerRow = sheet.rows[heading.lines.at(-1) ?? 0]?.number ?? null;
  return { mapping: { headerRow, columns }, headingLines: heading.lines };
}

/** The parties' columns under headings nobody has met: their cells are plainly of one side, or hold both. */
function completeSides(
  columns: Partial<Record<ColumnMeaning, number>>,
  evidence: readonly CellEvidence[],
): void {
  const best = (value: (seen: CellEvidence) => number, least: number): number | undefined => {
    const taken = new Set(Object.values(columns));
    const free = evidence
      .map((seen, column) => ({ worth: value(seen), column }))
      .filter(({ column }) => !taken.has(column));
    const found = free.toSorted((left, right) => right.worth - left.worth)[0];
    return found && found.worth >= least ? found.column : undefined;
  };
  const put = (meaning: ColumnMeaning, column: number | undefined) => {
    if (column !== undefined) columns[meaning] = column;
  };
  if (columns.parties !== undefined) return;
  if (columns['foreign-party'] === undefined) {
    put(
      'parties',
      best(({ bothSides }) => bothSides, 0.5),
    );
    if (columns.parties !== undefined) return;
    put(
      'foreign-party',
      best(({ foreign, countries }) => (countries < 0.6 ? foreign : 0), 0.6),
    );
  }
  if (columns['local-party'] === undefined && columns.region === undefined)
    put(
      'local-party',
      best(({ local }) => local, 0.6),
    );
  const named = columns['local-party'] ?? columns['foreign-party'] ?? columns.country ?? columns.region;
  if (named === undefined) put('parties', titleColumn(columns, evidence));
}

/** "MoU antara A dan B tentang C": the title says who as well as what. */
const titleColumn = (columns: Partial<Record<ColumnMeaning, number>>, evidence: readonly CellEvidence[]) =>
  titled
    .map((meaning) => columns[meaning])
    .find((column) => column !== undefined && (evidence[column]?.bothSides ?? 0) >= 0.5);

/** A column whose heading said nothing but whose cells are plainly dates or row numbers. */
function completeByEvidence(
  columns: Partial<Record<ColumnMeaning, number>>,
  evidence: readonly CellEvidence[],
): void {
  const taken = new Set(Object.values(columns));
  evidence.forEach((seen, column) => {
    if (taken.has(column) || seen.filled < 0.5) return;
    const dated = columns.period === undefined && columns.start === undefined && columns.end === undefined;
    if (columns.number === undefined && column === 0 && seen.numbers > 0.8) columns.number = column;
    else if (dated && seen.periods > 0.7 && seen.length < 80) columns.period = column;
    else return;
    taken.add(column);
  });
}
