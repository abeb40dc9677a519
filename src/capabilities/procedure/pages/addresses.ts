import type { Language } from '#kernel/language.ts';
import type { LegalBasis } from '#kernel/legal-basis.ts';
import { addressesOf } from '#platform/http/index.ts';

const one = { id: '/kantor/perkara/:code', en: '/office/cases/:code' } as const;
const below = <I extends string, E extends string>(id: I, en: E) =>
  ({ id: `${one.id}/${id}`, en: `${one.en}/${en}` }) as const;

/** Addresses of the procedure's pages, in both languages, without the language's prefix. */
export const pagePaths = {
  rules: { id: '/aturan', en: '/rules' },
  path: { id: '/jalur', en: '/path' },
  cases: { id: '/kantor/perkara', en: '/office/cases' },
  open: { id: '/kantor/perkara/buka', en: '/office/cases/open' },
  case: one,
  record: below('tahap/:stage', 'stage/:stage'),
  correct: below('langkah/:act/betulkan', 'act/:act/correct'),
  withdraw: below('langkah/:act/cabut', 'act/:act/withdraw'),
  document: below('langkah/:act/dokumen', 'act/:act/document'),
  silence: below('bila-diam', 'if-silence-continues'),
  sheet: below('lembar', 'sheet'),
  checklist: below('daftar-periksa', 'checklist'),
  requirement: below('syarat/:requirement', 'requirement/:requirement'),
  letters: below('surat', 'letters'),
  letter: below('surat/:letter', 'letters/:letter'),
  madeLetter: below('surat-dibuat/:made', 'letters-made/:made'),
  madeLetterFile: below('surat-dibuat/:made/berkas', 'letters-made/:made/file'),
  sheetFile: below('lembar/pdf', 'sheet/pdf'),
  clocks: { id: '/kantor/jangka-waktu', en: '/office/clocks' },
  feed: { id: '/kantor/jangka-waktu/langganan', en: '/office/clocks/subscription' },
  calendarFile: { id: '/kantor/tenggat.ics', en: '/office/deadlines.ics' },
  secretCalendar: { id: '/kalender/:secret', en: '/calendar/:secret' },
  calendar: { id: '/kantor/hari-kerja', en: '/office/working-days' },
  calendarYear: { id: '/kantor/hari-kerja/:year', en: '/office/working-days/:year' },
} as const;

export type PagePath = keyof typeof pagePaths;

export const pageAddress = addressesOf(pagePaths);

/** The id an article has on the page of rules. */
export const articleId = ({ instrument, article }: Pick<LegalBasis, 'instrument' | 'article'>): string =>
  `pasal-${`${instrument} ${article}`
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/-$/, '')}`;

/** The place of an article on the page of the rules of a day. */
export const articleAddress = (basis: LegalBasis, day: string, language: Language): string =>
  `${pageAddress('rules', language)}?date=${day}&part=article#${articleId(basis)}`;

/** The record of a cooperation in the office's register, a page of another room. */
export const recordAddress = (code: string, language: Language): string =>
  `${{ id: '/id/kantor/kerja-sama', en: '/en/office/cooperations' }[language]}/${encodeURIComponent(code)}`;
