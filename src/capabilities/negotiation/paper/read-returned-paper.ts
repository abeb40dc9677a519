import { type Agreement, markerOf, type PrintedText, printedTexts } from '#drafting';
import { readTracked } from '#platform/documents/tracked/read-tracked.ts';
import type { Comment, TrackedDocument } from '#platform/documents/tracked/tracked-document.ts';
import { mapCell } from './map-cell.ts';
import { placeByLikeness, rejoinStrays } from './place-by-likeness.ts';
import { attachNewParagraphs, type BodyParagraph, bodyParagraphs, type Slice } from './place-paragraphs.ts';
import { countAll, reportLosses } from './report-losses.ts';
import type { FoundBy, ReturnedCell, ReturnedPaper } from './returned-paper.ts';

import { likenessOf, wordsOf } from './tokens.ts';

/** Below this a text is another text, whatever number it bears. */
const leastLikeness = 0.4;

const slicesOf = (paragraphs: readonly BodyParagraph[]): Map<string, Slice[]> => {
  const found = new Map<string, Slice[]>();
  for (const { key, slice } of paragraphs.flatMap(({ slices }) => slices)) {
    const known = found.get(key);
    if (known) known.push(slice);
    else found.set(key, [slice]);
  }
  return found;
};

/** Takes back what likeness placed where the whole is not like the whole. */
function dropUnlike(paragraphs: readonly BodyParagraph[], lost: readonly PrintedText[]): void {
  for (const cell of lost) {
    const own = paragraphs.filter(({ slices }) => slices.some(({ key }) => key === markerOf(cell)));
    const likeness = likenessOf(
      wordsOf(cell.text),
      own.flatMap(({ before }) => wordsOf(before)),
    );
    if (likeness >= leastLikeness) continue;
    for (const one of own) one.slices = one.slices.filter(({ key }) => key !== markerOf(cell));
  }
}

interface Placing {
  paragraphs: BodyParagraph[];
  marked: ReadonlySet<string>;
}

function place(document: TrackedDocument, cells: readonly PrintedText[]): Placing {
  const paragraphs = bodyParagraphs(document, new Set(cells.map(markerOf)));
  const marked = new Set(slicesOf(paragraphs).keys());
  const lost = cells.filter((cell) => !marked.has(markerOf(cell)));
  placeByLikeness(paragraphs, lost, markerOf);
  dropUnlike(paragraphs, lost);
  rejoinStrays(paragraphs, new Map(cells.map((cell) => [markerOf(cell), cell.text])));
  attachNewParagraphs(paragraphs, document.revisions);
  return { paragraphs, marked };
}

type Placed = { comment: Comment; index: number };

/** The comments of each cell: those whose passage begins in one of its slices. */
function commentsByCell(
  document: TrackedDocument,
  paragraphs: readonly BodyParagraph[],
): Map<string, Placed[]> {
  const slices = paragraphs.flatMap((one) => one.slices).sort((a, b) => a.slice.from - b.slice.from);
  const inBody = document.comments
    .map((comment, index) => ({ comment, index }))
    .filter(({ comment: { passage } }) => passage && document.flows[passage.flow]?.kind === 'body')
    .sort((a, b) => (a.comment.passage?.from ?? 0) - (b.comment.passage?.from ?? 0));
  const found = new Map<string, Placed[]>();
  let at = 0;
  for (const placed of inBody) {
    const from = placed.comment.passage?.from ?? 0;
    while ((slices[at]?.slice.to ?? from) < from) at += 1;
    const one = slices[at];
    if (!one || one.slice.from > from) continue;
    const known = found.get(one.key);
    if (known) known.push(placed);
    else found.set(one.key, [placed]);
  }
  return found;
}

function foundBy(
  cell: PrintedText,
  paragraphs: readonly BodyParagraph[],
  marked: ReadonlySet<string>,
): FoundBy {
  const key = markerOf(cell);
  if (marked.has(key)) return 'marker';
  const number = wordsOf(cell.number).join(' ');
  const own = paragraphs.filter(({ slices }) => slices.some((one) => one.key === key));
  return number !== '' && own.some(({ before }) => wordsOf(before).join(' ') === number)
    ? 'number'
    : 'likeness';
}

function mapCells(
  document: TrackedDocument,
  cells: readonly PrintedText[],
  placing: Placing,
): ReturnedCell[] {
  const slices = slicesOf(placing.paragraphs);
  const comments = commentsByCell(document, placing.paragraphs);
  return cells.flatMap((cell) => {
    const own = slices.get(markerOf(cell));
    if (!own) return [];
    const by = foundBy(cell, placing.paragraphs, placing.marked);
    return [mapCell(cell, own, { by, comments: comments.get(markerOf(cell)) ?? [] }, document.revisions)];
  });
}

const unmarkedLines = (document: TrackedDocument | undefined, cells: readonly PrintedText[]) =>
  new Set(
    document &&
      bodyParagraphs(document, new Set(cells.map(markerOf)))
        .filter(({ slices }) => slices.length === 0)
        .map(({ before }) => before.trim()),
  );

/**
 * Maps what a document says to the clauses of the agreement that was sent. With the paper as it was sent, lines that never
 * belonged to a clause (names of languages, signatures) are known and not reported.
 */
export function mapReturnedPaper(
  document: TrackedDocument,
  agreement: Agreement,
  sentPaper?: TrackedDocument,
): ReturnedPaper {
  const cells = printedTexts(agreement);
  const placing = place(document, cells);
  const clauses = mapCells(document, cells, placing);
  const mapped = {
    revisions: new Set(clauses.flatMap(({ changes }) => changes.flatMap(({ revisions }) => revisions))),
    comments: new Set(clauses.flatMap(({ comments }) => comments.map(({ index }) => index))),
  };
  const found = new Set(clauses.map(markerOf));
  const losses = reportLosses(document, placing.paragraphs, {
    mapped,
    missing: cells.filter((cell) => !found.has(markerOf(cell))),
    furniture: unmarkedLines(sentPaper, cells),
  });
  const authors = [...document.revisions, ...document.comments].map(({ author }) => author);
  return {
    clauses,
    losses,
    authors: [...new Set(authors)].filter(Boolean).sort(),
    counts: countAll(document, mapped, losses),
  };
}

/**
 * Reads a paper that came back: every change and comment either at its clause or in the losses. The file is read in a fenced
 * process; throws a Refusal when it cannot be read. Nothing is applied.
 */
export async function readReturnedPaper(
  bytes: Uint8Array,
  agreement: Agreement,
  sentBytes?: Uint8Array,
): Promise<ReturnedPaper> {
  const sentPaper = sentBytes && (await readTracked(sentBytes));
  return mapReturnedPaper(await readTracked(bytes), agreement, sentPaper);
}
