import type { Duration } from '#kernel/edtf.ts';
import type { InstrumentKind } from '../types.ts';
import type { Meaning } from './keywords.ts';
import type { Element, Span } from './spans.ts';

/** Words that tell where a cooperation stands or what happened to it. */
export type Verb =
  | 'explore'
  | 'draft'
  | 'sign'
  | 'start'
  | 'run'
  | 'held'
  | 'renew'
  | 'end'
  | 'stop'
  | 'continue'
  | 'valid'
  | 'dormant';

const verbs: ReadonlySet<Meaning> = new Set<Meaning>([
  'explore',
  'draft',
  'sign',
  'start',
  'run',
  'held',
  'renew',
  'end',
  'stop',
  'continue',
  'valid',
  'dormant',
]);
/** Verbs that happen on a date. */
const dated: ReadonlySet<Meaning> = new Set<Meaning>([
  'explore',
  'draft',
  'sign',
  'start',
  'renew',
  'end',
  'stop',
]);

/** One statement of the phrase. */
export interface Fact {
  verb: Verb;
  /** The date or stretch the verb claims; null = none told. */
  span: Span | null;
  /** "tidak" or "belum". */
  negated: 'not' | 'not-yet' | null;
  planned: boolean;
  /** "masih", "sedang", "saat ini": so at the time of writing. */
  now: boolean;
  /** "sejak ditandatangani": the point a term runs from, not an event told. */
  anchor: boolean;
  /** No verb but an instrument with its date ("MoU 2010"). */
  implied: boolean;
  instrument?: InstrumentKind;
  from: number;
  to: number;
}

export interface Term {
  duration: Duration | null;
  from: number;
  /** "ke depan" counts from the writing of the table, "terakhir" back from it. */
  toward: 'ahead' | 'past' | null;
  recurring: boolean;
  about: boolean;
  /** The renewal the term belongs to. */
  renewal: boolean;
}

export interface Statements {
  facts: Fact[];
  /** Spans no verb claims, with whether the words around them speak of a plan. */
  free: { span: Span; planned: boolean }[];
  terms: Term[];
  /** "sekarang", "masih berlangsung" outside a range. */
  nowWords: boolean;
  planned: boolean;
  longAgo: boolean;
  instrumentNamed: boolean;
}

type Keyword = Extract<Element, { kind: 'keyword' }>;

const isKeyword = (element: Element | undefined, ...meanings: Meaning[]): boolean =>
  element?.kind === 'keyword' && meanings.includes(element.meaning);
const isVerb = (element: Element | undefined): element is Keyword =>
  element?.kind === 'keyword' && verbs.has(element.meaning);
const isMark = (element: Element | undefined, marks: string) =>
  element?.kind === 'mark' && marks.includes(element.mark);
const isInstrument = (element: Element | undefined): element is Keyword =>
  element?.kind === 'keyword' && element.meaning === 'instrument';
const crosses = (element: Element | undefined) => isMark(element, ',()[]') || isKeyword(element, 'and');

/** The elements cut where one statement ends: full stop, semicolon, line, "namun", "kemudian". */
function sentences(elements: readonly Element[]): Element[][] {
  const result: Element[][] = [[]];
  for (const element of elements) {
    if (isMark(element, '|') || isKeyword(element, 'but')) result.push([]);
    else result.at(-1)?.push(element);
  }
  return result.filter((sentence) => sentence.length > 0);
}

interface Flags {
  negated: 'not' | 'not-yet' | null;
  planned: boolean;
  now: boolean;
  since: boolean;
}

/** What the words since the last verb, date or comma say about the verb at `at`. */
function flagsOf(sentence: readonly Element[], at: number): Flags {
  const flags: Flags = { negated: null, planned: false, now: false, since: false };
  for (let place = at - 1; place >= 0 && place >= at - 8; place -= 1) {
    const element = sentence[place];
    if (isVerb(element) && element.meaning !== 'held' && element.meaning !== 'continue') break;
    if (element?.kind === 'span' || isMark(element, ',()')) break;
    if (isKeyword(element, 'not', 'missing')) flags.negated = 'not';
    if (isKeyword(element, 'not-yet')) flags.negated = 'not-yet';
    if (isKeyword(element, 'plan')) flags.planned = true;
    if (isKeyword(element, 'still', 'open')) flags.now = true;
    if (isKeyword(element, 'since', 'after') && at - place <= 3) flags.since = true;
  }
  return flags;
}

/** The next span to the right (or left) that may be this verb's date; `crossed`: behind a comma, bracket or "dan". */
function neighbour(sentence: readonly Element[], at: number, step: 1 | -1, claimed: ReadonlySet<Element>) {
  let crossed = false;
  for (let place = at + step; place >= 0 && place < sentence.length; place += step) {
    const element = sentence[place];
    if (isKeyword(element, ...dated) || (isVerb(element) && step === -1 && element.meaning !== 'held'))
      return null;
    if (crosses(element)) crossed = true;
    if (element?.kind === 'span') return claimed.has(element) ? null : { span: element, crossed, place };
  }
  return null;
}

/** Whether a span may be the date of the verb: not what a term or period says by itself. */
function claimable(verb: Verb, span: Span, side: 'left' | 'right', reserved: boolean): boolean {
  const ending = verb === 'end' || verb === 'stop';
  if (side === 'right')
    return ending ? span.role !== 'since' : span.role !== 'until' && span.role !== 'whole';
  if (reserved && verb !== 'sign') return false;
  if (ending) return span.role === null || span.role === 'whole';
  return span.form === 'single' && span.role === null && !span.dangling;
}

/** A date right behind an instrument ("MoU 2010, ...") belongs to it. */
const isReserved = (sentence: readonly Element[], place: number) =>
  isKeyword(sentence[place - 1], 'instrument') ||
  (isMark(sentence[place - 1], '(') && isKeyword(sentence[place - 2], 'instrument'));

function spanOf(
  sentence: readonly Element[],
  at: number,
  verb: Verb,
  claimed: ReadonlySet<Element>,
): Span | null {
  const found = (side: 'left' | 'right') => {
    const near = neighbour(sentence, at, side === 'right' ? 1 : -1, claimed);
    return near && claimable(verb, near.span, side, isReserved(sentence, near.place)) ? near : null;
  };
  const right = found('right');
  const left = found('left');
  if (right && !right.crossed) return right.span;
  if (left && !left.crossed) return left.span;
  return right?.span ?? left?.span ?? null;
}

/** "MoU/LoI", "Nota Kesepahaman (MoU)": named together they are one paper, of no certain kind if they differ. */
function mergeInstruments(elements: readonly Element[]): Element[] {
  const result: Element[] = [];
  for (const element of elements) {
    const link = result.at(-1);
    const linked = isMark(link, '/(-&');
    const earlier = linked ? result.at(-2) : link;
    if (isInstrument(element) && isInstrument(earlier)) {
      if (linked) result.pop();
      result.pop();
      const { instrument, ...unnamed } = earlier;
      const same = instrument === element.instrument;
      result.push({ ...unnamed, to: element.to, ...(same && instrument && { instrument }) });
    } else if (!(isMark(element, ')') && isInstrument(link))) result.push(element);
  }
  return result;
}

/** The instrument named beside the verb, before it rather than after. */
function instrumentBeside(
  sentence: readonly Element[],
  at: number,
  used: ReadonlySet<Element>,
): Keyword | null {
  for (const step of [-1, 1] as const) {
    for (
      let place = at + step;
      place >= 0 && place < sentence.length && Math.abs(place - at) <= 12;
      place += step
    ) {
      const element = sentence[place];
      if (isInstrument(element) && (step === -1 || !used.has(element))) return element;
      if (isVerb(element) || isMark(element, ',') || (step === 1 && element?.kind === 'span')) break;
    }
  }
  return null;
}

function extent(parts: readonly (Element | null)[]): { from: number; to: number } {
  const places = parts.filter((part) => part !== null);
  return { from: Math.min(...places.map(({ from }) => from)), to: Math.max(...places.map(({ to }) => to)) };
}

interface Reading {
  facts: Fact[];
  claimed: Set<Element>;
  used: Set<Element>;
}

function verbFacts(sentence: readonly Element[], reading: Reading): void {
  let planned = false;
  for (const [at, element] of sentence.entries()) {
    if (isKeyword(element, 'plan')) planned = true;
    if (isMark(element, ',()|') || isKeyword(element, 'already')) planned = false;
    if (!isVerb(element)) continue;
    const verb = element.meaning as Verb;
    const flags = flagsOf(sentence, at);
    const span = dated.has(element.meaning) ? spanOf(sentence, at, verb, reading.claimed) : null;
    const anchor = verb === 'sign' && flags.since && span === null;
    if (span) reading.claimed.add(span);
    const paper = dated.has(element.meaning) ? instrumentBeside(sentence, at, reading.used) : null;
    if (paper) reading.used.add(paper);
    reading.facts.push({
      verb,
      span,
      negated: flags.negated,
      planned: planned || flags.planned,
      now: flags.now,
      anchor,
      implied: false,
      ...(paper?.instrument && { instrument: paper.instrument }),
      ...extent([element, span, paper]),
    });
  }
}

/** "MoU 2010", "2010 (MoU)", "sudah ada MoU": an instrument that exists was signed. */
function impliedSigning(sentence: readonly Element[], reading: Reading): void {
  let barred = false;
  for (const [at, element] of sentence.entries()) {
    if (isKeyword(element, 'not', 'not-yet', 'missing', 'plan', 'draft')) barred = true;
    if (isMark(element, ',()')) barred = false;
    if (!isInstrument(element) || reading.used.has(element) || barred) continue;
    const near = [
      neighbour(sentence, at, 1, reading.claimed),
      neighbour(sentence, at, -1, reading.claimed),
    ].find(
      (found) =>
        found && Math.abs(found.place - at) <= 2 && found.span.form === 'single' && found.span.role === null,
    );
    const had = isKeyword(sentence[at - 1], 'already') || isKeyword(sentence[at - 2], 'already');
    if (!near && !had) continue;
    if (near) reading.claimed.add(near.span);
    reading.facts.push({
      verb: 'sign',
      span: near?.span ?? null,
      negated: null,
      planned: false,
      now: false,
      anchor: false,
      implied: true,
      ...(element.instrument && { instrument: element.instrument }),
      ...extent([element, near?.span ?? null]),
    });
  }
}

function termsOf(sentence: readonly Element[]): Term[] {
  return sentence.flatMap((element, at) => {
    if (element.kind !== 'duration') return [];
    const before = sentence[at - 1];
    const verb = sentence.slice(Math.max(0, at - 6), at).findLast(isVerb);
    return [
      {
        duration: element.duration,
        from: element.from,
        toward: isKeyword(sentence[at + 1], 'ahead')
          ? 'ahead'
          : isKeyword(sentence[at + 1], 'past')
            ? 'past'
            : null,
        recurring: isKeyword(before, 'every'),
        about: isKeyword(before, 'about'),
        renewal: isKeyword(verb, 'renew'),
      } satisfies Term,
    ];
  });
}

/** The spans of a sentence no verb claims; planned when a word of planning stands before or right behind. */
function freeSpans(sentence: readonly Element[], claimed: ReadonlySet<Element>): Statements['free'] {
  let planned = false;
  return sentence.flatMap((element, at) => {
    if (isKeyword(element, 'plan')) planned = true;
    if (element.kind !== 'span' || claimed.has(element)) return [];
    const behind = isMark(sentence[at + 1], '(,') ? sentence[at + 2] : sentence[at + 1];
    return [{ span: element, planned: planned || isKeyword(behind, 'plan') }];
  });
}

/** Sorts the elements of a phrase into what happened, when, and for how long. */
export function readStatements(elements: readonly Element[]): Statements {
  const reading: Reading = { facts: [], claimed: new Set(), used: new Set() };
  const all = sentences(mergeInstruments(elements));
  for (const sentence of all) {
    verbFacts(sentence, reading);
    impliedSigning(sentence, reading);
  }
  const some = (meaning: Meaning) => elements.some((element) => isKeyword(element, meaning));
  return {
    facts: reading.facts.sort((a, b) => a.from - b.from),
    free: all.flatMap((sentence) => freeSpans(sentence, reading.claimed)),
    terms: all.flatMap(termsOf),
    nowWords: some('open'),
    planned: some('plan'),
    longAgo: some('long-ago'),
    instrumentNamed: some('instrument'),
  };
}
