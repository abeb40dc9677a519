import { numberInWords, scales } from '#kernel/number-words.ts';
import { fractionAt } from './fractions.ts';
import type { NumberRead, Token } from './token.ts';

/** Words for so many of a thing, alone or behind a number: "selusin", "two dozen", "tiga kodi". */
const batches: Readonly<Record<string, number>> = {
  lusin: 12,
  dozen: 12,
  kodi: 20,
  score: 20,
  gros: 144,
  gross: 144,
};
const oneBatch: Readonly<Record<string, number>> = { selusin: 12, sekodi: 20, sepasang: 2 };

const inWords = (value: number, ordinal = false): NumberRead => ({ value, ordinal, written: 'words' });

const spanned = (tokens: readonly Token[], at: number, length: number, number: NumberRead): Token => {
  const run = tokens.slice(at, at + length);
  return {
    kind: 'number',
    text: run.map(({ text }) => text).join(' '),
    from: run[0]?.from ?? 0,
    to: run[run.length - 1]?.to ?? 0,
    number,
  };
};

/** "ketiganya" and "keduanya" count like "ketiga" and "kedua". */
const counting = (text: string): string => text.replace(/^(ke\p{L}+)nya$/u, '$1');

interface Joined {
  number: NumberRead;
  length: number;
}

/** The number that words at `at` say; a hyphen inside them is theirs. */
function wordsAt(tokens: readonly Token[], at: number): Joined | null {
  const fraction = fractionAt(tokens, at);
  if (fraction) return fraction;
  const word = tokens[at];
  if (word?.kind !== 'word') return null;
  const one = oneBatch[word.text];
  if (one !== undefined) return { number: inWords(one), length: 1 };
  if (
    word.text === 'a' &&
    batches[tokens[at + 1]?.text ?? ''] &&
    !['gross', 'score'].includes(tokens[at + 1]?.text ?? '')
  )
    return { number: inWords(1), length: 1 };
  const rest = tokens.slice(at, at + 24).map(({ text }) => counting(text));
  const spelled = numberInWords(rest);
  return (
    spelled && withDecimals(rest, { number: inWords(spelled.value, spelled.ordinal), length: spelled.length })
  );
}

/** "dua koma lima", "two point five": digits after the decimal mark, said one by one. */
function withDecimals(rest: readonly string[], whole: Joined): Joined {
  if (whole.number.ordinal || !['koma', 'point'].includes(rest[whole.length] ?? '')) return whole;
  let digits = '';
  for (let at = whole.length + 1; at < rest.length; at += 1) {
    const digit = numberInWords(rest.slice(at, at + 1));
    if (!digit || digit.ordinal || digit.value > 9) break;
    digits += digit.value;
  }
  if (digits === '') return whole;
  const value = Number(`${whole.number.value}.${digits}`);
  return { number: inWords(value), length: whole.length + 1 + digits.length };
}

/** Number words, and fractions in words or digits, become one number token each. */
function joinWords(tokens: readonly Token[]): Token[] {
  const result: Token[] = [];
  for (let at = 0; at < tokens.length; ) {
    const joined = wordsAt(tokens, at);
    result.push(joined ? spanned(tokens, at, joined.length, joined.number) : (tokens[at] as Token));
    at += joined?.length ?? 1;
  }
  return result;
}

interface Grown {
  token: Token;
  next: number;
}

/** The number at `at` with what multiplies it or adds a part to it: "1,5 juta", "half a million", "2 (dua) setengah", "two dozen". */
function grown(tokens: readonly Token[], at: number): Grown {
  const token = tokens[at] as Token;
  let one: Grown = { token, next: at + 1 };
  const half = partBehind(tokens, at);
  if (half) one = { token: valued(tokens, token, half.value, half.next), next: half.next };
  const whole = tokens[one.next];
  // "half a million": the million was read as a number of its own.
  if (token.number?.fraction && whole?.text.startsWith('a ') && whole.number)
    return {
      token: valued(tokens, token, token.number.value * whole.number.value, one.next + 1),
      next: one.next + 1,
    };
  const place = token.number?.fraction && tokens[one.next]?.text === 'a' ? one.next + 1 : one.next;
  const word = tokens[place]?.text ?? '';
  const mayScale = token.number?.written === 'figure' || token.number?.fraction || half !== null;
  const times = batches[word] ?? (mayScale ? scales[word] : undefined);
  if (times === undefined || token.number?.ordinal) return one;
  return { token: valued(tokens, token, (one.token.number?.value ?? 0) * times, place + 1), next: place + 1 };
}

function valued(tokens: readonly Token[], token: Token, value: number, next: number): Token {
  const { fraction: _, otherwise: __, ...number } = token.number as NumberRead;
  return { ...token, to: tokens[next - 1]?.to ?? token.to, number: { ...number, value } };
}

/** "satu setengah", "one and a half", "2½": a whole number with a part behind it. */
function partBehind(tokens: readonly Token[], at: number): { value: number; next: number } | null {
  const whole = tokens[at]?.number;
  if (!whole || whole.fraction || whole.ordinal || !Number.isInteger(whole.value) || whole.value > 1000)
    return null;
  const joint = tokens[at + 1]?.text === 'and' ? at + 2 : at + 1;
  const part = tokens[joint]?.number;
  const fits = part?.fraction && (joint > at + 1 || part.value === 0.5 || tokens[joint]?.text.length === 1);
  return fits ? { value: whole.value + part.value, next: joint + 1 } : null;
}

/** "5 (lima)" and "five (5)" say one number twice; where the two differ the figure stands and the words are kept. */
function joinRepeats(tokens: readonly Token[]): Token[] {
  const result: Token[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at] as Token;
    if (token.kind !== 'number') {
      result.push(token);
      at += 1;
      continue;
    }
    const first = grown(tokens, at);
    const again = tokens[first.next]?.text === '(' ? tokens[first.next + 1] : undefined;
    const second = again?.number ? grown(tokens, first.next + 1) : null;
    const both = second && repeated(first.token, second.token);
    if (!both) {
      result.push(first.token);
      at = first.next;
      continue;
    }
    // "30 (tiga puluh hari)": what else stands in the bracket is read on, without the bracket.
    const closed = tokens[second.next]?.text === ')';
    const to = tokens[closed ? second.next : second.next - 1]?.to ?? first.token.to;
    result.push({ ...first.token, to, number: both });
    at = closed ? second.next + 1 : second.next;
  }
  return result;
}

function repeated(one: Token, other: Token): NumberRead | null {
  const figure = [one, other].find(({ number }) => number?.written === 'figure')?.number;
  const words = [one, other].find(({ number }) => number?.written === 'words')?.number;
  if (!figure || !words) return null;
  const meant =
    figure.otherwise === words.value ? { ...figure, value: words.value, otherwise: figure.value } : figure;
  // Words for sen and cents follow the whole number: "1.500,50 (seribu lima ratus koma lima)".
  const agrees = meant.value === words.value || Math.trunc(meant.value) === words.value;
  const differs = agrees ? {} : { wordsSay: words.value };
  return { ...meant, ...differs, ordinal: one.number?.ordinal ?? false, written: 'both' };
}

/** The tokens of a passage with every number in one token: words, fractions, dozens and millions, figures with their words. */
export const joinNumbers = (tokens: readonly Token[]): Token[] => joinRepeats(joinWords(tokens));
