import type { Revision } from '#platform/documents/tracked/tracked-document.ts';
import type { Chunk } from './chunks.ts';

/** Tracked elements that one person made in one go, as one change: a word processor cuts them by format and session. */
export interface Gathered {
  id: string;
  revisions: number[];
}

const together = (one: Revision | undefined, other: Revision | undefined) =>
  one !== undefined &&
  other !== undefined &&
  one.kind === other.kind &&
  one.author === other.author &&
  one.date.slice(0, 10) === other.date.slice(0, 10) &&
  one.move === other.move;

/** Which change each revision of a cell belongs to: neighbours of one kind, author and day are one. */
export function gatherChanges(
  chunks: readonly Chunk[],
  revisions: readonly Revision[],
): Map<number, Gathered> {
  const changeOf = new Map<number, Gathered>();
  let previous: readonly number[] = [];
  for (const { marks } of chunks) {
    for (const mark of marks) {
      if (changeOf.has(mark)) continue;
      const neighbour = previous.find((other) => together(revisions[mark], revisions[other]));
      const change = neighbour === undefined ? undefined : changeOf.get(neighbour);
      if (change) change.revisions.push(mark);
      changeOf.set(mark, change ?? { id: `r${mark}`, revisions: [mark] });
    }
    previous = marks;
  }
  return changeOf;
}
