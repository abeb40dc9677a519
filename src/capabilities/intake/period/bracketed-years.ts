import { type DateParts, isWhole, shareFrom } from './calendar.ts';
import type { Element, Span } from './spans.ts';

const isMark = (element: Element | undefined, marks: string) =>
  element?.kind === 'mark' && marks.includes(element.mark);

/** The year a span is, when it is a year and nothing more. */
function soleYear(element: Element | undefined): DateParts | null {
  if (element?.kind !== 'span' || element.form !== 'single' || element.dangling || !element.start)
    return null;
  if (element.role !== null && element.role !== 'whole') return null;
  const { start } = element;
  const nearer = start.month ?? start.day ?? start.season ?? start.bound ?? start.decade;
  return nearer === undefined && isWhole(start) ? start : null;
}

const isPart = (parts: Span['end']): parts is DateParts => parts !== null && parts !== 'open';
const lacksYear = (element: Element | undefined): element is Span =>
  element?.kind === 'span' && element.start !== null && !isWhole(element.start);

function inYear(span: Span, year: DateParts, place: { from: number; to: number }): Span {
  const start = span.start && shareFrom(span.start, year);
  return { ...span, start, end: isPart(span.end) ? shareFrom(span.end, year) : span.end, ...place };
}

/** "2013 (Januari s.d. Juni)", "2015: Maret", "5-11 November (2016)": the year stands apart from its months. */
export function withYearsApart(elements: readonly Element[]): Element[] {
  const result: Element[] = [];
  for (let at = 0; at < elements.length; at += 1) {
    const element = elements[at] as Element;
    const before = result.at(-2);
    const ahead = isMark(result.at(-1), '(:') ? soleYear(before) : null;
    const behind = isMark(elements[at + 1], '(') ? soleYear(elements[at + 2]) : null;
    if (!lacksYear(element) || !(ahead ?? behind)) result.push(element);
    else if (ahead && before)
      result.splice(-2, 2, inYear(element, ahead, { from: before.from, to: element.to }));
    else if (behind) {
      result.push(inYear(element, behind, { from: element.from, to: elements[at + 2]?.to ?? element.to }));
      at += 2;
    }
  }
  return result;
}
