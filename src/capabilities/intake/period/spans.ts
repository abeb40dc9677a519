import { type DateParts, isWhole, shareFrom } from './calendar.ts';
import type { Item } from './items.ts';

/** A date or a stretch of time the phrase names. */
export interface Span {
  kind: 'span';
  from: number;
  to: number;
  form: 'single' | 'range' | 'list';
  start: DateParts | null;
  /** Of a single date null. */
  end: DateParts | 'open' | null;
  /** "sejak 2012" begins, "s/d 2017" ends, "periode 2015" is the whole of it. */
  role: 'since' | 'until' | 'whole' | null;
  /** "2011, 2013 dan 2015": each stretch, when years nobody names lie between them. */
  apart?: Stretch[];
  /** "2012 -": something should follow and does not. */
  dangling?: true;
}

/** `end`: only of one that names it. */
export type Stretch = Pick<Span, 'start' | 'end'>;

export type Element = Exclude<Item, { kind: 'date' | 'day' }> | Span;

export interface Spans {
  elements: Element[];
  findings: string[];
}

type DateItem = Extract<Item, { kind: 'date' }>;

const means = (item: Item | undefined, ...meanings: string[]) =>
  item?.kind === 'keyword' && meanings.includes(item.meaning);
const isMark = (item: Item | undefined, ...marks: string[]) =>
  item?.kind === 'mark' && marks.includes(item.mark);

/** Takes "sekitar", "awal", "sebelum" and a trailing "?" into the date they belong to. */
function qualified(items: readonly Item[]): { items: Item[]; findings: string[] } {
  const result: Item[] = [];
  const findings: string[] = [];
  for (const [index, item] of items.entries()) {
    if (item.kind === 'date') {
      const date: DateItem = { ...item, parts: { ...item.parts } };
      takeQualifiers(result, date, findings);
      result.push(date);
    } else if (!qualifyLast(result.at(-1), item, items[index + 1])) result.push(item);
  }
  return { items: result, findings };
}

function takeQualifiers(before: Item[], date: DateItem, findings: string[]): void {
  const loose = () => isMark(before.at(-1), '~') && before.at(-2)?.kind !== 'date';
  for (
    let last = before.at(-1);
    loose() || means(last, 'about', 'part', 'before', 'after');
    last = before.at(-1)
  ) {
    before.pop();
    if (means(last, 'about') || isMark(last, '~')) date.parts.about = true;
    if (means(last, 'before')) date.parts.bound = 'before';
    if (means(last, 'after')) date.parts.bound = 'after';
    if (means(last, 'part')) findings.push('imprecise-date');
    date.from = last?.from ?? date.from;
  }
}

/** "2012~" and "2012?" as EDTF writes them; "2014~2016" is the dash of Korea and Japan. */
function qualifyLast(last: Item | undefined, item: Item, next: Item | undefined): boolean {
  if (last?.kind !== 'date' || item.from !== last.to) return false;
  if (isMark(item, '~') && next?.kind === 'date') return false;
  if (isMark(item, '~')) last.parts.about = true;
  else if (isMark(item, '?')) last.parts.unsure = true;
  else return false;
  last.to = item.to;
  return true;
}

interface Joint {
  /** Index after the connecting words. */
  next: number;
  word: boolean;
}

/** "-", "s/d", "- s/d -": what joins two ends. */
function joint(items: readonly Item[], at: number): Joint | null {
  let next = at;
  let word = false;
  while (isMark(items[next], '-', '…', ':', '~') || means(items[next], 'until')) {
    word ||= means(items[next], 'until');
    next += 1;
  }
  if (next === at) return null;
  while (means(items[next], 'whole')) next += 1; // "TA 2014 s.d. TA 2016"
  return { next, word };
}

const single = (item: DateItem): Span => ({
  kind: 'span',
  from: item.from,
  to: item.to,
  form: item.until ? 'range' : 'single',
  start: item.parts,
  end: item.until ?? null,
  role: item.whole && !item.until ? 'whole' : null,
});

/** The joined dates with what one of them leaves to the other; the year of the right, else that of the left. */
function between(left: DateItem | Extract<Item, { kind: 'day' }>, right: DateItem): Span {
  const to = right.until ?? right.parts;
  const start = shareFrom(left.kind === 'day' ? { day: left.day } : left.parts, to);
  const shared = shareFrom(to, start);
  // "Oktober 2015 s/d Maret": March of the next year, surely; but no year is written, and none is invented.
  const nextYear = (start.month ?? start.season ?? 0) > (shared.month ?? shared.season ?? 99);
  const loose = nextYear && left.kind === 'date' && !isWhole(left.parts) ? left.parts : null;
  return {
    kind: 'span',
    from: left.from,
    to: right.to,
    form: 'range',
    start: loose ?? start,
    end: nextYear && !isWhole(to) ? to : shared,
    role: null,
  };
}

function rangeAt(items: readonly Item[], at: number): { span: Span; next: number } | null {
  const left = items[at];
  if (left?.kind !== 'date' && left?.kind !== 'day') return null;
  const slash =
    isMark(items[at + 1], '/') && left.kind === 'date' && isBareYear(left) && isBareYear(items[at + 2]);
  const join = slash ? { next: at + 2, word: false } : joint(items, at + 1);
  const right = items[join?.next ?? at + 1];
  if (left.kind === 'day') {
    const days = join !== null && right?.kind === 'date' && right.parts.day !== undefined && !right.until;
    return days ? { span: between(left, right), next: join.next + 1 } : null;
  }
  if (left.until) return null;
  if (join === null) return openAt(items, at, left);
  if (right?.kind === 'date') return yearsInARow(items, between(left, right), join.next + 1);
  if (
    means(right, 'open', 'run') ||
    (join.word && means(right, 'end')) ||
    (means(right, 'still') && means(items[join.next + 1], 'run'))
  )
    return openRange(left, items, means(right, 'still') ? join.next + 1 : join.next);
  const finished = right === undefined || isMark(right, '|', ')', ',', '?', '(');
  return finished ? { span: { ...single(left), dangling: true }, next: join.next } : null;
}

/** "2015-2016-2017": a list written with dashes or slashes. */
function yearsInARow(items: readonly Item[], range: Span, after: number): { span: Span; next: number } {
  const span = { ...range };
  let next = after;
  while (isMark(items[next], '-', '/') && isBareYear(items[next - 1])) {
    const year = items[next + 1];
    if (year?.kind !== 'date' || !isBareYear(year)) break;
    span.form = 'list';
    span.end = year.parts;
    span.to = year.to;
    next += 2;
  }
  return { span, next };
}

const isBareYear = (item: Item | undefined) =>
  item?.kind === 'date' && item.parts.year !== undefined && item.parts.month === undefined && !item.until;

const openRange = (left: DateItem, items: readonly Item[], at: number) => ({
  span: {
    ...single(left),
    form: 'range' as const,
    end: 'open' as const,
    role: null,
    to: items[at]?.to ?? left.to,
  },
  next: at + 1,
});

/** "2012 sekarang", the dash lost on the way: only when nothing else is said after it. */
function openAt(items: readonly Item[], at: number, left: DateItem): { span: Span; next: number } | null {
  const after = items[at + 2];
  if (!means(items[at + 1], 'open') || !(after === undefined || isMark(after, '|', ')', ','))) return null;
  return openRange(left, items, at + 1);
}

/** "antara 2012 dan 2014" */
function betweenAt(items: readonly Item[], at: number): { span: Span; next: number } | null {
  const [word, left, and, right] = items.slice(at, at + 4);
  if (!means(word, 'between') || left?.kind !== 'date' || right?.kind !== 'date') return null;
  if (left.until || !(means(and, 'and') || isMark(and, '&'))) return null;
  return { span: { ...between(left, right), from: word?.from ?? left.from }, next: at + 4 };
}

/** "berlaku sampai dengan tidak terbatas", "valid until further notice": an end left open, with no date beside it. */
function endlessAt(items: readonly Item[], at: number): { span: Span; next: number } | null {
  const [until, open] = [items[at], items[at + 1]];
  const after = items[at + 2];
  if (!until || !open || !means(until, 'until') || !means(open, 'open')) return null;
  // "sampai sekarang belum ada LoI": so far, no end.
  if (after !== undefined && after.kind !== 'mark') return null;
  const { from } = until;
  return {
    span: { kind: 'span', from, to: open.to, form: 'range', start: null, end: 'open', role: null },
    next: at + 2,
  };
}

/** The word before a date that gives it its role; it is taken off the row. */
function takeRole(before: Element[], span: Span): void {
  const last = before.at(-1);
  if (last?.kind !== 'keyword' || !['since', 'until', 'whole'].includes(last.meaning)) return;
  before.pop();
  span.from = last.from;
  const further = before.at(-1);
  const twice = further?.kind === 'keyword' && ['since', 'until', 'whole'].includes(further.meaning);
  // "periode mulai 2012", "mulai tahun anggaran 2012": a beginning or an end tells more than what the date spans.
  const telling = twice && last.meaning === 'whole' ? further : last;
  const role = telling.meaning as 'since' | 'until' | 'whole';
  if (span.form === 'single' && !(role === 'whole' && span.dangling)) span.role = role;
  if (twice) before.pop();
}

/** Joins the dates of the row into spans; a lone day number nobody claimed is told as not understood. */
export function joinSpans(row: readonly Item[]): Spans {
  const { items, findings } = qualified(row.filter((item) => !means(item, 'filler')));
  const elements: Element[] = [];
  let at = 0;
  while (at < items.length) {
    const item = items[at] as Item;
    const range = rangeAt(items, at) ?? betweenAt(items, at) ?? dayList(items, at) ?? endlessAt(items, at);
    const span = range?.span ?? (item.kind === 'date' ? single(item) : null);
    if (span) {
      takeRole(elements, span);
      elements.push(span);
      at = range?.next ?? at + 1;
    } else if (means(item, 'between')) at += 1;
    else {
      elements.push(
        item.kind === 'day' ? { kind: 'unknown', from: item.from, to: item.to } : (item as Element),
      );
      at += 1;
    }
  }
  return { elements, findings };
}

/** "10, 11 dan 12 September 2015" */
function dayList(items: readonly Item[], at: number): { span: Span; next: number } | null {
  const first = items[at];
  if (first?.kind !== 'day') return null;
  let place = at;
  while (
    items[place]?.kind === 'day' &&
    (isMark(items[place + 1], ',', '&') || means(items[place + 1], 'and'))
  )
    place += isMark(items[place + 1], ',') && means(items[place + 2], 'and') ? 3 : 2;
  const last = items[place];
  if (place === at || last?.kind !== 'date' || last.parts.day === undefined || last.until) return null;
  return { span: { ...between(first, last), form: 'list' }, next: place + 1 };
}
