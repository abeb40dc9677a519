import { columnLetter } from '../column-letter.ts';
import { nearestOrganisations } from '../parties/index.ts';
import type { ColumnMapping, ColumnMeaning, Finding, FindingCode, PartyReading, TableRow } from '../types.ts';
import { type FindingFacts, findingWords } from './finding-words.ts';
import type { GatheredRow } from './gather-rows.ts';
import { invisible } from './sheet-text.ts';
import { many } from './summarise-findings.ts';

export interface FindingContext {
  mapping: ColumnMapping;
  /** Code of the region whose table it is. */
  region: string;
  /** EDTF interval of years the table covers. */
  tablePeriod?: string | undefined;
  /** Counts findings by column and code over a whole table; past `many` nobody reads the single sentence. */
  told?: FindingCounts | undefined;
}

export type FindingCounts = Map<string, number>;

type Note = (
  code: FindingCode,
  at: readonly ColumnMeaning[],
  facts?: FindingFacts,
  suggestions?: () => readonly string[],
) => void;

/** Everything one row shows to an attentive officer, with words and what may be done about it. */
export function findInRow(row: TableRow, source: GatheredRow, context: FindingContext): Finding[] {
  const findings: Finding[] = [];
  const note: Note = (code, at, facts = {}, suggest = () => []) => {
    const index = at.map((meaning) => context.mapping.columns[meaning]).find((found) => found !== undefined);
    const column = index === undefined ? null : columnLetter(index);
    if (isSummarised(context.told, column, code)) {
      findings.push({ row: row.row, column, code, message: summarised });
      return;
    }
    const suggestions = suggest();
    findings.push({
      row: row.row,
      column,
      code,
      message: findingWords(code, facts),
      ...(suggestions.length > 0 && { suggestions: [...suggestions] }),
    });
  };
  findInSides(row, context.region, note);
  findInPartners(row, note);
  findInPeriod(row, context, note);
  if (!row.activity) note('missing-activity', ['activity']);
  findInCells(row, source, findings);
  return findings;
}

/** Stands where one sentence for the column will take the place of many. */
const summarised = { id: '', en: '' };

function isSummarised(told: FindingCounts | undefined, column: string | null, code: FindingCode): boolean {
  if (!told) return false;
  const key = `${column ?? ''} ${code}`;
  const count = (told.get(key) ?? 0) + 1;
  told.set(key, count);
  return count > many;
}

const sister = /(?<![\p{L}])(?:sister|kembar|twin\p{L}*|bersaudara)(?![\p{L}])/iu;
const isRelated = (left: string, right: string) => left.startsWith(right) || right.startsWith(left);

/** Whether two of the regions are neither the same nor one inside the other. */
const apart = (regions: ReadonlySet<string>) =>
  [...regions].some((one) => [...regions].some((other) => !isRelated(one, other)));

function findInSides(row: TableRow, home: string, note: Note): void {
  const locals = row.parties.filter(({ side }) => side === 'local');
  const domestic = locals.length > 0 && locals.length === row.parties.length;
  const governments = locals.filter(({ kind }) => kind === 'local-government');
  // The side that is not written is the table's own.
  const regions = new Set([home, ...governments.flatMap(({ region }) => region ?? [])]);
  const words = [row.activity, ...Object.values(row.cells)].join(' ');
  const twins = domestic && governments.length > 0 && apart(regions) && sister.test(words);
  if (twins) note('domestic-sister-city', ['parties', 'local-party'], { about: names(governments) });
  if (domestic || row.parties.length === 0) note('no-foreign-party', ['foreign-party', 'parties']);
  for (const party of locals) {
    const { region } = party;
    if (region === undefined || isRelated(region, home) || (twins && party.kind === 'local-government'))
      continue;
    note(
      'agency-of-other-region',
      ['local-party', 'parties', 'region'],
      { about: party.asWritten, region },
      () => [region],
    );
  }
}

const names = (parties: readonly PartyReading[]) => parties.map(({ asWritten }) => asWritten).join(', ');
const countless = new Set(['international-organisation']);
const listable = new Set(['unknown', 'nonprofit', 'programme', 'development-partner', 'company']);

/** A body that ought to be in the list of organisations and is not, by none of its names. */
export const isUnknownOrganisation = ({ name, partOf, kind }: PartyReading): boolean =>
  name === undefined && partOf === undefined && listable.has(kind);

function findInPartners(row: TableRow, note: Note): void {
  const partners = row.parties.filter(({ side }) => side !== 'local');
  const countries = countriesOf(row);
  if (countries.length > 1) {
    const split = countries.map((code) => names(partners.filter(({ country }) => country === code)));
    note('several-countries', ['foreign-party', 'parties', 'country'], { countries }, () => split);
  }
  for (const party of partners) {
    const { asWritten, kind, name, country, side } = party;
    const about = { about: asWritten };
    if (isUnknownOrganisation(party))
      note('unknown-organisation', ['foreign-party', 'parties'], about, () =>
        nearestOrganisations(asWritten),
      );
    const stateless = countless.has(kind) || name !== undefined || side === 'unknown';
    if (country === undefined && !stateless)
      note('partner-without-country', ['country', 'foreign-party', 'parties'], about);
  }
}

/** Countries of the foreign parties, in order of mention. */
export const countriesOf = (row: TableRow): string[] => [
  ...new Set(row.parties.flatMap(({ side, country }) => (side === 'foreign' && country ? [country] : []))),
];

const yearOf = (date: string | null) =>
  date === null || date === '..' ? Number.NaN : Number(/\d{4}/.exec(date)?.[0] ?? Number.NaN);

function findInPeriod(row: TableRow, { mapping, tablePeriod }: FindingContext, note: Note): void {
  const { period } = row;
  const at: readonly ColumnMeaning[] = ['period', 'start', 'end', 'status'];
  const about = { about: period.asWritten };
  // A state told in a column of its own leaves the column of dates as empty as it is.
  if (!period.asWritten.trim() || period.findings.includes('missing-period')) {
    note('missing-period', at);
    return;
  }
  const undated =
    period.start === null && period.end === null && period.events.every(({ date }) => date === null);
  const inPeriodColumn = mapping.columns.period !== undefined || mapping.columns.start !== undefined;
  if (undated && period.status !== 'unknown' && inPeriodColumn) note('status-in-period', at, about);
  else if (period.findings.includes('period-not-understood') || (undated && period.status === 'unknown')) {
    note(period.findings.includes('missing-period') ? 'missing-period' : 'period-not-understood', at, about);
  }
  const [from = Number.NaN, to = Number.NaN] = (tablePeriod ?? '').split('/').map(yearOf);
  const dates = [period.start, period.end, ...period.events.map(({ date }) => date)].map(yearOf);
  if (dates.some((year) => year < from || year > to))
    note('outside-table-period', at, { ...about, period: tablePeriod });
}

function findInCells(row: TableRow, source: GatheredRow, findings: Finding[]): void {
  for (const line of source.lines) {
    line.cells.forEach(({ text, formula }, column) => {
      const add = (code: FindingCode) =>
        findings.push({ row: row.row, column: columnLetter(column), code, message: findingWords(code) });
      if (source.ditto?.has(column)) add('same-as-above');
      if (formula) add('formula-cell');
      if (text.search(invisible) >= 0) add('invisible-characters');
    });
  }
}
