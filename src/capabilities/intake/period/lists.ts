import { isWhole, shareFrom } from './calendar.ts';
import type { Element, Span, Stretch } from './spans.ts';

const tells = new Set(['explore', 'draft', 'sign', 'start', 'renew', 'end', 'stop', 'instrument']);

/** "2012, 2013 dan 2015": dates in a row that no event claims are one span, which keeps the stretches gaps part. */
export function lists(elements: readonly Element[]): Element[] {
  if (elements.some((element) => element.kind === 'keyword' && tells.has(element.meaning)))
    return [...elements];
  const result: Element[] = [];
  for (const [index, element] of elements.entries()) {
    const previous = result.at(-2);
    const link = result.at(-1);
    const linked =
      (link?.kind === 'mark' && ',&/|'.includes(link.mark)) ||
      (link?.kind === 'keyword' && link.meaning === 'and');
    if (
      index >= 2 &&
      element.kind === 'span' &&
      linked &&
      previous?.kind === 'span' &&
      listable(previous, element)
    ) {
      const several = !(link?.kind === 'mark' && link.mark === '/');
      result.splice(-2, 2, merged(previous, element, several));
    } else if (
      element.kind === 'keyword' &&
      element.meaning === 'and' &&
      link?.kind === 'mark' &&
      link.mark === ','
    ) {
      result.splice(-1, 1, element);
    } else result.push(element);
  }
  return result;
}

const listable = (one: Span, other: Span) =>
  one.role !== 'until' && one.end !== 'open' && (other.role === null || other.role === one.role);

/** `several`: a stroke joins two ends as well as two of a row, so what lies between is not left out by it. */
function merged(one: Span, other: Span, several: boolean): Span {
  const last = other.end ?? other.start;
  const whole = last === 'open' || last === null ? {} : last;
  const start = one.start && !isWhole(one.start) ? shareFrom(one.start, whole) : one.start;
  const apart = one.apart ?? [{ start, end: one.end }];
  const next = { start: other.start, end: other.end };
  const stretches =
    several && leavesGap(one, other) ? [...apart, next] : one.apart && withLastUntil(one.apart, last);
  return {
    ...one,
    form: 'list',
    start,
    end: last,
    to: other.to,
    role: null,
    ...(stretches && { apart: stretches }),
  };
}

const withLastUntil = (stretches: readonly Stretch[], end: Span['end']): Stretch[] =>
  stretches.map((stretch, index) => (index === stretches.length - 1 ? { ...stretch, end } : stretch));

/** Whether at least one year lies between the two that neither names. */
function leavesGap(one: Span, other: Span): boolean {
  const until = one.end ?? one.start;
  if (until === null || until === 'open') return false;
  return (other.start?.year ?? 0) - (until.year ?? Number.POSITIVE_INFINITY) > 1;
}
