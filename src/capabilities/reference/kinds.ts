import type { Words } from '#kernel/language.ts';

/** Kinds of cooperation with the world, as a register tells them apart; `unknown` = the words do not say. */
export const kinds = {
  'sister-city': { id: 'Kabupaten/kota kembar (sister city)', en: 'Sister city' },
  'sister-province': { id: 'Provinsi kembar (sister province)', en: 'Sister province' },
  technical: { id: 'Kerja sama teknik', en: 'Technical cooperation' },
  grant: { id: 'Hibah', en: 'Grant' },
  'sister-school': { id: 'Sekolah kembar (sister school)', en: 'Sister school' },
  apprenticeship: { id: 'Pemagangan', en: 'Apprenticeship' },
  'ngo-programme': { id: 'Program lembaga nonprofit', en: 'Programme of a non-profit organisation' },
  humanitarian: { id: 'Bantuan kemanusiaan', en: 'Humanitarian assistance' },
  trade: { id: 'Perdagangan dan investasi', en: 'Trade and investment' },
  other: { id: 'Lainnya', en: 'Other' },
  unknown: { id: 'Belum jelas', en: 'Not clear' },
} as const satisfies Record<string, Words>;

export type KindCode = keyof typeof kinds;

export const kindCodes = Object.keys(kinds) as readonly KindCode[];

/** Name of a kind; the code itself when it is none of ours. */
export const kindWords = (code: string): Words =>
  (kinds as Readonly<Record<string, Words>>)[code] ?? { id: code, en: code };
