import type { Duration } from '#kernel/edtf.ts';
import { recogniseMonth } from './months.ts';
import { numberInWords } from './numbers.ts';
import type { Token } from './tokens.ts';

export interface ReadDuration {
  /** Null: the words tell a duration but not how long ("sekian tahun", "3-5 tahun"). */
  duration: Duration | null;
  next: number;
}

const units: Readonly<Record<string, Duration>> = {
  tahun: { years: 1 },
  thn: { years: 1 },
  th: { years: 1 },
  year: { years: 1 },
  years: { years: 1 },
  yr: { years: 1 },
  yrs: { years: 1 },
  tahunan: { years: 1 },
  dekade: { years: 10 },
  decade: { years: 10 },
  decades: { years: 10 },
  windu: { years: 8 },
  bulan: { months: 1 },
  bln: { months: 1 },
  bulanan: { months: 1 },
  month: { months: 1 },
  months: { months: 1 },
  semester: { months: 6 },
  semesters: { months: 6 },
  triwulan: { months: 3 },
  kuartal: { months: 3 },
  quarter: { months: 3 },
  quarters: { months: 3 },
  caturwulan: { months: 4 },
  minggu: { days: 7 },
  pekan: { days: 7 },
  week: { days: 7 },
  weeks: { days: 7 },
  hari: { days: 1 },
  day: { days: 1 },
  days: { days: 1 },
};
const whole: Readonly<Record<string, Duration>> = {
  setahun: { years: 1 },
  sebulan: { months: 1 },
  seminggu: { days: 7 },
  sepekan: { days: 7 },
  sewindu: { years: 8 },
  satutahun: { years: 1 },
};
const unknown = new Set([
  'sekian',
  'beberapa',
  'several',
  'some',
  'few',
  'many',
  'berapa',
  'puluhan',
  'belasan',
  'banyak',
]);

const at = (tokens: readonly Token[], place: number) => tokens[place];
const isMark = (token: Token | undefined, marks: string) =>
  token?.kind === 'mark' && marks.includes(token.text);

interface Amount {
  value: number | null;
  next: number;
}

/** "5", "lima", "5 (lima)", "lima (5)", "1,5", "1 1/2", "3-5" (how many is not told), "a". */
function readAmount(tokens: readonly Token[], place: number): Amount | null {
  const token = at(tokens, place);
  if (token?.kind === 'word' && unknown.has(token.text)) return { value: null, next: place + 1 };
  if (token?.kind === 'word' && (token.text === 'a' || token.text === 'an'))
    return { value: 1, next: place + 1 };
  const digits =
    token?.kind === 'number' && token.text.length <= 3
      ? { value: Number(token.text), next: place + 1 }
      : null;
  const number = digits ?? numberInWords(tokens, place);
  if (!number) return null;
  const refined = digits ? decimals(tokens, digits) : number;
  const ranged = isMark(at(tokens, refined.next), '-') || at(tokens, refined.next)?.text === 'atau';
  const second = ranged ? readCount(tokens, refined.next + 1) : null;
  if (second) return { value: null, next: inBrackets(tokens, second.next) };
  const next = inBrackets(tokens, refined.next);
  return at(tokens, next)?.text === 'setengah'
    ? { value: refined.value + 0.5, next: next + 1 }
    : { ...refined, next };
}

function readCount(tokens: readonly Token[], place: number): { next: number } | null {
  const token = at(tokens, place);
  if (token?.kind === 'number' && token.text.length <= 2) return { next: place + 1 };
  return numberInWords(tokens, place);
}

function decimals(tokens: readonly Token[], whole: { value: number; next: number }) {
  const fraction = at(tokens, whole.next + 1);
  const tight = fraction?.kind === 'number' && !fraction.spaced;
  if (isMark(at(tokens, whole.next), ',.') && tight && fraction.text.length === 1)
    return { value: whole.value + Number(fraction.text) / 10, next: whole.next + 2 };
  return whole;
}

/** "(tiga)" after 3: what the office writes twice is read once. */
function inBrackets(tokens: readonly Token[], place: number): number {
  if (!isMark(at(tokens, place), '([')) return place;
  for (let next = place + 1; next <= place + 6; next += 1) {
    const token = at(tokens, next);
    if (isMark(token, ')]')) return next + 1;
    const counts =
      token?.kind === 'number' ||
      numberInWords(tokens, next) ||
      ['puluh', 'belas', 'ratus'].includes(token?.text ?? '');
    if (!counts && !isMark(token, '-')) return place;
  }
  return place;
}

const times = (unit: Duration, count: number): Duration | null => {
  const months = ((unit.years ?? 0) * 12 + (unit.months ?? 0)) * count;
  const days = (unit.days ?? 0) * count;
  if (!Number.isInteger(Math.round(months * 100) / 100) || !Number.isInteger(days)) return null;
  return { months: Math.round(months), ...(days && { days }) };
};

function one(tokens: readonly Token[], place: number): ReadDuration | null {
  const said = at(tokens, place)?.kind === 'word' ? whole[at(tokens, place)?.text ?? ''] : undefined;
  if (said) return { duration: times(said, 1), next: place + 1 };
  const amount = readAmount(tokens, place);
  if (!amount) return null;
  const gap = isMark(at(tokens, amount.next), '-') ? amount.next + 1 : amount.next;
  const unitToken = at(tokens, gap);
  const unit = unitToken?.kind === 'word' ? units[unitToken.text] : undefined;
  if (!unit) return null;
  const dotted =
    isMark(at(tokens, gap + 1), '.') && ['th', 'thn', 'bln', 'yr', 'yrs'].includes(unitToken?.text ?? '');
  const next = dotted ? gap + 2 : gap + 1;
  const after = at(tokens, next);
  // "10 bulan September": a day and its month, no duration.
  if (unitToken?.text.startsWith('b') && after?.kind === 'word' && recogniseMonth(after.text)) return null;
  const working = ['kerja', 'working', 'efektif'].includes(after?.text ?? '') && unit.days !== undefined;
  const duration = amount.value === null || amount.value === 0 || working ? null : times(unit, amount.value);
  return { duration, next: working ? next + 1 : next };
}

const link = new Set(['dan', 'and', ',', '&']);

/** How long: "8 Tahun", "3 (tiga) tahun", "lima tahun", "setahun", "2 tahun 6 bulan", "36 months", "sekian tahun". */
export function readDuration(tokens: readonly Token[], place: number): ReadDuration | null {
  const first = one(tokens, place);
  if (!first?.duration) return first;
  const gap = link.has(at(tokens, first.next)?.text ?? '') ? first.next + 1 : first.next;
  const second = one(tokens, gap);
  if (!second?.duration || (second.duration.months ?? 0) >= 12 || (first.duration.months ?? 0) === 0)
    return first;
  const days = (first.duration.days ?? 0) + (second.duration.days ?? 0);
  const months = (first.duration.months ?? 0) + (second.duration.months ?? 0);
  return { duration: { months, ...(days && { days }) }, next: second.next };
}
