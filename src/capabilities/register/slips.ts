import { editDistance } from '#reference';

/** Slips of the pen: letters missing, doubled, swapped, mistaken, or typed as digits. */

const letters = 'abcdefghijklmnopqrstuvwxyz';

/** Slips forgiven in a word of this length: none in short ones, where one letter makes another word. */
export const forgivenSlips = (length: number): number => (length >= 8 ? 2 : length >= 4 ? 1 : 0);

const lettersForDigits: Readonly<Record<string, string>> = {
  0: 'o',
  1: 'i',
  3: 'e',
  4: 'a',
  5: 's',
  6: 'g',
  7: 't',
  8: 'b',
};

/** A word with its digits read as the letters they look like; numbers stay numbers. */
export const withoutDigits = (word: string): string =>
  /\p{L}/u.test(word) ? word.replace(/\d/g, (digit) => lettersForDigits[digit] ?? digit) : word;

/** The word and every word that is one slip away from it. */
export function oneSlipAway(word: string): string[] {
  const near = new Set([word]);
  for (let at = 0; at <= word.length; at += 1) {
    const [before, after] = [word.slice(0, at), word.slice(at)];
    const [first = '', second = ''] = after;
    if (first) near.add(before + after.slice(1));
    if (second) near.add(before + second + first + after.slice(2));
    for (const letter of letters) {
      near.add(before + letter + after);
      if (first) near.add(before + letter + after.slice(1));
    }
  }
  return [...near];
}

/** Of these words the ones fewest slips away, when so many are forgiven; several when nothing tells them apart. */
export function fewestSlips(word: string, among: readonly string[]): string[] {
  const most = forgivenSlips(word.length);
  const slips = among.map((other) => ({ other, slips: editDistance(word, other, most) }));
  const fewest = Math.min(...slips.map((one) => one.slips));
  return fewest > most ? [] : slips.filter((one) => one.slips === fewest).map(({ other }) => other);
}
