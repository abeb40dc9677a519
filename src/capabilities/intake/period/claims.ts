import { isDated, isInstrument, isKeyword, isMark, isVerb, type Sentence, type Verb } from './sentences.ts';
import type { Element, Span } from './spans.ts';

export interface Near {
  span: Span;
  /** It stands behind a comma, a bracket or "dan". */
  crossed: boolean;
  place: number;
}

const crosses = (element: Element | undefined) => isMark(element, ',()[]') || isKeyword(element, 'and');

/** The next span to the right (1) or left (-1) of a place, unless another verb stands before it. */
export function neighbour(
  sentence: Sentence,
  at: number,
  step: 1 | -1,
  claimed: ReadonlySet<Element>,
): Near | null {
  let crossed = false;
  for (let place = at + step; place >= 0 && place < sentence.length; place += step) {
    const element = sentence[place];
    if (isDated(element) || (isVerb(element) && step === -1 && element.meaning !== 'held')) return null;
    if (crosses(element)) crossed = true;
    if (element?.kind === 'span') return claimed.has(element) ? null : { span: element, crossed, place };
  }
  return null;
}

/** A date right behind an instrument ("MoU 2010, ...") belongs to it. */
const isReserved = (sentence: Sentence, place: number) =>
  isInstrument(sentence[place - 1]) ||
  (isMark(sentence[place - 1], '(') && isInstrument(sentence[place - 2]));

/** Whether a span may be the date of the verb: not what a term or a period says by itself. */
function isClaimable(sentence: Sentence, at: number, near: Near, closes: boolean, verb: Verb): boolean {
  const { span, place } = near;
  if (place > at) {
    if (verb === 'dormant' && isReserved(sentence, place)) return false;
    if (closes) return span.role !== 'since' || place === at + 1; // "tidak aktif sejak 2014"
    return span.role !== 'until' && span.role !== 'whole';
  }
  if (isReserved(sentence, place) && verb !== 'sign') return false;
  // "per Desember 2016 sudah selesai": a day of ending, unless a comma cuts it off ("sejak 2012, selesai").
  if (closes) return span.role !== 'until' && (span.role !== 'since' || (!near.crossed && span.end === null));
  return span.form === 'single' && span.role === null && !span.dangling;
}

/** "2012 (perpanjangan)", "2013: penjajakan": a word in brackets or behind a colon says what the date is of. */
export function spanLabelled(sentence: Sentence, at: number): Span | null {
  const span = isMark(sentence[at - 1], '(:') ? sentence[at - 2] : undefined;
  return span?.kind === 'span' ? span : null;
}

/**
 * The date of the verb at a place: the nearest on its right, else on its left, one not behind a comma first.
 * `closes`: the verb tells an end, so that a stretch before it may be what ended.
 */
export function claimSpan(
  sentence: Sentence,
  at: number,
  verb: Verb,
  closes: boolean,
  claimed: ReadonlySet<Element>,
): Span | null {
  const labelled = spanLabelled(sentence, at);
  const closed = isMark(sentence[at - 1], ':') || isMark(sentence[at + 1], ')');
  if (labelled && !claimed.has(labelled) && closed) return labelled;
  const [right, left] = ([1, -1] as const).map((step) => {
    const near = neighbour(sentence, at, step, claimed);
    return near && isClaimable(sentence, at, near, closes, verb) ? near : null;
  });
  if (right && !right.crossed) return right.span;
  if (left && !left.crossed) return left.span;
  return right?.span ?? left?.span ?? null;
}

/** Dates in a row with one a verb has claimed: "diperpanjang 2012 & 2017"; one that a word behind it labels is its own. */
export function furtherSpans(sentence: Sentence, span: Span, claimed: ReadonlySet<Element>): Span[] {
  const found: Span[] = [];
  for (let at = sentence.indexOf(span) + 1; at > 0; ) {
    if (isMark(sentence[at], ',') && isKeyword(sentence[at + 1], 'and')) at += 1;
    const [link, next, after] = sentence.slice(at, at + 3);
    if (!isMark(link, ',&') && !isKeyword(link, 'and')) break;
    if (next?.kind !== 'span' || next.form !== 'single' || next.role || next.dangling || claimed.has(next))
      break;
    if (after !== undefined && !isMark(after, ',&|)') && !isKeyword(after, 'and')) break;
    found.push(next);
    at += 2;
  }
  return found;
}

/** The number of a paper stands between its name and its date: "MoU No 5 Tahun 2014 (3 Maret 2014)". */
export const stepsBetween = (sentence: Sentence, one: number, other: number) =>
  sentence
    .slice(Math.min(one, other), Math.max(one, other))
    .filter((element) => !isKeyword(element, 'reference')).length;

/** The stretch of the text all of these cover. */
export function extent(parts: readonly (Element | null)[]): { from: number; to: number } {
  const places = parts.filter((part) => part !== null);
  return { from: Math.min(...places.map(({ from }) => from)), to: Math.max(...places.map(({ to }) => to)) };
}
