import type { Language, Words } from '#kernel/language.ts';
import { formatDay } from '#ui';
import type { ClockLength } from '../law/shape.ts';

const units: readonly ['years' | 'months' | 'days', Words][] = [
  ['years', { id: 'tahun', en: 'years' }],
  ['months', { id: 'bulan', en: 'months' }],
  ['days', { id: 'hari', en: 'days' }],
];

type Term = Extract<ClockLength, { kind: 'after' }>['term'];
const termWords = (term: Term): Words => {
  const said = (language: 'id' | 'en') =>
    units
      .flatMap(([unit, words]) => (term[unit] === undefined ? [] : [`${term[unit]} ${words[language]}`]))
      .join(' ');
  return { id: said('id'), en: said('en') };
};

/** "01-07" as "7 Januari". */
const monthDayWords = (monthDay: string): Words => {
  const said = (language: Language) => formatDay(`2000-${monthDay}`, language).replace(' 2000', '');
  return { id: said('id'), en: said('en') };
};

/** A length of time as the law says it. */
export function lengthWords(length: ClockLength): Words {
  switch (length.kind) {
    case 'working-days':
      return { id: `${length.count} hari kerja`, en: `${length.count} working days` };
    case 'after':
      return termWords(length.term);
    case 'before': {
      const { id, en } = termWords(length.term);
      return { id: `${id} sebelumnya`, en: `${en} before` };
    }
    case 'yearly': {
      const { id, en } = monthDayWords(length.day);
      return { id: `setiap tahun, paling lambat ${id}`, en: `every year, by ${en}` };
    }
    case 'times-a-year':
      return { id: `${length.times} kali setahun`, en: `${length.times} times a year` };
    case 'semester':
      return { id: 'setiap semester', en: 'every half year' };
  }
}
