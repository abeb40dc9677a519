import { countries, namesOfCountry } from '#reference';
import { cooperationTerms } from './cooperation-terms.ts';
import { economyTerms } from './economy-terms.ts';
import { everydayTerms } from './everyday-terms.ts';
import { type Meaning, meaningfulWords, readTerms, termOf } from './read-terms.ts';
import { serviceTerms } from './service-terms.ts';

/** A stretch of words: a name the list of terms knows, or a single word it does not. */
export interface Stretch {
  words: readonly string[];
  /** The name as stored, its words written together. */
  token: string;
  meanings: readonly Meaning[];
}

/** Every record here is one of cooperation, so saying so narrows nothing. */
export const saidOfAll: ReadonlySet<string> = new Set([
  'kerjasama',
  'cooperation',
  'cooperations',
  'cooperate',
  'collaboration',
]);

interface Terms {
  byName: ReadonlyMap<string, readonly Meaning[]>;
  /** By the first word of a name, how many words the longest has that begins so; names of one word left out. */
  longest: ReadonlyMap<string, number>;
  singleWords?: readonly string[];
}

let known: Terms | undefined;

/** Every name of every meaning, countries among them; made on first use. */
function terms(): Terms {
  if (known) return known;
  const byName = new Map<string, Meaning[]>();
  const longest = new Map<string, number>();
  const listed = [cooperationTerms, serviceTerms, economyTerms, everydayTerms].flatMap(readTerms);
  const places = countries().map(({ code }) =>
    termOf(namesOfCountry(code).map(meaningfulWords), { inseparable: true }),
  );
  for (const { names, meaning } of [...listed, ...places])
    for (const words of names) {
      const [first] = words;
      if (first === undefined) continue;
      if (words.length > 1) longest.set(first, Math.max(longest.get(first) ?? 1, words.length));
      const name = words.join(' ');
      byName.set(name, [...(byName.get(name) ?? []), meaning]);
    }
  known = { byName, longest };
  return known;
}

/** The name these words are, also with an English plural at its end; undefined when they are none. */
function nameOf(words: readonly string[]): string | undefined {
  const { byName } = terms();
  const name = words.join(' ');
  if (byName.has(name)) return name;
  const single = name.length > 4 ? name.replace(/(?<!s)s$/, '') : name;
  return byName.has(single) ? single : undefined;
}

/** How many words the longest name has that begins here; one when none does. */
function longestFrom(words: readonly string[], at: number): number {
  let length = Math.min(terms().longest.get(words[at] ?? '') ?? 1, words.length - at);
  while (length > 1 && nameOf(words.slice(at, at + length)) === undefined) length -= 1;
  return length;
}

const meaningsOf = (words: readonly string[]) => terms().byName.get(nameOf(words) ?? '') ?? [];

/** Words cut into the longest names there are, from the left. */
export function cutIntoTerms(words: readonly string[]): Stretch[] {
  const cut: Stretch[] = [];
  for (let at = 0; at < words.length; ) {
    const some = words.slice(at, at + longestFrom(words, at));
    const token = (nameOf(some) ?? some.join('')).replaceAll(' ', '');
    cut.push({ words: some, token, meanings: meaningsOf(some) });
    at += some.length;
  }
  return cut;
}

/** Meanings of all names among the words, but for those within a longer name: "air" in "air pollution" is no water. */
export function meaningsWithin(words: readonly string[]): Meaning[] {
  const found = new Set<Meaning>();
  let covered = 0;
  for (let at = 0; at < words.length; at += 1) {
    const end = at + longestFrom(words, at);
    if (end <= covered) continue;
    covered = end;
    for (const meaning of meaningsOf(words.slice(at, end))) found.add(meaning);
  }
  return [...found];
}

/** Single words of all names: for slips in a name whose words no record has apart. */
export function wordsOfTerms(): readonly string[] {
  const known = terms();
  known.singleWords ??= [...new Set([...known.byName.keys()].flatMap((name) => name.split(' ')))];
  return known.singleWords;
}

/** What a record with these meanings can be found by, broader meanings included. */
export function tokensOf(meanings: readonly Meaning[]): string[] {
  const { byName } = terms();
  const reached = new Set<Meaning>(meanings);
  for (const { broader } of reached)
    for (const meaning of broader.flatMap((name) => byName.get(name) ?? [])) reached.add(meaning);
  return [...reached].flatMap(({ tokens }) => tokens);
}
