import type { PeriodEvent, PeriodReading } from '../types.ts';
import { withYearsApart } from './bracketed-years.ts';
import { cleanText } from './clean-text.ts';
import { type Dating, readDating } from './dating.ts';
import { readStatements, type Statements } from './facts.ts';
import { type Item, readItems } from './items.ts';
import { lists } from './lists.ts';
import { Resolver } from './resolver.ts';
import { joinSpans, type Span } from './spans.ts';
import { dateOf, eventOf, readStatus } from './status.ts';
import { tokenise } from './tokens.ts';
import { inDigits } from './written-out.ts';

export interface PeriodOptions {
  /** EDTF of when the table was written: what "sekarang" and "tahun ini" count from. Absent = not known. */
  asOf?: string;
  /**
   * ISO day of the reader's today. Used only where `asOf` is absent, and only to say whether a told end is over;
   * "tahun ini" is never counted from it.
   */
  today?: string;
}

/**
 * Reads a period phrase of an office table, Indonesian or English. Total: every text gives a reading, in time
 * linear in its length. Nothing is invented: a date comes from digits or words of the text, from a duration
 * told in it (finding `date-derived`), or from `asOf`. The findings are listed in docs/decisions/0004.
 */
export function readPeriod(text: string, options: PeriodOptions = {}): PeriodReading {
  const { items, findings } = readItems(inDigits(tokenise(cleanText(text))));
  if (isEmpty(items)) return { ...nothing(text), confidence: 1, findings: ['missing-period'] };
  const { elements: joined, findings: joining } = joinSpans(items);
  const elements = withYearsApart(lists(joined));
  const statements = readStatements(elements);
  const resolver = new Resolver(options.asOf, options.today);
  const dating = readDating(statements, resolver);
  const stretches = readStretches(statements, text, resolver);
  const events = [...readEvents(statements, dating, text, resolver), ...stretches];
  const status = readStatus(statements, dating, resolver);
  const { start, end } = dating;
  const share = understoodShare(items, elements);
  const found = new Set([...findings, ...joining, ...resolver.findings, ...dating.findings]);
  if (statements.facts.some(({ verb }) => verb === 'dormant')) found.add('no-follow-up');
  if (stretches.length > 0) found.add('separate-periods');
  if (dating.bare && status === 'unknown') found.add('date-without-role');
  const dated = start !== null || (end !== null && end !== '..') || events.some(({ date }) => date !== null);
  const told = status !== 'unknown' || events.length > 0 || found.has('no-follow-up');
  if (
    !dated &&
    resolver.findings.length === 0 &&
    (told || (statements.instrumentNamed && statements.terms.length === 0))
  )
    found.add('status-in-period');
  if (share < 1 || extraDates(statements, dating, resolver) || (!dated && !told && end === null))
    found.add('period-not-understood');
  const anything = dated || told || end !== null || statements.terms.length > 0;
  return {
    start,
    end,
    status,
    events,
    asWritten: text,
    confidence: confidence(share, found, anything),
    findings: [...found],
  };
}

const nothing = (asWritten: string): PeriodReading => ({
  start: null,
  end: null,
  status: 'unknown',
  events: [],
  asWritten,
  confidence: 0,
  findings: [],
});

/** "", "-", "tidak diketahui", "belum ada": the cell says that there is no period. */
function isEmpty(items: readonly Item[]): boolean {
  const silent = (item: Item) =>
    item.kind === 'mark' ||
    (item.kind === 'keyword' && ['missing', 'filler', 'between', 'already', 'still'].includes(item.meaning));
  const says = items.some((item) => item.kind === 'keyword' && item.meaning === 'missing');
  return items.every((item) => item.kind === 'mark') || (says && items.every(silent));
}

function readEvents(statements: Statements, dating: Dating, text: string, resolver: Resolver): PeriodEvent[] {
  return statements.facts.flatMap((fact) => {
    const kind = eventOf(fact, resolver);
    if (kind === null) return [];
    // "2010-2015, tidak diperpanjang": it ended at its term.
    const lapsed = fact.negated === 'not' && kind === 'ended' && dating.end !== '..' ? dating.end : null;
    const date = dateOf(fact, resolver) ?? lapsed;
    const instrument = fact.instrument && { instrument: fact.instrument };
    return [{ kind, date, ...instrument, asWritten: wordsOf(text, fact) }];
  });
}

/** "2011, 2013 dan 2015": it began each time, and ended where an end is told; nothing is told of the years between. */
const readStretches = ({ free }: Statements, text: string, resolver: Resolver): PeriodEvent[] =>
  free.flatMap(({ span, planned }) => {
    const asWritten = text.slice(span.from, span.to);
    const event = (kind: 'started' | 'ended', parts: Span['end']): PeriodEvent[] =>
      parts === null || parts === 'open' ? [] : [{ kind, date: resolver.read(parts), asWritten }];
    const stretches = planned ? [] : (span.apart ?? []);
    return stretches.flatMap(({ start, end }, index) => [
      ...event('started', start),
      ...(index < stretches.length - 1 ? event('ended', end) : []),
    ]);
  });

/** The words of a fact, with the bracket that closes one opened in them. */
function wordsOf(text: string, { from, to }: { from: number; to: number }): string {
  const words = text.slice(from, to);
  return words.includes('(') && !words.includes(')') && text[to] === ')' ? `${words})` : words;
}

/** A date no statement could use stands in the text but not in the reading. */
function extraDates(statements: Statements, { start, end }: Dating, resolver: Resolver): boolean {
  return statements.free
    .filter(({ span }) => span.role === null && span.form === 'single' && !span.dangling)
    .map(({ span }) => resolver.read(span.start))
    .some((date) => date !== start && date !== end);
}

const placeWords = 3;

/** Share of the words' length that was understood, 0 to 1; a name after "di" is understood as a place. */
function understoodShare(
  items: readonly Item[],
  elements: readonly { kind: string; from: number; to: number }[],
): number {
  const lost = new Set(elements.filter(({ kind }) => kind === 'unknown').map(({ from }) => from));
  let known = 0;
  let all = 0;
  let places = 0;
  for (const item of items) {
    if (item.kind === 'mark') {
      places = 0;
      continue;
    }
    const length = item.to - item.from;
    const understood = !lost.has(item.from) || places > 0;
    if (item.kind === 'keyword') places = item.meaning === 'place' ? placeWords : 0;
    else places = Math.max(0, places - 1);
    all += length;
    known += understood ? length : 0;
  }
  return all === 0 ? 0 : known / all;
}

const doubts = new Set([
  'ambiguous-date',
  'serial-date',
  'misspelt-month',
  'misspelt-word',
  'reversed-interval',
  'impossible-date',
  'year-missing',
  'as-of-needed',
  'duration-unknown',
  'duration-without-start',
  'duration-disagrees',
  'dates-disagree',
  'date-without-role',
]);

/** The understood share, a tenth less for every doubt; hundredths. */
function confidence(share: number, findings: ReadonlySet<string>, anything: boolean): number {
  if (!anything) return 0;
  const doubtful = [...findings].filter((code) => doubts.has(code)).length;
  return Math.round(share * 0.9 ** doubtful * 100) / 100;
}
