import type { Language } from './language.ts';

/** The words of the small numbers, from nought. */
const small: Readonly<Record<Language, readonly string[]>> = {
  id: 'nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas'.split(' '),
  en: 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  ),
};

const tens = 'zero ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** [size, Indonesian, whether one of it begins with "se": "seratus", "seribu" but "satu juta"; English]. */
const groups = [
  [1_000_000_000_000, 'triliun', false, 'trillion'],
  [1_000_000_000, 'miliar', false, 'billion'],
  [1_000_000, 'juta', false, 'million'],
  [1000, 'ribu', true, 'thousand'],
  [100, 'ratus', true, 'hundred'],
] as const;

type Group = (typeof groups)[number];

function belowHundred(number: number, language: Language): string {
  const words = small[language];
  if (number < words.length) return words[number] as string;
  const [ten, one] = [Math.floor(number / 10), number % 10];
  if (language === 'en') return one === 0 ? (tens[ten] as string) : `${tens[ten]}-${words[one]}`;
  if (ten === 1) return `${words[one]} belas`;
  return one === 0 ? `${words[ten]} puluh` : `${words[ten]} puluh ${words[one]}`;
}

const headOf = (count: number, [, indonesian, withSe, english]: Group, language: Language): string => {
  if (language === 'en') return `${spelledNumber(count, 'en')} ${english}`;
  return count === 1 && withSe ? `se${indonesian}` : `${spelledNumber(count, 'id')} ${indonesian}`;
};

/** A whole number in words, as papers repeat it between brackets: 45 is "empat puluh lima" and "forty-five". */
export function spelledNumber(number: number, language: Language): string {
  if (!Number.isSafeInteger(number) || number < 0) throw new RangeError(`not a whole number: ${number}`);
  const group = groups.find(([size]) => number >= size);
  if (!group) return belowHundred(number, language);
  const [size] = group;
  const head = headOf(Math.floor(number / size), group, language);
  return number % size === 0 ? head : `${head} ${spelledNumber(number % size, language)}`;
}
