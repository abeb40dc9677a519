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
  row: readonly Numbered[],
  revisions: readonly Revision[],
): PaperChange {
  const own = row.filter(({ piece }) => piece.when.some(({ change }) => change === id));
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
    to: Math.max(...own.map(endOf)),
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
  const ids = new Set(row.flatMap(({ piece }) => piece.when.map(({ change }) => change)));
  return [...ids].map((id) => changeFrom(id, byId.get(id), row, revisions));
}

/** Where an offset of the file lies in the text sent. */
function sentOffset(row: readonly Numbered[], at: number): number {
  let best = 0;
  for (const { piece, from, inSent } of row) {
    if (piece.at === undefined || piece.at > at) continue;
    best = from + (inSent ? Math.min(at - piece.at, piece.text.length) : 0);
    if (at <= piece.at + piece.text.length) return best;
  }
  return best;
}

const passageOf = (row: readonly Numbered[], from: number, to: number) =>
  row
    .filter(({ piece: { when } }) => when.every(({ change, taken }) => taken || change === ''))
    .map(({ piece: { at, text } }) =>
      at === undefined ? '' : text.slice(Math.max(0, from - at), Math.max(0, to - at)),
    )
    .join('');

function commentsIn(
  row: readonly Numbered[],
  comments: readonly { comment: Comment; index: number }[],
): PaperComment[] {
  return comments.map(({ comment: { author, date, text, resolved, answers, passage }, index }) => {
    const [from, to] = [passage?.from ?? 0, passage?.to ?? 0];
    return {
      ...{ author, date, text, resolved, index },
      from: sentOffset(row, from),
      to: sentOffset(row, to),
      passage: passageOf(row, from, to),
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
