import { endsUnfinished } from '../parties/index.ts';
import type { ColumnMeaning, Sheet, SheetRow } from '../types.ts';
import type { ColumnsFound } from './find-columns.ts';
import { filledColumns, linesAt, textAt } from './sheet-text.ts';

/** The lines of the file that make one row of the table. */
export interface GatheredRow {
  lines: readonly SheetRow[];
  /** A row without parties of its own under one that has them: the same partner's next activity. */
  sharesPartiesWith?: GatheredRow;
  /** What "sda" or a ditto mark stands for, by column: the words of the row above. */
  ditto?: ReadonlyMap<number, string>;
}

export interface Gathered {
  rows: GatheredRow[];
  notes: { row: number; text: string; below: boolean }[];
}

const noteStart =
  /^(?:sumber|source|catatan|keterangan|ket|notes?|nb|data (?:per|diolah|hingga)|dicetak|tanggal cetak|mengetahui|disusun|diperbarui|dibuat|updated?|remarks?|\*+|\d\)\s|penjelasan|lampiran)(?![\p{L}])\s*[:.*]?/iu;
const total = /^(?:jumlah|total|sub ?total|grand total|rekapitulasi)(?![\p{L}])/iu;
const rowNumber = /^\(?(?:\d{1,5}|[ivxlc]{1,6}|[a-z])\)?[.)]?$/i;
const continues = /^(?:[\p{Ll},;)(&/–-]|dan\s|serta\s|dengan\s|dari\s|and\s|with\s|of\s)/u;

/** Parts the lines below the headings into rows, notes and what belongs to the row before. */
export function gatherRows(sheet: Sheet, found: ColumnsFound): Gathered {
  const { columns } = found.mapping;
  const first = found.headingLines[0] ?? 0;
  const after = bodyStart(sheet, found);
  const gathered: Gathered = { rows: [], notes: [] };
  for (const row of sheet.rows.slice(0, found.headingLines.length > 0 ? first : 0))
    keepNote(gathered, row, false);
  const heading = new Set(found.headingLines.map((line) => fingerprint(sheet.rows[line])));
  const body = sheet.rows.slice(after);
  const numbered = isNumbered(body, columns.number);
  const inDigits = isInDigits(body, columns.number);
  let closed = false;
  for (const row of body) {
    if (filledColumns(row).length === 0 || heading.has(fingerprint(row)) || isColumnNumbers(row)) continue;
    const verdict = placeOf(row, gathered.rows.at(-1), { columns, numbered, inDigits, closed });
    if (verdict === 'note') {
      keepNote(gathered, row, gathered.rows.length > 0);
      closed ||= gathered.rows.length > 0 && noteStart.test(firstText(row));
    } else if (verdict === 'none') keepNote(gathered, row, true);
    else if (verdict === 'row') gathered.rows.push(rowBelow(gathered.rows.at(-1), row));
    else if (verdict === 'next-activity') shareParties(gathered, row);
    else if (verdict === 'continuation') continueLast(gathered, row);
  }
  return gathered;
}

function bodyStart(sheet: Sheet, found: ColumnsFound): number {
  const last = found.headingLines.at(-1);
  if (last !== undefined) return last + 1;
  const { headerRow } = found.mapping;
  return headerRow === null ? 0 : sheet.rows.findIndex(({ number }) => number > headerRow);
}

// "SDA" in capitals is as often the field of water resources.
const dittoMark =
  /^[-–—("'\s.]*(?:[Ii]dem|IDEM|[Ii]bid|[Dd]itto|s\.?\s?d\.?\s?a|S\.[dD]\.[aA]|sama (?:dengan|dgn|seperti) (?:yang )?(?:di ?)?atas|["”“″〃]|'')[-–—)"'\s.]*$/u;

function rowBelow(above: GatheredRow | undefined, row: SheetRow): GatheredRow {
  const ditto = new Map<number, string>();
  for (const column of above ? filledColumns(row) : []) {
    const said = above?.ditto?.get(column) ?? above?.lines.map((line) => linesAt(line, column)).join('\n');
    if (said?.trim() && dittoMark.test(textAt(row, column))) ditto.set(column, said);
  }
  return { lines: [row], ...(ditto.size > 0 && { ditto }) };
}

function shareParties(gathered: Gathered, row: SheetRow): void {
  const last = gathered.rows.at(-1);
  gathered.rows.push(
    last ? { lines: [row], sharesPartiesWith: last.sharesPartiesWith ?? last } : { lines: [row] },
  );
}

function continueLast(gathered: Gathered, row: SheetRow): void {
  const last = gathered.rows.at(-1);
  if (last) gathered.rows[gathered.rows.length - 1] = { ...last, lines: [...last.lines, row] };
}

function keepNote(gathered: Gathered, row: SheetRow, below: boolean): void {
  const text = [...new Set(filledColumns(row).map((column) => textAt(row, column)))].join(' ');
  if (text) gathered.notes.push({ row: row.number, text, below });
}

const firstText = (row: SheetRow) => textAt(row, filledColumns(row)[0] ?? 0);
const fingerprint = (row: SheetRow | undefined) =>
  row
    ? filledColumns(row)
        .map((column) => textAt(row, column).toLowerCase())
        .join('|')
    : '';

/** "1 2 3 4" or "(1) (2) (3)" under the headings counts the columns, not the rows. */
function isColumnNumbers(row: SheetRow): boolean {
  const texts = filledColumns(row).map((column) => textAt(row, column));
  return (
    texts.length >= 3 && texts.every((text, index) => new RegExp(`^\\(?${index + 1}\\)?[.)]?$`).test(text))
  );
}

function isNumbered(body: readonly SheetRow[], column: number | undefined): boolean {
  if (column === undefined) return false;
  const numbers = body.filter((row) => rowNumber.test(textAt(row, column)));
  return numbers.length > 0;
}

/** "A. | BIDANG PENDIDIKAN" over rows 1, 2, 3. */
const sectionNumber = /^\(?(?:[a-z]|[ivxlc]{1,6})\)?[.)]?$/i;

function isInDigits(body: readonly SheetRow[], column: number | undefined): boolean {
  if (column === undefined) return false;
  const numbers = body.map((row) => textAt(row, column)).filter((text) => rowNumber.test(text));
  return numbers.filter((text) => /\d/.test(text)).length * 2 > numbers.length;
}

const nil = /^(?:nihil|tidak ada|belum ada|kosong|none|nil|[-–—.]+)\.?$/iu;

/** "1 | - | NIHIL | -", "Dinas Sosial | nihil | -": the office says that there is none; that is no cooperation. */
const saysNone = (at: (meaning: ColumnMeaning) => string) =>
  nil.test(at('parties') || at('foreign-party') || at('activity')) &&
  (at('activity') === '' || nil.test(at('activity')));

type Place = 'row' | 'continuation' | 'next-activity' | 'note' | 'none' | 'nothing';

interface Setting {
  columns: Partial<Record<ColumnMeaning, number>>;
  numbered: boolean;
  /** Most rows are counted by digits, so that a letter or a Roman numeral counts what is above them. */
  inDigits: boolean;
  /** A source or signature line has been met: what follows without a number is below the table. */
  closed: boolean;
}

function placeOf(row: SheetRow, last: GatheredRow | undefined, setting: Setting): Place {
  const { columns, numbered, closed } = setting;
  const filled = filledColumns(row);
  const texts = filled.map((column) => textAt(row, column));
  const text = texts[0] ?? '';
  const alone = new Set(texts).size === 1;
  const at = (meaning: ColumnMeaning) =>
    columns[meaning] === undefined ? '' : textAt(row, columns[meaning]);
  const hasNumber = numbered && rowNumber.test(at('number'));
  if (total.test(text) && !hasNumber) return 'note';
  if (noteStart.test(text) && !hasNumber && filled.length <= 2) return 'note';
  if (hasNumber && setting.inDigits && filled.length === 2 && sectionNumber.test(at('number'))) return 'note';
  if (saysNone(at)) return 'none';
  if (alone && filled.length >= 3) return 'note';
  if (hasNumber)
    return isRepeated(row, last, filled) ? 'nothing' : filled.length > 1 ? 'row' : 'continuation';
  if (alone && filled[0] === columns.number && numbered) return 'note';
  if (closed) return filled.length >= 3 && partiesText(at) ? 'row' : 'note';
  if (!last) return partiesText(at) || at('activity') ? 'row' : 'note';
  if (numbered && isNextActivity(at, last, columns)) return 'next-activity';
  if (numbered) return isWholeRow(at, last, columns) ? 'row' : 'continuation';
  return unnumberedPlace(at, last, columns);
}

const partiesText = (at: (meaning: ColumnMeaning) => string) =>
  at('parties') || at('foreign-party') || at('local-party');
const dated = (at: (meaning: ColumnMeaning) => string) => at('period') || at('start') || at('status');

/** All columns merged down over several lines repeat the row before. */
function isRepeated(row: SheetRow, last: GatheredRow | undefined, filled: readonly number[]): boolean {
  const before = last?.lines.at(-1);
  return before !== undefined && filled.length > 1 && fingerprint(before) === fingerprint(row);
}

/** In a numbered table a line without number is a row of its own only when nothing in it hangs on the line before. */
function isWholeRow(
  at: (meaning: ColumnMeaning) => string,
  last: GatheredRow,
  columns: Partial<Record<ColumnMeaning, number>>,
): boolean {
  const who = partiesText(at);
  if (!who || !at('activity') || (columns.period !== undefined && !dated(at))) return false;
  return !continues.test(who) && !continues.test(at('activity')) && !hangs(last, columns);
}

const wholeDate = /^\p{L}*\s?.{0,12}(?:19|20)\d\d/u;
const waits = /(?:[-–/,&(]|(?<![\p{L}])(?:dan|s\/d|s\.d\.?|sampai|hingga|dengan|and|to))\s*$/iu;

/** "1 | JICA | 2014 | Pelatihan" over " | | 2015 | Studi banding": the same partner's next year, not a wrapped cell. */
function isNextActivity(
  at: (meaning: ColumnMeaning) => string,
  last: GatheredRow,
  columns: Partial<Record<ColumnMeaning, number>>,
): boolean {
  const when = columns.period ?? columns.start;
  const line = last.lines.at(-1);
  if (when === undefined || columns.activity === undefined || !line || partiesText(at)) return false;
  const [date, before] = [at('period') || at('start'), textAt(line, when)];
  const [what, whatBefore] = [at('activity'), textAt(line, columns.activity)];
  const whole =
    wholeDate.test(date) && !continues.test(date) && wholeDate.test(before) && !waits.test(before);
  return whole && /^\p{Lu}/u.test(what) && whatBefore !== '' && !waits.test(whatBefore);
}

/** The names of the row before end in a word that wants another ("Dinas Pendidikan Kabupaten"). */
function hangs(last: GatheredRow, columns: Partial<Record<ColumnMeaning, number>>): boolean {
  const column = columns.parties ?? columns['local-party'] ?? columns['foreign-party'];
  const line = last.lines.at(-1);
  if (column === undefined || !line) return false;
  const text = linesAt(line, column);
  return text !== '' && endsUnfinished(text);
}

function unnumberedPlace(
  at: (meaning: ColumnMeaning) => string,
  last: GatheredRow,
  columns: Partial<Record<ColumnMeaning, number>>,
): Place {
  const who = partiesText(at);
  if (!who)
    return at('activity') && dated(at) && !continues.test(at('activity')) ? 'next-activity' : 'continuation';
  if (continues.test(who) || hangs(last, columns)) return 'continuation';
  return 'row';
}
