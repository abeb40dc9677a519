import { edtfAgree, edtfBounds } from '#kernel/edtf.ts';
import type { Fact, Statements } from './facts.ts';
import type { Resolver } from './resolver.ts';
import type { Span } from './spans.ts';
import { applyTerms } from './terms.ts';

export interface Dating {
  start: string | null;
  end: string | null;
  /** The words say that it began ("sejak", "dimulai"), so that it runs until they say otherwise. */
  begun: boolean;
  /** The start is a date whose meaning the words do not tell. */
  bare: boolean;
  findings: string[];
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

/** "dihentikan 2012", "tidak dilanjutkan sejak 2014", "tidak berlaku lagi sejak 2014". */
const closes = ({ verb, negated }: Fact) =>
  negated === null
    ? verb === 'stop' || verb === 'end'
    : negated === 'not' && ['continue', 'valid', 'renew'].includes(verb);

interface Starts {
  start: string | null;
  begun: boolean;
  bare: boolean;
}

function readStart(statements: Statements, resolver: Resolver): Starts {
  const { facts, free } = statements;
  const starts = (list: readonly Span[]) => first(list.map((span) => resolver.read(span.start)));
  const spansOf = (...verbs: Fact['verb'][]) =>
    facts.flatMap((fact) => (verbs.includes(fact.verb) && happened(fact) && fact.span ? [fact.span] : []));
  const plainly = (span: Span) =>
    span.role === 'since' || span.role === 'whole' || span.form !== 'single' || span.dangling;
  const ranged = (span: Span) => span.form !== 'single' && span.role !== 'until';
  const since = free.filter(({ span }) => plainly(span) && span.role !== 'until').map(({ span }) => span);
  const ends = facts.filter((fact) => closes(fact) && fact.span && ranged(fact.span));
  const told = starts([...since, ...spansOf('start'), ...ends.flatMap(({ span }) => (span ? [span] : []))]);
  const sayBegun = [...since].some((span) => span.role === 'since' || span.dangling || span.end === 'open');
  const begun = sayBegun || facts.some((fact) => fact.verb === 'start' && happened(fact));
  if (told !== null) return { start: told, begun, bare: false };
  const signed = starts(spansOf('sign'));
  if (signed !== null) return { start: signed, begun: false, bare: false };
  const bare = free.find(({ span }) => span.role === null && span.form === 'single');
  const bareDate = bare ? resolver.read(bare.span.start) : null;
  if (bareDate !== null) return { start: bareDate, begun: false, bare: true };
  const prepared = starts(spansOf('explore', 'draft')) ?? starts(plannedSpans(facts));
  const renewedRange = starts(spansOf('renew').filter(ranged));
  return { start: prepared ?? renewedRange, begun, bare: false };
}

/** After an end the cooperation went on: renewed, continued or begun again, told later and not earlier dated. */
function isResumed(closing: Fact, facts: readonly Fact[], resolver: Resolver): boolean {
  const when = (fact: Fact) => edtfBounds(resolver.read(fact.span?.start ?? null) ?? '').earliest;
  const closed = when(closing);
  return facts.some((fact) => {
    const resumes =
      happened(fact) && ['renew', 'continue', 'start'].includes(fact.verb) && fact.from > closing.from;
    const date = resumes ? when(fact) : null;
    return resumes && (date === null || closed === null || date >= closed);
  });
}

/** "2010-2013, diperpanjang 2014": renewed at its end or later, with no new end told, it ends when nobody says. */
function isOutlived(end: string | null, facts: readonly Fact[], resolver: Resolver): boolean {
  const ended = end === null || end === '..' ? null : edtfBounds(end).earliest;
  if (ended === null) return false;
  return facts.some((fact) => {
    if (fact.verb !== 'renew' || !happened(fact) || fact.ofRenewal || !fact.span) return false;
    const renewed = edtfBounds(resolver.read(fact.span.start) ?? '').latest;
    return renewed !== null && renewed >= ended && resolver.read(fact.span.end) === null;
  });
}

const silent = new Set<Fact['verb']>(['end', 'stop', 'dormant', 'continue', 'valid']);

function readEnd({ facts, free }: Statements, resolver: Resolver): string | null {
  const ofSpan = ({ end, role, start }: Span) =>
    resolver.read(end ?? (role === 'until' || role === 'whole' ? start : null));
  const closing = facts.filter((fact) => closes(fact) && fact.span && !isResumed(fact, facts, resolver));
  const closed = last(closing.map(({ span }) => resolver.read(span?.end ?? span?.start ?? null)));
  const spans = [
    ...facts.flatMap(({ span, verb }) => (span && !silent.has(verb) ? [span] : [])),
    ...free.map(({ span }) => span),
  ];
  const stated = last(spans.map(ofSpan));
  if (closed === null) return isOutlived(stated, facts, resolver) ? null : stated;
  const both = stated !== null && stated !== '..' && closed !== '..';
  const cutShort = closing.some(({ verb }) => verb !== 'end');
  if (both && !cutShort && !edtfAgree(closed, stated)) resolver.findings.push('dates-disagree');
  return closed;
}

/** Start and end of the cooperation as the statements tell them. */
export function readDating(statements: Statements, resolver: Resolver): Dating {
  const dating: Dating = {
    ...readStart(statements, resolver),
    end: readEnd(statements, resolver),
    findings: [],
  };
  applyTerms(dating, statements, resolver.asOf);
  const running = statements.facts.some(
    ({ verb, negated, planned, now }) =>
      negated === null && !planned && (verb === 'run' || (verb === 'valid' && now)),
  );
  // "sejak 2014, tidak terbatas": the open end may stand apart from the beginning it belongs to.
  const begun = ({ span }: Statements['free'][number]) => span.role === 'since' && span.form === 'single';
  const onlyNow = statements.nowWords && statements.facts.length === 0 && statements.free.every(begun);
  if (dating.end === null && statements.terms.length === 0 && (running || onlyNow)) dating.end = '..';
  const from = edtfBounds(dating.start ?? '').earliest;
  const to = edtfBounds(dating.end ?? '').latest;
  if (from !== null && to !== null && from > to) dating.findings.push('reversed-interval');
  return dating;
}
