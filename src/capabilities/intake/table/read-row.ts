import { columnLetter } from '../column-letter.ts';
import { type PartiesOptions, type PartyColumn, readParties } from '../parties/index.ts';
import { readPeriod } from '../period/index.ts';
import type { ColumnMapping, ColumnMeaning, PartyReading, PeriodReading, TableRow } from '../types.ts';
import type { GatheredRow } from './gather-rows.ts';
import { linesAt, plain } from './sheet-text.ts';

export interface RowContext {
  mapping: ColumnMapping;
  region: string;
  asOf?: string | undefined;
  memory: ReadingMemory;
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
  const text = row.lines
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
function periodOf(row: GatheredRow, { mapping, asOf, memory }: RowContext): PeriodReading {
  const at = (meaning: ColumnMeaning) => wordsAt(row, mapping, meaning, ' ');
  const read = (text: string) => memory.period(text, asOf);
  const period = at('period');
  const start = at('start');
  const end = at('end');
  const status = at('status');
  const endless = start !== '' && end === '' && read(period).end === '..';
  const reading = read(endless ? `${start} s/d ${period}` : phraseOf(period, start, end));
  const asWritten = [period, start, end].filter(Boolean).join(' | ');
  const told = { ...reading, asWritten: period && !start && !end ? reading.asWritten : asWritten };
  return status ? withStatus(told, read(status)) : told;
}

/** Two dated columns as the phrase an officer would have written in one. */
function phraseOf(period: string, start: string, end: string): string {
  if (!start && !end) return period;
  const span = start && end ? `${start} s/d ${end}` : start ? `sejak ${start}` : `sampai dengan ${end}`;
  if (!period) return span;
  return /(?:19|20)\d\d/.test(period) || !start ? `${period} ${span}` : `${period} (dimulai ${start})`;
}

/** The status column's words decide the state where the period's do not, and keep their own events. */
function withStatus(reading: PeriodReading, status: PeriodReading): PeriodReading {
  const told = status.status === 'unknown' ? findingless(status) : status;
  const open = reading.status === 'unknown' || (reading.status === 'ongoing' && told.status !== 'unknown');
  return {
    ...reading,
    status: open && told.status !== 'unknown' ? told.status : reading.status,
    events: [...reading.events, ...told.events],
    asWritten: [reading.asWritten, status.asWritten].filter(Boolean).join(' | '),
  };
}

const findingless = (reading: PeriodReading): PeriodReading => ({ ...reading, events: [] });
