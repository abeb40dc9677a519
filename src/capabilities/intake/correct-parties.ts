import type { BatchFinding, BatchRow } from './batch.ts';
import { knownOrganisations, nearestOrganisations } from './parties/index.ts';
import { findInRow, isUnknownOrganisation } from './table/index.ts';
import type { ColumnMapping, PartyReading, TableRow } from './types.ts';

/** What an officer says about one party of a row; empty = as read. */
export interface PartyCorrection {
  /** Name of the organisation; the written words themselves = it is one of its own. */
  name?: string | undefined;
  /** ISO 3166-1 alpha-2. */
  country?: string | undefined;
  /** Kemendagri code. */
  region?: string | undefined;
}

/** The row with the officer's answers in place; the written words are never touched. */
export function correctParties(row: TableRow, corrections: readonly PartyCorrection[]): TableRow {
  return { ...row, parties: row.parties.map((party, index) => corrected(party, corrections[index] ?? {})) };
}

function corrected(party: PartyReading, { name, country, region }: PartyCorrection): PartyReading {
  const known = name ? knownOrganisations.find((one) => one.name === name) : undefined;
  const itsCountry = country || party.country || known?.country;
  return {
    ...party,
    ...(name && { name }),
    ...(known && { kind: known.kind, side: 'foreign' as const }),
    ...(itsCountry && { country: itsCountry }),
    ...(region && { region }),
  };
}

/** Findings that follow from who takes part; the others come from the file's own cells and stay. */
const aboutParties: ReadonlySet<string> = new Set([
  'agency-of-other-region',
  'no-foreign-party',
  'domestic-sister-city',
  'several-countries',
  'unknown-organisation',
  'partner-without-country',
]);

/** Findings and codes of a row after its parties were corrected or split. */
export function findingsAgain(
  before: Pick<BatchRow, 'findings' | 'codes'>,
  row: TableRow,
  context: { mapping: ColumnMapping; region: string },
): Pick<BatchRow, 'findings' | 'codes'> {
  const again = findInRow(row, { lines: [] }, context).filter(({ code }) => aboutParties.has(code));
  const findings: BatchFinding[] = [
    ...before.findings.filter(({ code }) => !aboutParties.has(code)),
    ...again,
  ];
  const kept = before.codes.filter((code) => !aboutParties.has(code));
  return { findings, codes: [...new Set([...kept, ...again.map(({ code }) => code)])] };
}

/** What may be asked about one party, because its words leave it open. */
export interface PartyQuestion {
  index: number;
  party: PartyReading;
  /** Organisations it may be, nearest first; undefined when the name is no question. */
  names?: string[];
  /** Regions it may belong to. */
  regions?: string[];
  country?: true;
}

/** The questions a row leaves to the officer, party by party. */
export function questionsOf(row: TableRow, home: string): PartyQuestion[] {
  return row.parties.flatMap((party, index): PartyQuestion[] => {
    const { side, region, country } = party;
    const foreign = side !== 'local';
    const astray = side === 'local' && region !== undefined && !region.startsWith(home);
    const question: PartyQuestion = {
      index,
      party,
      ...(foreign && isUnknownOrganisation(party) && { names: nearestOrganisations(party.asWritten) }),
      ...(astray && { regions: [region, home] }),
      ...(foreign && country === undefined && { country: true as const }),
    };
    return question.names || question.regions || question.country ? [question] : [];
  });
}
