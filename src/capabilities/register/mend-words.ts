import { plainWords } from './plain-words.ts';
import { readSearch, type Wanted } from './read-search.ts';
import { fewestSlips, forgivenSlips, oneSlipAway, withoutDigits } from './slips.ts';
import { saidOfAll, wordsOfTerms } from './terms/terms.ts';

/** Where words are looked for: what is published, or the records of one office. */
export interface Vocabulary {
  has(wanted: readonly Wanted[]): Promise<boolean>;
  /** Words that are one of `exactly`, or look much like `like`; some may stand in no record any more. */
  near(words: { exactly: readonly string[]; like: string | undefined }): Promise<string[]>;
  /** How many records have each word. */
  count(words: readonly string[]): Promise<{ word: string; rows: number }[]>;
}

// Two slips are found by likeness only, which in shorter words nearly everything has.
const longEnoughForLikeness = 8;
// More than these are equally near only for words that are near nothing in particular.
const mostWeighed = 8;
// Each reading is asked of the database; who asks twenty words wrongly is not helped by a guess.
const mostReadings = 16;
const mostWords = 10;

/** The words there are that are nearest to this one, the most usual first. */
async function nearestWords(
  vocabulary: Vocabulary,
  typed: string,
  others: readonly string[],
): Promise<string[]> {
  const word = withoutDigits(typed);
  const like = word.length >= longEnoughForLikeness ? word : undefined;
  const near = await vocabulary.near({ exactly: oneSlipAway(word), like });
  const among = new Set([...near, ...others]);
  among.delete(typed);
  for (;;) {
    const nearest = fewestSlips(word, [...among]).slice(0, mostWeighed);
    if (nearest.length === 0) return [];
    const there = (await vocabulary.count(nearest)).filter(
      (one) => one.rows > 0 || others.includes(one.word),
    );
    if (there.length > 0) return mostUsualFirst(there);
    for (const gone of nearest) among.delete(gone);
  }
}

function mostUsualFirst(counted: readonly { word: string; rows: number }[]): string[] {
  const weight = ({ word, rows }: { word: string; rows: number }) => (saidOfAll.has(word) ? Infinity : rows);
  return counted
    .toSorted((one, other) => weight(other) - weight(one) || (one.word < other.word ? -1 : 1))
    .map(({ word }) => word);
}

/** What may be meant by a word: itself where any record has it, else words near it; itself again when none is. */
async function meantBy(vocabulary: Vocabulary, word: string, others: readonly string[]): Promise<string[]> {
  if (forgivenSlips(word.length) === 0 || /^\d+$/.test(word)) return [word];
  const { wanted } = readSearch(word);
  if (wanted.length === 0 || (await vocabulary.has(wanted))) return [word];
  const nearest = await nearestWords(vocabulary, word, others);
  return nearest.length > 0 ? nearest : [word];
}

const readings = (choices: readonly (readonly string[])[]): string[][] =>
  choices.reduce<string[][]>(
    (rows, words) => rows.flatMap((row) => words.map((word) => [...row, word])).slice(0, mostReadings),
    [[]],
  );

/**
 * The words with those put right that no record has, such that a record has them all; undefined when that cannot be.
 * Words there are come first, then words of the terms: "minum" stands in no record that has only "air bersih".
 */
export async function mendWords(vocabulary: Vocabulary, text: string): Promise<string | undefined> {
  const words = plainWords(text).split(' ').filter(Boolean).slice(0, mostWords);
  for (const others of [[...saidOfAll], [...saidOfAll, ...wordsOfTerms()]]) {
    const choices: string[][] = [];
    for (const word of words) choices.push(await meantBy(vocabulary, word, others));
    for (const reading of readings(choices)) {
      const mended = reading.join(' ');
      const { wanted, everything } = readSearch(mended);
      if (mended !== words.join(' ') && (everything || (await vocabulary.has(wanted)))) return mended;
    }
  }
  return undefined;
}
