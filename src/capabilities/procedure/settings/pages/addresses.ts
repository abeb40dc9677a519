import type { Language } from '#kernel/language.ts';
import { addressOf } from '#platform/http/index.ts';

/** Addresses of the office's law and letters, in both languages, without the language's prefix. */
export const settingPaths = {
  law: { id: '/kantor/hukum', en: '/office/law' },
  check: { id: '/kantor/hukum/periksa', en: '/office/law/check' },
  load: { id: '/kantor/hukum/muat', en: '/office/law/load' },
  withdraw: { id: '/kantor/hukum/perubahan/:act/cabut', en: '/office/law/changes/:act/withdraw' },
  remembered: { id: '/kantor/hukum/perlu-dipastikan', en: '/office/law/to-confirm' },
  rule: { id: '/kantor/hukum/:kind/:rule', en: '/office/law/:kind/:rule' },
  confirm: { id: '/kantor/hukum/:kind/:rule/dibaca', en: '/office/law/:kind/:rule/read' },
  change: { id: '/kantor/hukum/:kind/:rule/nilai', en: '/office/law/:kind/:rule/value' },
  templates: { id: '/kantor/templat-surat', en: '/office/letter-templates' },
  template: { id: '/kantor/templat-surat/:template', en: '/office/letter-templates/:template' },
  restore: {
    id: '/kantor/templat-surat/:template/pulihkan',
    en: '/office/letter-templates/:template/restore',
  },
  letterhead: { id: '/kantor/kop-surat', en: '/office/letterhead' },
  emblem: { id: '/kantor/kop-surat/lambang/:which', en: '/office/letterhead/emblem/:which' },
  addHolder: { id: '/kantor/kop-surat/pejabat', en: '/office/letterhead/officials' },
  holder: { id: '/kantor/kop-surat/pejabat/:holder', en: '/office/letterhead/officials/:holder' },
} as const;

export const settingAddress = (
  name: keyof typeof settingPaths,
  language: Language,
  params: Readonly<Record<string, string>> = {},
): string => addressOf({ path: settingPaths[name] }, language, params);
