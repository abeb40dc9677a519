import { edtfBounds } from '#kernel/edtf.ts';
import type { PeriodEventKind, PeriodStatus } from '../types.ts';
import type { Dating } from './dating.ts';
import type { Fact, Statements } from './facts.ts';
import type { Resolver } from './resolver.ts';

const rank: Readonly<Record<PeriodStatus, number>> = {
  unknown: 0,
  planned: 1,
  exploration: 2,
  draft: 3,
  signed: 4,
  ongoing: 5,
  ended: 6,
  stopped: 6,
};

const plain: Readonly<Record<Fact['verb'], PeriodStatus | null>> = {
  explore: 'exploration',
  draft: 'draft',
  sign: 'signed',
  start: 'ongoing',
  run: 'ongoing',
  renew: 'ongoing',
  continue: 'ongoing',
  end: 'ended',
  stop: 'stopped',
  held: null,
  valid: null,
  dormant: null,
};
const denied: Readonly<Partial<Record<Fact['verb'], PeriodStatus>>> = {
  renew: 'ended',
  end: 'ongoing',
  stop: 'ongoing',
  continue: 'stopped',
  valid: 'ended',
};
const notYet: Readonly<Partial<Record<Fact['verb'], PeriodStatus>>> = {
  sign: 'draft',
  start: 'planned',
  end: 'ongoing',
  stop: 'ongoing',
};
const prospective = new Set<Fact['verb']>(['explore', 'draft', 'sign', 'start', 'run', 'held', 'valid']);

const kinds: Readonly<Partial<Record<Fact['verb'], PeriodEventKind>>> = {
  explore: 'explored',
  draft: 'drafted',
  sign: 'signed',
  start: 'started',
  renew: 'renewed',
  end: 'ended',
  stop: 'stopped',
};

/** The event's own date; the end of a stretch for what ended, its beginning for the rest. */
export function dateOf(fact: Fact, resolver: Resolver): string | null {
  if (!fact.span) return null;
  const { start, end } = fact.span;
  const closes = fact.verb === 'end' || fact.verb === 'stop' || fact.negated === 'not';
  const date = resolver.read(closes ? (end ?? start) : start);
  return date === '..' ? null : date;
}

/** An end after the table was written has not happened yet, whatever the tense. */
function isAhead(fact: Fact, resolver: Resolver): boolean {
  const date = dateOf(fact, resolver);
  const { latest } = resolver.seenFrom;
  const { earliest } = edtfBounds(date ?? '');
  return latest !== null && earliest !== null && earliest > latest;
}

/** The kind of event a fact tells of; null when it is denied, planned, or only a point to count from. */
export function eventOf(fact: Fact, resolver: Resolver): PeriodEventKind | null {
  if (fact.planned || fact.anchor || fact.ofRenewal) return null;
  if (fact.negated === 'not') {
    if (fact.verb === 'renew' || fact.verb === 'valid') return 'ended';
    return fact.verb === 'continue' ? 'stopped' : null;
  }
  if (fact.negated !== null || isAhead(fact, resolver)) return null;
  return kinds[fact.verb] ?? null;
}

function stateOf(fact: Fact, resolver: Resolver): PeriodStatus | null {
  if (fact.anchor || fact.ofRenewal) return null;
  if (fact.negated === 'not') return denied[fact.verb] ?? null;
  if (fact.negated === 'not-yet') return notYet[fact.verb] ?? null;
  if (fact.planned) return prospective.has(fact.verb) ? 'planned' : 'ongoing';
  if (fact.verb === 'start' && isAhead(fact, resolver)) return 'planned';
  if ((fact.verb === 'end' || fact.verb === 'stop') && isAhead(fact, resolver)) return 'ongoing';
  if (fact.verb === 'valid' || fact.verb === 'held') return fact.now ? 'ongoing' : null;
  return plain[fact.verb];
}

interface Told {
  status: PeriodStatus | null;
  /** So at the time of writing ("masih berjalan"): no date of the phrase overrules it. */
  now: boolean;
}

/** Folds the statements in the order told: what is further on prevails, what is said of now always does. */
function foldStates(facts: readonly Fact[], resolver: Resolver): Told {
  let told: Told = { status: null, now: false };
  let when = '';
  for (const fact of facts) {
    const status = stateOf(fact, resolver);
    if (status === null) continue;
    const date = edtfBounds(dateOf(fact, resolver) ?? '').earliest ?? '';
    const over = told.status === 'ended' || told.status === 'stopped';
    const resumed =
      over && status === 'ongoing' && !fact.planned && fact.negated === null && (date === '' || date >= when);
    const further = rank[status] >= rank[told.status ?? 'unknown'];
    if (!(further || resumed || (fact.now && !over))) continue;
    told = { status, now: fact.now || told.now };
    when = date || when;
  }
  return told;
}

/**
 * Where the cooperation stands. Words decide; dates decide where words are silent:
 * - an end before the table was written: ended; a beginning after it: planned; between them: ongoing;
 * - without the table's date, words of beginning ("sejak", "dimulai") or an open end say ongoing, and a closed
 *   interval or a bare date says nothing;
 * - signed with a term that contains the table's date: ongoing; past its term: ended.
 */
export function readStatus(statements: Statements, dating: Dating, resolver: Resolver): PeriodStatus {
  const told = foldStates(statements.facts, resolver);
  const { earliest, latest } = resolver.seenFrom;
  const from = edtfBounds(dating.start ?? '').earliest;
  const until = dating.end === '..' ? null : edtfBounds(dating.end ?? '').latest;
  const past = until !== null && earliest !== null && until < earliest;
  const future = from !== null && latest !== null && from > latest;
  const within =
    earliest !== null && (from !== null || until !== null) && !past && !future && dating.end !== null;
  if (told.status === 'ongoing' && !told.now) return past ? 'ended' : future ? 'planned' : 'ongoing';
  if (told.status === 'signed' && dating.begun && !past && !future) return 'ongoing';
  if (told.status === 'signed' && dating.end !== null)
    return past ? 'ended' : within || dating.end === '..' ? 'ongoing' : 'signed';
  if (told.status !== null) return told.status;
  if (statements.planned && (statements.free.some(({ planned }) => planned) || statements.free.length === 0))
    return 'planned';
  if (future) return 'planned';
  if (past) return 'ended';
  if (dating.end === '..' || dating.begun || within || statements.longAgo) return 'ongoing';
  return statements.facts.some(({ ofRenewal }) => ofRenewal) ? 'draft' : 'unknown';
}
