/** The shapes the intake's readers agree on. Property names follow the command contract (docs/guide/commands.md). */

/** State a period phrase puts the cooperation in. */
export type PeriodStatus =
  | 'planned'
  | 'exploration'
  | 'draft'
  | 'signed'
  | 'ongoing'
  | 'ended'
  | 'stopped'
  | 'unknown';

export type PeriodEventKind = 'explored' | 'drafted' | 'signed' | 'started' | 'renewed' | 'ended' | 'stopped';

export type InstrumentKind = 'loi' | 'plan' | 'mou' | 'arrangement' | 'addendum';

export interface PeriodEvent {
  kind: PeriodEventKind;
  /** EDTF; null when the phrase tells the event but no date. */
  date: string | null;
  instrument?: InstrumentKind;
  /** The exact words the event was read from. */
  asWritten: string;
}

/** What a period phrase says. Nothing is invented: what was not understood stays in `asWritten` with a finding. */
export interface PeriodReading {
  /** EDTF; `".."` = open; null = not said. */
  start: string | null;
  end: string | null;
  status: PeriodStatus;
  events: PeriodEvent[];
  asWritten: string;
  /** 0 (nothing understood) to 1 (every word accounted for). */
  confidence: number;
  findings: string[];
}

export type PartySide = 'local' | 'foreign' | 'unknown';

export interface PartyReading {
  /** The exact words, trimmed. */
  asWritten: string;
  side: PartySide;
  kind: PartyKind;
  /** Kemendagri code of the region a local party belongs to, e.g. "33.14". */
  region?: string;
  /** ISO 3166-1 alpha-2 of the country; ID for local parties. */
  country?: string;
  /** Canonical name when the organisation is known ("USAID" for "United States Agency fo International Development"). */
  name?: string;
  /** A programme is part of an organisation: IUWASH PLUS of USAID. */
  partOf?: string;
}

export type PartyKind =
  | 'local-government' // pemda itself
  | 'local-agency' // dinas, badan, bagian
  | 'local-enterprise' // BUMD, PDAM
  | 'school'
  | 'university'
  | 'community-group' // kelompok tani, PKK
  | 'foreign-government' // a state or its ministry
  | 'foreign-local-government' // city, county, state, province
  | 'development-partner' // USAID, JICA, GIZ
  | 'international-organisation' // intergovernmental: UNICEF, World Bank
  | 'nonprofit'
  | 'company'
  | 'programme'
  | 'country' // only a country is named
  | 'unknown';

/** One complaint about one place of the input, with its code from the contract. */
export interface Finding {
  /** 1-based row as in the file; null = about the whole table. */
  row: number | null;
  /** Spreadsheet letter ("C"); null = about the row. */
  column: string | null;
  code: FindingCode;
  message: { id: string; en: string };
  /** What the officer may do about it: nearest known organisations, a split, another region. */
  suggestions?: string[];
}

export type FindingCode =
  | 'agency-of-other-region'
  | 'no-foreign-party'
  | 'domestic-sister-city'
  | 'several-countries'
  | 'unknown-organisation'
  | 'partner-without-country'
  | 'duplicate-row'
  | 'duplicate-in-register'
  | 'status-in-period'
  | 'outside-table-period'
  | 'period-not-understood'
  | 'missing-period'
  | 'missing-activity'
  | 'same-as-above'
  | 'formula-cell'
  | 'invisible-characters'
  | 'columns-not-recognised'
  | 'no-rows'
  | 'note-below-table'
  | 'several-tables'
  | 'table-turned';

/** A cell as read from a file: text only, never a live formula. */
export interface SheetCell {
  text: string;
  /** The cell held a formula; `text` is its stored result. */
  formula?: true;
}

export interface SheetRow {
  /** 1-based row number in the file. */
  number: number;
  /** Index 0 = column A. Merged areas repeat their value in each cell they cover. */
  cells: SheetCell[];
}

/** One table-like sheet of a file, after the gate and the child process. */
export interface Sheet {
  name: string;
  rows: SheetRow[];
}

export type ColumnMeaning =
  | 'number'
  | 'parties' // both sides in one cell
  | 'local-party'
  | 'foreign-party'
  | 'country'
  | 'activity'
  | 'period'
  | 'start'
  | 'end'
  | 'status'
  | 'instrument'
  | 'field'
  | 'note'
  | 'region'
  | 'money';

/** Which column (0-based) means what, and on which row (1-based in the file) the headings stand. */
export interface ColumnMapping {
  headerRow: number | null;
  columns: Partial<Record<ColumnMeaning, number>>;
}

export interface TableRow {
  row: number;
  parties: PartyReading[];
  activity: string;
  period: PeriodReading;
  findings: string[];
  /** Cells by spreadsheet letter, exactly as in the file: each becomes a claim's source. */
  cells: Record<string, string>;
}

export interface TableReading {
  mapping: ColumnMapping;
  rows: TableRow[];
  findings: Finding[];
  /** Title rows above and notes below the table, kept as words. */
  notes: { row: number; text: string }[];
}
