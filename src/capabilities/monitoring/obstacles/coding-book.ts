import type { Words } from '#kernel/language.ts';
import { studyCodes } from './study-codes.ts';

export const codeActKinds = ['added', 'renamed', 'retired', 'restored', 'merged'] as const;
export type CodeActKind = (typeof codeActKinds)[number];

/** One step in the keeping of an office's coding book. */
export interface CodeAct {
  number: number;
  kind: CodeActKind;
  code: string;
  /** Of `added` and `renamed`, else empty. */
  name: Words;
  meaning: string;
  /** Of `merged`: the code it counts under from then on. */
  into: string | null;
  reason: string;
  at: string;
  by: string;
}

export interface ObstacleCode {
  key: string;
  name: Words;
  /** When it is to be given. */
  meaning: Words;
  state: 'in-use' | 'retired' | 'merged';
  into: string | null;
  /** What was done to it, oldest first. */
  acts: CodeAct[];
}

/** The codes of an office in the order they came. None ever leaves the book: a passage coded by it must stay readable. */
export type CodingBook = readonly ObstacleCode[];

const beginning = (): ObstacleCode[] =>
  studyCodes.map((code) => ({ ...code, state: 'in-use', into: null, acts: [] }));

function after(code: ObstacleCode, act: CodeAct): ObstacleCode {
  const acts = [...code.acts, act];
  switch (act.kind) {
    case 'added':
    case 'renamed':
      return { ...code, acts, name: act.name, meaning: { id: act.meaning, en: act.meaning } };
    case 'retired':
      return { ...code, acts, state: 'retired' };
    case 'merged':
      return { ...code, acts, state: 'merged', into: act.into };
    case 'restored':
      return { ...code, acts, state: 'in-use', into: null };
  }
}

/** The book that comes of what was done: the program's codes first, then those the office added. */
export function foldBook(acts: readonly CodeAct[]): CodingBook {
  const book = beginning();
  for (const act of acts) {
    const at = book.findIndex(({ key }) => key === act.code);
    const before = book[at];
    if (before) book[at] = after(before, act);
    else if (act.kind === 'added') {
      const fresh: ObstacleCode = {
        key: act.code,
        name: act.name,
        meaning: act.name,
        state: 'in-use',
        into: null,
        acts: [],
      };
      book.push(after(fresh, act));
    }
  }
  return book;
}

/** The code under which one counts by now. A code is only ever merged into one in use, so this comes to an end. */
export function codeNow(book: CodingBook, key: string): string {
  const code = book.find((one) => one.key === key);
  return code?.state === 'merged' && code.into !== null ? codeNow(book, code.into) : key;
}

/** The codes something counts under, each once. */
export const codesNow = (book: CodingBook, codes: readonly string[]): string[] => [
  ...new Set(codes.map((key) => codeNow(book, key))),
];

export const codeName = (book: CodingBook, key: string): Words =>
  book.find((code) => code.key === key)?.name ?? { id: key, en: key };

/** What may be done to a code as it stands. */
export const mayBeDone = ({ state }: ObstacleCode): readonly CodeActKind[] =>
  state === 'in-use' ? ['renamed', 'retired', 'merged'] : ['restored'];
