import { after, found, type Mention, type Reader, textAt } from './mention.ts';
import type { NumberRead, Token } from './tokens.ts';

type Unit = 'hour' | 'day' | 'working day' | 'month';

/** [unit it is counted in, how many of them]. */
const units: Readonly<Record<string, readonly [Unit, number]>> = {
  jam: ['hour', 1],
  hour: ['hour', 1],
  hours: ['hour', 1],
  hari: ['day', 1],
  day: ['day', 1],
  days: ['day', 1],
  minggu: ['day', 7],
  week: ['day', 7],
  weeks: ['day', 7],
  bulan: ['month', 1],
  bln: ['month', 1],
  month: ['month', 1],
  months: ['month', 1],
  semester: ['month', 6],
  semesters: ['month', 6],
  tahun: ['month', 12],
  thn: ['month', 12],
  year: ['month', 12],
  years: ['month', 12],
  dasawarsa: ['month', 120],
  decade: ['month', 120],
};

const oneOf: Readonly<Record<string, string>> = {
  setahun: 'tahun',
  sebulan: 'bulan',
  seminggu: 'minggu',
  sehari: 'hari',
};

const working = ['working', 'business', 'work', 'kerja'];
const between = ['-', 'calendar', 'consecutive', 'full', 'whole', 'kalender', ')'];

const durationText = (unit: Unit, count: number) => `${count} ${unit}`;

/** The unit at `at`, over a hyphen and "calendar"; and the place after "hari kerja". */
function unitFrom(tokens: readonly Token[], at: number) {
  let place = after(tokens, at, ...between);
  const before = working.includes(textAt(tokens, place));
  if (before) place += 1;
  const unit = units[textAt(tokens, place)];
  if (!unit) return null;
  let next = after(tokens, place + 1, 'kalender');
  const behind = working.includes(textAt(tokens, next));
  if (behind && unit[0] === 'day') next += 1;
  const named: Unit = unit[0] === 'day' && (before || behind) ? 'working day' : unit[0];
  return { unit: named, times: unit[1], next };
}

const durationOf = (number: NumberRead, unit: Unit, times: number): Omit<Mention, 'from' | 'to'> => ({
  kind: 'duration',
  value: durationText(unit, number.value * times),
  ...(number.wordsSay === undefined ? {} : { wordsSay: durationText(unit, number.wordsSay * times) }),
});

/** "5 (lima) tahun", "sixty (60) days", "a two-year period", "10 hari kerja"; a week is seven days and a year twelve months. */
export const readDuration: Reader = (reading, at) => {
  const { tokens } = reading;
  const number = tokens[at]?.number;
  if (number && !number.ordinal) {
    const named = unitFrom(tokens, at + 1);
    return named && found(reading, at, named.next, durationOf(number, named.unit, named.times));
  }
  return oneWhole(reading, at);
};

/** "setahun", "a year": but not "twice a year", "dua kali setahun", which say how often. */
const oneWhole: Reader = (reading, at) => {
  const { tokens } = reading;
  const text = textAt(tokens, at);
  const often = ['kali', 'sekali', 'once', 'twice', 'times', 'thrice', 'per', 'every'].includes(
    textAt(tokens, at - 1),
  );
  if (often) return null;
  const half = text === 'setengah' ? unitFrom(tokens, at + 1) : null;
  if (half)
    return found(reading, at, half.next, {
      kind: 'duration',
      value: durationText(half.unit, half.times / 2),
    });
  const name = oneOf[text] ?? (text === 'a' || text === 'one' ? textAt(tokens, at + 1) : '');
  const unit = units[name];
  if (!unit || name === 'day' || name === 'hari') return null;
  const next = oneOf[text] ? at + 1 : at + 2;
  return found(reading, at, next, { kind: 'duration', value: durationText(unit[0], unit[1]), loose: true });
};
