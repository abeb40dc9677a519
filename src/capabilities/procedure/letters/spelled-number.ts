const small = [
  'nol',
  'satu',
  'dua',
  'tiga',
  'empat',
  'lima',
  'enam',
  'tujuh',
  'delapan',
  'sembilan',
  'sepuluh',
  'sebelas',
] as const;

/** [size, word, whether one of it begins with "se": "seratus", "seribu", but "satu juta"]. */
const groups = [
  [1_000_000_000_000, 'triliun', false],
  [1_000_000_000, 'miliar', false],
  [1_000_000, 'juta', false],
  [1000, 'ribu', true],
  [100, 'ratus', true],
  [10, 'puluh', true],
] as const;

/** A whole number in Indonesian words, as letters repeat it between brackets: 45 is "empat puluh lima". */
export function spelledNumber(number: number): string {
  if (!Number.isSafeInteger(number) || number < 0) throw new RangeError(`not a whole number: ${number}`);
  if (number < small.length) return small[number] as string;
  if (number < 20) return `${small[number - 10]} belas`;
  const [size, word, withSe] = groups.find(([least]) => number >= least) ?? [10, 'puluh', true];
  const count = Math.floor(number / size);
  const head = count === 1 && withSe ? `se${word}` : `${spelledNumber(count)} ${word}`;
  return number % size === 0 ? head : `${head} ${spelledNumber(number % size)}`;
}
