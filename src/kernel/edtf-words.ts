import type { EdtfTree } from 'edtf';
import { isMany, readTree } from './edtf-tree.ts';
import type { Language } from './language.ts';

const months: Readonly<Record<Language, readonly string[]>> = {
  id: 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};

const roman = ['I', 'II', 'III', 'IV'];
const ordinal = ['first', 'second', 'third', 'fourth'];
const seasonNames: Readonly<Record<Language, readonly string[]>> = {
  id: ['musim semi', 'musim panas', 'musim gugur', 'musim dingin'],
  en: ['spring', 'summer', 'autumn', 'winter'],
};

/** Codes 21-32 are seasons (with and without hemisphere), 33-36 quarters, 37-39 four months, 40-41 half years. */
function formatSeason(year: string, code: number, language: Language): string {
  if (code <= 32) return `${seasonNames[language][(code - 21) % 4]} ${year}`;
  const [name, kind, first] =
    code <= 36
      ? ['triwulan', 'quarter', 33]
      : code <= 39
        ? ['caturwulan', 'third', 37]
        : ['semester', 'half', 40];
  const nth = code - Number(first);
  return language === 'id' ? `${name} ${roman[nth]} ${year}` : `${ordinal[nth]} ${kind} of ${year}`;
}

/** 201X -> "2010-an"; a year less certain than that is told by its bounds. */
function formatYear(year: string, language: Language): string {
  if (!year.includes('X')) return String(Number(year));
  if (/^\d{3}X$/.test(year)) return `${year.slice(0, 3)}0${language === 'id' ? '-an' : 's'}`;
  return `${Number(year.replace(/X/g, '0'))}–${year.replace(/X/g, '9')}`;
}

function formatUnqualified(text: string, language: Language): string {
  const [year = '', month, day] = text.split('-');
  const name = formatYear(year, language);
  if (month === undefined) return name;
  if (Number(month) > 12) return formatSeason(name, Number(month), language);
  if (month.includes('X'))
    return `${name} (${language === 'id' ? 'bulan tidak diketahui' : 'month not known'})`;
  const monthAndYear = `${months[language][Number(month) - 1]} ${name}`;
  if (day === undefined) return monthAndYear;
  if (day.includes('X'))
    return `${monthAndYear} (${language === 'id' ? 'tanggal tidak diketahui' : 'day not known'})`;
  return `${Number(day)} ${monthAndYear}`;
}

function formatSingle(text: string, language: Language): string {
  const plain = formatUnqualified(text.replace(/[?~%]/g, ''), language);
  const about = /[~%]/.test(text) ? `${language === 'id' ? 'sekitar' : 'about'} ${plain}` : plain;
  return /[?%]/.test(text) ? `${about} (${language === 'id' ? 'belum pasti' : 'not certain'})` : about;
}

function formatInterval(text: string, language: Language): string {
  const [from = '', to = ''] = text.split('/');
  const closed = (part: string) => part !== '' && part !== '..';
  const until = language === 'id' ? 'sampai' : 'to';
  if (!closed(from) && !closed(to)) return language === 'id' ? 'waktu tidak diketahui' : 'time not known';
  if (!closed(from)) return `${language === 'id' ? 'sampai' : 'until'} ${formatSingle(to, language)}`;
  if (to === '..')
    return `${formatSingle(from, language)} ${until} ${language === 'id' ? 'sekarang' : 'the present'}`;
  if (to === '') return `${language === 'id' ? 'sejak' : 'from'} ${formatSingle(from, language)}`;
  return `${formatSingle(from, language)} ${until} ${formatSingle(to, language)}`;
}

function joined(parts: string[], word: string): string {
  if (parts.length <= 2) return parts.join(` ${word} `);
  return `${parts.slice(0, -1).join(', ')}, ${word} ${parts.at(-1)}`;
}

function formatMembers(tree: EdtfTree, text: string, language: Language): string {
  const or = { id: 'atau', en: 'or' }[language];
  const and = { id: 'dan', en: 'and' }[language];
  const parts = text
    .slice(1, -1)
    .split(',')
    .map((part) => {
      const [from = '', to] = part.split('..');
      if (to === undefined) return formatSingle(from, language);
      if (from === '')
        return `${formatSingle(to, language)} ${language === 'id' ? 'atau sebelumnya' : 'or earlier'}`;
      if (to === '')
        return `${formatSingle(from, language)} ${language === 'id' ? 'atau sesudahnya' : 'or later'}`;
      return formatInterval(`${from}/${to}`, language);
    });
  return joined(parts, tree.type === 'Set' ? or : and);
}

/**
 * An EDTF date in long words as an office writes it: "10 September 2015", "sekitar 2012", "2012 atau
 * sebelumnya", "2012 sampai sekarang"; never a short date, whose order nobody can be sure of. What is not
 * EDTF comes back as it is.
 */
export function formatEdtf(text: string, language: Language): string {
  if (text === '..') return language === 'id' ? 'masih berlangsung' : 'ongoing';
  const tree = readTree(text);
  if (tree === null) return text;
  if (tree.type === 'Interval') return formatInterval(text, language);
  return isMany(tree) ? formatMembers(tree, text, language) : formatSingle(text, language);
}
