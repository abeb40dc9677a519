import type { Paragraph, TrackedDocument } from '#platform/documents/tracked/tracked-document.ts';
import { linesOf, standsIn } from '#platform/documents/tracked/views.ts';

/** Part of a paragraph that belongs to one cell; nearly always the whole. */
export interface Slice {
  paragraph: Paragraph;
  /** Offsets in the flow. */
  from: number;
  to: number;
  /** Whether the end of the paragraph is in it. */
  ends: boolean;
}

export interface BodyParagraph {
  paragraph: Paragraph;
  /** What it says without and with all changes, its automatic number included. */
  before: string;
  after: string;
  /** Marker of its cell, when it has one. */
  slices: { key: string; slice: Slice }[];
}

type Marker = TrackedDocument['markers'][number];

const lengthOf = ({ runs }: Paragraph) => runs.reduce((sum, { text }) => sum + text.length, 0);

/** The whole paragraph, its end included. */
export const wholeOf = (paragraph: Paragraph): Slice => ({
  paragraph,
  from: paragraph.start,
  to: paragraph.start + lengthOf(paragraph),
  ends: true,
});

/** A marker that only touches the paragraph's beginning or end from its neighbour does not cover it. */
function covers({ from, to }: Marker, { from: start, to: end }: Slice): boolean {
  if (from > end || to < start) return false;
  if (to === start && from < start) return false;
  return !(from === end && to > end && end > start);
}

const contains = (outer: Marker, inner: Marker) =>
  outer.from <= inner.from && outer.to >= inner.to && outer.to - outer.from > inner.to - inner.from;

/** Cuts a paragraph where a second marker begins in it: a partner who joined two paragraphs joined two cells. */
function slicesOf(paragraph: Paragraph, markers: readonly Marker[]): BodyParagraph['slices'] {
  const whole = wholeOf(paragraph);
  const found = markers.filter((marker) => covers(marker, whole));
  const inner = found
    .filter((marker) => !found.some((other) => other.name !== marker.name && contains(marker, other)))
    .filter((marker, at, all) => all.findIndex(({ name }) => name === marker.name) === at)
    .sort((a, b) => a.from - b.from);
  return inner.map((marker, at) => {
    const next = inner[at + 1];
    const from = at === 0 ? whole.from : Math.max(whole.from, marker.from);
    const to = next ? Math.max(from, Math.min(next.from, whole.to)) : whole.to;
    return { key: marker.name, slice: { paragraph, from, to, ends: next === undefined } };
  });
}

/** One marker a name, from where it first begins to where it last ends: a file may hold a name a hundred thousand times. */
function oncePerName(markers: readonly Marker[]): Marker[] {
  const found = new Map<string, Marker>();
  for (const marker of markers) {
    const known = found.get(marker.name) ?? marker;
    const [from, to] = [Math.min(known.from, marker.from), Math.max(known.to, marker.to)];
    found.set(marker.name, { ...known, from, to });
  }
  return [...found.values()];
}

/** The paragraphs of the body in order, each with the markers among `names` that cover it. */
export function bodyParagraphs(document: TrackedDocument, names: ReadonlySet<string>): BodyParagraph[] {
  return document.flows.flatMap((flow, index) => {
    if (flow.kind !== 'body') return [];
    const markers = document.markers.filter((marker) => marker.flow === index && names.has(marker.name));
    const coming = oncePerName(markers).sort((a, b) => a.from - b.from);
    let next = 0;
    let open: Marker[] = [];
    return flow.paragraphs.map((paragraph) => {
      const { from, to } = wholeOf(paragraph);
      for (; (coming[next]?.from ?? to + 1) <= to; next += 1) open.push(coming[next] as Marker);
      open = open.filter((marker) => marker.to >= from);
      return {
        paragraph,
        before: linesOf([paragraph], document.revisions, 'before').join(''),
        after: linesOf([paragraph], document.revisions, 'after').join(''),
        slices: slicesOf(paragraph, open),
      };
    });
  });
}

/** Whether both stand in the same cell of a table, or both in none. */
export const inOneContainer = (one: Paragraph, other: Paragraph) =>
  one.cells.length === other.cells.length &&
  one.cells.every(([row, cell], at) => other.cells[at]?.[0] === row && other.cells[at]?.[1] === cell);

/** The first line of an article that was not there: "Pasal 5A", "Article 12 bis", "第5条". */
const newHeading =
  /^\s*(pasal|article|art\.|annex|lampiran|bab|chapter|статья|приложение|المادة)\s+[\p{N}IVXLC]+\s*[\p{L}]{0,3}\.?\s*($|[-–:.\n])|^\s*(第|제)\s*[\p{N}一二三四五六七八九十]+\s*(条|조)/iu;

export const opensNewClause = (text: string): boolean => newHeading.test(text);

/** New since the paper was sent, as far as tracking tells: nothing of it stands without the changes. */
const isNew = ({ paragraph, before }: BodyParagraph, revisions: TrackedDocument['revisions']) =>
  before.trim() === '' &&
  (paragraph.runs.some(({ marks }) => !standsIn('before', marks, revisions)) ||
    !standsIn('before', paragraph.marks, revisions));

/**
 * Gives paragraphs a partner inserted to the cell they follow, or at the top of a table cell to the one they precede. A new
 * article is nobody's: the officer makes it a clause.
 */
export function attachNewParagraphs(
  paragraphs: BodyParagraph[],
  revisions: TrackedDocument['revisions'],
): void {
  const attach = (ordered: readonly BodyParagraph[], edge: 'first' | 'last') => {
    let previous: BodyParagraph | undefined;
    for (const one of ordered) {
      const side = edge === 'last' ? previous?.slices.at(-1) : previous?.slices[0];
      const follows = previous && side && inOneContainer(previous.paragraph, one.paragraph);
      const blank = one.before.trim() === '' && one.after.trim() === '';
      if (
        one.slices.length === 0 &&
        follows &&
        (blank || isNew(one, revisions)) &&
        !opensNewClause(one.after)
      )
        one.slices.push({ key: side.key, slice: wholeOf(one.paragraph) });
      previous = one;
    }
  };
  attach(paragraphs, 'last');
  attach([...paragraphs].reverse(), 'first');
}
