import { edtfBounds } from '#kernel/edtf.ts';
import type { viewRecord } from '#register';
import type { Day } from './calendar/days.ts';
import { type CaseFrame, outcomeOf, routeAt, stageOf } from './case/route.ts';
import type { PathAnswers } from './path/answers.ts';
import { isDatable } from './record-act.ts';

/** A cooperation as the register holds it. */
export type KnownRecord = Awaited<ReturnType<typeof viewRecord>>;
type Party = KnownRecord['parties'][number];
type KnownEvent = KnownRecord['acts'][number];

const counterparties: Readonly<Partial<Record<Party['kind'], PathAnswers['counterparty']>>> = {
  'foreign-local-government': 'local-government',
  'foreign-government': 'foreign-government',
  country: 'foreign-government',
  'development-partner': 'development-partner',
  'international-organisation': 'international-organisation',
  nonprofit: 'nonprofit',
  company: 'company',
  school: 'institution',
  university: 'institution',
};

const ofKind: Readonly<Record<string, Partial<PathAnswers>>> = {
  'sister-city': { twinning: 'yes' },
  'sister-province': { twinning: 'yes' },
  technical: { resources: ['technical-help'] },
  grant: { resources: ['grant'] },
  apprenticeship: { people: ['workers'], reservedMatters: ['overseas-apprenticeship'] },
};

const standing = ({ acts }: KnownRecord) => acts.filter(({ withdrawn }) => !withdrawn);

const steps: readonly KnownEvent['kind'][] = ['explored', 'drafted', 'signed', 'started', 'renewed'];

const ends: readonly KnownEvent['kind'][] = ['stopped', 'ended'];

function lastDayOf(record: KnownRecord, kinds: readonly KnownEvent['kind'][]): Day | undefined {
  const days = standing(record).flatMap(({ kind, legalDate }) =>
    kinds.includes(kind) && legalDate !== null && isDatable(legalDate)
      ? (edtfBounds(legalDate).latest ?? [])
      : [],
  );
  return days.toSorted().at(-1);
}

/**
 * The day the last step was surely taken by, for the law to be asked of: of "2012", its last day. Where no step has a
 * date, the day it ended: what stopped in 2012 was never under a later law.
 */
const lastStep = (record: KnownRecord): Day | undefined =>
  lastDayOf(record, steps) ?? lastDayOf(record, ends);

/** Whom the register names as partner; a programme stands for whoever runs it, a school's twin is an agency's affair. */
function counterpartyOf({ cooperation }: KnownRecord, partners: readonly Party[]) {
  const named = partners.flatMap(({ kind }) => counterparties[kind] ?? [])[0];
  if (named === 'local-government' && cooperation.kind === 'sister-school') return 'sub-national-agency';
  return named ?? (partners.some(({ kind }) => kind === 'programme') ? 'development-partner' : undefined);
}

/** What the register already answers of the six questions: a draft for the officer, who decides. */
export function draftAnswers(record: KnownRecord): Partial<PathAnswers> {
  const partners = record.parties.filter(({ side }) => side === 'foreign');
  const counterparty = counterpartyOf(record, partners);
  const countries = new Set(partners.flatMap(({ country }) => country ?? []));
  const [country] = countries.size === 1 ? countries : [];
  const date = lastStep(record);
  return {
    ...ofKind[record.cooperation.kind],
    ...(counterparty && { counterparty }),
    ...(country && { country }),
    ...(date && { date }),
  };
}

/** An event of the register as a step of the law. */
export interface PlacedEvent {
  stage: string;
  outcome: string;
  legalDate: string;
  asWritten: string;
}

function stepOf(
  { kind, instrument }: KnownEvent,
  ofCooperation: string,
): [stage: string, outcome: string] | null {
  if (ofCooperation === 'grant' && (kind === 'renewed' || kind === 'signed'))
    return ['grant-registration', 'registered'];
  if (kind === 'signed' && instrument === 'loi') return ['loi', 'signed'];
  if (kind === 'signed' && instrument === 'mou') return ['signing', 'signed'];
  if (kind === 'drafted' && (instrument === null || instrument === 'mou')) return ['mou-draft', 'finished'];
  return null;
}

/**
 * The register's events that are steps of the path by the law of their day, in their order, and those an officer must
 * place: without a date, of no known paper, or of no stage of that law.
 */
export function placeEvents(
  record: KnownRecord,
  frame: CaseFrame,
  today: Day,
): { placed: PlacedEvent[]; unplaced: KnownEvent[] } {
  const placed: PlacedEvent[] = [];
  const unplaced: KnownEvent[] = [];
  for (const event of standing(record)) {
    const { legalDate, asWritten } = event;
    const [stage, outcome] = stepOf(event, record.cooperation.kind) ?? [];
    const last = legalDate !== null && isDatable(legalDate) ? edtfBounds(legalDate).latest : null;
    const rule = last === null || stage === undefined ? undefined : stageOf(routeAt(frame, last), stage);
    if (legalDate !== null && last !== null && last <= today && stage && outcome && outcomeOf(rule, outcome))
      placed.push({ stage, outcome, legalDate, asWritten });
    else unplaced.push(event);
  }
  placed.sort((a, b) => (a.legalDate < b.legalDate ? -1 : 1));
  return { placed, unplaced };
}
