import type { Language, Words } from '#kernel/language.ts';

interface Label {
  name: Words;
  /** What the officer may do; left out when it is only to be known. */
  todo?: Words;
}

/** Short names of findings for filters, and what to do about each. */
const labels: Readonly<Record<string, Label>> = {
  'agency-of-other-region': {
    name: { id: 'Perangkat daerah lain', en: 'Agency of another region' },
    todo: {
      id: 'Buka barisnya untuk memindahkannya ke daerah ini, atau lewati.',
      en: 'Open the row to move it to this region, or skip it.',
    },
  },
  'no-foreign-party': {
    name: { id: 'Tanpa pihak luar negeri', en: 'No foreign party' },
    todo: {
      id: 'Lewati bila ini kerja sama dalam negeri; lengkapi mitranya setelah diterapkan bila hanya terlupa.',
      en: 'Skip it if it is a domestic cooperation; add the partner after applying if it was only left out.',
    },
  },
  'domestic-sister-city': {
    name: { id: 'Kota kembar dalam negeri', en: 'Domestic sister city' },
    todo: {
      id: 'Kerja sama antardaerah dicatat di tempat lain: lewati baris ini.',
      en: 'Cooperation between Indonesian regions is recorded elsewhere: skip the row.',
    },
  },
  'several-countries': {
    name: { id: 'Beberapa negara', en: 'Several countries' },
    todo: {
      id: 'Buka barisnya untuk memecahnya.',
      en: 'Open the row to split it.',
    },
  },
  'unknown-organisation': {
    name: { id: 'Lembaga belum dikenal', en: 'Unknown organisation' },
    todo: {
      id: 'Buka barisnya untuk memilih.',
      en: 'Open the row to choose.',
    },
  },
  'partner-without-country': {
    name: { id: 'Negara mitra tidak disebut', en: 'Country of the partner not stated' },
    todo: { id: 'Buka barisnya dan pilih negaranya.', en: 'Open the row and choose the country.' },
  },
  'duplicate-row': {
    name: { id: 'Sama dengan baris lain', en: 'Same as another row' },
    todo: {
      id: 'Dilewati kecuali Anda memilih mengambilnya.',
      en: 'It is skipped unless you choose to take it.',
    },
  },
  'duplicate-in-register': {
    name: { id: 'Sudah ada di register', en: 'Already in the register' },
    todo: {
      id: 'Dilewati kecuali Anda memilih menambahkannya sebagai sumber lain dari data yang ada.',
      en: 'It is skipped unless you choose to add it as another source of the record.',
    },
  },
  'status-in-period': { name: { id: 'Keadaan di kolom waktu', en: 'A state in the period column' } },
  'outside-table-period': { name: { id: 'Di luar masa tabel', en: 'Outside the period of the table' } },
  'period-not-understood': {
    name: { id: 'Waktu tidak terbaca', en: 'Period not understood' },
    todo: {
      id: 'Kata-katanya disimpan; lengkapi tanggalnya pada data setelah diterapkan.',
      en: 'Its words are kept; add the dates to the record after applying.',
    },
  },
  'missing-period': { name: { id: 'Waktu kosong', en: 'No period' } },
  'missing-activity': { name: { id: 'Kegiatan kosong', en: 'No activity' } },
  'same-as-above': { name: { id: 'Sama dengan di atas', en: 'Same as above' } },
  'formula-cell': { name: { id: 'Sel berisi rumus', en: 'Formula in a cell' } },
  'invisible-characters': { name: { id: 'Tanda tak terlihat', en: 'Invisible characters' } },
  'columns-not-recognised': { name: { id: 'Kolom tidak dikenali', en: 'Columns not recognised' } },
  'note-below-table': { name: { id: 'Catatan di luar tabel', en: 'Note outside the table' } },
  'several-tables': { name: { id: 'Beberapa lembar bertabel', en: 'Several sheets with tables' } },
  'as-of-needed': {
    name: { id: '"Sekarang" tanpa tanggal tabel', en: '"Now" without a date of the table' },
    todo: {
      id: 'Impor lagi dengan tanggal tabel bila diketahui.',
      en: 'Import again with the date of the table if it is known.',
    },
  },
  'ambiguous-date': { name: { id: 'Tanggal bermakna ganda', en: 'Ambiguous date' } },
  'impossible-date': { name: { id: 'Tanggal mustahil', en: 'Impossible date' } },
  'imprecise-date': { name: { id: 'Tanggal kurang tepat', en: 'Imprecise date' } },
  'separate-periods': { name: { id: 'Beberapa masa terpisah', en: 'Several separate periods' } },
  'date-derived': { name: { id: 'Tanggal hasil hitungan', en: 'Date calculated' } },
  'date-without-role': { name: { id: 'Tanggal tanpa keterangan', en: 'Date without a role' } },
  'duration-without-start': { name: { id: 'Lama tanpa awal', en: 'Duration without a start' } },
  'duration-disagrees': { name: { id: 'Lama tidak cocok', en: 'Duration disagrees' } },
  'year-missing': { name: { id: 'Tahun tidak disebut', en: 'Year missing' } },
  'name-and-content-differ': { name: { id: 'Nama dan isi berbeda', en: 'Name and content differ' } },
  'encoding-guessed': { name: { id: 'Pengodean ditebak', en: 'Encoding guessed' } },
  'hidden-sheet': { name: { id: 'Lembar tersembunyi', en: 'Hidden sheet' } },
  'hidden-rows': { name: { id: 'Baris tersembunyi', en: 'Hidden rows' } },
  'rows-joined': {
    name: { id: 'Baris terpotong digabung', en: 'Broken row joined' },
    todo: { id: 'Cocokkan selnya dengan aslinya.', en: 'Check its cells against the original.' },
  },
  'line-not-placed': {
    name: { id: 'Potongan sel tanpa tempat', en: 'Part of a cell without a place' },
    todo: {
      id: 'Gabungkan di aslinya, lalu tempel lagi.',
      en: 'Join it in the original, then paste again.',
    },
  },
  'table-turned': {
    name: { id: 'Tabel tegak diputar', en: 'Upright table turned' },
    todo: {
      id: 'Periksa arti kolomnya; nomor baris dihitung dari tabel yang sudah diputar.',
      en: 'Check what the columns mean; rows are counted in the turned table.',
    },
  },
  'hidden-columns': { name: { id: 'Kolom tersembunyi', en: 'Hidden columns' } },
};

/** A finding's name; one that came with a newer reader is shown by its code rather than not at all. */
export const findingName = (code: string, language: Language): string =>
  labels[code]?.name[language] ?? code.replaceAll('-', ' ');

export const findingTodo = (code: string, language: Language): string | undefined =>
  labels[code]?.todo?.[language];
