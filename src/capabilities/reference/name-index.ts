import { editDistance, foldName, forgivenEdits } from './fold-name.ts';

/** A gazetteer name found in a text, with the offsets of the words it covers. */
export interface NameFound<T> {
  value: T;
  start: number;
  end: number;
  /** The words differ from the name by a misspelling. */
  misspelt: boolean;
}

/** One word of a text with its place. */
export interface TextWord {
  folded: string;
  start: number;
  end: number;
}

const wordPattern = /[\p{L}\p{N}\p{M}]+(?:['’‘‛‟„ʼʻ`´′][\p{L}\p{N}\p{M}]+)*/gu;

/** The words of a text with their offsets, folded for comparison. */
export function wordsOf(text: string): TextWord[] {
  const words: TextWord[] = [];
  for (const match of text.matchAll(wordPattern)) {
    const folded = foldName(match[0]).replaceAll(' ', '');
    if (folded) words.push({ folded, start: match.index, end: match.index + match[0].length });
  }
  return words;
}

/**
 * Names and what they stand for, found exactly or with a slip of the pen. Lookups cost about the same
 * for a hundred names and for ten thousand, so that a file of 20,000 rows stays fast.
 */
export class NameIndex<T> {
  readonly #exact = new Map<string, T[]>();
  /** Built on the first misspelling only: most texts name things rightly, and the build takes longer than the rest. */
  #oneLetterLess: Map<string, string[]> | undefined;
  #longest = 1;

  add(name: string, value: T): void {
    const key = foldName(name);
    if (!key) return;
    const known = this.#exact.get(key);
    if (known) {
      if (!known.includes(value)) known.push(value);
      return;
    }
    this.#exact.set(key, [value]);
    this.#longest = Math.max(this.#longest, key.split(' ').length);
    this.#oneLetterLess = undefined;
  }

  /** Everything that bears exactly this name. */
  named(text: string): readonly T[] {
    return this.#exact.get(foldName(text)) ?? [];
  }

  /** What bears this name, or, when nothing does, what bears the one nearest name within the forgiven edits. */
  nearest(text: string): { values: readonly T[]; misspelt: boolean } {
    const key = foldName(text);
    const exact = this.#exact.get(key);
    if (exact) return { values: exact, misspelt: false };
    const names = this.#withinForgivenEdits(key);
    const [only] = names;
    return { values: names.length === 1 && only ? (this.#exact.get(only) ?? []) : [], misspelt: true };
  }

  #withinForgivenEdits(key: string): string[] {
    const most = forgivenEdits(key.length);
    if (most === 0) return [];
    this.#oneLetterLess ??= shortened(this.#exact.keys());
    const candidates = new Set<string>();
    for (const shorter of [key, ...shortenings(key)]) {
      if (this.#exact.has(shorter)) candidates.add(shorter);
      for (const name of this.#oneLetterLess.get(shorter) ?? []) candidates.add(name);
    }
    let best = most + 1;
    let names: string[] = [];
    for (const name of candidates) {
      // The first letter is seldom mistyped; asking for it keeps Iran from Oran and Austria from ustria.
      if (name[0] !== key[0] || forgivenEdits(name.length) === 0) continue;
      const distance = editDistance(key, name, most);
      if (distance < best) {
        best = distance;
        names = [name];
      } else if (distance === best && distance <= most) names.push(name);
    }
    return names;
  }

  /** The longest name starting at this word, exact before misspelt. */
  at(words: readonly TextWord[], index: number, forgive = false): NameFound<readonly T[]> | undefined {
    const first = words[index];
    if (!first) return undefined;
    let phrase = '';
    let found: NameFound<readonly T[]> | undefined;
    for (let size = 1; size <= this.#longest && index + size <= words.length; size++) {
      const word = words[index + size - 1];
      if (!word) break;
      phrase = phrase ? `${phrase} ${word.folded}` : word.folded;
      const exact = this.#exact.get(phrase);
      if (exact) found = { value: exact, start: first.start, end: word.end, misspelt: false };
      else if (forgive && !found) {
        const { values, misspelt } = this.nearest(phrase);
        if (values.length > 0) found = { value: values, start: first.start, end: word.end, misspelt };
      }
    }
    return found;
  }

  /** Every name in the text, left to right, longest first, without overlaps. */
  findIn(words: readonly TextWord[], forgive = false): NameFound<readonly T[]>[] {
    const found: NameFound<readonly T[]>[] = [];
    let past = -1;
    words.forEach((word, index) => {
      if (word.start < past) return;
      const name = this.at(words, index, forgive);
      if (!name) return;
      found.push(name);
      past = name.end;
    });
    return found;
  }
}

function shortened(names: Iterable<string>): Map<string, string[]> {
  const index = new Map<string, string[]>();
  for (const name of names) {
    for (const shorter of new Set(shortenings(name))) {
      const same = index.get(shorter);
      if (same) same.push(name);
      else index.set(shorter, [name]);
    }
  }
  return index;
}

function shortenings(key: string): string[] {
  if (key.length < 6 || key.length > 60) return [];
  return Array.from(key, (_, index) => key.slice(0, index) + key.slice(index + 1));
}
