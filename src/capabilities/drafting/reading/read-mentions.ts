import type { Language } from '#kernel/language.ts';
import { readAmount, readPercent } from './amounts.ts';
import { boundsIn } from './bounds.ts';
import { readDate, readYear } from './dates.ts';
import { readDuration } from './durations.ts';
import { foldText } from './fold-text.ts';
import { readLaw } from './laws.ts';
import { type Found, found, type Mention, type Reader, type Reading, textAt } from './mention.ts';
import { readMoreReferences, readReference } from './references.ts';
import { tokensOf } from './tokens.ts';

/** "twice", "dua kali": how often is a number like any other. */
const readTimes: Reader = (reading, at) => {
  const said = { twice: 2, thrice: 3 }[textAt(reading.tokens, at)];
  return said === undefined ? null : found(reading, at, at + 1, { kind: 'number', value: String(said) });
};

const readNumber: Reader = (reading, at) => {
  const number = reading.tokens[at]?.number;
  if (!number) return null;
  return found(reading, at, at + 1, {
    kind: number.ordinal ? 'ordinal' : 'number',
    value: String(number.value),
    ...(number.otherwise === undefined ? {} : { otherwise: [String(number.otherwise)] }),
    ...(number.wordsSay === undefined ? {} : { wordsSay: String(number.wordsSay) }),
    ...(number.written === 'words' ? { loose: true } : {}),
  });
};

/** What is read first takes its numbers away from what is read after it. */
const readers: readonly Reader[] = [
  readLaw,
  readDate,
  readReference,
  readAmount,
  readPercent,
  readDuration,
  readYear,
  readTimes,
  readNumber,
];

function readAt(reading: Reading, at: number): Found | null {
  for (const read of readers) {
    const one = read(reading, at);
    if (one) return one;
  }
  return null;
}

/** "Articles 5, 6 and 7" are three references. */
function withSeries(reading: Reading, first: Found): Found[] {
  const series = [first];
  for (let last = first; last.mention.kind === 'reference'; ) {
    const more = readMoreReferences(reading, last.next, first.mention.value);
    if (!more) break;
    series.push(more);
    last = more;
  }
  return series;
}

/** A limit word belongs to the first thing said after it, not further than a few words; "at the latest" to what is before. */
function withBounds(mentions: readonly Mention[], text: string, language: Language): Mention[] {
  const result = [...mentions];
  for (const bound of boundsIn(foldText(text), language)) {
    const at = bound.trails
      ? result.findLastIndex(({ to }) => to <= bound.from && bound.from - to <= 3)
      : result.findIndex(({ from }) => from >= bound.to && from - bound.to <= 24);
    const mention = result[at];
    if (mention) result[at] = { ...mention, bound: bound.which };
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
  const numbering = (place: number) => skip.some(({ from, to }) => place >= from && place < to);
  const tokens = tokensOf(text, language).filter((token) => !numbering(token.from));
  const reading = { tokens, language };
  const mentions: Mention[] = [];
  for (let at = 0; at < tokens.length; ) {
    const one = readAt(reading, at);
    if (!one) {
      at += 1;
      continue;
    }
    const series = withSeries(reading, one);
    mentions.push(...series.map(({ mention }) => mention));
    at = (series[series.length - 1] as Found).next;
  }
  return withBounds(mentions, text, language);
}
