/** Marks that stand for an apostrophe in office files: Xi’an, Xi‟an, Xi`an and Xi'an are one name. */
const apostrophes = /['’‘‛‟„ʼʻ`´′]/g;

const plainLetters = /^[\x20-\x7e]*$/;

/** A name as compared: lower case, no accents, no apostrophes, words separated by one space. */
export function foldName(text: string): string {
  if (plainLetters.test(text))
    return text
      .replace(/['`]/g, '')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(apostrophes, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/ł/g, 'l')
    .replace(/ø/g, 'o')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * Edits between two words (insert, delete, replace, swap of neighbours), stopped once above `most`.
 * Costs length × length: for words and short names, never for paragraphs.
 */
export function editDistance(left: string, right: string, most: number): number {
  if (Math.abs(left.length - right.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: right.length + 1 }, (_, column) => column);
  for (let row = 1; row <= left.length; row++) {
    const next = [row];
    let best = row;
    for (let column = 1; column <= right.length; column++) {
      const same = left[row - 1] === right[column - 1];
      let cost = Math.min(
        (last[column] ?? 0) + 1,
        (next[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      );
      const swapped = left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      if (row > 1 && column > 1 && swapped) cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
      next.push(cost);
      best = Math.min(best, cost);
    }
    if (best > most) return most + 1;
    before = last;
    last = next;
  }
  return last[right.length] ?? most + 1;
}

/** Edits forgiven in a name of this length: none in short ones, where Iran and Irak differ by one letter. */
export const forgivenEdits = (length: number): number => (length >= 12 ? 2 : length >= 6 ? 1 : 0);
