import type { Language, Words } from '#kernel/language.ts';
import { countryName, fieldWords, findRegion, kindWords } from '#reference';
import { type PublishedDocument, yearsOf } from '../../edition.ts';
import { activityStatusWords, legalStatusWords, sourceKindWords, statusWords } from '../../words.ts';
import { addressOf } from '../addresses.ts';

/** What one row of a download is made from. */
export interface RowContext {
  document: PublishedDocument;
  language: Language;
  /** Begins every address. */
  baseUrl: string;
}

export interface DownloadColumn {
  name: Words;
  /** Width in characters, for programs that show columns. */
  width: number;
  value(row: RowContext): string | number | null;
}

const joined = (values: readonly string[]) => [...new Set(values)].join('; ');
const wordOf = (words: Readonly<Record<string, Words>>, value: string, language: Language) =>
  words[value]?.[language] ?? value;

const partnersOf = ({ parties }: PublishedDocument) => parties.filter(({ side }) => side !== 'local');

const column = (
  id: string,
  en: string,
  width: number,
  value: (row: RowContext) => string | number | null,
): DownloadColumn => ({ name: { id, en }, width, value });

const yearsIn = ({ document: { cooperation: c } }: RowContext) => yearsOf(c.start, c.end, c.lastEvidence);

/** The columns of every download, in order. Dates stand as EDTF, as written, and as plain years. */
export const downloadColumns: readonly DownloadColumn[] = [
  column('Kode', 'Code', 11, ({ document }) => document.code),
  column('Judul (Indonesia)', 'Title (Indonesian)', 50, ({ document }) => document.cooperation.titleId),
  column('Judul (Inggris)', 'Title (English)', 50, ({ document }) => document.cooperation.titleEn),
  column('Kode wilayah', 'Region code', 12, ({ document }) => document.cooperation.regionCode),
  column(
    'Daerah',
    'Region',
    24,
    ({ document: { cooperation } }) => findRegion(cooperation.regionCode)?.name ?? cooperation.regionCode,
  ),
  column(
    'Provinsi',
    'Province',
    20,
    ({ document: { cooperation } }) => findRegion(cooperation.regionCode.slice(0, 2))?.name ?? null,
  ),
  column('Bentuk', 'Kind', 26, ({ document, language }) => kindWords(document.cooperation.kind)[language]),
  column('Tahap', 'Stage', 16, ({ document, language }) =>
    wordOf(statusWords, document.cooperation.status, language),
  ),
  column('Kedudukan naskah', 'Instrument', 24, ({ document, language }) =>
    wordOf(legalStatusWords, document.cooperation.legalStatus, language),
  ),
  column('Kegiatan', 'Activity', 20, ({ document, language }) =>
    wordOf(activityStatusWords, document.cooperation.activityStatus, language),
  ),
  column('Kode negara', 'Country codes', 12, ({ document }) =>
    joined(partnersOf(document).flatMap(({ country }) => country ?? [])),
  ),
  column('Negara mitra', 'Partner countries', 22, ({ document, language }) =>
    joined(partnersOf(document).flatMap(({ country }) => (country ? countryName(country, language) : []))),
  ),
  column('Mitra', 'Partners', 40, ({ document }) => joined(partnersOf(document).map(({ name }) => name))),
  column('Pihak daerah', 'Local parties', 40, ({ document }) =>
    joined(document.parties.filter(({ side }) => side === 'local').map(({ name }) => name)),
  ),
  column('Bidang', 'Fields', 30, ({ document, language }) =>
    joined(document.cooperation.fields.map((field) => fieldWords(field)?.[language] ?? field)),
  ),
  column('Kerja sama yang dilakukan', 'What is done', 50, ({ document }) => document.cooperation.activity),
  column('Mulai (EDTF)', 'Start (EDTF)', 13, ({ document }) => document.cooperation.start),
  column('Berakhir (EDTF)', 'End (EDTF)', 13, ({ document }) => document.cooperation.end),
  column('Tahun pertama', 'First year', 10, (row) => yearsIn(row).first),
  column('Tahun terakhir', 'Last year', 10, (row) => yearsIn(row).last),
  column(
    'Periode sebagaimana tertulis',
    'Period as written',
    40,
    ({ document }) => document.cooperation.periodWords,
  ),
  column(
    'Bukti terakhir (EDTF)',
    'Newest evidence (EDTF)',
    14,
    ({ document }) => document.cooperation.lastEvidence,
  ),
  column(
    'Perbedaan belum diselesaikan',
    'Conflicts not resolved',
    12,
    ({ document }) => document.conflicts.filter(({ state }) => state === 'open').length,
  ),
  column('Sumber', 'Sources', 50, ({ document, language }) =>
    joined(document.claims.map(({ source }) => `${sourceKindWords[source.kind][language]}: ${source.title}`)),
  ),
  column('Diperbarui', 'Updated', 22, ({ document }) => document.cooperation.updatedAt),
  column(
    'Alamat',
    'Address',
    40,
    ({ document, language, baseUrl }) => baseUrl + addressOf('cooperations', language, document.code),
  ),
];

/** One row's cells in the order of the columns. */
export const cellsOf = (row: RowContext): (string | number | null)[] =>
  downloadColumns.map(({ value }) => value(row));
