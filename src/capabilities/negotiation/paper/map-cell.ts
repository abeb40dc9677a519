import type { PrintedText } from '#drafting';
import type { Comment, Revision } from '#platform/documents/tracked/tracked-document.ts';
import { chunksOf, withoutBlankEdges } from './chunks.ts';
import { type Gathered, gatherChanges } from './gather-changes.ts';
import type { Slice } from './place-paragraphs.ts';
import type { ChangeKind, FoundBy, PaperChange, PaperComment, ReturnedCell } from './returned-paper.ts';
import { textWhere } from './text-with.ts';
import { likenessOf, wordsOf } from './tokens.ts';
import { renumbering, type WovenPiece, weave } from './weave.ts';

interface Numbered {
  piece: WovenPiece;
  /** Offset in the text sent where it begins. */
  from: number;
  inSent: boolean;
}

function withOffsets(pieces: readonly WovenPiece[]): Numbered[] {
  let from = 0;
  return pieces.map((piece) => {
    const inSent = piece.when.every(({ taken }) => !taken);
    const one = { piece, from, inSent };
    if (inSent) from += piece.text.length;
    return one;
  });
}

const endOf = ({ piece, from, inSent }: Numbered) => from + (inSent ? piece.text.length : 0);

function kindOf(id: string, revision: Revision | undefined): ChangeKind {
  if (id === renumbering) return 'renumbering';
  return revision && revision.kind !== 'formatting' ? revision.kind : 'untracked';
}

function changeFrom(
  id: string,
  gathered: Gathered | undefined,
  own: readonly Numbered[],
  revisions: readonly Revision[],
): PaperChange {
  const side = (taken: boolean) =>
    own
      .filter(({ piece }) => piece.when.some((one) => one.change === id && one.taken === taken))
      .map(({ piece }) => piece.text)
      .join('');
  const revision = revisions[gathered?.revisions[0] ?? -1];
  return {
    id,
    kind: kindOf(id, revision),
    author: revision?.author ?? '',
    date: revision?.date ?? '',
    from: own[0]?.from ?? 0,
    to: own.reduce((end, one) => Math.max(end, endOf(one)), 0),
    removed: side(false),
    added: side(true),
    ...(revision?.move === undefined ? {} : { move: revision.move }),
    revisions: gathered?.revisions ?? [],
  };
}

/** Every change that decides whether a piece stands, in the order of the text. */
function changesIn(
  row: readonly Numbered[],
  changeOf: ReadonlyMap<number, Gathered>,
  revisions: readonly Revision[],
): PaperChange[] {
  const byId = new Map([...changeOf.values()].map((gathered) => [gathered.id, gathered]));
  const own = new Map<string, Numbered[]>();
  for (const one of row)
    for (const change of new Set(one.piece.when.map((condition) => condition.change))) {
      const known = own.get(change);
      if (known) known.push(one);
      else own.set(change, [one]);
    }
  return [...own].map(([id, pieces]) => changeFrom(id, byId.get(id), pieces, revisions));
}

interface Typed extends Numbered {
  at: number;
}

/** The pieces that stand in the file, in its order; automatic numbers and what was taken out are not typed there. */
const typedIn = (row: readonly Numbered[]): Typed[] =>
  row.flatMap((one) => (one.piece.at === undefined ? [] : [{ ...one, at: one.piece.at }]));

/** The last piece that begins at or before an offset of the file. */
function pieceAt(typed: readonly Typed[], offset: number): number {
  let [low, high] = [0, typed.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((typed[middle]?.at ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Where an offset of the file lies in the text sent. */
function sentOffset(typed: readonly Typed[], offset: number): number {
  const one = typed[pieceAt(typed, offset)];
  if (!one) return 0;
  return one.from + (one.inSent ? Math.min(offset - one.at, one.piece.text.length) : 0);
}

const longestPassage = 500;

/** The words a comment speaks of, without those the partner deleted. */
function passageOf(typed: readonly Typed[], from: number, to: number): string {
  let words = '';
  for (let index = Math.max(0, pieceAt(typed, from)); index < typed.length; index += 1) {
    const one = typed[index];
    if (!one || one.at >= to || words.length >= longestPassage) break;
    const stands = one.piece.when.every(({ taken }) => taken);
    if (stands) words += one.piece.text.slice(Math.max(0, from - one.at), to - one.at);
  }
  return words.slice(0, longestPassage);
}

function commentsIn(
  row: readonly Numbered[],
  comments: readonly { comment: Comment; index: number }[],
): PaperComment[] {
  const typed = typedIn(row);
  return comments.map(({ comment: { author, date, text, resolved, answers, passage }, index }) => {
    const [from, to] = [passage?.from ?? 0, passage?.to ?? 0];
    return {
      ...{ author, date, text, resolved, index },
      from: sentOffset(typed, from),
      to: sentOffset(typed, to),
      passage: passageOf(typed, from, to),
      ...(answers === undefined ? {} : { answers }),
    };
  });
}

/** One language of one clause: what was sent, what came back, and every change between the two. */
export function mapCell(
  sent: PrintedText,
  slices: readonly Slice[],
  found: { by: FoundBy; comments: readonly { comment: Comment; index: number }[] },
  revisions: readonly Revision[],
): ReturnedCell {
  const chunks = withoutBlankEdges(chunksOf(slices, revisions));
  const changeOf = gatherChanges(chunks, revisions);
  const { pieces } = weave(sent.text, chunks, changeOf, revisions);
  const row = withOffsets(pieces);
  const untracked = textWhere(pieces, (change) => /^u\d/.test(change));
  return {
    clause: sent.clause,
    language: sent.language,
    by: found.by,
    likeness: likenessOf(wordsOf(sent.text), wordsOf(untracked)),
    sent: sent.text,
    accepted: textWhere(pieces, () => true),
    pieces: pieces.map(({ text, when }) => ({ text, when })),
    changes: changesIn(row, changeOf, revisions),
    comments: commentsIn(row, found.comments),
  };
}
