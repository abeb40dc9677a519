import { formatEdtf } from '#kernel/edtf.ts';
import type { Language, Words } from '#kernel/language.ts';
import { formatMoney } from '#kernel/money.ts';
import { spelledNumber } from '#kernel/spelled-number.ts';
import { languageName } from '#reference';

/** Both languages of something said by a rule. */
export const inBoth = (say: (language: Language) => string): Words => ({ id: say('id'), en: say('en') });

/** "5 (lima)" and "five (5)": figures first in Indonesian, words first in English, as papers of each language do. */
const numberIn = (number: number, language: Language): string =>
  language === 'id'
    ? `${number} (${spelledNumber(number, 'id')})`
    : `${spelledNumber(number, 'en')} (${number})`;

/** A number of things: "3 (tiga) orang wakil", "three (3) representatives". */
export const sayCount = (number: number, id: string, one: string, many: string): Words => ({
  id: `${numberIn(number, 'id')} ${id}`,
  en: `${numberIn(number, 'en')} ${number === 1 ? one : many}`,
});

/** A period in years where it is whole years, else in months. */
export const sayMonths = (months: number): Words =>
  months % 12 === 0
    ? sayCount(months / 12, 'tahun', 'year', 'years')
    : sayCount(months, 'bulan', 'month', 'months');

/** How often: "satu kali", "once"; "3 (tiga) kali", "three (3) times". */
export function sayTimes(number: number): Words {
  if (number === 1) return { id: 'satu kali', en: 'once' };
  return sayCount(number, 'kali', 'time', 'times');
}

export const sayDate = (edtf: string): Words => inBoth((language) => formatEdtf(edtf, language));

/** Rupiah with its words; other currencies by their code, whose words differ from bank to bank. */
export function sayMoney(amount: string, currency: string): Words {
  const whole = Number(amount);
  const spelled = currency === 'IDR' && Number.isSafeInteger(whole);
  return inBoth((language) => {
    const written = formatMoney({ amount, currency }, language);
    return spelled ? `${written} (${spelledNumber(whole, language)} rupiah)` : written;
  });
}

const missing: Readonly<Record<Language, (other: string) => string>> = {
  id: (other) => `[bahasa Indonesia: ${other}]`,
  en: (other) => `[English: ${other}]`,
};

/** The marks of a placeholder may hold no bracket or line of their own, and at most eighty characters. */
const short = (text: string) => text.replace(/[[\]\n]+/g, ' ').slice(0, 50);

/** What was answered in one language only waits for the other as a placeholder, so that it is found. */
export function inBothLanguages({ id, en }: Words): Words {
  if (id.trim() === '') return { id: missing.id(short(en)), en };
  return en.trim() === '' ? { id, en: missing.en(short(id)) } : { id, en };
}

const isAnswered = ({ id, en }: Words) => id.trim() !== '' || en.trim() !== '';

const letter = (at: number) => String.fromCharCode(97 + at);
const lastJoint: Words = { id: '; dan', en: '; and' };

/** Items as a lettered list on lines of its own; past z the list goes on without letters. Undefined when there are none. */
export function sayList(items: readonly Words[]): Words | undefined {
  const said = items.filter(isAnswered).map(inBothLanguages);
  const [only] = said;
  if (!only) return undefined;
  if (said.length === 1) return inBoth((language) => `${only[language]}.`);
  const end = (at: number, language: Language) => {
    if (at === said.length - 1) return '.';
    return at === said.length - 2 ? lastJoint[language] : ';';
  };
  return inBoth((language) =>
    said.map((item, at) => `\n${letter(at)}. ${item[language]}${end(at, language)}`).join(''),
  );
}

const joint: Words = { id: 'dan', en: 'and' };

/** "a dan b", "a, b, dan c": the names of a series within a sentence. */
export function saySeries(names: readonly string[], language: Language): string {
  if (names.length < 3) return names.join(` ${joint[language]} `);
  const comma = language === 'id' ? ',' : '';
  return `${names.slice(0, -1).join(', ')}${comma} ${joint[language]} ${names.at(-1)}`;
}

/** What agreements call a language; Chinese is called Mandarin in Indonesian ones. */
const languageNames: Readonly<Record<string, Words>> = {
  id: { id: 'bahasa Indonesia', en: 'Indonesian' },
  en: { id: 'bahasa Inggris', en: 'English' },
  zh: { id: 'bahasa Mandarin', en: 'Chinese' },
};

const nameOf = (code: string, language: Language): string => {
  const named = languageNames[code]?.[language];
  if (named) return named;
  const name = languageName(code, language);
  return language === 'id' ? `bahasa ${name}` : name;
};

/** "bahasa Indonesia dan bahasa Inggris", "the Indonesian and English languages". */
export const sayLanguages = (codes: readonly string[]): Words => ({
  id: saySeries(
    codes.map((code) => nameOf(code, 'id')),
    'id',
  ),
  en: `the ${saySeries(
    codes.map((code) => nameOf(code, 'en')),
    'en',
  )} languages`,
});

/** A name within a sentence: "the Government of ..." without its capital, with the country it belongs to. */
export const sayName = (name: Words, country?: Words): Words =>
  inBoth((language) => {
    const within = name[language].replace(/^The (?=\p{Lu})/u, 'the ');
    const where = country?.[language].trim() ?? '';
    return where === '' || within.includes(where) ? within : `${within}, ${where}`;
  });
