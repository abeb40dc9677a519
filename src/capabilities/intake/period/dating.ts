import { addDuration, type Duration, edtfAgree, edtfBounds } from '#kernel/edtf.ts';
import { type DateParts, toEdtf } from './calendar.ts';
import type { Fact, Statements, Term } from './facts.ts';
import type { Span } from './spans.ts';

export interface Dating {
  start: string | null;
  end: string | null;
  /** The words say that it began ("sejak", "dimulai"), so that it runs until they say otherwise. */
  begun: boolean;
  /** The start is a date whose meaning the words do not tell. */
  bare: boolean;
  findings: string[];
}

/** Dates resolved once each, with the findings that arose. */
export class Calendar {
  readonly findings: string[] = [];
  readonly asOf: string | undefined;

  constructor(asOf: string | undefined) {
    this.asOf = asOf;
  }

  read(parts: DateParts | 'open' | null): string | null {
    if (parts === null) return null;
    if (parts === 'open') return '..';
    const { edtf, finding } = toEdtf(parts, this.asOf);
    if (finding) this.findings.push(finding);
    return edtf;
  }
}

const first = (dates: (string | null)[]): string | null => {
  const known = dates.filter((date) => date !== null);
  const key = (date: string) => edtfBounds(date).earliest ?? edtfBounds(date).latest ?? '';
  return known.sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0))[0] ?? null;
};

const last = (dates: (string | null)[]): string | null => {
  const known = dates.filter((date) => date !== null);
  if (known.includes('..')) return '..';
  const key = (date: string) => edtfBounds(date).latest ?? '9999';
  return known.sort((a, b) => (key(a) < key(b) ? 1 : key(a) > key(b) ? -1 : 0))[0] ?? null;
};

const happened = (fact: Fact) => fact.negated === null && !fact.planned;

/** Dates of what is only planned to begin. */
const plannedSpans = (facts: readonly Fact[]): Span[] =>
  facts.flatMap(({ verb, planned, negated, span }) =>
    planned && negated === null && span && ['explore', 'draft', 'sign', 'start'].includes(verb) ? [span] : [],
  );

interface Starts {
  start: string | null;
  begun: boolean;
  bare: boolean;
}

function readStart(statements: Statements, calendar: Calendar): Starts {
  const { facts, free } = statements;
  const starts = (list: readonly Span[]) => first(list.map((span) => calendar.read(span.start)));
  const spansOf = (...verbs: Fact['verb'][]) =>
    facts.flatMap((fact) => (verbs.includes(fact.verb) && happened(fact) && fact.span ? [fact.span] : []));
  const plainly = (span: Span) =>
    span.role === 'since' || span.role === 'whole' || span.form !== 'single' || span.dangling;
  const ranged = (span: Span) => span.form !== 'single' && span.role !== 'until';
  const since = free.filter(({ span }) => plainly(span) && span.role !== 'until').map(({ span }) => span);
  const ends = facts.filter(({ verb, span }) => (verb === 'end' || verb === 'stop') && span && ranged(span));
  const told = starts([...since, ...spansOf('start'), ...ends.flatMap(({ span }) => (span ? [span] : []))]);
  const sayBegun = [...since].some((span) => span.role === 'since' || span.dangling || span.end === 'open');
  const begun = sayBegun || facts.some((fact) => fact.verb === 'start' && happened(fact));
  if (told !== null) return { start: told, begun, bare: false };
  const signed = starts(spansOf('sign'));
  if (signed !== null) return { start: signed, begun: false, bare: false };
  const bare = free.find(({ span }) => span.role === null && span.form === 'single');
  const bareDate = bare ? calendar.read(bare.span.start) : null;
  if (bareDate !== null) return { start: bareDate, begun: false, bare: true };
  const prepared = starts(spansOf('explore', 'draft')) ?? starts(plannedSpans(facts));
  const renewedRange = starts(spansOf('renew').filter(ranged));
  return { start: prepared ?? renewedRange, begun, bare: false };
}

/** "tidak dilanjutkan sejak 2014", "tidak berlaku lagi sejak 2014" */
const tellsEndDenied = new Set<Fact['verb']>(['continue', 'valid', 'renew']);

function readEnd(statements: Statements, calendar: Calendar): { end: string | null; by: string | null } {
  const { facts, free } = statements;
  const endOf = (span: Span) =>
    calendar.read(span.end ?? (span.role === 'until' || span.role === 'whole' ? span.start : null));
  const closing = facts.filter(
    ({ verb, negated, span }) =>
      span &&
      (negated === null ? verb === 'stop' || verb === 'end' : negated === 'not' && tellsEndDenied.has(verb)),
  );
  const closed = last(closing.map(({ span }) => (span ? calendar.read(span.end ?? span.start) : null)));
  const spans = [
    ...facts.flatMap(({ span, verb }) =>
      span && !['end', 'stop', 'dormant', 'continue', 'valid'].includes(verb) ? [span] : [],
    ),
    ...free.map(({ span }) => span),
  ];
  const stated = last(spans.map(endOf));
  if (closed !== null && stated !== null && stated !== '..' && closed !== '..' && !edtfAgree(closed, stated))
    if (closing.every(({ verb }) => verb === 'end')) calendar.findings.push('dates-disagree');
  return closed !== null
    ? { end: closed, by: 'verb' }
    : { end: stated, by: stated === null ? null : 'range' };
}

const day = /^\d{4}-(?:0\d|1[0-2])-\d\d/;
const backwards = ({ years = 0, months = 0, days = 0 }: Duration): Duration => ({
  years: -years,
  months: -months,
  days: -days,
});

/** The last day of a term: the day before its anniversary; a coarser date keeps its precision. */
export function lastOfTerm(start: string, duration: Duration): string | null {
  const anniversary = addDuration(start, duration);
  return anniversary !== null && day.test(start) ? addDuration(anniversary, { days: -1 }) : anniversary;
}

function firstOfTerm(end: string, duration: Duration): string | null {
  const before = addDuration(end, backwards(duration));
  return before !== null && day.test(end) ? addDuration(before, { days: 1 }) : before;
}

/** Where the term of a renewal runs from: the day of the renewal, else the end it was renewed at. */
function renewedFrom(statements: Statements, calendar: Calendar, end: string | null): string | null {
  const fact = statements.facts.find(({ verb, negated }) => verb === 'renew' && negated === null);
  const quiet = new Calendar(calendar.asOf);
  return (fact?.span ? quiet.read(fact.span.start) : null) ?? (end === '..' ? null : end);
}

const approximate = (date: string | null, term: Term) =>
  date !== null && term.about && !date.endsWith('~') ? `${date}~` : date;

/** Works out with a told duration what the dates leave open; told dates are never changed. */
function applyTerm(dating: Dating, statements: Statements, calendar: Calendar): void {
  for (const term of statements.terms) {
    if (term.recurring) dating.findings.push('recurring-term');
    else if (term.duration === null) dating.findings.push('duration-unknown');
    else if (term.toward) countFromTable(dating, term, term.duration, calendar);
    else derive(dating, term, term.duration, statements, calendar);
  }
}

function derive(
  dating: Dating,
  term: Term,
  duration: Duration,
  statements: Statements,
  calendar: Calendar,
): void {
  const { start, end } = dating;
  if (term.renewal) {
    const from = renewedFrom(statements, calendar, end);
    const until =
      from === null ? null : from === end ? addDuration(from, duration) : lastOfTerm(from, duration);
    if (until === null) dating.findings.push('duration-without-start');
    else dating.end = derived(dating, approximate(until, term));
  } else if (start !== null && end === null) {
    const until = approximate(lastOfTerm(start, duration), term);
    if (until === null) dating.findings.push('duration-without-start');
    else dating.end = derived(dating, until);
  } else if (start === null && end !== null && end !== '..') {
    dating.start = derived(dating, approximate(firstOfTerm(end, duration), term));
  } else if (start === null) dating.findings.push('duration-without-start');
  else checkTerm(dating, start, end ?? '..', duration);
}

function derived(dating: Dating, date: string | null): string | null {
  dating.findings.push(date === null ? 'duration-without-start' : 'date-derived');
  return date;
}

function checkTerm(dating: Dating, start: string, end: string, duration: Duration): void {
  const until = [lastOfTerm(start, duration), addDuration(start, duration)].filter((date) => date !== null);
  const lessOne = until.flatMap((date) =>
    /^\d{4}$/.test(date) ? [addDuration(date, { years: -1 }) ?? date] : [],
  );
  if (end !== '..' && until.length > 0 && ![...until, ...lessOne].some((date) => edtfAgree(date, end)))
    dating.findings.push('duration-disagrees');
}

/** "lima tahun ke depan", "tiga tahun terakhir": counted from when the table was written, when that is known. */
function countFromTable(dating: Dating, term: Term, duration: Duration, calendar: Calendar): void {
  const { earliest, latest } = edtfBounds(calendar.asOf ?? '');
  const same = (length: number) =>
    earliest && latest && earliest.slice(0, length) === latest.slice(0, length)
      ? earliest.slice(0, length)
      : null;
  const base = (duration.months ?? 0) % 12 === 0 && !duration.days ? same(4) : same(7);
  const moved =
    base === null ? null : addDuration(base, term.toward === 'past' ? backwards(duration) : duration);
  if (moved === null) dating.findings.push('as-of-needed');
  else if (term.toward === 'ahead') dating.end ??= derived(dating, moved);
  else {
    dating.start ??= derived(dating, moved);
    dating.end ??= '..';
  }
}

/** Start and end of the cooperation as the statements tell them. */
export function readDating(statements: Statements, calendar: Calendar): Dating {
  const { end } = readEnd(statements, calendar);
  const dating: Dating = { ...readStart(statements, calendar), end, findings: [] };
  applyTerm(dating, statements, calendar);
  const running = statements.facts.some(
    ({ verb, negated, planned, now }) =>
      negated === null && !planned && (verb === 'run' || (verb === 'valid' && now)),
  );
  const onlyNow = statements.nowWords && statements.facts.length === 0 && statements.free.length === 0;
  if (dating.end === null && statements.terms.length === 0 && (running || onlyNow)) dating.end = '..';
  const from = edtfBounds(dating.start ?? '').earliest;
  const to = edtfBounds(dating.end ?? '').latest;
  if (from !== null && to !== null && from > to) dating.findings.push('reversed-interval');
  return dating;
}
