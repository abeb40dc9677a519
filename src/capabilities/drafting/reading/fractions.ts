import { numberInWords } from '#kernel/number-words.ts';
import type { NumberRead, Token } from './token.ts';

const inIndonesian: Readonly<Record<string, number>> = {
  dua: 2,
  tiga: 3,
  empat: 4,
  lima: 5,
  enam: 6,
  delapan: 8,
  sepuluh: 10,
};

const inEnglish: Readonly<Record<string, number>> = {
  third: 3,
  quarter: 4,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  eighth: 8,
  tenth: 10,
};

/** What follows "a third" where it is a third one and no part: "a third party". */
const things = [
  'party',
  'parties',
  'person',
  'persons',
  'country',
  'countries',
  'state',
  'states',
  'year',
  'meeting',
];

interface FractionRead {
  number: NumberRead;
  length: number;
}

const part = (value: number, length: number): FractionRead => ({
  number: { value, ordinal: false, written: 'words', fraction: true },
  length,
});

const textAt = (tokens: readonly Token[], at: number) => tokens[at]?.text ?? '';

/** "setengah", "sepertiga", "dua pertiga". */
function indonesian(tokens: readonly Token[], at: number): FractionRead | null {
  const word = textAt(tokens, at);
  if (word === 'setengah' || word === 'separuh' || word === 'separo') return part(1 / 2, 1);
  const one = word.match(/^seper(\p{L}+)$/u);
  if (one) return inIndonesian[one[1] ?? ''] ? part(1 / (inIndonesian[one[1] ?? ''] as number), 1) : null;
  const of = inIndonesian[textAt(tokens, at + 1).match(/^per(\p{L}+)$/u)?.[1] ?? ''];
  const count = of === undefined ? null : numberInWords([word]);
  return count && of ? part(count.value / of, 2) : null;
}

/** "half", "one third of", "three-quarters"; not "the first half", "half-yearly", "a third party". */
function english(tokens: readonly Token[], at: number): FractionRead | null {
  const word = textAt(tokens, at);
  if (word === 'half') return halfAt(tokens, at, 1);
  if (!/^\p{L}/u.test(word)) return null;
  const count = word === 'a' ? 1 : numberInWords([word])?.value;
  if (count === undefined || /(?:th|st|nd|rd)$/.test(word)) return null;
  const place = textAt(tokens, at + 1) === '-' ? at + 2 : at + 1;
  const name = textAt(tokens, place);
  if (count === 1 && name === 'half') return halfAt(tokens, place, place + 1 - at);
  const of = inEnglish[name.replace(/s$/, '')];
  if (of === undefined) return null;
  const plural = name.endsWith('s') && count > 1;
  const single = count === 1 && (word !== 'a' || textAt(tokens, place + 1) === 'of');
  const isThing = things.includes(textAt(tokens, place + 1));
  return plural || (single && !isThing) ? part(count / of, place + 1 - at) : null;
}

function halfAt(tokens: readonly Token[], at: number, length: number): FractionRead | null {
  const before = textAt(tokens, at - 1);
  const behind = textAt(tokens, at + 1) === '-' ? textAt(tokens, at + 2) : textAt(tokens, at + 1);
  const ofYear = ['first', 'second', 'latter', 'last', '1st', '2nd'].includes(before);
  return ofYear || /yearly|annual/.test(behind) ? null : part(1 / 2, length);
}

/** "2/3" and "1/2"; not "24/2009", "12/5", nor part of a longer address. */
function inDigits(tokens: readonly Token[], at: number): FractionRead | null {
  const [over, slash, under] = [tokens[at]?.number, textAt(tokens, at + 1), tokens[at + 2]?.number];
  if (slash !== '/' || !over || !under || over.ordinal || under.ordinal) return null;
  const alone = textAt(tokens, at - 1) !== '/' && textAt(tokens, at + 3) !== '/';
  const addressed = ['no', 'nomor', 'number', '.'].includes(textAt(tokens, at - 1));
  if (!alone || addressed || over.value >= under.value || under.value > 20) return null;
  return {
    ...part(over.value / under.value, 3),
    number: { ...part(over.value / under.value, 3).number, written: 'figure' },
  };
}

/** A part of a whole that begins at `at`, in words of either language or in digits. */
export const fractionAt = (tokens: readonly Token[], at: number): FractionRead | null =>
  tokens[at]?.kind === 'word' ? (indonesian(tokens, at) ?? english(tokens, at)) : inDigits(tokens, at);
