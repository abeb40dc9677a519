import { plainWords } from '../plain-words.ts';

/** One meaning and its names in both languages. */
export interface Meaning {
  /** What a record with one of the names can be found by: every name, written together where it has several words. */
  tokens: readonly string[];
  /** The words mean nothing apart: a "sister city" is no city that has a sister. */
  inseparable: boolean;
  /** Names of what is meant as well: who has a sister school has a school. */
  broader: readonly string[];
}

/** Words without meaning in either language; PostgreSQL's `indonesian` has no such list. */
const stopWords = new Set(
  (
    'ada adalah agar akan antara atas atau bagi bahwa belum beserta bisa dalam dan dari dengan di dll harus hingga ia ini itu ' +
    'jika juga kami karena ke kepada lain maka masih melalui mereka namun oleh pada para per pun saat sampai sangat ' +
    'sebagai secara sedang sejak seperti serta setelah sudah suatu tahun telah tentang terhadap tersebut tidak untuk yaitu yang ' +
    'a an and are as at be been by for from has in is it its of on or that the their this to was were which will with'
  ).split(' '),
);

// "33.14" is one word, as a region's code is in a record's; a date or an amount of three groups is none.
const codeOfRegion = /(?<![\d.,])(\d{2})\.(\d{2})(?![\d,]|\.\d)/g;

/** The words of a text that mean something, in their order; "kerja sama" is one word, however it is written. */
export function meaningfulWords(text: string): string[] {
  return plainWords(text.replace(codeOfRegion, '$1$2'))
    .replace(/\b(?:be?r?)?kerja ?sama\b/g, 'kerjasama')
    .split(' ')
    .filter((word) => word && !stopWords.has(word));
}

const namesOf = (list: string) => list.split(';').map(meaningfulWords);

/** Reads a list of terms: one meaning a line, its names apart by `;`, `=` before inseparable ones, `<` before broader ones. */
export function readTerms(list: string): { names: string[][]; meaning: Meaning }[] {
  return list
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const [names = '', broader] = line.replace(/^= /, '').split(' < ');
      return termOf(namesOf(names), { inseparable: line.startsWith('= '), broader });
    });
}

/** A meaning of these names, each given as its words. */
export function termOf(
  names: string[][],
  { inseparable, broader }: { inseparable: boolean; broader?: string | undefined },
): { names: string[][]; meaning: Meaning } {
  const tokens = [...new Set(names.map((words) => words.join('')).filter(Boolean))];
  const wider = broader ? namesOf(broader).map((words) => words.join(' ')) : [];
  return { names, meaning: { tokens, inseparable, broader: wider } };
}
