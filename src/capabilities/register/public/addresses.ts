import type { Language } from '#kernel/language.ts';

/** Paths of the public pages; their routes and every link to them begin here. */
export const paths = {
  home: { id: '', en: '' },
  cooperations: { id: '/kerja-sama', en: '/cooperations' },
  regions: { id: '/daerah', en: '/regions' },
  organisations: { id: '/organisasi', en: '/organisations' },
  countries: { id: '/negara', en: '/countries' },
  about: { id: '/tentang', en: '/about' },
} as const satisfies Record<string, Record<Language, string>>;

export type PublicPlace = keyof typeof paths;

/** The address of a list page, or of one thing in it. */
export const addressOf = (place: PublicPlace, language: Language, one?: string): string =>
  `/${language}${paths[place][language]}${one === undefined ? '' : `/${encodeURIComponent(one)}`}`;

export const downloadFormats = ['csv', 'xlsx', 'json'] as const;
export type DownloadFormat = (typeof downloadFormats)[number];

/** The list as a file, with the question as it stands (`?region=...`). */
export const downloadAddress = (format: DownloadFormat, language: Language, query: string): string =>
  `${addressOf('cooperations', language)}.${format}${query}`;
