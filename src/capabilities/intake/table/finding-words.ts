import { beginningOf } from '#kernel/beginning-of.ts';
import type { Words } from '#kernel/language.ts';
import { countryName, findRegion } from '#reference';
import type { FindingCode } from '../types.ts';

/** What a finding is about, for its sentence. */
export interface FindingFacts {
  /** The words of the file it is about. */
  about?: string;
  /** Kemendagri code of a region concerned. */
  region?: string | undefined;
  countries?: readonly string[];
  otherRow?: number;
  period?: string | undefined;
}

const regionOf = (code: string | undefined) => (code && findRegion(code)?.name) || code || '?';
const named = (codes: readonly string[] = [], language: 'id' | 'en') =>
  codes.map((code) => countryName(code, language)).join(', ');
const years = (period: string | undefined, to: string) => (period ?? '').split('/').join(` ${to} `);

const sentences: Readonly<Record<FindingCode, (facts: FindingFacts) => Words>> = {
  'agency-of-other-region': ({ about, region }) => ({
    id: `"${about}" termasuk ${regionOf(region)}, bukan daerah pemilik tabel ini. Periksa apakah baris ini salah tempat.`,
    en: `"${about}" belongs to ${regionOf(region)}, not to the region of this table. Check whether the row is misplaced.`,
  }),
  'no-foreign-party': () => ({
    id: 'Tidak ada pihak luar negeri dalam baris ini.',
    en: 'This row names no foreign party.',
  }),
  'domestic-sister-city': ({ about }) => ({
    id: `Semua pihak berada di Indonesia (${about}); kota kembar memerlukan mitra di luar negeri.`,
    en: `All parties are Indonesian (${about}); a sister city needs a partner abroad.`,
  }),
  'several-countries': ({ countries }) => ({
    id: `Satu baris menyebut beberapa negara (${named(countries, 'id')}). Sebaiknya dipecah menjadi satu kerja sama untuk setiap negara.`,
    en: `One row names several countries (${named(countries, 'en')}). Better split it into one cooperation for each.`,
  }),
  'unknown-organisation': ({ about }) => ({
    id: `Lembaga "${about}" belum dikenal. Pilih yang sudah ada atau catat sebagai lembaga baru.`,
    en: `The organisation "${about}" is not known yet. Choose an existing one or record it as new.`,
  }),
  'partner-without-country': ({ about }) => ({
    id: `Negara dari "${about}" tidak disebut.`,
    en: `The country of "${about}" is not stated.`,
  }),
  'duplicate-row': ({ otherRow }) => ({
    id: `Baris ini sama dengan baris ${otherRow}.`,
    en: `This row says the same as row ${otherRow}.`,
  }),
  'duplicate-in-register': ({ about }) => ({
    id: `Kerja sama ini sudah tercatat: ${about}.`,
    en: `This cooperation is already recorded: ${about}.`,
  }),
  'status-in-period': ({ about }) => ({
    id: `Kolom waktu berisi keadaan ("${about}"), bukan tanggal.`,
    en: `The period column holds a state ("${about}"), not a date.`,
  }),
  'outside-table-period': ({ about, period }) => ({
    id: `"${about}" berada di luar masa tabel (${years(period, 'sampai')}).`,
    en: `"${about}" lies outside the period of the table (${years(period, 'to')}).`,
  }),
  'period-not-understood': ({ about }) => ({
    id: `Waktu "${about}" belum dapat dibaca; kata-katanya disimpan apa adanya.`,
    en: `The period "${about}" could not be read; its words are kept as they are.`,
  }),
  'missing-period': () => ({ id: 'Waktu kerja sama tidak diisi.', en: 'No period is given.' }),
  'missing-activity': () => ({ id: 'Kegiatan kerja sama tidak diisi.', en: 'No activity is given.' }),
  'same-as-above': () => ({
    id: 'Sel ini bertanda "sama dengan di atas"; yang dibaca adalah isi sel di atasnya.',
    en: 'This cell is marked "same as above"; the words of the cell above it were read.',
  }),
  'formula-cell': () => ({
    id: 'Sel ini berisi rumus; yang dibaca adalah hasil yang tersimpan di dalam berkas.',
    en: 'This cell holds a formula; its stored result was read.',
  }),
  'invisible-characters': () => ({
    id: 'Sel ini berisi karakter yang tidak terlihat; karakter itu diabaikan waktu membaca.',
    en: 'This cell holds invisible characters; they were ignored in reading.',
  }),
  'columns-not-recognised': () => ({
    id: 'Arti kolom belum dikenali. Tunjukkan sendiri kolom pihak, kegiatan, dan waktu.',
    en: 'The columns were not recognised. Point out the columns of parties, activity and period.',
  }),
  'no-rows': () => ({
    id: 'Kepala kolom dikenali, tetapi tidak ada satu pun baris kerja sama di bawahnya.',
    en: 'The headings were recognised, but there is no row of a cooperation below them.',
  }),
  'note-below-table': ({ about }) => ({
    id: `Catatan di luar baris tabel disimpan sebagai kata-kata: "${about}".`,
    en: `A note outside the rows was kept as words: "${about}".`,
  }),
  'several-tables': ({ about }) => ({
    id: `Berkas ini memuat beberapa lembar bertabel (${about}); hanya satu yang dibaca. Impor lembar lainnya tersendiri.`,
    en: `This file holds several sheets with tables (${about}); only one was read. Import the others on their own.`,
  }),
  'table-turned': ({ about }) => ({
    id: `Tabel ini tegak: labelnya di kiri, isinya di kanan. Tabel dibaca setelah diputar, satu baris untuk setiap kerja sama; label menjadi judul kolom (${about}).`,
    en: `This table is upright: labels on the left, values on the right. It was read turned, with a row for each cooperation; its labels became the headings (${about}).`,
  }),
};

/** At most so many characters of a cell are repeated in a sentence. */
const quoted = (text: string) => (text.length <= 120 ? text : `${beginningOf(text, 117)}…`);

export const findingWords = (code: FindingCode, facts: FindingFacts = {}): Words =>
  sentences[code]({ ...facts, about: quoted(facts.about ?? '') });

/** The sentence for many equal findings of one column. */
export function summaryWords(code: FindingCode, count: number): Words {
  const { id, en } = sentences[code]({ about: '…', otherRow: 0 });
  return { id: `${count} baris: ${id}`, en: `${count} rows: ${en}` };
}
