import { addDuration, type Duration, edtfAgree, edtfBounds } from '#kernel/edtf.ts';
import type { Fact, Statements, Term } from './facts.ts';
import { Resolver } from './resolver.ts';

/** What a term may change: only what no words tell. */
export interface Dates {
  start: string | null;
  end: string | null;
  findings: string[];
}

const isDay = (date: string) => /^\d{4}-(?:0\d|1[0-2])-\d\d/.test(date);
const backwards = ({ years = 0, months = 0, days = 0 }: Duration): Duration => ({
  years: -years,
  months: -months,
  days: -days,
});

/** The last day of a term: the day before its anniversary; a coarser date keeps its precision. */
function lastOfTerm(start: string, duration: Duration): string | null {
  const anniversary = addDuration(start, duration);
  return anniversary !== null && isDay(start) ? addDuration(anniversary, { days: -1 }) : anniversary;
}

function firstOfTerm(end: string, duration: Duration): string | null {
  const before = addDuration(end, backwards(duration));
  return before !== null && isDay(end) ? addDuration(before, { days: 1 }) : before;
}

const about = (date: string | null, term: Term) =>
  date !== null && term.about && !date.endsWith('~') ? `${date}~` : date;

function derived(dates: Dates, date: string | null): string | null {
  dates.findings.push(date === null ? 'duration-without-start' : 'date-derived');
  return date;
}

const happened = ({ verb, negated, planned }: Fact) => verb === 'renew' && negated === null && !planned;

/** Words of an end behind the renewal ("diperpanjang 3 tahun sampai 2019") need no reckoning. */
function isEndTold(statements: Statements): boolean {
  const renewal = statements.facts.find(happened);
  if (!renewal) return false;
  return (
    renewal.span?.end != null ||
    statements.free.some(({ span }) => span.from > renewal.from && span.role !== 'since')
  );
}

/** "MoU berakhir 31-12-2016, diperpanjang": an end told before the renewal is what it was renewed at. */
function endBefore({ facts }: Statements, asOf: string | undefined): string | null {
  const renewal = facts.find(happened);
  const ended = facts.findLast(
    ({ verb, negated, from, span }) =>
      verb === 'end' && negated === null && span && from < (renewal?.from ?? 0),
  );
  return ended?.span ? new Resolver(asOf).read(ended.span.start) : null;
}

/** A renewal's term runs from the day of the renewal, else from the end it was renewed at. */
function renew(
  dates: Dates,
  term: Term,
  duration: Duration,
  statements: Statements,
  asOf: string | undefined,
): void {
  if (isEndTold(statements)) return;
  const span = statements.facts.find(happened)?.span;
  const day = span ? new Resolver(asOf).read(span.start) : null;
  const from = day ?? (dates.end === '..' ? null : dates.end) ?? endBefore(statements, asOf);
  const until =
    from === null ? null : day === null ? addDuration(from, duration) : lastOfTerm(from, duration);
  dates.end = derived(dates, about(until, term)) ?? dates.end;
}

/** The term against both ends: a month or year counted as begun and as full are both how offices count. */
function check(dates: Dates, start: string, end: string, duration: Duration): void {
  const anniversary = addDuration(start, duration);
  if (anniversary === null || end === '..') return;
  const less = addDuration(
    anniversary,
    isDay(start) ? { days: -1 } : /^\d{4}-/.test(start) ? { months: -1 } : { years: -1 },
  );
  if (![anniversary, less ?? anniversary].some((date) => edtfAgree(date, end)))
    dates.findings.push('duration-disagrees');
}

function reckon(dates: Dates, term: Term, duration: Duration): void {
  const { start, end } = dates;
  if (start !== null && end === null) dates.end = derived(dates, about(lastOfTerm(start, duration), term));
  else if (start === null && end !== null && end !== '..')
    dates.start = derived(dates, about(firstOfTerm(end, duration), term));
  else if (start !== null && end !== null) check(dates, start, end, duration);
  else dates.findings.push('duration-without-start');
}

/** "lima tahun ke depan", "tiga tahun terakhir": counted from when the table was written, when that is known. */
function countFromTable(dates: Dates, term: Term, duration: Duration, asOf: string | undefined): void {
  const { earliest, latest } = edtfBounds(asOf ?? '');
  const length = (duration.months ?? 0) % 12 === 0 && !duration.days ? 4 : duration.days ? 10 : 7;
  const base = earliest?.slice(0, length) ?? null;
  const known = base !== null && base === latest?.slice(0, length);
  const moved = known ? addDuration(base, term.toward === 'past' ? backwards(duration) : duration) : null;
  if (moved === null) dates.findings.push('as-of-needed');
  else if (term.toward === 'ahead') dates.end ??= derived(dates, moved);
  else {
    dates.start ??= derived(dates, moved);
    dates.end ??= '..';
  }
}

/** "diperbarui 2016 untuk 5 tahun ke depan": ahead of that day, not of the table's. */
const isDatedEvent = ({ facts }: Statements): boolean =>
  facts.some(
    (fact) =>
      fact.span?.form === 'single' && fact.negated === null && ['sign', 'start', 'renew'].includes(fact.verb),
  );

/** Works out with the told durations what the dates leave open. Told dates are never changed. */
export function applyTerms(dates: Dates, statements: Statements, asOf: string | undefined): void {
  for (const term of statements.terms) {
    if (term.recurring) dates.findings.push('recurring-term');
    else if (term.duration === null) dates.findings.push('duration-unknown');
    else if (term.toward === 'ahead' && isDatedEvent(statements))
      (term.renewal ? renew : reckon)(dates, term, term.duration, statements, asOf);
    else if (term.toward) countFromTable(dates, term, term.duration, asOf);
    else if (term.renewal) renew(dates, term, term.duration, statements, asOf);
    else reckon(dates, term, term.duration);
  }
}
