import type { Token } from './tokens.ts';

const units: Readonly<Record<string, number>> = {
  satu: 1,
  dua: 2,
  tiga: 3,
  empat: 4,
  lima: 5,
  enam: 6,
  tujuh: 7,
  delapan: 8,
  sembilan: 9,
  sepuluh: 10,
  sebelas: 11,
  seratus: 100,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
};
const tens: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};
const ordinals: Readonly<Record<string, number>> = {
  pertama: 1,
  kedua: 2,
  ketiga: 3,
  keempat: 4,
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  st: 1,
  nd: 2,
};

const roman = /^(?=[ivx])(?:x{0,2})(?:ix|iv|v?i{0,3})$/;

/** I to XII (and on to XXIX), as offices number months, quarters and semesters. */
export function romanNumeral(word: string): number | null {
  if (!roman.test(word)) return null;
  const values: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };
  let total = 0;
  for (let at = 0; at < word.length; at += 1) {
    const value = values[word.charAt(at)] ?? 0;
    total += value < (values[word.charAt(at + 1)] ?? 0) ? -value : value;
  }
  return total;
}

/** The days of a month, as English counts them. */
const dayOrdinals =
  `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth
   seventeenth eighteenth nineteenth twentieth`.split(/\s+/);

/** "fifth", "twenty-fifth", "thirtieth" from token `at`, with the place after it. */
export function ordinalInWords(tokens: readonly Token[], at: number): { value: number; next: number } | null {
  const word = (place: number) => (tokens[place]?.kind === 'word' ? (tokens[place]?.text ?? '') : '');
  if (word(at) === 'thirtieth') return { value: 30, next: at + 1 };
  const plain = dayOrdinals.indexOf(word(at));
  if (plain >= 0) return { value: plain + 1, next: at + 1 };
  const ten = tens[word(at)];
  const skip = tokens[at + 1]?.text === '-' ? at + 2 : at + 1;
  const one = dayOrdinals.indexOf(word(skip));
  return ten !== undefined && one >= 0 && one < 9 ? { value: ten + one + 1, next: skip + 1 } : null;
}

export const ordinalWord = (word: string): number | null => ordinals[word] ?? null;

/** A number in words from token `at` ("dua puluh lima", "twenty five"), with the place after it. */
export function numberInWords(tokens: readonly Token[], at: number): { value: number; next: number } | null {
  const word = (place: number) => (tokens[place]?.kind === 'word' ? (tokens[place]?.text ?? '') : '');
  const first = units[word(at)] ?? null;
  const ten = tens[word(at)] ?? null;
  if (ten !== null) {
    const skip = tokens[at + 1]?.text === '-' ? at + 2 : at + 1;
    const one = units[word(skip)];
    return one !== undefined && one < 10
      ? { value: ten + one, next: skip + 1 }
      : { value: ten, next: at + 1 };
  }
  if (first === null) return null;
  if (word(at + 1) === 'belas') return { value: 10 + first, next: at + 2 };
  if (word(at + 1) !== 'puluh') return { value: first, next: at + 1 };
  const rest = units[word(at + 2)];
  return rest !== undefined && rest < 10
    ? { value: first * 10 + rest, next: at + 3 }
    : { value: first * 10, next: at + 2 };
}
