import { editDistance, foldName, forgivenEdits } from './fold-name.ts';

/** A gazetteer name found in a text, with the offsets of the words it covers. */
export interface NameFound<T> {
  value: T;
  start: number;
  end: number;
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
  /** The first words of every name, so that a search stops at the first word no name goes on with. */
  readonly #beginnings = new Set<string>();
  /** Files repeat their slips; the last few thousand answers are kept. */
  readonly #answers = new Map<string, readonly string[]>();

  add(name: string, value: T): void {
    const key = foldName(name);
    if (!key) return;
    const known = this.#exact.get(key);
    if (known) {
      if (!known.includes(value)) known.push(value);
      return;
    }
    this.#exact.set(key, [value]);
    for (let at = key.indexOf(' '); at > 0; at = key.indexOf(' ', at + 1))
      this.#beginnings.add(key.slice(0, at));
    this.#answers.clear();
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
    const names = this.#answers.get(key) ?? this.#withinForgivenEdits(key);
    if (this.#answers.size > 5000) this.#answers.clear();
    this.#answers.set(key, names);
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

  /** The longest name starting at this word, spelt rightly. */
  at(words: readonly TextWord[], index: number): NameFound<readonly T[]> | undefined {
    const first = words[index];
    if (!first) return undefined;
    let phrase = '';
    let found: NameFound<readonly T[]> | undefined;
    for (let size = 1; index + size <= words.length; size++) {
      const word = words[index + size - 1];
      if (!word) break;
      phrase = phrase ? `${phrase} ${word.folded}` : word.folded;
      const exact = this.#exact.get(phrase);
      if (exact) found = { value: exact, start: first.start, end: word.end };
      if (!this.#beginnings.has(phrase)) break;
    }
    return found;
  }

  /** Every name in the text, left to right, longest first, without overlaps. */
  findIn(words: readonly TextWord[]): NameFound<readonly T[]>[] {
    const found: NameFound<readonly T[]>[] = [];
    let past = -1;
    words.forEach((word, index) => {
      if (word.start < past) return;
      const name = this.at(words, index);
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
