import { after, found, type Reader, textAt } from './mention.ts';
import type { NumberRead, Token } from './tokens.ts';

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
    const end = afterMoneyWords(tokens, before.next + 1);
    return found(reading, at, end, amountOf(before.currency, number));
  }
  const first = tokens[at]?.number;
  const behind = first && !first.ordinal ? moneyAt(tokens, at + 1) : null;
  return first && behind ? found(reading, at, behind.next, amountOf(behind.currency, first)) : null;
};

/** After "Rp1.000 (seribu rupiah)" the name of the money is said again, and perhaps sen or cents. */
function afterMoneyWords(tokens: readonly Token[], at: number): number {
  const dash = textAt(tokens, at) === ',' && textAt(tokens, at + 1) === '-' ? at + 2 : at;
  const again = moneyAt(tokens, dash);
  if (!again) return dash;
  const closed = tokens.slice(again.next, again.next + 8).findIndex(({ text }) => text === ')');
  return closed >= 0 ? again.next + closed + 1 : after(tokens, again.next, ')');
}

/** "10%", "10 persen", "ten per cent". */
export const readPercent: Reader = (reading, at) => {
  const { tokens } = reading;
  const number = tokens[at]?.number;
  if (!number) return null;
  const one = ['%', 'persen', 'percent', 'prosen'].includes(textAt(tokens, at + 1));
  const apart = textAt(tokens, at + 1) === 'per' && ['cent', 'centum'].includes(textAt(tokens, at + 2));
  if (!one && !apart) return null;
  return found(reading, at, at + (one ? 2 : 3), { kind: 'percent', value: `${number.value}%` });
};
