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
  /** It says "equal parts", "sama besar". */
  saysEqual: boolean;
}

const codeOf: Readonly<Record<MentionKind, FindingCode>> = {
  date: 'date',
  amount: 'amount',
  percent: 'number',
  duration: 'duration',
  reference: 'reference',
  number: 'number',
  ordinal: 'number',
  time: 'number',
};

/** Kinds that count the same thing in other words: "the second" beside "2", "half" beside "50 %", "12 bulan" beside "12 monthly". */
const counts = new Set<MentionKind>(['number', 'ordinal', 'date', 'percent']);

const sayings = ({ value, alike = [] }: Mention) => [value, ...alike];

/** "25 September" answers "25 September 2015" where the year was said before; a year alone answers a day of it, not the reverse. */
function sameDay(one: string, other: string): boolean {
  const [mine, theirs] = [fieldsOf(one), fieldsOf(other)];
  if (!mine || !theirs) return one === other;
  if (mine.rest === theirs.rest) return mine.year === theirs.year || mine.year === '' || theirs.year === '';
  return mine.rest === '' && mine.year === theirs.year;
}

/** A year and what follows it: a month, a day, a part of the year. */
function fieldsOf(date: string): { year: string; rest: string } | null {
  const match = date.match(
    /^(\d{4})?[- ]?((?:\d{2}(?:-\d{2})?)?(?: ?(?:early|mid|late|quarter \d|half \d))?)$/,
  );
  return match && { year: match[1] ?? '', rest: (match[2] ?? '').trim() };
}

const daysOf = (mention: Mention) => [...sayings(mention), ...(mention.otherwise ?? [])];

function answers(mention: Mention, other: Mention): boolean {
  if (other.kind === mention.kind) {
    if (mention.kind === 'date')
      return daysOf(mention).some((day) => daysOf(other).some((that) => sameDay(day, that)));
    if (mention.measure && other.measure) return mention.measure === other.measure;
  } else if (!counts.has(mention.kind) || !counts.has(other.kind)) return false;
  // A separator that can be read two ways is settled by the other language only where that says the sure reading.
  return sayings(mention).some((one) => sayings(other).includes(one));
}

const says = (mentions: readonly Mention[], mention: Mention): boolean =>
  mentions.some((other) => answers(mention, other));

/** What need not be said in the other language's numbers: "one", "both", the same day of the week, "this article". */
function goesWithout(mention: Mention, other: Side): boolean {
  const { kind, value } = mention;
  if (kind === 'ordinal') return Number(value) <= 2;
  if (kind === 'duration') return mention.loose === true;
  if (kind === 'reference' || kind === 'date')
    return mention.loose === true && !other.mentions.some(isLooseLike(mention));
  if (kind === 'percent') return isEqualPart(mention, other);
  return kind === 'number' && (Number(value) <= 1 ? !mention.alike : value === '2' && other.saysTwo);
}

/** "this paragraph" is compared with another "this ...", a day of the week with another one, "the end of the year" with another part. */
const isLooseLike = (mention: Mention) => (other: Mention) =>
  other.kind === mention.kind &&
  other.loose === true &&
  other.value.startsWith('weekday') === mention.value.startsWith('weekday');

/** "dua tahap, masing-masing 50 persen" beside "two equal instalments". */
const isEqualPart = ({ value }: Mention, other: Side): boolean =>
  other.saysEqual &&
  other.mentions.some(
    ({ kind, value: parts }) => kind === 'number' && Number(parts) * Number.parseFloat(value) === 100,
  );

interface Missing {
  mention: Mention;
  side: Side;
  other: Side;
}

/** Each thing once, however often it is said. */
function distinct(mentions: readonly Mention[]): Mention[] {
  const known = new Map<string, Mention>();
  for (const mention of mentions) {
    const key = `${mention.kind} ${mention.value} ${mention.measure ?? ''}`;
    const before = known.get(key);
    if (!before || (before.loose && !mention.loose)) known.set(key, mention);
  }
  return [...known.values()];
}

/** What one language says and the other does not. More than a thousand different figures are a table, and no clause. */
function missingIn(side: Side, other: Side): Missing[] {
  const [mine, theirs] = [distinct(side.mentions), distinct(other.mentions)];
  if (mine.length > 1000 || theirs.length > 1000) return [];
  return mine
    .filter((mention) => !says(theirs, mention) && !goesWithout(mention, other))
    .map((mention) => ({ mention, side, other }));
}

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
  const bounded = distinct(other.mentions.filter(({ bound }) => bound));
  return distinct(one.mentions.filter(({ bound }) => bound)).flatMap((mention) => {
    const twin = bounded.find(({ kind, value }) => kind === mention.kind && value === mention.value);
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
