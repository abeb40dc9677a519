import type { Language } from '#kernel/language.ts';
import { readAmount, readPercent } from './amounts.ts';
import { boundsIn, limitOf } from './bounds.ts';
import { readDate, readYear } from './dates.ts';
import { readDuration } from './durations.ts';
import { foldText } from './fold-text.ts';
import { readLaw } from './laws.ts';
import { type Found, found, type Mention, type Reader, type Reading, textAt } from './mention.ts';
import { readQuantity } from './quantities.ts';
import { readReference } from './references.ts';
import { placesIn } from './sentences.ts';
import { readTime } from './times.ts';
import type { Token } from './token.ts';
import { tokensOf } from './tokens.ts';

/** "twice", "dua kali": how often is a number like any other. */
const readTimes: Reader = (reading, at) => {
  const said = multiples[textAt(reading.tokens, at)];
  return said === undefined
    ? null
    : found(reading, at, at + 1, { kind: 'number', value: String(said), loose: true });
};

const multiples: Readonly<Record<string, number>> = {
  twice: 2,
  thrice: 3,
  triplicate: 3,
  quadruplicate: 4,
  quintuplicate: 5,
  threefold: 3,
  fourfold: 4,
  trilateral: 3,
  tripartite: 3,
  trilingual: 3,
};

const rounded = (value: number) => Math.round(value * 1e4) / 1e4;

const readNumber: Reader = (reading, at) => {
  const number = reading.tokens[at]?.number;
  if (!number) return null;
  return found(reading, at, at + 1, {
    kind: number.ordinal ? 'ordinal' : 'number',
    value: String(rounded(number.value)),
    ...(number.fraction ? { alike: [`${rounded(number.value * 100)}%`] } : {}),
    ...(number.otherwise === undefined ? {} : { otherwise: [String(number.otherwise)] }),
    ...(number.wordsSay === undefined ? {} : { wordsSay: String(number.wordsSay) }),
    ...(number.written === 'words' ? { loose: true } : {}),
  });
};

/** What is read first takes its numbers away from what is read after it. */
const readers: readonly Reader[] = [
  readLaw,
  readTime,
  readDate,
  readReference,
  readAmount,
  readPercent,
  readDuration,
  readQuantity,
  readYear,
  readTimes,
  readNumber,
];

/** Marks no mention begins with: all but the signs of money. */
const isIdle = ({ kind, text }: Token) => kind === 'break' || (kind === 'mark' && !'$€¥£'.includes(text));

function readAt(reading: Reading, at: number): Found | null {
  const token = reading.tokens[at];
  if (!token || isIdle(token)) return null;
  for (const read of readers) {
    const one = read(reading, at);
    if (one) return one;
  }
  return null;
}

/** A limit word belongs to the first thing said after it, not further than a few words; "at the latest" to what is before. */
function withBounds(mentions: readonly Mention[], text: string, language: Language): Mention[] {
  const result = [...mentions];
  const folded = foldText(text);
  for (const bound of boundsIn(folded, language)) {
    const at = bound.trails
      ? result.findLastIndex(({ to }) => to <= bound.from && bound.from - to <= 3)
      : result.findIndex(({ from }) => from >= bound.to && from - bound.to <= 24);
    const mention = result[at];
    if (!mention) continue;
    const rest = folded.slice(mention.to, mention.to + 60);
    const limit = mention.kind === 'duration' ? limitOf(bound, rest, language) : bound.which;
    result[at] = { ...mention, bound: limit };
  }
  return result;
}

/**
 * Everything in a passage that must be the same in every language: days, amounts, shares, durations, references and other
 * numbers, in the order they stand. `skip` are places that are only numbering.
 */
export function readMentions(
  text: string,
  language: Language,
  skip: readonly { from: number; to: number }[] = [],
): Mention[] {
  const numbering = placesIn(skip);
  const tokens = tokensOf(text, language).filter((token) => !numbering.has(token.from));
  const reading = { tokens, language };
  const mentions: Mention[] = [];
  for (let at = 0; at < tokens.length; ) {
    const one = readAt(reading, at);
    if (!one) {
      at += 1;
      continue;
    }
    mentions.push(one.mention, ...(one.also ?? []));
    at = one.next;
  }
  return withBounds(mentions, text, language);
}
