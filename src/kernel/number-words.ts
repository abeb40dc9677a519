const small: Readonly<Record<string, number>> = {
  nol: 0,
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
  zero: 0,
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
  twenty: 20,
  thirty: 30,
  forty: 40,
  fourty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

const ordinalWords: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
  thirteenth: 13,
  fourteenth: 14,
  fifteenth: 15,
  sixteenth: 16,
  seventeenth: 17,
  eighteenth: 18,
  nineteenth: 19,
  twentieth: 20,
  thirtieth: 30,
  pertama: 1,
  kesatu: 1,
  kedua: 2,
  ketiga: 3,
  keempat: 4,
  kelima: 5,
  keenam: 6,
  ketujuh: 7,
  kedelapan: 8,
  kesembilan: 9,
  kesepuluh: 10,
};

/** Words that multiply what stands before them, up to a thousand: "dua puluh", "lima belas", "three hundred". */
const multiply: Readonly<Record<string, number>> = { puluh: 10, ratus: 100, hundred: 100 };

const ones: Readonly<Record<string, number>> = { seratus: 100, seribu: 1000, sejuta: 1_000_000 };

/** Words that close a group: "dua ribu", "five million". */
export const scales: Readonly<Record<string, number>> = {
  ribu: 1000,
  juta: 1_000_000,
  miliar: 1_000_000_000,
  milyar: 1_000_000_000,
  triliun: 1_000_000_000_000,
  trilyun: 1_000_000_000_000,
  thousand: 1000,
  million: 1_000_000,
  billion: 1_000_000_000,
  trillion: 1_000_000_000_000,
};

export interface Spelled {
  value: number;
  ordinal: boolean;
  /** How many words it took. */
  length: number;
}

interface Sum {
  total: number;
  group: number;
  /** What the word before added: tells which words may follow it. */
  last: number;
  /** A unit was added to tens or hundreds: "twenty-two" and "seratus dua" are multiplied by a scale at most. */
  added: boolean;
}

/** Takes one word into the sum; false when it cannot stand there, as the second "two" of "two two". */
function took(sum: Sum, word: string, first: boolean): boolean {
  const unit = small[word] ?? ordinalWords[word];
  if (unit !== undefined) {
    const fits = sum.last === 0 || (unit < 10 && sum.last >= 20) || (sum.last >= 100 && unit < 100);
    if (!first && !fits) return false;
    sum.added = !first && sum.last >= 20 && sum.last < 100;
    sum.group += unit;
    sum.last = unit;
    return true;
  }
  if (word === 'belas') {
    if (sum.added || sum.last < 1 || sum.last > 9) return false;
    sum.group += 10;
    sum.last = 19;
    return true;
  }
  const factor = multiply[word];
  if (factor !== undefined) {
    if (sum.added || sum.last < 1 || sum.last > (word === 'hundred' ? 19 : 9)) return false;
    sum.group += sum.last * (factor - 1);
    sum.last = factor * (factor === 10 ? 2 : 1);
    return true;
  }
  return tookScale(sum, word);
}

function tookScale(sum: Sum, word: string): boolean {
  const whole = ones[word];
  if (whole !== undefined) {
    if (whole === 100) sum.group += 100;
    else sum.total += whole;
    sum.last = whole;
    return true;
  }
  const scale = scales[word];
  if (scale === undefined || sum.group === 0) return false;
  sum.total += sum.group * scale;
  sum.group = 0;
  sum.added = false;
  sum.last = scale;
  return true;
}

const isNumberWord = (word: string) =>
  word in small || word in ordinalWords || word in multiply || word in ones || word in scales;

/** A year in halves: "nineteen ninety-five", "twenty fifteen". */
function centuryIn(words: readonly string[]): Spelled | null {
  const century = { eighteen: 18, nineteen: 19, twenty: 20 }[words[0] ?? ''];
  if (century === undefined) return null;
  const rest = numberInWords(words.slice(1), false);
  return rest && rest.value >= 10 && rest.value < 100
    ? { value: century * 100 + rest.value, ordinal: false, length: rest.length + 1 }
    : null;
}

/**
 * The number that `words` (folded, in Indonesian or English) begin with, as many words as belong to it; null when they
 * begin with none. Hyphens between number words are passed over as words of their own.
 */
export function numberInWords(words: readonly string[], halves = true): Spelled | null {
  const inHalves = halves ? centuryIn(words) : null;
  if (inHalves) return inHalves;
  const sum: Sum = { total: 0, group: 0, last: 0, added: false };
  let length = 0;
  let ordinal = false;
  for (let at = 0; at < words.length && !ordinal; at += 1) {
    const word = words[at] as string;
    const joins = word === '-' || word === 'and' || (word === 'a' && length === 0);
    const next = words[at + 1] ?? '';
    if (joins && (length > 0 || word === 'a') && isNumberWord(next) && mayJoin(word, sum, next)) continue;
    if (length === 0 && words[at - 1] === 'a') Object.assign(sum, { group: 1, last: 1 });
    if (!took(sum, word, length === 0)) break;
    ordinal = word in ordinalWords;
    length = at + 1;
  }
  return length === 0 ? null : { value: sum.total + sum.group, ordinal, length };
}

/** "and" joins only after hundreds and thousands, a hyphen after tens, "a" before "hundred" and the scales. */
function mayJoin(word: string, sum: Sum, next: string): boolean {
  if (word === 'and') return sum.last >= 100;
  if (word === '-') return sum.last >= 20;
  return next === 'hundred' || next in scales;
}
