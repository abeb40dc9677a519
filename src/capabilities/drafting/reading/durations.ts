import { after, type Found, found, type Mention, type Reader, type Reading, textAt } from './mention.ts';
import { type Period, prefixes, rhythms, type Unit, units, wholes } from './periods.ts';
import { rangeJoint } from './ranges.ts';
import type { NumberRead, Token } from './token.ts';

const working = ['working', 'business', 'work', 'kerja'];

/** What may stand between a number and its unit and changes nothing. */
const between = new Set(
  '- ) calendar consecutive successive continuous full whole clear complete further additional more extra next following subsequent academic school fiscal kalender of a an the'.split(
    ' ',
  ),
);

const durationText = (unit: Unit, count: number) => `${Math.round(count * 1e6) / 1e6} ${unit}`;

/** The same time in days, where hours make whole days. */
function alike(unit: Unit, count: number): { alike?: readonly string[] } {
  if (unit === 'hour' && count % 24 === 0) return { alike: [durationText('day', count / 24)] };
  if (unit === 'minute' && count % 60 === 0) return { alike: [durationText('hour', count / 60)] };
  return {};
}

interface Named {
  unit: Unit;
  times: number;
  next: number;
}

/** The unit at `at`, over a hyphen and "calendar"; and the place after "hari kerja". */
function unitFrom(tokens: readonly Token[], at: number): Named | null {
  let place = at;
  while (between.has(textAt(tokens, place)) && place - at < 3) place += 1;
  const before = working.includes(textAt(tokens, place));
  if (before) place += 1;
  const unit = units[textAt(tokens, place)] ?? countedRhythm(tokens, place);
  if (!unit) return null;
  let next = after(tokens, place + 1, 'kalender');
  const behind = working.includes(textAt(tokens, next));
  if (behind && unit[0] === 'day') next += 1;
  const name: Unit = unit[0] === 'day' && (before || behind) ? 'working day' : unit[0];
  return { unit: name, times: unit[1], next };
}

/** "enam bulanan" and "six-monthly" count months; "six monthly reports" do not. */
const countedRhythm = (tokens: readonly Token[], at: number): Period | undefined =>
  ['bulanan', 'tahunan', 'mingguan'].includes(textAt(tokens, at)) || textAt(tokens, at - 1) === '-'
    ? rhythms[textAt(tokens, at)]
    : undefined;

const durationOf = (number: NumberRead, { unit, times }: Named): Omit<Mention, 'from' | 'to'> => ({
  kind: 'duration',
  value: durationText(unit, number.value * times),
  ...alike(unit, number.value * times),
  ...(number.wordsSay === undefined ? {} : { wordsSay: durationText(unit, number.wordsSay * times) }),
});

const ageBefore = ['berusia', 'usia', 'berumur', 'umur', 'aged', 'age', 'ages'];

/** "berusia 15 sampai 18 tahun", "18 years of age", "a 16-year-old": years of a life are a number and no period. */
function isAge({ tokens }: Reading, at: number, next: number): boolean {
  const place = after(tokens, next, '-', 'of', 's', "'");
  if (['age', 'old'].includes(textAt(tokens, place))) return true;
  const ahead = tokens.slice(Math.max(0, at - 8), at);
  const stop = ahead.findLastIndex(({ kind, text }) => kind === 'break' || [';', '.', ':'].includes(text));
  return ahead.slice(stop + 1).some(({ text }) => ageBefore.includes(text));
}

/** "5 (lima) tahun", "sixty (60) days", "a two-year period", "10 hari kerja"; a week is seven days and a year twelve months. */
export const readDuration: Reader = (reading, at) => {
  const { tokens } = reading;
  const number = tokens[at]?.number;
  if (!number || number.ordinal) return rhythm(reading, at) ?? oneWhole(reading, at);
  const hours = timesHours(reading, at);
  if (hours) return hours;
  const named = unitFrom(tokens, at + 1);
  if (named) {
    if (isAge(reading, at, named.next)) return ageFound(reading, at, named.next);
    return together(reading, at, number, named);
  }
  return shared(reading, at, number);
};

const ageFound = (reading: Reading, at: number, next: number): Found | null => {
  const number = reading.tokens[at]?.number;
  if (!number) return null;
  const words = number.wordsSay === undefined ? {} : { wordsSay: String(number.wordsSay) };
  return found(reading, at, next, { kind: 'number', value: String(number.value), ...words });
};

/** "1 tahun 6 bulan" and "two years and six months" are one period. */
function together(reading: Reading, at: number, number: NumberRead, named: Named): Found {
  const { tokens } = reading;
  const place = after(tokens, named.next, 'dan', 'and', ',');
  const more = tokens[place]?.number;
  const rest = named.times === 12 && more && !more.ordinal ? unitFrom(tokens, place + 1) : null;
  if (rest?.unit !== 'month' || rest.times !== 1 || !more)
    return found(reading, at, named.next, durationOf(number, named));
  const value = durationText('month', number.value * 12 + more.value);
  return found(reading, at, rest.next, { kind: 'duration', value });
}

/** "3 sampai 5 tahun": the first number counts years too. */
function shared(reading: Reading, at: number, number: NumberRead): Found | null {
  const { tokens } = reading;
  const place = rangeJoint(tokens, at + 1);
  const other = place > at + 1 ? tokens[place]?.number : undefined;
  const named = other && !other.ordinal ? unitFrom(tokens, place + 1) : null;
  if (!named) return null;
  if (isAge(reading, at, named.next)) return ageFound(reading, at, at + 1);
  return found(reading, at, at + 1, durationOf(number, named));
}

/** "2 x 24 jam" is forty-eight hours. */
function timesHours(reading: Reading, at: number): Found | null {
  const { tokens } = reading;
  const [one, sign, other] = [tokens[at]?.number, textAt(tokens, at + 1), tokens[at + 2]?.number];
  if (!one || !other || !['x', '×', '*', 'kali'].includes(sign)) return null;
  const named = unitFrom(tokens, at + 3);
  if (!named) return null;
  const number: NumberRead = { value: one.value * other.value, ordinal: false, written: 'figure' };
  return found(reading, at, named.next, durationOf(number, named));
}

const every = ['setiap', 'tiap', 'every', 'each', 'per'];
const often = ['kali', 'sekali', 'once', 'twice', 'times', 'thrice'];

const periodFound = (reading: Reading, at: number, next: number, [unit, count]: Period): Found =>
  found(reading, at, next, {
    kind: 'duration',
    value: durationText(unit, count),
    ...alike(unit, count),
    ...(unit === 'day' && count === 1 ? { loose: true } : {}),
    ...(unit === 'month' && count === 12 ? { loose: true } : {}),
  });

/** "triwulanan", "quarterly", "half-yearly", "setiap semester", "every quarter". */
function rhythm(reading: Reading, at: number): Found | null {
  const { tokens } = reading;
  const text = textAt(tokens, at);
  const split = splitRhythm(tokens, at);
  if (split) return periodFound(reading, at, split.next, split.period);
  const said = rhythms[text];
  if (said && tokens[at]?.kind === 'word') return periodFound(reading, at, at + 1, said);
  if (!every.includes(text)) return null;
  const other = ['other', 'second'].includes(textAt(tokens, at + 1)) ? 2 : 1;
  const unitAt = at + other;
  const name = textAt(tokens, unitAt);
  const unit: Period | undefined = name === 'quarter' ? ['month', 3] : units[name];
  if (!unit || tokens[unitAt]?.kind !== 'word') return null;
  return periodFound(reading, unitAt, unitAt + 1, [unit[0], unit[1] * other]);
}

/** "catur wulan", "half-yearly", "semi-annual", "tengah tahunan". */
function splitRhythm(tokens: readonly Token[], at: number): { period: Period; next: number } | null {
  const text = textAt(tokens, at);
  const place = after(tokens, at + 1, '-');
  const behind = textAt(tokens, place);
  const months = behind === 'wulan' ? prefixes[text] : undefined;
  if (months) return { period: ['month', months], next: place + 1 };
  const half = ['half', 'semi', 'tengah', 'setengah'].includes(text) && rhythms[behind]?.[1] === 12;
  return half ? { period: ['month', 6], next: place + 1 } : null;
}

/** "setahun", "a year": but not "twice a year", "dua kali setahun", which say how often. */
function oneWhole(reading: Reading, at: number): Found | null {
  const { tokens } = reading;
  const text = textAt(tokens, at);
  if (often.includes(textAt(tokens, at - 1)) || every.includes(textAt(tokens, at - 1))) return null;
  const own = wholes[text];
  const name = text === 'a' || text === 'one' ? textAt(tokens, at + 1) : '';
  const unit = own ?? (name === 'day' ? undefined : units[name]);
  if (!unit) return null;
  const exact = text === 'fortnight' || name === 'fortnight';
  const { mention, next } = periodFound(reading, at, own ? at + 1 : at + 2, unit);
  const { loose: _, ...strict } = mention;
  return { mention: exact ? strict : { ...strict, loose: true }, next };
}
