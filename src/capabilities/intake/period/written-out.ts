import { recogniseMonth } from './months.ts';
import { numberInWords, ordinalInWords } from './numbers.ts';
import type { Token } from './tokens.ts';

interface Spelled {
  value: number;
  next: number;
}

const word = (tokens: readonly Token[], at: number) =>
  tokens[at]?.kind === 'word' ? (tokens[at]?.text ?? '') : '';
const isMonth = (tokens: readonly Token[], at: number) => {
  const text = word(tokens, at);
  return text !== '' && recogniseMonth(text) !== null;
};
const isYear = (value: number) => value >= 1900 && value <= 2100;

/** "dua puluh lima (25)": what the office writes twice is read once. */
function withDigits(tokens: readonly Token[], { value, next }: Spelled): Spelled {
  const same = tokens[next]?.text === '(' && Number(tokens[next + 1]?.text) === value;
  return same && tokens[next + 2]?.text === ')' ? { value, next: next + 3 } : { value, next };
}

/** The year that is spelled out from token `at`. */
function yearInWords(tokens: readonly Token[], at: number): Spelled | null {
  const found = numberInWords(tokens, at);
  return found && isYear(found.value) ? withDigits(tokens, found) : null;
}

/** "dua puluh lima [bulan] September", "the twenty-fifth [day] of September"; "September twenty-fifth, 2015". */
function dayInWords(tokens: readonly Token[], at: number): Spelled | null {
  const spelled = ordinalInWords(tokens, at) ?? numberInWords(tokens, at);
  if (!spelled || spelled.value < 1 || spelled.value > 31) return null;
  const found = withDigits(tokens, spelled);
  let place = found.next;
  if (word(tokens, place) === 'day' && word(tokens, place + 1) === 'of') place += 1;
  while (['of', 'bulan', 'bln', 'the'].includes(word(tokens, place))) place += 1;
  if (isMonth(tokens, place)) return found;
  const comma = tokens[found.next]?.text === ',' ? found.next + 1 : found.next;
  const dated = tokens[comma]?.kind === 'number' || yearInWords(tokens, comma) !== null;
  return dated && isMonth(tokens, at - 1) ? found : null;
}

/** "25 (dua puluh lima) September", "2015 (dua ribu lima belas)": the place after the bracket that repeats the digits. */
function afterWords(tokens: readonly Token[], at: number): number | null {
  if (tokens[at]?.kind !== 'number' || tokens[at + 1]?.text !== '(') return null;
  const found = numberInWords(tokens, at + 2);
  if (!found || found.value !== Number(tokens[at]?.text) || tokens[found.next]?.text !== ')') return null;
  const after = found.next + 1;
  const month = word(tokens, after) === 'bulan' ? after + 1 : after;
  return isYear(found.value) || isMonth(tokens, month) ? after : null;
}

/**
 * Days and years in words become the digits they mean; their place stays that of the words. Other numbers in words
 * ("lima tahun") are left to whoever reads what is counted.
 */
export function inDigits(tokens: readonly Token[]): Token[] {
  const result: Token[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at] as Token;
    const found = token.kind === 'word' ? (yearInWords(tokens, at) ?? dayInWords(tokens, at)) : null;
    if (!found) {
      result.push(token);
      at = afterWords(tokens, at) ?? at + 1;
      continue;
    }
    const to = tokens[found.next - 1]?.to ?? token.to;
    result.push({ ...token, kind: 'number', text: String(found.value), to });
    at = found.next;
  }
  return result;
}
