import type { Language } from '#kernel/language.ts';
import { addressOf } from '#platform/http/index.ts';

const record = { id: '/kantor/kerja-sama/:code', en: '/office/cooperations/:code' } as const;

/** Addresses of alerts and lights, in both languages, without the language's prefix. */
export const alertPaths = {
  alerts: { id: '/kantor/perhatian', en: '/office/alerts' },
  setAside: { id: '/kantor/perhatian/tunda', en: '/office/alerts/set-aside' },
  takeUp: { id: '/kantor/perhatian/ambil-lagi', en: '/office/alerts/take-up' },
  thresholds: { id: '/kantor/perhatian/ambang', en: '/office/alerts/thresholds' },
  ofCooperation: { id: `${record.id}/perhatian`, en: `${record.en}/alerts` },
  rhythm: { id: `${record.id}/perhatian/irama`, en: `${record.en}/alerts/rhythm` },
} as const;

export const alertAddress = (
  name: keyof typeof alertPaths,
  language: Language,
  params: Readonly<Record<string, string>> = {},
): string => addressOf({ path: alertPaths[name] }, language, params);

/** Pages of other rooms, where what an alert asks for is done. */
export const recordAddress = (code: string, language: Language): string =>
  addressOf({ path: record }, language, { code });
export const holdersAddress: Readonly<Record<Language, string>> = {
  id: '/id/kantor/kop-surat',
  en: '/en/office/letterhead',
};
