import type { Words } from '#kernel/language.ts';
import type { FindingCode } from '../finding.ts';

export type ForceDifference =
  | 'ban-exempt'
  | 'exempt-ban'
  | 'duty-lost'
  | 'permission-lost'
  | 'permission-added'
  | 'right-added'
  | 'right-lost'
  | 'advice-added'
  | 'advice-lost'
  | 'will-duty'
  | 'effort-lost'
  | 'effort-added';

const languageNames: Readonly<Record<string, Words>> = {
  id: { id: 'bahasa Indonesia', en: 'Indonesian' },
  en: { id: 'bahasa Inggris', en: 'English' },
};

/** The name of a language of a draft; its code where it is neither of ours. */
export const languageName = (language: string): Words =>
  languageNames[language] ?? { id: `bahasa ${language}`, en: language };

const things: Partial<Record<FindingCode, Words>> = {
  date: { id: 'Tanggal', en: 'The date' },
  duration: { id: 'Jangka waktu', en: 'The period' },
  amount: { id: 'Jumlah uang', en: 'The amount' },
  reference: { id: 'Rujukan', en: 'The reference' },
  number: { id: 'Angka', en: 'The number' },
};

const thing = (code: FindingCode): Words => things[code] ?? { id: 'Isi', en: 'The text' };

const forces: Readonly<Record<ForceDifference, Words>> = {
  'ban-exempt': {
    id: 'Bahasa Indonesia melarang, bahasa Inggris hanya mengatakan tidak wajib.',
    en: 'Indonesian forbids it; English only says that it is not required.',
  },
  'exempt-ban': {
    id: 'Bahasa Indonesia mengatakan tidak wajib, bahasa Inggris melarang.',
    en: 'Indonesian says that it is not required; English forbids it.',
  },
  'duty-lost': {
    id: 'Kewajiban (wajib, harus) dalam bahasa Indonesia bukan kewajiban (shall, must) dalam bahasa Inggris.',
    en: 'A duty in Indonesian (wajib, harus) is not one in English (shall, must).',
  },
  'permission-lost': {
    id: 'Kebolehan (dapat, boleh) dalam bahasa Indonesia tidak berbunyi "may" dalam bahasa Inggris.',
    en: 'A permission in Indonesian (dapat, boleh) is not "may" in English.',
  },
  'permission-added': {
    id: 'Bahasa Inggris hanya membolehkan (may), bahasa Indonesia tidak berbunyi "dapat" atau "boleh".',
    en: 'English only permits (may); Indonesian does not say "dapat" or "boleh".',
  },
  'right-added': {
    id: 'Bahasa Inggris memberi hak (is entitled to), bahasa Indonesia tidak berbunyi "berhak".',
    en: 'English gives a right (is entitled to); Indonesian does not say "berhak".',
  },
  'right-lost': {
    id: 'Hak (berhak) dalam bahasa Indonesia tidak berbunyi "is entitled to" dalam bahasa Inggris.',
    en: 'A right in Indonesian (berhak) is not "is entitled to" in English.',
  },
  'advice-added': {
    id: 'Bahasa Inggris hanya menganjurkan (should), bahasa Indonesia tidak.',
    en: 'English only advises (should); Indonesian does not.',
  },
  'advice-lost': {
    id: 'Bahasa Indonesia hanya menganjurkan (sebaiknya), bahasa Inggris mewajibkan.',
    en: 'Indonesian only advises (sebaiknya); English makes it a duty.',
  },
  'will-duty': {
    id: '"Akan" dalam bahasa Indonesia menjadi kewajiban keras (must) dalam bahasa Inggris.',
    en: '"Akan" in Indonesian has become a strict duty (must) in English.',
  },
  'effort-lost': {
    id: 'Bahasa Indonesia hanya menjanjikan upaya (berupaya), bahasa Inggris menjanjikan hasilnya.',
    en: 'Indonesian only promises an effort (berupaya); English promises the result.',
  },
  'effort-added': {
    id: 'Bahasa Inggris hanya menjanjikan upaya (endeavour), bahasa Indonesia menjanjikan hasilnya.',
    en: 'English only promises an effort (endeavour); Indonesian promises the result.',
  },
};

/** The sentences of what the languages of a clause say differently. */
export const parityWords = {
  differs: (code: FindingCode, one: string, mine: string, other: string, theirs: string): Words => ({
    id: `${thing(code).id} berbeda: ${languageName(one).id} "${mine}", ${languageName(other).id} "${theirs}".`,
    en: `${thing(code).en} differs: ${languageName(one).en} "${mine}", ${languageName(other).en} "${theirs}".`,
  }),
  missing: (code: FindingCode, one: string, mine: string, other: string): Words => ({
    id: `${thing(code).id} "${mine}" (${languageName(one).id}) tidak ada dalam ${languageName(other).id}.`,
    en: `${thing(code).en} "${mine}" (${languageName(one).en}) is not in ${languageName(other).en}.`,
  }),
  limit: (one: string, mine: string, other: string): Words => ({
    id: `Batas "${mine}" adalah paling banyak dalam satu bahasa dan paling sedikit dalam bahasa lain (${languageName(one).id}, ${languageName(other).id}).`,
    en: `The limit "${mine}" is "at most" in one language and "at least" in the other (${languageName(one).en}, ${languageName(other).en}).`,
  }),
  wordsDiffer: (language: string, text: string): Words => ({
    id: `Angka dan hurufnya tidak sama dalam ${languageName(language).id}: "${text}".`,
    en: `Figure and words do not agree in ${languageName(language).en}: "${text}".`,
  }),
  list: (one: string, mine: number, other: string, theirs: number): Words => ({
    id: `Daftar memuat ${mine} butir dalam ${languageName(one).id} dan ${theirs} dalam ${languageName(other).id}.`,
    en: `The list has ${mine} items in ${languageName(one).en} and ${theirs} in ${languageName(other).en}.`,
  }),
  force: (difference: ForceDifference): Words => forces[difference],
  denied: (language: 'id' | 'en'): Words => ({
    id: `Hanya ${languageName(language).id} yang mengandung penyangkalan (tidak, tanpa; not, without).`,
    en: `Only ${languageName(language).en} holds a denial (tidak, tanpa; not, without).`,
  }),
};
