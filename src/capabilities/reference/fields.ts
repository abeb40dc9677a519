import type { Words } from '#kernel/language.ts';
import type { LegalBasis } from '#kernel/legal-basis.ts';

/**
 * Fields of cooperation = the concurrent government affairs (urusan pemerintahan konkuren) of UU 23/2014:
 * Permendagri 25/2020 wants every object of cooperation to be part of one of them.
 */
export type FieldGroup = 'basic-service' | 'other-mandatory' | 'optional';

export interface Field {
  code: string;
  group: FieldGroup;
  name: Words;
  basis: LegalBasis;
}

const paragraphs: Readonly<Record<FieldGroup, string>> = {
  'basic-service': '12(1)',
  'other-mandatory': '12(2)',
  optional: '12(3)',
};

const rows: readonly (readonly [code: string, group: FieldGroup, id: string, en: string])[] = [
  ['education', 'basic-service', 'Pendidikan', 'Education'],
  ['health', 'basic-service', 'Kesehatan', 'Health'],
  ['public-works', 'basic-service', 'Pekerjaan umum dan penataan ruang', 'Public works and spatial planning'],
  ['housing', 'basic-service', 'Perumahan rakyat dan kawasan permukiman', 'Housing and settlements'],
  [
    'public-order',
    'basic-service',
    'Ketenteraman, ketertiban umum, dan pelindungan masyarakat',
    'Public order and protection',
  ],
  ['social', 'basic-service', 'Sosial', 'Social affairs'],
  ['labour', 'other-mandatory', 'Tenaga kerja', 'Labour'],
  [
    'women-children',
    'other-mandatory',
    'Pemberdayaan perempuan dan pelindungan anak',
    'Women’s empowerment and child protection',
  ],
  ['food', 'other-mandatory', 'Pangan', 'Food'],
  ['land', 'other-mandatory', 'Pertanahan', 'Land affairs'],
  ['environment', 'other-mandatory', 'Lingkungan hidup', 'Environment'],
  [
    'civil-registration',
    'other-mandatory',
    'Administrasi kependudukan dan pencatatan sipil',
    'Population administration and civil registration',
  ],
  ['villages', 'other-mandatory', 'Pemberdayaan masyarakat dan desa', 'Community and village empowerment'],
  [
    'family-planning',
    'other-mandatory',
    'Pengendalian penduduk dan keluarga berencana',
    'Population control and family planning',
  ],
  ['transport', 'other-mandatory', 'Perhubungan', 'Transport'],
  ['communication', 'other-mandatory', 'Komunikasi dan informatika', 'Communication and informatics'],
  [
    'cooperatives',
    'other-mandatory',
    'Koperasi, usaha kecil, dan menengah',
    'Cooperatives, small and medium enterprises',
  ],
  ['investment', 'other-mandatory', 'Penanaman modal', 'Investment'],
  ['youth-sport', 'other-mandatory', 'Kepemudaan dan olahraga', 'Youth and sport'],
  ['statistics', 'other-mandatory', 'Statistik', 'Statistics'],
  ['cryptography', 'other-mandatory', 'Persandian', 'Information security'],
  ['culture', 'other-mandatory', 'Kebudayaan', 'Culture'],
  ['libraries', 'other-mandatory', 'Perpustakaan', 'Libraries'],
  ['archives', 'other-mandatory', 'Kearsipan', 'Archives'],
  ['fisheries', 'optional', 'Kelautan dan perikanan', 'Marine affairs and fisheries'],
  ['tourism', 'optional', 'Pariwisata', 'Tourism'],
  ['agriculture', 'optional', 'Pertanian', 'Agriculture'],
  ['forestry', 'optional', 'Kehutanan', 'Forestry'],
  ['energy', 'optional', 'Energi dan sumber daya mineral', 'Energy and mineral resources'],
  ['trade', 'optional', 'Perdagangan', 'Trade'],
  ['industry', 'optional', 'Perindustrian', 'Industry'],
  ['transmigration', 'optional', 'Transmigrasi', 'Transmigration'],
];

/** 6 + 18 + 8 affairs in the order of the law. The list is remembered: the article was not read in its text. */
export const fields: readonly Field[] = rows.map(([code, group, id, en]) => ({
  code,
  group,
  name: { id, en },
  basis: { instrument: 'UU 23/2014', article: paragraphs[group], standing: 'remembered' },
}));

const byCode = new Map(fields.map((field) => [field.code, field]));

/** Name of a field; the code itself when it is not one of the law's. */
export const fieldWords = (code: string): Words => byCode.get(code)?.name ?? { id: code, en: code };
