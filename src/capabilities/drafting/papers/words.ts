import type { Language } from '#kernel/language.ts';
import type { ClauseRole } from '../agreement/agreement.ts';

interface PaperWords {
  draft: string;
  agreed: string;
  fingerprint: (code: string, version: number | null) => string;
  placeAndDate: string;
  roles: Readonly<Record<ClauseRole, string>>;
  checklist: string;
  checklistBasis: (instrument: string, article: string, read: boolean) => string;
  numberColumn: string;
  part: string;
  clauses: string;
  pagesIn: (language: string) => string;
  notWritten: string;
  notApplicable: string;
  missing: string;
  countOf: (clauses: number, languages: readonly string[]) => string;
}

export const paperWords: Readonly<Record<Language, PaperWords>> = {
  id: {
    draft: 'RANCANGAN / DRAFT',
    agreed: '',
    fingerprint: (code, version) => `Sidik naskah ${code}${version === null ? '' : ` · versi ${version}`}`,
    placeAndDate: 'Tempat dan tanggal',
    roles: { recital: 'Pembukaan', article: 'Pasal', closing: 'Penutup', annex: 'Lampiran' },
    checklist: 'DAFTAR PERIKSA KELENGKAPAN NASKAH',
    checklistBasis: (instrument, article, read) =>
      `Bagian yang diminta ${instrument} Pasal ${article}${read ? '' : ' (perlu dikonfirmasi)'} dan tempatnya dalam naskah ini.`,
    numberColumn: 'No.',
    part: 'Bagian',
    clauses: 'Dimuat dalam',
    pagesIn: (language) => `Halaman (${language})`,
    notWritten: 'belum ada',
    notApplicable: 'Tidak berlaku',
    missing: 'BELUM ADA',
    countOf: (clauses, languages) => `${clauses} klausul; bahasa naskah: ${languages.join(', ')}.`,
  },
  en: {
    draft: 'DRAFT / RANCANGAN',
    agreed: '',
    fingerprint: (code, version) => `Fingerprint ${code}${version === null ? '' : ` · version ${version}`}`,
    placeAndDate: 'Place and date',
    roles: { recital: 'Recital', article: 'Article', closing: 'Closing', annex: 'Annex' },
    checklist: 'CHECKLIST OF PARTS',
    checklistBasis: (instrument, article, read) =>
      `The parts asked by ${instrument} art. ${article}${read ? '' : ' (to be confirmed)'} and where they stand in this text.`,
    numberColumn: 'No.',
    part: 'Part',
    clauses: 'Found in',
    pagesIn: (language) => `Pages (${language})`,
    notWritten: 'not written',
    notApplicable: 'Not applicable',
    missing: 'MISSING',
    countOf: (clauses, languages) => `${clauses} clauses; languages of the text: ${languages.join(', ')}.`,
  },
};
