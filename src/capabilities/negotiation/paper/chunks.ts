import type { Revision } from '#platform/documents/tracked/tracked-document.ts';
import { standsIn, type View } from '#platform/documents/tracked/views.ts';
import type { Slice } from './place-paragraphs.ts';

/** A stretch of a cell's text in the file, with the changes it stands in. */
export interface Chunk {
  text: string;
  /** Indexes of revisions that decide whether it stands; formatting does not. */
  marks: number[];
  /** Offset in the flow; undefined for automatic numbers, which are not typed. */
  at?: number;
  /** Of automatic numbers that differ once changes are taken: which of the two this is. */
  renumbered?: 'before' | 'after';
}

const deciding = (marks: readonly number[], revisions: readonly Revision[]) =>
  marks.filter((mark) => revisions[mark] && revisions[mark].kind !== 'formatting');

function numberChunks({ paragraph, from }: Slice, marks: number[]): Chunk[] {
  const { before, after } = paragraph.number;
  if (from !== paragraph.start || before === after) return before === '' ? [] : [{ text: before, marks: [] }];
  // The number of a new item comes and goes with it.
  if (before === '') return [{ text: after, marks }];
  if (after === '') return [{ text: before, marks }];
  return [
    { text: before, marks: [], renumbered: 'before' },
    { text: after, marks: [], renumbered: 'after' },
  ];
}

function runChunks({ paragraph, from, to }: Slice, revisions: readonly Revision[]): Chunk[] {
  let at = paragraph.start;
  return paragraph.runs.flatMap(({ text, marks }) => {
    const start = at;
    at += text.length;
    const cut = text.slice(Math.max(0, from - start), Math.max(0, to - start));
    return cut === '' ? [] : [{ text: cut, marks: deciding(marks, revisions), at: Math.max(start, from) }];
  });
}

const stands = (view: View, { marks }: Chunk, revisions: readonly Revision[]) =>
  standsIn(view, marks, revisions);

/**
 * The end of the last paragraph leads out of the cell and is not in its text. When it was inserted or deleted with its
 * paragraph, the line end before that paragraph comes and goes in its place.
 */
function lendLastEnd(chunks: Chunk[], end: number[], revisions: readonly Revision[]): void {
  for (const view of ['before', 'after'] as const) {
    if (standsIn(view, end, revisions)) continue;
    const last = chunks.findLast((chunk) => stands(view, chunk, revisions));
    if (last?.text === '\n' && last.marks.length === 0) last.marks = end;
  }
}

/** The text of a cell in the order of the file, inserted and deleted words included. */
export function chunksOf(slices: readonly Slice[], revisions: readonly Revision[]): Chunk[] {
  const chunks = slices.flatMap((slice, index) => {
    const text = runChunks(slice, revisions);
    const end: Chunk[] =
      slice.ends && index < slices.length - 1
        ? [{ text: '\n', marks: deciding(slice.paragraph.marks, revisions), at: slice.to }]
        : [];
    const own = text[0]?.marks ?? deciding(slice.paragraph.marks, revisions);
    return [...numberChunks(slice, own), ...text, ...end];
  });
  // The workbench keeps no tabs; a tab and a blank are of one length, so offsets stay true.
  for (const chunk of chunks) chunk.text = chunk.text.replaceAll('\t', ' ');
  const last = slices.at(-1);
  if (last?.ends) lendLastEnd(chunks, deciding(last.paragraph.marks, revisions), revisions);
  return chunks;
}

/** Blank lines around a cell are layout; what a partner inserted or deleted is not. */
export function withoutBlankEdges(chunks: readonly Chunk[]): Chunk[] {
  const isBlank = ({ text, marks }: Chunk) => marks.length === 0 && text.trim() === '';
  const from = chunks.findIndex((chunk) => !isBlank(chunk));
  const to = chunks.findLastIndex((chunk) => !isBlank(chunk));
  return from < 0 ? [] : chunks.slice(from, to + 1);
}
