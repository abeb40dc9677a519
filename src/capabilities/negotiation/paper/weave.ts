import { diffArrays } from 'diff';
import type { Revision } from '#platform/documents/tracked/tracked-document.ts';
import type { Chunk } from './chunks.ts';
import type { Gathered } from './gather-changes.ts';
import type { Piece } from './returned-paper.ts';
import { type Token, tokensOf } from './tokens.ts';

/** A piece with where its words stand in the file, so that comments find their place in the text sent. */
export interface WovenPiece extends Piece {
  at?: number;
}

/** The id of the change that only writes automatic numbers anew. */
export const renumbering = 'numbers';

/** Beyond this many differences the texts have nothing to do with each other, and comparing on would take minutes. */
const mostDifferences = 2000;

type Condition = Piece['when'][number];

interface Placed extends Chunk {
  when: Condition[];
  /** Offset in the text as it was before the tracked changes, where it stands or would be inserted. */
  offset: number;
  standsBefore: boolean;
}

function conditionsOf(
  { marks, renumbered }: Chunk,
  changeOf: ReadonlyMap<number, Gathered>,
  revisions: readonly Revision[],
): Condition[] {
  if (renumbered) return [{ change: renumbering, taken: renumbered === 'after' }];
  const found = new Map<string, Condition>();
  for (const mark of marks) {
    const change = changeOf.get(mark)?.id ?? '';
    const taken = /^(insertion|moved-to)$/.test(revisions[mark]?.kind ?? '');
    found.set(`${change} ${taken}`, { change, taken });
  }
  return [...found.values()];
}

function placed(
  chunks: readonly Chunk[],
  changeOf: ReadonlyMap<number, Gathered>,
  revisions: readonly Revision[],
): Placed[] {
  let offset = 0;
  return chunks.map((chunk) => {
    const when = conditionsOf(chunk, changeOf, revisions);
    const standsBefore = when.every(({ taken }) => !taken);
    const one = { ...chunk, when, offset, standsBefore };
    if (standsBefore) offset += chunk.text.length;
    return one;
  });
}

/** Walks the chunks of the file while the comparison walks the text as it was before the tracked changes. */
class Weaver {
  readonly pieces: WovenPiece[] = [];
  readonly #chunks: readonly Placed[];
  #next = 0;
  #offset = 0;

  constructor(chunks: readonly Placed[]) {
    this.#chunks = chunks;
  }

  say(text: string, when: readonly Condition[], at?: number): void {
    if (text === '') return;
    const last = this.pieces.at(-1);
    const same =
      last &&
      last.when.length === when.length &&
      last.when.every(({ change, taken }, i) => when[i]?.change === change && when[i]?.taken === taken) &&
      (at === undefined || last.at === undefined || last.at + last.text.length === at);
    if (same) last.text += text;
    else this.pieces.push({ text, when, ...(at === undefined ? {} : { at }) });
  }

  /** What was inserted here, before the next character that stood. */
  sayInserted(): void {
    for (;;) {
      const chunk = this.#chunks[this.#next];
      if (!chunk) return;
      const over = chunk.offset + chunk.text.length <= this.#offset;
      if (chunk.standsBefore && !over) return;
      if (!chunk.standsBefore) {
        if (chunk.offset > this.#offset) return;
        this.say(chunk.text, chunk.when, chunk.at);
      }
      this.#next += 1;
    }
  }

  /**
   * Goes over a token that stood; `sent` is how the text sent writes it, undefined when it was not in it. Tokens of one length
   * are cut where changes cut them.
   */
  pass(token: string, sent: string | undefined, more: readonly Condition[] = []): void {
    const wholly = sent !== undefined && sent.length !== token.length;
    for (let done = 0; done < token.length; ) {
      this.sayInserted();
      const chunk = this.#chunks[this.#next];
      if (!chunk) return;
      const inside = this.#offset - chunk.offset;
      const length = Math.min(chunk.text.length - inside, token.length - done);
      const text = wholly ? (done === 0 ? sent : '') : (sent ?? token).slice(done, done + length);
      this.say(text, [...more, ...chunk.when], chunk.at === undefined ? undefined : chunk.at + inside);
      done += length;
      this.#offset += length;
    }
  }
}

const textOf = (tokens: readonly Token[]) => tokens.map(({ text }) => text).join('');

/** A line end or blank more or less, where nobody recorded it, is layout of the paper. */
const isLayout = (tokens: readonly Token[]) => tokens.every(({ key }) => key === ' ' || key === '\n');

interface Difference {
  value: Token[];
  added?: boolean;
  removed?: boolean;
}

function compare(sent: readonly Token[], before: readonly Token[]): Difference[] {
  const found = diffArrays([...sent], [...before], {
    comparator: (left, right) => left.key === right.key,
    maxEditLength: mostDifferences,
  });
  return (
    found ?? [
      { value: [...sent], removed: true },
      { value: [...before], added: true },
    ]
  );
}

/**
 * The text sent and the file's changes in one row of pieces: with nothing taken it says what was sent, letter by letter; with all
 * taken what the partner wants. What differs without being tracked becomes a change of its own.
 */
export function weave(
  sent: string,
  chunks: readonly Chunk[],
  changeOf: ReadonlyMap<number, Gathered>,
  revisions: readonly Revision[],
): { pieces: WovenPiece[]; untracked: string[] } {
  const row = placed(chunks, changeOf, revisions);
  const before = row
    .filter(({ standsBefore }) => standsBefore)
    .map(({ text }) => text)
    .join('');
  const sentTokens = tokensOf(sent);
  const weaver = new Weaver(row);
  const untracked: string[] = [];
  let place = 0;
  let open = false;
  const differs = () => {
    if (!open) untracked.push(`u${untracked.length + 1}`);
    open = true;
    return untracked.at(-1) ?? '';
  };
  for (const { value, added, removed } of compare(sentTokens, tokensOf(before))) {
    if (removed) {
      weaver.sayInserted();
      const layout = isLayout(value);
      weaver.say(textOf(value), layout ? [] : [{ change: differs(), taken: false }]);
      place += value.length;
    } else if (added) {
      const more = isLayout(value) ? undefined : [{ change: differs(), taken: true }];
      for (const { text } of value) weaver.pass(text, more ? undefined : '', more);
    } else {
      open = false;
      for (const { text } of value) weaver.pass(text, sentTokens[place++]?.text ?? text);
    }
  }
  weaver.sayInserted();
  return { pieces: weaver.pieces, untracked };
}
