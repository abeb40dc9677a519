import type { PrintedText } from '#drafting';
import { type BodyParagraph, inOneContainer, wholeOf } from './place-paragraphs.ts';
import { likenessOf, wordsOf } from './tokens.ts';

interface Line {
  cell: number;
  words: string[];
  /** It is the cell's number. */
  number: boolean;
}

const leastLineLikeness = 0.5;
/** Beside a marker that still stands, only a line that is nearly the one sent is taken for it. */
const leastStrayLikeness = 0.75;
/** Paragraphs. */
const farthestStray = 50;
/** A paragraph that goes on where the last one was is more likely its neighbour's than another's. */
const neighbourly = 0.2;
/** Words so common that they point nowhere. */
const mostLinesOfAWord = 200;

const plain = (text: string) => wordsOf(text).join(' ');

class SentLines {
  readonly #lines: Line[] = [];
  readonly #byWord = new Map<string, Set<number>>();

  constructor(cells: readonly PrintedText[]) {
    for (const [cell, { text, number }] of cells.entries())
      for (const [at, line] of text.split('\n').entries()) {
        const words = wordsOf(line);
        if (words.length === 0) continue;
        const index = this.#lines.push({ cell, words, number: at === 0 && number !== '' }) - 1;
        for (const word of words) {
          const lines = this.#byWord.get(word) ?? new Set();
          this.#byWord.set(word, lines.add(index));
        }
      }
  }

  /** The cell whose line is most like this text; undefined when none is like it enough. */
  bestFor(text: string, last: number | undefined): number | undefined {
    const words = wordsOf(text);
    const near = new Set<number>();
    for (const word of new Set(words)) {
      const lines = this.#byWord.get(word);
      if (lines && lines.size <= mostLinesOfAWord) for (const line of lines) near.add(line);
    }
    let best: { cell: number; score: number } | undefined;
    for (const index of near) {
      const line = this.#lines[index];
      if (!line) continue;
      const likeness = likenessOf(line.words, words);
      if (likeness < leastLineLikeness || (line.number && likeness < 1)) continue;
      const score = likeness + (line.cell === last ? neighbourly : 0);
      if (!best || score > best.score) best = { cell: line.cell, score };
    }
    return best?.cell;
  }
}

/** Lines between two of one cell, in one container, are that cell's too. */
function fillGaps(cells: (number | undefined)[], paragraphs: readonly BodyParagraph[]): void {
  let last = -1;
  for (const [at, cell] of cells.entries()) {
    if (cell === undefined) continue;
    const [one, other] = [paragraphs[last], paragraphs[at]];
    if (last >= 0 && cells[last] === cell && one && other && inOneContainer(one.paragraph, other.paragraph))
      cells.fill(cell, last, at);
    last = at;
  }
}

/** "Pasal 5" goes with the text under it: a partner who renumbered moved no text. */
function lendNumbersToTexts(
  cells: (number | undefined)[],
  paragraphs: readonly BodyParagraph[],
  numbers: ReadonlySet<string>,
): void {
  for (const [at, one] of paragraphs.entries()) {
    const next = cells[at + 1];
    if (next !== undefined && numbers.has(plain(one.before))) cells[at] = next;
  }
}

/**
 * Finds the cells whose markers are gone among the paragraphs no marker covers, line by line: by their number, else by their
 * words. The slices get the key of the cell.
 */
export function placeByLikeness(
  paragraphs: readonly BodyParagraph[],
  lost: readonly PrintedText[],
  keyOf: (cell: PrintedText) => string,
): void {
  const free = paragraphs.filter(({ slices, before }) => slices.length === 0 && before.trim() !== '');
  if (lost.length === 0 || free.length === 0) return;
  const lines = new SentLines(lost);
  let last: number | undefined;
  const cells = free.map(({ before }) => {
    const found = lines.bestFor(before, last);
    last = found ?? last;
    return found;
  });
  lendNumbersToTexts(cells, free, new Set(lost.map(({ number }) => plain(number)).filter(Boolean)));
  fillGaps(cells, free);
  for (const [at, one] of free.entries()) {
    const cell = lost[cells[at] ?? -1];
    if (cell) one.slices.push({ key: keyOf(cell), slice: wholeOf(one.paragraph) });
  }
}

/** The cell of the nearest placed paragraph on one side, as long as nothing but free paragraphs lies between. */
function neighbour(paragraphs: readonly BodyParagraph[], from: number, step: 1 | -1): string | undefined {
  const one = paragraphs[from];
  for (let at = from + step; Math.abs(at - from) <= farthestStray; at += step) {
    const other = paragraphs[at];
    if (!one || !other || !inOneContainer(one.paragraph, other.paragraph)) return undefined;
    const found = step === 1 ? other.slices[0] : other.slices.at(-1);
    if (found) return found.key;
  }
  return undefined;
}

/**
 * A marker may have lost its first or last paragraphs: one that says what its neighbouring cell said when it was sent, and what
 * that cell no longer says, is that cell's.
 */
export function rejoinStrays(
  paragraphs: readonly BodyParagraph[],
  textOf: ReadonlyMap<string, string>,
): void {
  const missing = new Map<string, string[][]>();
  const linesLeft = (key: string): string[][] => {
    const known = missing.get(key);
    if (known) return known;
    const said = new Set(
      paragraphs
        .filter(({ slices }) => slices.some((one) => one.key === key))
        .map(({ before }) => plain(before)),
    );
    const left = (textOf.get(key) ?? '')
      .split('\n')
      .filter((line) => plain(line) !== '' && !said.has(plain(line)))
      .map(wordsOf);
    missing.set(key, left);
    return left;
  };
  for (const [at, one] of paragraphs.entries()) {
    if (one.slices.length > 0 || one.before.trim() === '') continue;
    const words = wordsOf(one.before);
    for (const key of [neighbour(paragraphs, at, -1), neighbour(paragraphs, at, 1)]) {
      const left = key === undefined ? [] : linesLeft(key);
      const line = left.findIndex((other) => likenessOf(other, words) >= leastStrayLikeness);
      if (key === undefined || line < 0) continue;
      left.splice(line, 1);
      one.slices.push({ key, slice: wholeOf(one.paragraph) });
      break;
    }
  }
}
