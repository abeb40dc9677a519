import type { Duration } from '#kernel/edtf.ts';
import type { InstrumentKind } from '../types.ts';
import { claimSpan, extent, furtherSpans, neighbour, spanLabelled, stepsBetween } from './claims.ts';
import {
  isDated,
  isInstrument,
  isKeyword,
  isMark,
  isVerb,
  type Keyword,
  type Sentence,
  splitSentences,
  type Verb,
} from './sentences.ts';
import type { Element, Span } from './spans.ts';

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
  /** "dalam proses perpanjangan": the renewal is prepared; the cooperation itself stands where it stood. */
  ofRenewal: boolean;
  instrument?: InstrumentKind;
  /** Place in the original text, end exclusive. */
  from: number;
  to: number;
}

export interface Term {
  duration: Duration | null;
  /** "ke depan" counts from the writing of the table, "terakhir" back from it. */
  toward: 'ahead' | 'past' | null;
  recurring: boolean;
  about: boolean;
  /** The term of a renewal. */
  renewal: boolean;
}

export interface Statements {
  facts: Fact[];
  /** Spans no verb claims, with whether the words around them speak of a plan. */
  free: { span: Span; planned: boolean }[];
  terms: Term[];
  /** "sekarang" outside a range. */
  nowWords: boolean;
  planned: boolean;
  longAgo: boolean;
  instrumentNamed: boolean;
}

interface Flags {
  negated: 'not' | 'not-yet' | null;
  planned: boolean;
  now: boolean;
  since: boolean;
  /** "dapat diperpanjang", "apabila diperpanjang": possible, not told to have happened. */
  possible: boolean;
  /** "sampai selesai", "until terminated": an end waited for, not one that came. */
  awaited: boolean;
  /** The word of denial, part of what the fact was read from. */
  denial: Element | null;
}

const flagReach = 8;

/** "2014, akan diperpanjang": the date before the comma is not that of what has yet to happen. */
const isCutOff = (sentence: Sentence, span: Span, at: number) =>
  sentence.slice(sentence.indexOf(span), at).some((element) => isMark(element, ',('));

/** "hingga berakhir 2016": the date of the end follows. */
const isDatedBehind = (sentence: Sentence, at: number) => sentence[at + 1]?.kind === 'span';

/** What the words since the last verb, date or comma say about the verb at a place. */
function flagsOf(sentence: Sentence, at: number): Flags {
  const flags: Flags = {
    negated: null,
    planned: false,
    now: false,
    since: false,
    possible: false,
    awaited: false,
    denial: null,
  };
  let reached = false;
  for (let place = at - 1; place >= Math.max(0, at - flagReach); place -= 1) {
    const element = sentence[place];
    if (element === undefined || element.kind === 'span' || isMark(element, ',()')) break;
    if (isVerb(element) && element.meaning !== 'held' && element.meaning !== 'continue') break;
    if (isKeyword(element, 'not', 'not-yet', 'missing')) {
      flags.negated = isKeyword(element, 'not-yet') ? 'not-yet' : 'not';
      flags.denial = element;
    }
    if (isKeyword(element, 'plan')) flags.planned = true;
    if (isKeyword(element, 'may')) flags.possible = true;
    if (isKeyword(element, 'still', 'open')) flags.now = true;
    if (isKeyword(element, 'open', 'already')) reached = true; // "sampai sekarang sudah selesai"
    if (isKeyword(element, 'until') && !reached) flags.awaited = true;
    if (isKeyword(element, 'since', 'after') && at - place <= 3) flags.since = true;
  }
  return flags;
}

/** The instrument named beside the verb, before it rather than after. */
function instrumentBeside(sentence: Sentence, at: number, used: ReadonlySet<Element>): Keyword | null {
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

interface Reading {
  facts: Fact[];
  claimed: Set<Element>;
  /** Instruments some fact already names. */
  used: Set<Element>;
  renewals: ReadonlySet<Element>;
}

/** "berlangsung Maret s/d Mei 2016": how long it took, not that it still does. */
const isClosed = (element: Element | undefined) =>
  element?.kind === 'span' && element.end !== null && element.end !== 'open';

/** Verbs that tell an end: by themselves, or denied ("tidak dilanjutkan"). */
const tellsEnd = (verb: Verb, negated: Flags['negated']) =>
  (['end', 'stop'].includes(verb) && negated === null) ||
  (['continue', 'valid', 'renew', 'run'].includes(verb) && negated === 'not') ||
  verb === 'dormant';

function readVerbs(sentence: Sentence, reading: Reading): void {
  let planned = false;
  for (const [at, element] of sentence.entries()) {
    if (isKeyword(element, 'plan')) planned = true;
    if (isMark(element, ',()') || isKeyword(element, 'already')) planned = false;
    if (!isVerb(element)) continue;
    const flags = flagsOf(sentence, at);
    if (flags.possible) continue;
    const verb = element.meaning as Verb;
    const closes = tellsEnd(verb, flags.negated);
    const awaited = flags.awaited && isKeyword(element, 'end', 'stop') && !isDatedBehind(sentence, at);
    const habitual = isKeyword(sentence[at + 1], 'every');
    const claims = (isDated(element) || closes) && !habitual;
    const ahead = planned || flags.planned || awaited;
    const near = claims ? claimSpan(sentence, at, verb, closes, reading.claimed) : null;
    const unborn = flags.negated === 'not-yet' || (ahead && ['renew', 'end', 'stop'].includes(verb));
    const span = near && unborn && isCutOff(sentence, near, at) ? null : near;
    const paper = isDated(element) ? instrumentBeside(sentence, at, reading.used) : null;
    if (span) reading.claimed.add(span);
    if (paper) reading.used.add(paper);
    reading.facts.push({
      verb,
      span,
      negated: flags.negated,
      planned: ahead,
      now: flags.now || (verb === 'run' && !isClosed(sentence[at + 1])),
      anchor: verb === 'sign' && flags.since && span === null,
      ofRenewal: reading.renewals.has(element),
      ...(paper?.instrument && { instrument: paper.instrument }),
      ...extent([element, span, paper, flags.denial]),
    });
  }
}

/** "LoI sudah", "sudah ada MoU": the paper exists. */
function isHad(sentence: Sentence, at: number): boolean {
  if (isKeyword(sentence[at - 1], 'already')) return true;
  const after = sentence[at + 2];
  return isKeyword(sentence[at + 1], 'already') && (after === undefined || isMark(after, ',()'));
}

/** "MoU 2010", "2010 (MoU)", "sudah ada MoU": an instrument that exists was signed. */
function readPapers(sentence: Sentence, reading: Reading): void {
  let barred = false;
  for (const [at, element] of sentence.entries()) {
    if (isMark(element, ',()')) barred = false;
    if (isKeyword(element, 'not', 'not-yet', 'missing', 'plan', 'draft')) barred = true;
    if (!isInstrument(element) || reading.used.has(element) || barred) continue;
    const near = (spanLabelled(sentence, at) ? ([-1, 1] as const) : ([1, -1] as const))
      .map((step) => neighbour(sentence, at, step, reading.claimed))
      .find(
        (found) =>
          found &&
          stepsBetween(sentence, at, found.place) <= 2 &&
          found.span.form === 'single' &&
          !found.span.role,
      );
    if (isKeyword(sentence[at + 1], 'not', 'not-yet') || (!near && !isHad(sentence, at))) continue;
    if (near) reading.claimed.add(near.span);
    reading.facts.push({
      verb: 'sign',
      span: near?.span ?? null,
      negated: null,
      planned: false,
      now: false,
      anchor: false,
      ofRenewal: false,
      ...(element.instrument && { instrument: element.instrument }),
      ...extent([element, near?.span ?? null]),
    });
  }
}

/** "diperpanjang 2012 & 2017", "MoU 2011, 2013": what happened more than once. */
function readRepeats(sentence: Sentence, { facts, claimed }: Reading): void {
  const happened = facts.filter(
    ({ verb, negated, planned }) => !negated && !planned && /^(?:sign|renew)$/.test(verb),
  );
  for (const fact of happened)
    for (const span of fact.span ? furtherSpans(sentence, fact.span, claimed) : []) {
      claimed.add(span);
      facts.push({ ...fact, span, ...extent([span]) });
    }
}

function termsOf(sentence: Sentence): Term[] {
  return sentence.flatMap((element, at) => {
    if (element.kind !== 'duration') return [];
    const before = sentence[at - 1];
    const after = sentence[at + 1];
    const term: Term = {
      duration: element.duration,
      toward: isKeyword(after, 'ahead') ? 'ahead' : isKeyword(after, 'past') ? 'past' : null,
      recurring: isKeyword(before, 'every'),
      about: isKeyword(before, 'about'),
      renewal: isKeyword(sentence.slice(Math.max(0, at - 6), at).findLast(isVerb), 'renew'),
    };
    return [term];
  });
}

/** The spans no verb claims; planned when a word of planning stands before or right behind. */
function freeSpans(sentence: Sentence, claimed: ReadonlySet<Element>): Statements['free'] {
  let planned = false;
  return sentence.flatMap((element, at) => {
    if (isKeyword(element, 'plan')) planned = true;
    if (element.kind !== 'span' || claimed.has(element)) return [];
    const behind = isMark(sentence[at + 1], '(,') ? sentence[at + 2] : sentence[at + 1];
    return [{ span: element, planned: planned || isKeyword(behind, 'plan') }];
  });
}

/** Two words for one undated thing ("Konsep MoU sedang dibahas") are one fact. */
function withoutEchoes(facts: readonly Fact[]): Fact[] {
  const result: Fact[] = [];
  for (const fact of facts) {
    const last = result.at(-1);
    const same = last?.verb === fact.verb && last.negated === fact.negated && last.planned === fact.planned;
    const undated = last !== undefined && (last.span === null || fact.span === null);
    const papers = !last?.instrument || !fact.instrument || last.instrument === fact.instrument;
    if (last && same && undated && papers)
      result.splice(-1, 1, {
        ...last,
        ...fact,
        span: last.span ?? fact.span,
        from: last.from,
        to: Math.max(last.to, fact.to),
      });
    else result.push(fact);
  }
  return result;
}

/** Sorts the elements of a phrase into what happened, when, and for how long. */
export function readStatements(elements: readonly Element[]): Statements {
  const { sentences, renewals } = splitSentences(elements);
  const reading: Reading = { facts: [], claimed: new Set(), used: new Set(), renewals };
  for (const sentence of sentences) {
    readVerbs(sentence, reading);
    readPapers(sentence, reading);
    readRepeats(sentence, reading);
  }
  const some = (...meanings: Keyword['meaning'][]) =>
    elements.some((element) => isKeyword(element, ...meanings));
  return {
    facts: withoutEchoes(reading.facts.sort((a, b) => a.from - b.from)),
    free: sentences.flatMap((sentence) => freeSpans(sentence, reading.claimed)),
    terms: sentences.flatMap(termsOf),
    nowWords: some('open'),
    planned: some('plan'),
    longAgo: some('long-ago'),
    instrumentNamed: some('instrument'),
  };
}
