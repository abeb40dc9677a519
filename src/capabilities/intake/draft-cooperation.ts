import { beginningOf } from '#kernel/beginning-of.ts';
import { kindWords, recogniseFields, recogniseKind } from '#reference';
import type { ActInput, CooperationInput, PartyInput, PartyRole } from '#register';
import { columnLetter } from './column-letter.ts';
import type { Draft } from './draft.ts';
import { draftClaims } from './draft-claims.ts';
import { nameOf } from './party-name.ts';
import type { PartyReading, PeriodEvent, PeriodReading, TableRow } from './types.ts';

/** Where the register's fields are shorter than a cell can be: the whole cell stays in the claim's source file. */
const most = { activity: 20_000, period: 5000, parties: 50, acts: 50 };

/** Turns one read row into what the register records: facts, acts, and a claim for every cell it came from. */
export function draftCooperation(row: TableRow, draft: Draft): CooperationInput {
  const kind = recogniseKind(`${row.activity} ${partyCellsOf(row, draft)}`, row.parties);
  return {
    regionCode: draft.regionCode,
    titleId: titleOf(row, kind, 'id'),
    titleEn: titleOf(row, kind, 'en'),
    activity: beginningOf(row.activity, most.activity) || null,
    kind,
    start: row.period.start === '..' ? null : row.period.start,
    end: row.period.end,
    periodWords: beginningOf(row.period.asWritten, most.period) || null,
    fields: recogniseFields(row.activity),
    parties: row.parties.slice(0, most.parties).map(partyOf),
    acts: actsOf(row.period).slice(0, most.acts),
    claims: draftClaims(row, kind, draft),
    source: draft.source,
    batchId: draft.batchId,
    publish: draft.publish,
  };
}

/** Whole cells, not the names read from them: "Sister city Pemkot Surakarta dengan ..." tells the kind. */
function partyCellsOf({ cells }: TableRow, { mapping: { columns } }: Draft): string {
  return [columns.parties, columns['local-party'], columns['foreign-party']]
    .map((column) => (column === undefined ? '' : (cells[columnLetter(column)] ?? '')))
    .join(' ');
}

/** First clause of the activity, cut at a word. */
function head(activity: string): string {
  const clause = activity.split(/[.;(]|,\s/)[0]?.trim() ?? '';
  return clause.length <= 80 ? clause : `${beginningOf(clause, 80).replace(/\s+\S*$/, '')}…`;
}

function titleOf(row: TableRow, kind: string, language: 'id' | 'en'): string {
  const partners = row.parties.filter((party) => party.side !== 'local').map(nameOf);
  const locals = row.parties.filter((party) => party.side === 'local').map(nameOf);
  const words = kindWords(kind)[language];
  const what = language === 'id' && kind !== 'sister-city' ? head(row.activity) || words : words;
  const who = (partners.length > 0 ? partners : locals).join(language === 'id' ? ' dan ' : ' and ');
  const title = who ? `${what}: ${who}` : what;
  return beginningOf(title, 500) || beginningOf(row.period.asWritten, 200) || '-';
}

function roleOf(party: PartyReading): PartyRole {
  if (party.kind === 'programme') return 'programme';
  if (party.side !== 'local') return 'partner';
  if (party.kind === 'community-group' || party.kind === 'school') return 'beneficiary';
  return party.kind === 'local-government' ? 'responsible' : 'implementer';
}

function partyOf(party: PartyReading): PartyInput {
  const name = beginningOf(nameOf(party), 300).trim();
  const aliases = party.asWritten !== name && party.asWritten.length <= 300 ? [party.asWritten] : [];
  return {
    side: party.side,
    role: roleOf(party),
    asWritten: beginningOf(party.asWritten, 2000),
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
  const told = [...period.events.map(actOf), ...silenceOf(period)];
  const has = (kind: ActInput['kind']) => told.some((act) => act.kind === kind);
  const add = (kind: ActInput['kind'], date: string | null): ActInput[] =>
    has(kind) ? [] : [{ kind, date, asWritten: beginningOf(period.asWritten, most.period) }];
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

/** "belum ada tindak lanjut": that nothing came of it is told, without a day. */
const silenceOf = ({ findings, asWritten }: PeriodReading): ActInput[] =>
  findings.includes('no-follow-up')
    ? [{ kind: 'no-follow-up', date: null, asWritten: beginningOf(asWritten, most.period) }]
    : [];

const actOf = (event: PeriodEvent): ActInput => ({
  kind: event.kind,
  date: event.date,
  instrument: event.instrument ?? null,
  asWritten: beginningOf(event.asWritten, most.period),
});
