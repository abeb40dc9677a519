import { after, type Found, found, type Reader, type Reading, textAt } from './mention.ts';
import { rangeJoint, rangeOnly } from './ranges.ts';
import type { NumberRead, Token } from './token.ts';

/** Signs and codes that stand before or after the number. */
const signs: Readonly<Record<string, string>> = {
  rp: 'IDR',
  rupiah: 'IDR',
  rupiahs: 'IDR',
  idr: 'IDR',
  $: 'USD',
  usd: 'USD',
  us$: 'USD',
  dolar: 'USD',
  dollar: 'USD',
  dollars: 'USD',
  '€': 'EUR',
  eur: 'EUR',
  euro: 'EUR',
  euros: 'EUR',
  '¥': 'JPY',
  yen: 'JPY',
  jpy: 'JPY',
  '£': 'GBP',
  gbp: 'GBP',
  pound: 'GBP',
  pounds: 'GBP',
  poundsterling: 'GBP',
  aud: 'AUD',
  nzd: 'NZD',
  sgd: 'SGD',
  myr: 'MYR',
  ringgit: 'MYR',
  thb: 'THB',
  baht: 'THB',
  krw: 'KRW',
  won: 'KRW',
  cny: 'CNY',
  rmb: 'CNY',
  yuan: 'CNY',
  renminbi: 'CNY',
  chf: 'CHF',
  franc: 'CHF',
  franken: 'CHF',
  php: 'PHP',
  peso: 'PHP',
  pesos: 'PHP',
  vnd: 'VND',
  dong: 'VND',
  inr: 'INR',
  rupee: 'INR',
  rupees: 'INR',
  hkd: 'HKD',
  twd: 'TWD',
  cad: 'CAD',
  bnd: 'BND',
  sar: 'SAR',
  riyal: 'SAR',
  riyals: 'SAR',
  aed: 'AED',
  dirham: 'AED',
  dirhams: 'AED',
  brl: 'BRL',
  rub: 'RUB',
  rubel: 'RUB',
  rouble: 'RUB',
  roubles: 'RUB',
  sek: 'SEK',
  nok: 'NOK',
  dkk: 'DKK',
  kyat: 'MMK',
  mmk: 'MMK',
  riel: 'KHR',
  kip: 'LAK',
};

/** "dolar Australia", "Australian dollars", "A$": whose dollars they are. */
const dollars: Readonly<Record<string, string>> = {
  australia: 'AUD',
  australian: 'AUD',
  a: 'AUD',
  singapura: 'SGD',
  singapore: 'SGD',
  s: 'SGD',
  selandia: 'NZD',
  zealand: 'NZD',
  nz: 'NZD',
  kanada: 'CAD',
  canadian: 'CAD',
  hong: 'HKD',
  hk: 'HKD',
  amerika: 'USD',
  american: 'USD',
  states: 'USD',
  us: 'USD',
};

/** Short forms of the scales, read only beside money: "Rp500 jt", "USD 25k", "EUR 1.5m". */
const shortScales: Readonly<Record<string, number>> = {
  rb: 1e3,
  k: 1e3,
  jt: 1e6,
  m: 1e6,
  mn: 1e6,
  mio: 1e6,
  bn: 1e9,
  mrd: 1e9,
};

/** "Rp1,2 M" is a milliard in Indonesian, "USD 1.2m" a million in English. */
function scaled(reading: Reading, number: NumberRead, at: number): { number: NumberRead; next: number } {
  const text = textAt(reading.tokens, at);
  const times = reading.language === 'id' && text === 'm' ? 1e9 : shortScales[text];
  if (times === undefined || number.written !== 'figure') return { number, next: at };
  return { number: { ...number, value: number.value * times }, next: at + 1 };
}

/** Words that only say whose money it is: "Indonesian rupiah", "dolar Amerika Serikat", "United States dollars". */
const owners = [
  'serikat',
  'united',
  'baru',
  'new',
  'kong',
  'jepang',
  'japanese',
  'indonesia',
  'indonesian',
  'of',
  'the',
  'inggris',
  'british',
];

interface Money {
  currency: string;
  next: number;
}

/** The money named from `at`, in any order of its words. */
function moneyAt(tokens: readonly Token[], at: number): Money | null {
  let currency = '';
  let owner = '';
  let next = at;
  for (; next < tokens.length; next += 1) {
    const text = textAt(tokens, next);
    const whose = dollars[text];
    const sign = signs[text];
    if (sign && !currency) currency = sign;
    else if (whose && !owner) owner = whose;
    else if (!owners.includes(text) && !(text === '.' && textAt(tokens, next - 1) === 'rp')) break;
  }
  if (!currency) return null;
  return { currency: currency === 'USD' && owner ? owner : currency, next };
}

const amountOf = (currency: string, number: NumberRead) => ({
  kind: 'amount' as const,
  value: `${currency} ${number.value}`,
  ...(number.otherwise === undefined ? {} : { otherwise: [`${currency} ${number.otherwise}`] }),
  ...(number.wordsSay === undefined ? {} : { wordsSay: `${currency} ${number.wordsSay}` }),
});

/** "Rp1.000.000,00", "US$ 1,000", "one thousand Australian dollars", "1.000 (seribu) yen". */
export const readAmount: Reader = (reading, at) => {
  const { tokens } = reading;
  const before = moneyAt(tokens, at);
  const number = before && tokens[before.next]?.number;
  if (before && number && !number.ordinal) {
    const { number: whole, next } = scaled(reading, number, before.next + 1);
    const end = afterMoneyWords(tokens, next);
    return (
      rangeOfMoney(reading, at, end, before.currency, whole) ??
      found(reading, at, end, amountOf(before.currency, whole))
    );
  }
  const first = tokens[at]?.number;
  const behind = first && !first.ordinal ? moneyAt(tokens, at + 1) : null;
  if (first && behind) return found(reading, at, behind.next, amountOf(behind.currency, first));
  return first && !first.ordinal ? sharedMoney(reading, at, first) : null;
};

/** "IDR 500 to 750 million": two amounts, the money and the scale said once. */
function rangeOfMoney(
  reading: Reading,
  at: number,
  end: number,
  currency: string,
  first: NumberRead,
): Found | null {
  const { tokens } = reading;
  const place = rangeOnly(tokens, end);
  const other = place > end ? tokens[place]?.number : undefined;
  if (!other || other.ordinal) return null;
  const one = found(reading, at, end, amountOf(currency, inScaleOf(first, other)));
  const last = found(reading, place, place + 1, amountOf(currency, other));
  return { mention: one.mention, also: [last.mention], next: last.next };
}

/** "5 sampai 10 juta yen": the first number is money too, and in millions where the other is. */
function sharedMoney(reading: Reading, at: number, first: NumberRead): Found | null {
  const { tokens } = reading;
  const place = rangeOnly(tokens, at + 1);
  const other = place > at + 1 ? tokens[place]?.number : undefined;
  const money = other && moneyAt(tokens, place + 1);
  if (!money) return null;
  return found(reading, at, at + 1, amountOf(money.currency, inScaleOf(first, other)));
}

/** "5 to 10 million": 5 stands for five million. */
const inScaleOf = (first: NumberRead, other: NumberRead): NumberRead => {
  const scale = [1e9, 1e6, 1e3].find((each) => other.value >= each && other.digits !== undefined) ?? 1;
  const spoken = Number((other.digits ?? '').replace(',', '.'));
  const meant = spoken > 0 && other.value / spoken === scale;
  return meant && first.value < 1000 ? { ...first, value: first.value * scale } : first;
};

/** After "Rp1.000 (seribu rupiah)" the name of the money is said again, and perhaps sen or cents. */
function afterMoneyWords(tokens: readonly Token[], at: number): number {
  const dash = textAt(tokens, at) === ',' && textAt(tokens, at + 1) === '-' ? at + 2 : at;
  const again = moneyAt(tokens, dash);
  if (!again) return dash;
  const closed = tokens.slice(again.next, again.next + 8).findIndex(({ text }) => text === ')');
  return closed >= 0 ? again.next + closed + 1 : after(tokens, again.next, ')');
}

/** The place after "%", "persen" or "per cent"; `at` itself where none stands there. */
function percentSign(tokens: readonly Token[], at: number): number {
  if (['%', 'persen', 'percent', 'prosen'].includes(textAt(tokens, at))) return at + 1;
  const apart =
    textAt(tokens, at) === 'per' && ['cent', 'centum', 'seratus'].includes(textAt(tokens, at + 1));
  return apart ? at + 2 : at;
}

/** "10%", "10 persen", "ten per cent"; "10 to 15 per cent" is two of them. */
export const readPercent: Reader = (reading, at) => {
  const { tokens } = reading;
  const number = tokens[at]?.number;
  if (!number || number.ordinal) return null;
  const next = percentSign(tokens, at + 1);
  const joint = next > at + 1 ? at : rangeJoint(tokens, at + 1);
  const shared = joint > at + 1 && tokens[joint]?.number && percentSign(tokens, joint + 1) > joint + 1;
  if (next === at + 1 && !shared) return null;
  const words = number.wordsSay === undefined ? {} : { wordsSay: `${number.wordsSay}%` };
  return found(reading, at, Math.max(next, at + 1), { kind: 'percent', value: `${number.value}%`, ...words });
};
