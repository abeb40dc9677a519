import type { Language } from '#kernel/language.ts';
import { addressesOf } from '#platform/http/index.ts';
import { regionSection } from './report-acts.ts';
import type { FactReference } from './sentence.ts';

const reports = { id: '/kantor/laporan-tahunan', en: '/office/annual-reports' } as const;
const below = <P extends { id: string; en: string }, I extends string, E extends string>(
  above: P,
  id: I,
  en: E,
) => ({ id: `${above.id}/${id}`, en: `${above.en}/${en}` }) as const;
const report = below(reports, ':year', ':year');
const regionParts = below(report, 'daerah', 'region');
const cooperationParts = below(report, 'kerja-sama/:code', 'cooperations/:code');
const version = below(report, 'versi/:version', 'versions/:version');
const sending = below(report, 'penyampaian', 'sending');

const regions = { id: '/kantor/laporan-daerah', en: '/office/region-reports' } as const;
const paper = below(regions, ':year/:region', ':year/:region');

/** Addresses of annual reports, in both languages, without the language's prefix. */
export const reportPaths = {
  reports,
  report,
  regionParts,
  regionPart: below(regionParts, ':part', ':part'),
  cooperationParts,
  cooperationPart: below(cooperationParts, ':part', ':part'),
  review: below(report, 'periksa', 'review'),
  sendBack: below(report, 'kembalikan', 'send-back'),
  lock: below(report, 'kunci', 'lock'),
  correct: below(report, 'perbaiki', 'correct'),
  draft: below(report, 'konsep', 'draft'),
  table: below(report, 'tabel', 'table'),
  version,
  versionFile: below(version, 'berkas', 'file'),
  sending,
  receipt: below(sending, 'penerimaan', 'receipt'),
  withdraw: below(sending, 'tarik', 'withdraw'),
  cover: below(sending, 'surat', 'letter'),
  coverFile: below(sending, 'surat/:cover', 'letter/:cover'),
  regions,
  paper,
  withdrawPaper: below(paper, 'tarik', 'withdraw'),
} as const;

export const reportPath = addressesOf(reportPaths);

/** The page of a section's nine parts. */
export const sectionPath = (language: Language, year: number, section: string): string =>
  section === regionSection
    ? reportPath('regionParts', language, { year })
    : reportPath('cooperationParts', language, { year, code: section });

/** The page on which one part is written. */
export const partPath = (language: Language, year: number, section: string, part: string): string =>
  section === regionSection
    ? reportPath('regionPart', language, { year, part })
    : reportPath('cooperationPart', language, { year, code: section, part });

const office = (id: string, en: string): Record<Language, string> => ({
  id: `/id/kantor/${id}`,
  en: `/en/office/${en}`,
});

/** The page on which the fact of a sentence stands; undefined for what has no page of its own. */
export function factAddress(
  { kind, id, cooperation }: FactReference,
  language: Language,
): string | undefined {
  if (kind === 'activity' && cooperation !== null)
    return office(`kegiatan/${id}`, `activities/${id}`)[language];
  if (kind === 'activity') return office(`kegiatan?year=${id}`, `activities?year=${id}`)[language];
  if (kind === 'plan' && cooperation !== null)
    return office(
      `kerja-sama/${encodeURIComponent(cooperation)}/rencana/${id}`,
      `cooperations/${encodeURIComponent(cooperation)}/plan/${id}`,
    )[language];
  if (kind === 'plan') return office(`rencana-kegiatan?year=${id}`, `activity-plans?year=${id}`)[language];
  if (kind === 'answer') return office(`permintaan/${id}`, `requests/${id}`)[language];
  if (kind === 'round') return office('ronde', 'rounds')[language];
  if (cooperation !== null)
    return office(
      `kerja-sama/${encodeURIComponent(cooperation)}`,
      `cooperations/${encodeURIComponent(cooperation)}`,
    )[language];
  if (kind === 'record') return office('kerja-sama', 'cooperations')[language];
  return undefined;
}
