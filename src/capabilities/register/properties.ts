import { edtfAgree } from '#kernel/edtf.ts';
import type { Words } from '#kernel/language.ts';

/** What a claim can be about. `about`: a cooperation, or a region as a whole. */
interface Property {
  about: 'cooperation' | 'region';
  words: Words;
  /** How two claims are compared; `never`: wordings may differ without contradicting each other. */
  compare: 'exactly' | 'as-of' | 'dates' | 'folded' | 'never';
  /** Several sources may each name one of several (parties): values of one source never contradict each other. */
  several?: true;
  /** Told to the office by one of its agencies: kept with its source, and never part of the published edition. */
  officeOnly?: true;
}

export const properties = {
  title: { about: 'cooperation', words: { id: 'Judul', en: 'Title' }, compare: 'never' },
  activity: {
    about: 'cooperation',
    words: { id: 'Kerja sama yang dilakukan', en: 'What is done' },
    compare: 'never',
  },
  kind: { about: 'cooperation', words: { id: 'Bentuk', en: 'Kind' }, compare: 'exactly' },
  region: { about: 'cooperation', words: { id: 'Daerah', en: 'Region' }, compare: 'exactly' },
  partner: {
    about: 'cooperation',
    words: { id: 'Mitra luar negeri', en: 'Foreign partner' },
    compare: 'folded',
    several: true,
  },
  'local-party': {
    about: 'cooperation',
    words: { id: 'Pihak daerah', en: 'Local party' },
    compare: 'never',
    several: true,
  },
  country: {
    about: 'cooperation',
    words: { id: 'Negara mitra', en: 'Partner country' },
    compare: 'exactly',
    several: true,
  },
  start: { about: 'cooperation', words: { id: 'Mulai', en: 'Start' }, compare: 'dates' },
  end: { about: 'cooperation', words: { id: 'Berakhir', en: 'End' }, compare: 'dates' },
  period: { about: 'cooperation', words: { id: 'Periode', en: 'Period' }, compare: 'never' },
  status: { about: 'cooperation', words: { id: 'Tahap', en: 'Stage' }, compare: 'as-of' },
  existence: { about: 'cooperation', words: { id: 'Keberadaan', en: 'Existence' }, compare: 'exactly' },
  instrument: { about: 'cooperation', words: { id: 'Naskah', en: 'Instrument' }, compare: 'never' },
  field: { about: 'cooperation', words: { id: 'Bidang', en: 'Field' }, compare: 'never', several: true },
  'follow-up': { about: 'cooperation', words: { id: 'Tindak lanjut', en: 'Follow-up' }, compare: 'exactly' },
  note: { about: 'cooperation', words: { id: 'Keterangan', en: 'Note' }, compare: 'never' },
  result: { about: 'cooperation', words: { id: 'Hasil', en: 'Result' }, compare: 'never' },
  report: {
    about: 'cooperation',
    words: { id: 'Laporan perangkat daerah', en: 'Report of an agency' },
    compare: 'never',
    officeOnly: true,
  },
  problem: {
    about: 'cooperation',
    words: { id: 'Kendala kerja sama', en: 'Problem of the cooperation' },
    compare: 'never',
    officeOnly: true,
  },
  'has-cooperation': {
    about: 'region',
    words: { id: 'Kerja sama luar negeri', en: 'Cooperation abroad' },
    compare: 'exactly',
  },
  speaker: { about: 'region', words: { id: 'Siapa yang menyatakan', en: 'Who said it' }, compare: 'exactly' },
  obstacle: { about: 'region', words: { id: 'Kendala', en: 'Obstacle' }, compare: 'never' },
  remark: { about: 'region', words: { id: 'Pernyataan', en: 'Statement' }, compare: 'never' },
} as const satisfies Record<string, Property>;

export type PropertyName = keyof typeof properties;

/** Whether claims about this property stay within the office. */
export const isOfficeOnly = (name: PropertyName): boolean =>
  (properties[name] as Property).officeOnly === true;

export const propertyNames = Object.keys(properties) as PropertyName[];

/** The part of a claim that comparison needs. `value` is the normalised value; null = words only. */
export interface Stated {
  value: string | null;
  sourceId: number;
  /** EDTF of when it was said; null = not known. */
  statedOn: string | null;
}

/** Letters and digits only, lower case, accents off: so that "Xi'an" and "XI’AN" are the same name. */
export const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const sameTime = (one: string | null, other: string | null) =>
  one === null || other === null || edtfAgree(one, other);

/** Whether two claims about the same property of the same thing cannot both be true as they stand. */
export function claimsDisagree(property: PropertyName, one: Stated, other: Stated): boolean {
  const { compare, several }: Property = properties[property];
  if (compare === 'never' || one.value === null || other.value === null) return false;
  if (several && one.sourceId === other.sourceId) return false;
  if (compare === 'dates') return !edtfAgree(one.value, other.value);
  if (compare === 'folded') return folded(one.value) !== folded(other.value);
  // A stage moves on: only two statements about the same time contradict each other.
  if (compare === 'as-of' && !sameTime(one.statedOn, other.statedOn)) return false;
  return one.value !== other.value;
}
