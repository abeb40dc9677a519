import { beginningOf } from '#kernel/beginning-of.ts';
import { findRegion, recogniseKind } from '#reference';
import type { ClaimInput } from '#register';
import { columnLetter } from './column-letter.ts';
import type { Draft } from './draft.ts';
import { nameOf } from './party-name.ts';
import type { ColumnMeaning, PartyReading, TableRow } from './types.ts';

type Place = Pick<ClaimInput, 'locator' | 'quote' | 'statedOn'>;
/** The cell of the first of these meanings that has a column. */
type PlaceOf = (...meanings: ColumnMeaning[]) => Place;

/** Longest words a claim holds; longer ones are cut, the file with all of them stays. */
const most = { words: 20_000, value: 2000, parties: 50, claims: 300 };

/** A claim for every cell of a row: what it was read as, the exact words, and where they stand. */
export function draftClaims(row: TableRow, kind: string, draft: Draft): ClaimInput[] {
  const at = placesOf(row, draft);
  return [
    ...regionClaims(row, draft, at),
    ...row.parties.slice(0, most.parties).map((party) => partyClaim(party, at)),
    ...(row.activity ? [claim('activity', null, row.activity, at('activity', 'field'))] : []),
    ...kindClaim(row, kind, at),
    ...periodClaims(row, at),
    ...otherCellClaims(row, draft),
  ].slice(0, most.claims);
}

function placesOf(row: TableRow, draft: Draft): PlaceOf {
  return (...meanings) => {
    const column = meanings
      .map((meaning) => draft.mapping.columns[meaning])
      .find((index) => index !== undefined);
    return cellPlace(row, draft, column === undefined ? null : columnLetter(column));
  };
}

const cellPlace = (row: TableRow, draft: Draft, letter: string | null): Place => ({
  locator: { sheet: draft.sheet, row: row.row, ...(letter && { column: letter }) },
  quote: letter === null ? null : beginningOf(row.cells[letter] ?? '', most.words) || null,
  statedOn: draft.statedOn,
});

const claim = (
  property: ClaimInput['property'],
  value: string | null,
  asWritten: string,
  place: Place,
): ClaimInput => ({
  property,
  value: value === null ? null : beginningOf(value, most.value),
  asWritten: beginningOf(asWritten, most.words),
  ...place,
});

const partyClaim = (party: PartyReading, at: PlaceOf): ClaimInput =>
  party.side === 'local'
    ? claim('local-party', nameOf(party), party.asWritten, at('local-party', 'parties'))
    : claim('partner', nameOf(party), party.asWritten, at('foreign-party', 'parties'));

/** Quotes the cell that tells the kind: a sister city often stands with the parties, and so does a donor. */
function kindClaim(row: TableRow, kind: string, at: PlaceOf): ClaimInput[] {
  if (kind === 'unknown') return [];
  if (recogniseKind(row.activity) === kind)
    return [claim('kind', kind, row.activity, at('activity', 'field'))];
  const place = at('parties', 'foreign-party', 'local-party');
  const asWritten = place.quote ?? row.activity;
  const told = recogniseKind(`${row.activity} ${asWritten}`) === kind;
  return [{ ...claim('kind', kind, asWritten, place), confidence: told ? 'stated' : 'derived' }];
}

function periodClaims({ period }: TableRow, at: PlaceOf): ClaimInput[] {
  const { start, end, status, asWritten } = period;
  const derived = period.findings.includes('date-derived');
  const confidence = derived ? ('derived' as const) : ('stated' as const);
  return [
    ...(asWritten ? [claim('period', null, asWritten, at('period', 'start', 'end'))] : []),
    ...(start && start !== '..' ? [claim('start', start, asWritten, at('start', 'period'))] : []),
    ...(end && end !== '..' ? [{ ...claim('end', end, asWritten, at('end', 'period')), confidence }] : []),
    ...(status === 'unknown' ? [] : [claim('status', status, asWritten, at('status', 'period', 'start'))]),
  ];
}

/** The table says whose it is; a party's own name may say otherwise. Both are claims, and the conflict shows itself. */
function regionClaims(row: TableRow, draft: Draft, at: PlaceOf): ClaimInput[] {
  const others = [
    ...new Map(
      row.parties
        .filter(
          (party) => party.side === 'local' && party.region && !party.region.startsWith(draft.regionCode),
        )
        .map((party) => [party.region, party]),
    ).values(),
  ];
  if (others.length === 0) return [];
  const table = {
    locator: { sheet: draft.sheet, row: row.row },
    quote: draft.source.title,
    statedOn: draft.statedOn,
  };
  const home = findRegion(draft.regionCode)?.name ?? draft.regionCode;
  return [
    claim('region', draft.regionCode, home, table),
    ...others.map((party) =>
      claim('region', party.region ?? null, party.asWritten, at('local-party', 'parties')),
    ),
  ];
}

const propertyOf: Partial<Record<ColumnMeaning, ClaimInput['property']>> = {
  instrument: 'instrument',
  field: 'field',
  country: 'country',
};
/** Columns the claims above speak for, and the one that only counts. */
const spokenFor: readonly ColumnMeaning[] = [
  'number',
  'parties',
  'local-party',
  'foreign-party',
  'activity',
  'period',
  'start',
  'end',
  'status',
];

/** Cells nothing else was read from: kept as the words they are, so that no cell of the file is without its claim. */
function otherCellClaims(row: TableRow, draft: Draft): ClaimInput[] {
  const meanings = Object.entries(draft.mapping.columns) as [ColumnMeaning, number][];
  const meaningAt = new Map(meanings.map(([meaning, column]) => [columnLetter(column), meaning]));
  const read = Object.entries(row.cells).filter(([letter]) => isSpokenFor(meaningAt.get(letter)));
  const repeated = new Set(read.map(([, text]) => text)); // a merged cell stands in several columns
  const country = soleCountry(row);
  return Object.entries(row.cells).flatMap(([letter, text]) => {
    const meaning = meaningAt.get(letter);
    if (isSpokenFor(meaning) || repeated.has(text)) return [];
    const property = (meaning && propertyOf[meaning]) ?? 'note';
    const value = property === 'country' ? country : null;
    return [claim(property, value, text, cellPlace(row, draft, letter))];
  });
}

const isSpokenFor = (meaning: ColumnMeaning | undefined) =>
  meaning !== undefined && spokenFor.includes(meaning);

function soleCountry(row: TableRow): string | null {
  const codes = new Set(row.parties.flatMap(({ side, country }) => (side !== 'local' && country) || []));
  return codes.size === 1 ? ([...codes][0] ?? null) : null;
}
