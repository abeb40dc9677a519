import { isPossible, type ReadDate } from './calendar.ts';
import type { Token } from './tokens.ts';

type Reader = (tokens: readonly Token[], at: number) => ReadDate | null;

const isMark = (token: Token | undefined, marks: string) =>
  token?.kind === 'mark' && marks.includes(token.text);
const isWord = (token: Token | undefined, words: readonly string[]) =>
  token?.kind === 'word' && words.includes(token.text);

/** 20150910, as data bases write it. */
export const readCompact: Reader = (tokens, at) => {
  const digits =
    tokens[at]?.kind === 'number' ? /^((?:19|20)\d\d)(\d\d)(\d\d)$/.exec(tokens[at]?.text ?? '') : null;
  if (!digits) return null;
  const parts = { year: Number(digits[1]), month: Number(digits[2]), day: Number(digits[3]) };
  return parts.day > 0 && isPossible(parts) ? { parts, next: at + 1, findings: [] } : null;
};

const serialZero = Date.UTC(1899, 11, 30);
/** Spreadsheet days of 1990 to 2049. */
const serials = { first: 32_874, last: 54_788 };

/** A column's heading lends its serial these words. */
const besideSerials = 'sd sampai hingga to dengan sejak mulai dimulai ditandatangani berlaku'.split(' ');

/** 42005: a date that lost its format and shows the days a spreadsheet counts; only where the cell holds nothing else. */
export const readSerial: Reader = (tokens, at) => {
  const isSerial = ({ kind, text }: Token) =>
    kind === 'number' && text.length === 5 && Number(text) >= serials.first && Number(text) <= serials.last;
  const alone = tokens.every(
    (token) => isSerial(token) || isMark(token, '-/,()') || isWord(token, besideSerials),
  );
  if (!alone || !tokens[at] || !isSerial(tokens[at])) return null;
  const day = new Date(serialZero + Number(tokens[at].text) * 86_400_000);
  const parts = { year: day.getUTCFullYear(), month: day.getUTCMonth() + 1, day: day.getUTCDate() };
  return { parts, next: at + 1, findings: ['serial-date'] };
};
