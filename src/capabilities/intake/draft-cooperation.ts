import { findRegion, kindWords, recogniseFields, recogniseKind } from '#reference';
import type { ActInput, ClaimInput, CooperationInput, PartyInput, PartyRole, SourceInput } from '#register';
import { columnLetter } from './column-letter.ts';
import type {
  ColumnMapping,
  ColumnMeaning,
  PartyReading,
  PeriodEvent,
  PeriodReading,
  TableRow,
} from './types.ts';

/** Where a drafted row comes from; every claim points back to its cell. */
export interface Draft {
  regionCode: string;
  mapping: ColumnMapping;
  sheet: string;
  source: SourceInput;
  /** EDTF of when the table was written. */
  statedOn: string | null;
  batchId: number;
  publish: boolean;
}

/** Turns one read row into what the register records: facts, acts, and a claim for every cell it came from. */
export function draftCooperation(row: TableRow, draft: Draft): CooperationInput {
  const kind = recogniseKind(
    `${row.activity} ${row.parties.map((party) => party.asWritten).join(' ')}`,
    row.parties,
  );
  return {
    regionCode: draft.regionCode,
    titleId: titleOf(row, kind, 'id'),
    titleEn: titleOf(row, kind, 'en'),
    activity: row.activity || null,
    kind,
    start: row.period.start === '..' ? null : row.period.start,
    end: row.period.end,
    periodWords: row.period.asWritten || null,
    fields: recogniseFields(row.activity),
    parties: row.parties.map(partyOf),
    acts: actsOf(row.period),
    claims: claimsOf(row, kind, draft),
    source: draft.source,
    batchId: draft.batchId,
    publish: draft.publish,
  };
}

const nameOf = (party: PartyReading) => party.name ?? party.asWritten;

/** First clause of the activity, cut at a word. */
function head(activity: string): string {
  const clause = activity.split(/[.;(]|,\s/)[0]?.trim() ?? '';
  return clause.length <= 80 ? clause : `${clause.slice(0, 80).replace(/\s+\S*$/, '')}…`;
}

function titleOf(row: TableRow, kind: string, language: 'id' | 'en'): string {
  const partners = row.parties.filter((party) => party.side !== 'local').map(nameOf);
  const locals = row.parties.filter((party) => party.side === 'local').map(nameOf);
  const words = kindWords(kind)[language];
  const what = language === 'id' && kind !== 'sister-city' ? head(row.activity) || words : words;
  const who = (partners.length > 0 ? partners : locals).join(language === 'id' ? ' dan ' : ' and ');
  const title = who ? `${what}: ${who}` : what;
  return title.slice(0, 500) || row.period.asWritten.slice(0, 200) || '-';
}

function roleOf(party: PartyReading): PartyRole {
  if (party.kind === 'programme') return 'programme';
  if (party.side !== 'local') return 'partner';
  if (party.kind === 'community-group' || party.kind === 'school') return 'beneficiary';
  return party.kind === 'local-government' ? 'responsible' : 'implementer';
}

function partyOf(party: PartyReading): PartyInput {
  const name = nameOf(party).slice(0, 300);
  const aliases = party.asWritten !== name && party.asWritten.length <= 300 ? [party.asWritten] : [];
  return {
    side: party.side,
    role: roleOf(party),
    asWritten: party.asWritten.slice(0, 2000),
    organisation: {
      name,
      kind: party.kind,
      country: party.country ?? null,
      regionCode: party.region ?? null,
      partOf: party.partOf ?? null,
      aliases,
    },
  };
}

/** A state the words tell without naming an event is an act too, so that the status can be folded from acts. */
function actsOf(period: PeriodReading): ActInput[] {
  const told = period.events.map(actOf);
  const has = (kind: ActInput['kind']) => told.some((act) => act.kind === kind);
  const add = (kind: ActInput['kind'], date: string | null): ActInput[] =>
    has(kind) ? [] : [{ kind, date, asWritten: period.asWritten }];
  const start = period.start === '..' ? null : period.start;
  const end = period.end === '..' ? null : period.end;
  switch (period.status) {
    case 'planned':
      return [...told, ...add('planned', start)];
    case 'exploration':
      return [...told, ...add('explored', start)];
    case 'draft':
      return [...told, ...add('drafted', start)];
    case 'signed':
      return [...told, ...add('signed', start)];
    case 'ongoing':
      return [...(has('renewed') && start === null ? [] : add('started', start)), ...told];
    case 'ended':
      return [...(start ? add('started', start) : []), ...told, ...add('ended', end)];
    case 'stopped':
      return [...(start ? add('started', start) : []), ...told, ...add('stopped', end)];
    default:
      return told;
  }
}

const actOf = (event: PeriodEvent): ActInput => ({
  kind: event.kind,
  date: event.date,
  instrument: event.instrument ?? null,
  asWritten: event.asWritten,
});

function claimsOf(row: TableRow, kind: string, draft: Draft): ClaimInput[] {
  const at = (...meanings: ColumnMeaning[]) => {
    const column = meanings
      .map((meaning) => draft.mapping.columns[meaning])
      .find((index) => index !== undefined);
    const letter = column === undefined ? null : columnLetter(column);
    const locator = { sheet: draft.sheet, row: row.row, ...(letter && { column: letter }) };
    return { locator, quote: letter === null ? null : (row.cells[letter] ?? null), statedOn: draft.statedOn };
  };
  const claim = (
    property: ClaimInput['property'],
    value: string | null,
    asWritten: string,
    place: ReturnType<typeof at>,
  ): ClaimInput => ({ property, value, asWritten, ...place });
  const { period } = row;
  const derived = period.findings.includes('date-derived');
  return [
    ...regionClaims(row, draft, at),
    ...row.parties.map((party) =>
      claim(
        party.side === 'local' ? 'local-party' : 'partner',
        nameOf(party),
        party.asWritten,
        at(party.side === 'local' ? 'local-party' : 'foreign-party', 'parties'),
      ),
    ),
    ...(row.activity ? [claim('activity', null, row.activity, at('activity'))] : []),
    ...(kind === 'unknown' ? [] : [claim('kind', kind, row.activity, at('activity'))]),
    ...(period.asWritten ? [claim('period', null, period.asWritten, at('period', 'start'))] : []),
    ...(period.start && period.start !== '..'
      ? [claim('start', period.start, period.asWritten, at('start', 'period'))]
      : []),
    ...(period.end && period.end !== '..'
      ? [
          {
            ...claim('end', period.end, period.asWritten, at('end', 'period')),
            confidence: derived ? ('derived' as const) : ('stated' as const),
          },
        ]
      : []),
    ...(period.status === 'unknown'
      ? []
      : [claim('status', period.status, period.asWritten, at('status', 'period'))]),
  ];
}

/** The table says whose it is; a party's own name may say otherwise. Both are claims, and the conflict shows itself. */
function regionClaims(
  row: TableRow,
  draft: Draft,
  at: (...meanings: ColumnMeaning[]) => Pick<ClaimInput, 'locator' | 'quote' | 'statedOn'>,
): ClaimInput[] {
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
  const place = { sheet: draft.sheet, row: row.row };
  return [
    {
      property: 'region',
      value: draft.regionCode,
      asWritten: findRegion(draft.regionCode)?.name ?? draft.regionCode,
      locator: place,
      quote: draft.source.title,
      statedOn: draft.statedOn,
    },
    ...others.map(
      (party): ClaimInput => ({
        property: 'region',
        value: party.region ?? null,
        asWritten: party.asWritten,
        ...at('local-party', 'parties'),
      }),
    ),
  ];
}
