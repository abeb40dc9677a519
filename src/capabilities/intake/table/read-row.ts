import { columnLetter } from '../column-letter.ts';
import { type PartiesOptions, type PartyColumn, readParties } from '../parties/index.ts';
import { readPeriod } from '../period/index.ts';
import type {
  ColumnMapping,
  ColumnMeaning,
  PartyReading,
  PeriodEvent,
  PeriodReading,
  TableRow,
} from '../types.ts';
import type { GatheredRow } from './gather-rows.ts';
import { linesAt, plain } from './sheet-text.ts';

export interface RowContext {
  mapping: ColumnMapping;
  region: string;
  asOf?: string | undefined;
  memory: ReadingMemory;
  /** The column of beginnings is headed by a signing: "Tanggal MoU". */
  startIsSigning?: boolean | undefined;
}

/** Long tables say the same again and again; each different cell is read once. */
export class ReadingMemory {
  readonly #parties = new Map<string, readonly PartyReading[]>();
  readonly #periods = new Map<string, PeriodReading>();

  parties(text: string, options: PartiesOptions): PartyReading[] {
    const key = `${options.column}|${text}`;
    const known = this.#parties.get(key) ?? keep(this.#parties, key, readParties(text, options).parties);
    return known.map((party) => ({ ...party }));
  }

  period(text: string, asOf: string | undefined): PeriodReading {
    const known =
      this.#periods.get(text) ??
      keep(this.#periods, text, readPeriod(text, asOf === undefined ? {} : { asOf }));
    return { ...known, events: known.events.map((event) => ({ ...event })), findings: [...known.findings] };
  }
}

const mostKept = 4000;

function keep<T>(memory: Map<string, T>, key: string, value: T): T {
  if (memory.size < mostKept) memory.set(key, value);
  return value;
}

/** Words of one meaning over all lines of a row; the lines of a name are kept apart, those of a sentence are not. */
function wordsAt(
  row: GatheredRow,
  mapping: ColumnMapping,
  meaning: ColumnMeaning,
  between: ' ' | '\n',
): string {
  const column = mapping.columns[meaning];
  if (column === undefined) return '';
  const said = row.ditto?.get(column);
  const text =
    said ??
    row.lines
      .map((line) => linesAt(line, column))
      .filter(Boolean)
      .join(between);
  return between === ' ' ? plain(text) : text;
}

/** One gathered row as a cooperation, before the findings that need its neighbours. */
export function readRow(row: GatheredRow, context: RowContext): TableRow {
  const { mapping } = context;
  const parties = partiesOf(row, context);
  return {
    row: row.lines[0]?.number ?? 0,
    parties,
    activity: wordsAt(row, mapping, 'activity', ' ') || wordsAt(row, mapping, 'field', ' '),
    period: periodOf(row, context),
    findings: [],
    cells: cellsOf(row),
  };
}

function cellsOf(row: GatheredRow): Record<string, string> {
  const cells: Record<string, string> = {};
  for (const line of row.lines) {
    line.cells.forEach(({ text }, column) => {
      if (text === '') return;
      const letter = columnLetter(column);
      cells[letter] = cells[letter] === undefined ? text : `${cells[letter]}\n${text}`;
    });
  }
  return cells;
}

function partiesOf(row: GatheredRow, context: RowContext): PartyReading[] {
  const { mapping, region, memory } = context;
  const source = row.sharesPartiesWith ?? row;
  const read = (meaning: ColumnMeaning, column: PartyColumn): PartyReading[] => {
    const text = wordsAt(source, mapping, meaning, '\n');
    return text ? memory.parties(text, { region, column }) : [];
  };
  const parties = [
    ...read('local-party', 'local'),
    ...read('parties', 'both'),
    ...read('foreign-party', 'foreign'),
  ];
  if (!parties.some(({ side }) => side === 'local') && mapping.columns['local-party'] === undefined) {
    parties.unshift(...read('region', 'local'));
  }
  return withCountries(parties, wordsAt(source, mapping, 'country', '\n'));
}

/** The country column tells the country of partners that name none; alone it is the partner itself. */
function withCountries(parties: PartyReading[], text: string): PartyReading[] {
  if (!text) return parties;
  const named = readParties(text, { column: 'foreign' }).parties.filter(
    ({ country }) => country !== undefined && country !== 'ID',
  );
  const partners = parties.filter(({ side }) => side !== 'local');
  if (partners.length === 0) return [...parties, ...named];
  const codes = [...new Set(named.map(({ country }) => country))];
  partners.forEach((party, index) => {
    const code = codes.length === partners.length ? codes[index] : codes.length === 1 ? codes[0] : undefined;
    if (party.country !== undefined || code === undefined) return;
    party.country = code;
    party.side = 'foreign';
    if (
      party.kind === 'unknown' &&
      /^(?:pemerintah )?(?:kota|kabupaten|city|provinsi)/i.test(party.asWritten)
    ) {
      party.kind = 'foreign-local-government';
    }
  });
  const missing = codes.length > 1 && codes.length !== partners.length;
  const told = new Set(parties.map(({ country }) => country));
  return missing ? [...parties, ...named.filter(({ country }) => !told.has(country))] : parties;
}

/** Period, start, end and status columns taken together; the words are those of the cells. */
function periodOf(row: GatheredRow, context: RowContext): PeriodReading {
  const { mapping, asOf, memory } = context;
  const at = (meaning: ColumnMeaning) => wordsAt(row, mapping, meaning, ' ');
  const read = (text: string) => memory.period(text, asOf);
  const cells = { period: at('period'), start: at('start'), end: at('end') };
  const status = at('status') || stateTold(at('note'), read);
  const endless = cells.start !== '' && cells.end === '' && read(cells.period).end === '..';
  const reading = read(phraseOf(endless ? { ...cells, period: '', end: cells.period } : cells, context));
  const written = Object.values(cells).filter(Boolean);
  const worded = {
    ...reading,
    asWritten: written.length === 1 && cells.period ? reading.asWritten : written.join(' | '),
    events: reading.events.map((event) => inCellsWords(event, cells.start, written)),
  };
  return status ? withStatus(worded, read(status)) : worded;
}

/** "Ket.: selesai": a remark that is a state and nothing else stands for the column of states the table lacks. */
function stateTold(note: string, read: (text: string) => PeriodReading): string {
  if (!note || note.length > 60) return '';
  const { status, confidence } = read(note);
  return status !== 'unknown' && confidence === 1 ? note : '';
}

/** The phrase lends the columns' headings a verb; what an event was read from is the cell alone. */
function inCellsWords(event: PeriodEvent, start: string, cells: readonly string[]): PeriodEvent {
  return start === '' || cells.some((cell) => cell.includes(event.asWritten))
    ? event
    : { ...event, asWritten: start };
}

interface PeriodCells {
  period: string;
  start: string;
  end: string;
}

/** "-" in a dated column says nothing, and lends no verb: "dimulai -" would tell a beginning. */
const told = (cell: string) => (/^[-–—.\s]*$/u.test(cell) ? '' : cell);

/** "119/2011, 4 November 2011" under "Nomor dan Tanggal MoU": the day behind the number of the paper. */
const dayBehindNumber =
  /^(?=[^\n]{0,80}?(?:\/|(?<![\p{L}])no(?:mor)?(?![\p{L}]))).{2,80}?(?:[,;]|\s)\s*((?:tanggal|tgl\.?|dated?)?\s*\d{1,2}[\s./-]+(?:\p{L}{3,12}|\d{1,2}|[IVX]{1,4})[\s./-]+\d{4})\s*$/iu;
const withoutNumber = (cell: string) => dayBehindNumber.exec(cell)?.[1] ?? cell;

/** Two dated columns as the phrase an officer would have written in one. */
function phraseOf(cells: PeriodCells, { startIsSigning, memory, asOf }: RowContext): string {
  const [start, end] = [
    startIsSigning ? withoutNumber(told(cells.start)) : told(cells.start),
    told(cells.end),
  ];
  const period = start || end ? told(cells.period) : cells.period;
  if (!start && !end) return period;
  const signed = startIsSigning && memory.period(start, asOf).start !== null;
  const begun = signed ? `ditandatangani ${start}` : '';
  const lasting = start && end ? `${start} s/d ${end}` : start ? `sejak ${start}` : `sampai dengan ${end}`;
  const span = begun ? (end ? `${begun}, berlaku sampai dengan ${end}` : begun) : lasting;
  if (!period) return span;
  if (/(?:19|20)\d\d/.test(period) || !start) return `${period} ${span}`;
  return `${period} (${begun || `dimulai ${start}`})`;
}

/** The status column's words decide the state where the period's do not, and keep their own events. */
function withStatus(reading: PeriodReading, status: PeriodReading): PeriodReading {
  const told = status.status === 'unknown' ? findingless(status) : status;
  const open = ['unknown', 'ongoing', 'signed'].includes(reading.status);
  return {
    ...reading,
    status: open && told.status !== 'unknown' ? told.status : reading.status,
    events: [...reading.events, ...told.events],
    asWritten: [reading.asWritten, status.asWritten].filter(Boolean).join(' | '),
    findings: [
      ...new Set([...reading.findings, ...status.findings.filter((code) => code === 'no-follow-up')]),
    ],
  };
}

const findingless = (reading: PeriodReading): PeriodReading => ({ ...reading, events: [] });
