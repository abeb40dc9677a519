import type { Words } from '#kernel/language.ts';
import type { ClauseFinding, FindingCode, Passage } from '../finding.ts';
import { passageOf } from '../finding.ts';
import type { Mention, MentionKind } from '../reading/mention.ts';
import { parityWords } from './words.ts';

/** One language's text of a clause with what was read in it. */
export interface Side {
  language: string;
  text: string;
  mentions: readonly Mention[];
  /** It says "both", "in duplicate", "each": two of something without the number. */
  saysTwo: boolean;
}

const codeOf: Readonly<Record<MentionKind, FindingCode>> = {
  date: 'date',
  amount: 'amount',
  percent: 'number',
  duration: 'duration',
  reference: 'reference',
  number: 'number',
  ordinal: 'number',
};

const meanings = ({ value, otherwise = [] }: Mention) => [value, ...otherwise];

/** The bare number of a mention, for what one language counts in other words: "12 bulan" beside "12 monthly". */
const bare = (mention: Mention) =>
  mention.kind === 'number' || mention.kind === 'ordinal' || mention.kind === 'date' ? mention.value : null;

/** "25 September" answers "25 September 2015" where the year was said before. */
function sameDay(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return (
    short === long ||
    (short.startsWith('-') && long.endsWith(short)) ||
    (short.length === 4 && long.startsWith(short))
  );
}

function says(side: Side, mention: Mention): boolean {
  return side.mentions.some((other) => {
    if (other.kind === mention.kind) {
      if (mention.kind === 'date')
        return meanings(mention).some((day) => meanings(other).some((that) => sameDay(day, that)));
      // A separator that can be read two ways is settled by the other language only where that says the sure reading.
      return mention.value === other.value;
    }
    const number = bare(mention);
    return number !== null && number === bare(other);
  });
}

/** What need not be said in the other language's numbers: "one", and "two" where the other says "both". */
function goesWithout(mention: Mention, other: Side): boolean {
  if (mention.kind === 'ordinal') return Number(mention.value) <= 2;
  if (mention.kind === 'duration') return mention.loose === true;
  if (mention.kind !== 'number' || !mention.loose)
    return mention.value === '2' && other.saysTwo && !hasOtherFigure(other);
  const value = Number(mention.value);
  return value <= 1 || (value === 2 && (other.saysTwo || !hasOtherNumber(other)));
}

const hasOtherNumber = (side: Side) => side.mentions.some(({ kind }) => kind === 'number');
const hasOtherFigure = (side: Side) => side.mentions.some(({ kind, loose }) => kind === 'number' && !loose);

interface Missing {
  mention: Mention;
  side: Side;
  other: Side;
}

const missingIn = (side: Side, other: Side): Missing[] => {
  const seen = new Set<string>();
  return side.mentions
    .filter((mention) => !says(other, mention) && !goesWithout(mention, other))
    .filter(({ kind, value }) => !seen.has(`${kind} ${value}`) && seen.add(`${kind} ${value}`))
    .map((mention) => ({ mention, side, other }));
};

const passageFor = ({ language, text }: Side, { from, to }: Mention): Passage =>
  passageOf(language, text, from, to);

/** What stands in the one language's place of what is missing: the first of the same kind that is missing the other way. */
function finding(here: Missing, there: Missing | undefined): ClauseFinding {
  const passages = [
    passageFor(here.side, here.mention),
    ...(there ? [passageFor(there.side, there.mention)] : []),
  ];
  const code = codeOf[here.mention.kind];
  const [mine, theirs] = passages.map(({ text }) => text);
  const message: Words = theirs
    ? parityWords.differs(code, here.side.language, mine ?? '', here.other.language, theirs)
    : parityWords.missing(code, here.side.language, mine ?? '', here.other.language);
  return { code, languages: [here.side.language, here.other.language], message, passages };
}

/** Kinds that may stand for each other when a number was changed: a lost "bulan" leaves a number. */
const related = (one: MentionKind, other: MentionKind) => one === other || codeOf[one] === codeOf[other];

/** Every day, amount, duration, reference and number that one language says and the other does not. */
export function compareMentions(one: Side, other: Side): ClauseFinding[] {
  const there = missingIn(other, one);
  const findings = missingIn(one, other).map((here) => {
    const at = there.findIndex(({ mention }) => related(mention.kind, here.mention.kind));
    const [pair] = at >= 0 ? there.splice(at, 1) : [];
    return finding(here, pair);
  });
  return [...findings, ...there.map((missing) => finding(missing, undefined)), ...compareBounds(one, other)];
}

/** "paling lama" beside "at least": the same number, the other way round. */
function compareBounds(one: Side, other: Side): ClauseFinding[] {
  return one.mentions.flatMap((mention) => {
    const twin = other.mentions.find(({ kind, value }) => kind === mention.kind && value === mention.value);
    if (!twin?.bound || !mention.bound || twin.bound === mention.bound) return [];
    const passages = [passageFor(one, mention), passageFor(other, twin)];
    const message = parityWords.limit(one.language, passages[0]?.text ?? '', other.language);
    return [{ code: codeOf[mention.kind], languages: [one.language, other.language], message, passages }];
  });
}

/** "5 (enam) tahun": figure and words of one language that do not agree. */
export function contradictionsWithin(side: Side): ClauseFinding[] {
  return side.mentions
    .filter(({ wordsSay }) => wordsSay !== undefined)
    .map((mention) => ({
      code: codeOf[mention.kind],
      languages: [side.language],
      message: parityWords.wordsDiffer(side.language, side.text.slice(mention.from, mention.to)),
      passages: [passageFor(side, mention)],
    }));
}
