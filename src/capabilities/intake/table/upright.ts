import { foldName } from '#reference';
import type { ColumnMeaning, Sheet, SheetRow } from '../types.ts';
import { headingScores } from './headings.ts';
import { linesAt, plain } from './sheet-text.ts';

/** A label of a form and what stands beside it, by the column of the sheet. */
interface Entry {
  row: SheetRow;
  /** Column of the label. */
  at: number;
  label: string;
  values: Map<number, string>;
}

const searched = 400;
const longestLabel = 60;
/** A longer text that holds a heading's word is a value. */
const mostWords = 6;
const enumerator = /^\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)]?$/i;
const enumerated = /^\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)]\s+/i;
const colon = /^[:：]\s*/;
const inOneCell = /^([^:：]{2,60}?)\s*[:：]\s+(\S[\s\S]*)$/;
/** Headings of a form's own two columns: "Uraian | Isi", "Item | Description", "Data | Kerja Sama 1 | Kerja Sama 2". */
const formHead =
  /^(?:uraian|item|data|no|keterangan|field|aspek|komponen|informasi|rincian|variabel|indikator|unsur|isian|label)$/;
const formValue =
  /^(?:isi|isian|keterangan|uraian|description|details?|nilai|value|jawaban|data|penjelasan|informasi|(?:kerja ?sama|cooperation|mitra|partner|kegiatan|data) (?:ke )?(?:\d+|[ivx]+))$/;

const labelOf = (text: string) =>
  plain(text)
    .replace(enumerated, '')
    .replace(/\s*[:：]\s*$/, '');
const meaningOf = (label: string): ColumnMeaning | undefined => {
  const [best] = headingScores(label);
  return best && best.score >= 0.7 && label.split(' ').length <= mostWords ? best.meaning : undefined;
};

/** A line as a label with its values; undefined when it is neither. */
function entryOf(row: SheetRow): Entry | undefined {
  const cells = row.cells
    .map((_, column) => ({ column, text: linesAt(row, column) }))
    .filter(({ text }) => text !== '' && !/^[:：]$/.test(text));
  const [first, second] = cells;
  if (!first) return undefined;
  const numbered = second !== undefined && enumerator.test(first.text) && meaningOf(labelOf(second.text));
  const [lead, ...others] = numbered ? cells.slice(1) : cells;
  if (!lead) return undefined;
  const label = labelOf(lead.text);
  const beside = others.filter(({ text }) => plain(text) !== plain(lead.text)); // a merged label repeats itself
  if (beside.length > 0) {
    const values = new Map(beside.map(({ column, text }) => [column, text.replace(colon, '')]));
    return label.length <= longestLabel ? { row, at: lead.column, label, values } : undefined;
  }
  const [, inner = '', value = ''] = inOneCell.exec(lead.text) ?? [];
  if (inner) return { row, at: lead.column, label: labelOf(inner), values: new Map([[lead.column, value]]) };
  return /[:：]\s*$/.test(lead.text) ? { row, at: lead.column, label, values: new Map() } : undefined;
}

const isFormHead = ({ label, values }: Entry) =>
  formHead.test(foldName(label)) && [...values.values()].every((value) => formValue.test(foldName(value)));

const isHeading = (value: string) =>
  !/\d/.test(value) && value.split(/\s+/).length <= 3 && meaningOf(value) !== undefined;

/** A label the trade uses, beside something that is no heading itself. */
const isLabelled = (entry: Entry) =>
  meaningOf(entry.label) !== undefined && [...entry.values.values()].some((value) => !isHeading(value));

/** Three headings side by side begin a table of rows. */
const hasHeadings = ({ cells }: SheetRow): boolean =>
  new Set(cells.map(({ text }) => meaningOf(plain(text))).filter((meaning) => meaning !== undefined)).size >=
  3;

const who: readonly ColumnMeaning[] = ['parties', 'local-party', 'foreign-party', 'country'];

/** Whether the lines are labels with their values rather than rows under headings. */
function isUpright(lines: readonly (Entry | undefined)[]): boolean {
  const first = lines.findIndex((entry) => entry && isLabelled(entry));
  const body = lines.slice(first).filter((entry) => entry !== undefined && !isFormHead(entry));
  const labelled = body.filter((entry) => entry !== undefined && isLabelled(entry));
  const meanings = new Set(labelled.map((entry) => entry && meaningOf(entry.label)));
  return (
    first >= 0 &&
    labelled.length * 2 > body.length &&
    meanings.size >= 3 &&
    who.some((meaning) => meanings.has(meaning))
  );
}

/** Where the labels stand: the column most of them are in. */
function labelColumn(entries: readonly Entry[]): number {
  const counts = Map.groupBy(entries, ({ at }) => at);
  return [...counts].toSorted(([, one], [, other]) => other.length - one.length)[0]?.[0] ?? 0;
}

/** A cooperation: what each label says of it. */
type Record = Map<string, string>;

/** Columns that say something of their own; a value merged over several says one thing. */
function columnsOf(entries: readonly Entry[]): number[] {
  const columns = [...new Set(entries.flatMap(({ values }) => [...values.keys()]))].toSorted((a, b) => a - b);
  const told = new Set<string>();
  return columns.filter((column) => {
    const all = entries.map(({ values }) => values.get(column) ?? '').join('\u001f');
    return !told.has(all) && told.add(all);
  });
}

function recordsOf(entries: readonly Entry[]): Record[] {
  const columns = columnsOf(entries);
  return columns
    .map((column) => {
      const record: Record = new Map();
      for (const { label, values } of entries) {
        const value = values.get(column) ?? '';
        const key = foldName(label);
        const before = record.get(key);
        if (value) record.set(key, before ? `${before}\n${value}` : value);
      }
      return record;
    })
    .filter((record) => record.size > 0);
}

/** The lines of one form after another: a label told again begins the next, a line without a label goes on. */
function blocksOf(lines: readonly { row: SheetRow; entry: Entry | undefined }[]): Entry[][] {
  const blocks: Entry[][] = [];
  let told = new Set<string>();
  for (const { row, entry } of lines) {
    const last = blocks.at(-1)?.at(-1);
    if (!entry) {
      const text = plain(row.cells.map((cell) => cell.text).join(' '));
      const column = last && [...last.values.keys()].find((one) => row.cells[one]?.text.trim());
      const goesOn = text !== '' && text !== text.toUpperCase() && !formValue.test(foldName(text));
      if (last && column !== undefined && goesOn)
        last.values.set(column, `${last.values.get(column)}\n${text}`);
      continue;
    }
    const key = foldName(entry.label);
    if (told.has(key) || blocks.length === 0) {
      blocks.push([]);
      told = new Set();
    }
    told.add(key);
    blocks.at(-1)?.push({ ...entry, values: new Map(entry.values) });
  }
  return blocks;
}

/**
 * A form of labels and values ("Nama Mitra | Kota X"), one cooperation after another or side by side, as a table with a
 * row for each: its labels become the headings. The rows are counted anew, so the name says that it was turned.
 * Undefined for a sheet that is no form.
 */
export function turnUpright(sheet: Sheet): Sheet | undefined {
  const filled = sheet.rows.slice(0, searched).filter(({ cells }) => cells.some(({ text }) => text.trim()));
  if (filled.some(hasHeadings)) return undefined;
  const read = filled.map((row) => ({ row, entry: entryOf(row) }));
  if (!isUpright(read.map(({ entry }) => entry))) return undefined;
  const column = labelColumn(read.flatMap(({ entry }) => (entry && isLabelled(entry) ? [entry] : [])));
  const inPlace = (row: SheetRow) => {
    const entry = entryOf(row);
    return { row, entry: entry?.at === column ? entry : undefined };
  };
  const first = filled.find((row) => {
    const { entry } = inPlace(row);
    return entry && !isFormHead(entry) && meaningOf(entry.label) !== undefined;
  });
  const from = first?.number ?? 0;
  const notHeads = sheet.rows.map(inPlace).filter(({ entry }) => !entry || !isFormHead(entry));
  const body = notHeads.filter(({ row }) => row.number >= from);
  const records = blocksOf(body).flatMap(recordsOf);
  const labels = new Map<string, string>();
  for (const { entry } of body) if (entry) labels.set(foldName(entry.label), entry.label);
  const keys = [...labels.keys()];
  const titles = notHeads
    .filter(({ row }) => row.number < from)
    .map(({ row }) => [plain(row.cells.map(({ text }) => text).join(' '))])
    .filter(([text]) => text !== '');
  const rows = [
    ...titles,
    [...labels.values()],
    ...records.map((record) => keys.map((key) => record.get(key) ?? '')),
  ];
  return {
    name: `${sheet.name} ⟳`,
    rows: rows.map((cells, index) => ({ number: index + 1, cells: cells.map((text) => ({ text })) })),
  };
}
