import { expect, test } from 'vitest';
import type { ColumnMeaning } from '../types.ts';
import { findColumns } from './index.ts';
import { sheetOf } from './sheet-for-tests.ts';

const values: Readonly<Record<string, readonly string[]>> = {
  number: ['1', '2', '3'],
  parties: [
    'Pemkot Surakarta dengan Kota Guilin, Tiongkok',
    'JICA - Dinas Pertanian Kab. Boyolali',
    'USAID dan PDAM Kota Surakarta',
  ],
  'local-party': ['Dinas Pendidikan Kota Surakarta', 'PDAM Kota Surakarta', 'Bappeda'],
  'foreign-party': ['USAID', 'Kota Guilin', 'GIZ'],
  country: ['Amerika Serikat', 'Tiongkok', 'Jerman'],
  activity: ['Pelatihan guru', 'Hibah alat laboratorium', 'Pertukaran pelajar'],
  field: ['Pendidikan', 'Air bersih', 'Kebudayaan'],
  period: ['2012-2017', '2013 - sekarang', '5 tahun sejak 2015'],
  start: ['1 Januari 2015', '3 Mei 2016', '2017'],
  end: ['31 Desember 2017', '3 Mei 2019', '2020'],
  status: ['Berjalan', 'Selesai', 'Penjajakan'],
  instrument: ['MoU', 'LoI', 'MoU'],
  note: ['', 'perlu diperpanjang', ''],
  region: ['Kota Surakarta', 'Kota Surakarta', 'Kabupaten Boyolali'],
  money: ['Rp1.000.000', 'USD 20,000', ''],
};

/** Headings in the order of the file, each with what it means. */
const tables: readonly (readonly (readonly [heading: string, meaning: ColumnMeaning])[])[] = [
  [
    ['No.', 'number'],
    ['Pihak Yang Terlibat', 'parties'],
    ['Kerjasama Yang dilakukan', 'activity'],
    ['Periode', 'period'],
  ],
  [
    ['NO', 'number'],
    ['PIHAK YANG TERLIBAT', 'parties'],
    ['KERJA SAMA YANG DILAKUKAN', 'activity'],
    ['PERIODE', 'period'],
  ],
  [
    ['Periode', 'period'],
    ['Kerja sama yang dilakukan', 'activity'],
    ['Pihak yang terlibat', 'parties'],
    ['No', 'number'],
  ],
  [
    ['No', 'number'],
    ['Para Pihak', 'parties'],
    ['Bentuk Kerja Sama', 'activity'],
    ['Jangka Waktu', 'period'],
  ],
  [
    ['No', 'number'],
    ['Para Pihak', 'parties'],
    ['Jenis Kerjasama', 'activity'],
    ['Masa Berlaku', 'period'],
  ],
  [
    ['No', 'number'],
    ['Para pihak', 'parties'],
    ['Judul Kerja Sama', 'activity'],
    ['Tahun', 'period'],
  ],
  [
    ['No', 'number'],
    ['Pihak', 'parties'],
    ['Kegiatan', 'activity'],
    ['Waktu', 'period'],
    ['Keterangan', 'note'],
  ],
  [
    ['Nomor', 'number'],
    ['OPD', 'local-party'],
    ['Mitra', 'foreign-party'],
    ['Kegiatan', 'activity'],
    ['Periode', 'period'],
  ],
  [
    ['No', 'number'],
    ['Perangkat Daerah', 'local-party'],
    ['Mitra Luar Negeri', 'foreign-party'],
    ['Negara', 'country'],
    ['Ruang Lingkup', 'activity'],
    ['Jangka Waktu', 'period'],
  ],
  [
    ['No', 'number'],
    ['SKPD', 'local-party'],
    ['Lembaga Asing', 'foreign-party'],
    ['Asal Negara', 'country'],
    ['Uraian Kegiatan', 'activity'],
    ['Tahun Pelaksanaan', 'period'],
  ],
  [
    ['No.', 'number'],
    ['Mitra Kerja Sama', 'foreign-party'],
    ['Negara', 'country'],
    ['Bidang', 'field'],
    ['Judul', 'activity'],
    ['Mulai', 'start'],
    ['Berakhir', 'end'],
  ],
  [
    ['No.', 'number'],
    ['Instansi Pelaksana', 'local-party'],
    ['Donor', 'foreign-party'],
    ['Program', 'activity'],
    ['Mulai', 'start'],
    ['Selesai', 'end'],
  ],
  [
    ['No', 'number'],
    ['Pihak Pertama', 'local-party'],
    ['Pihak Kedua', 'foreign-party'],
    ['Tentang', 'activity'],
    ['Masa Berlaku', 'period'],
  ],
  [
    ['No', 'number'],
    ['Pihak I', 'local-party'],
    ['Pihak II', 'foreign-party'],
    ['Perihal', 'activity'],
    ['Jangka Waktu', 'period'],
    ['Status', 'status'],
  ],
  [
    ['No', 'number'],
    ['Pihak Kesatu', 'local-party'],
    ['Pihak Kedua', 'foreign-party'],
    ['Objek Kerja Sama', 'activity'],
    ['Tanggal Penandatanganan', 'start'],
    ['Tanggal Berakhir', 'end'],
  ],
  [
    ['No', 'number'],
    ['Instansi Daerah', 'local-party'],
    ['Pihak Asing', 'foreign-party'],
    ['Nama Kegiatan', 'activity'],
    ['Tahun Mulai', 'start'],
    ['Tahun Berakhir', 'end'],
  ],
  [
    ['No', 'number'],
    ['Nama Mitra', 'foreign-party'],
    ['Nama Program', 'activity'],
    ['Durasi', 'period'],
    ['Dokumen', 'instrument'],
  ],
  [
    ['No', 'number'],
    ['Nama Mitra', 'foreign-party'],
    ['Naskah Kerja Sama', 'instrument'],
    ['Kegiatan', 'activity'],
    ['Masa Kerja Sama', 'period'],
  ],
  [
    ['No Urut', 'number'],
    ['Pihak-pihak', 'parties'],
    ['Uraian', 'activity'],
    ['Kurun Waktu', 'period'],
  ],
  [
    ['#', 'activity'],
    ['Parties', 'parties'],
    ['Cooperation', 'activity'],
    ['Period', 'period'],
  ],
  [
    ['No', 'number'],
    ['Parties involved', 'parties'],
    ['Activity', 'activity'],
    ['Period', 'period'],
  ],
  [
    ['No', 'number'],
    ['Parties', 'parties'],
    ['Form of cooperation', 'activity'],
    ['Duration', 'period'],
    ['Remarks', 'note'],
  ],
  [
    ['No', 'number'],
    ['Local partner', 'local-party'],
    ['Foreign partner', 'foreign-party'],
    ['Country', 'country'],
    ['Scope', 'activity'],
    ['Start', 'start'],
    ['End', 'end'],
  ],
  [
    ['No', 'number'],
    ['Local government', 'local-party'],
    ['Partner', 'foreign-party'],
    ['Partner country', 'country'],
    ['Project title', 'activity'],
    ['Start date', 'start'],
    ['End date', 'end'],
  ],
  [
    ['No', 'number'],
    ['Implementing agency', 'local-party'],
    ['Donor', 'foreign-party'],
    ['Activities', 'activity'],
    ['Years', 'period'],
    ['Budget', 'money'],
  ],
  [
    ['Daerah', 'region'],
    ['Mitra', 'foreign-party'],
    ['Negara', 'country'],
    ['Kerja Sama', 'activity'],
    ['Tahun', 'period'],
  ],
  [
    ['Kabupaten/Kota', 'region'],
    ['Mitra Luar Negeri', 'foreign-party'],
    ['Kegiatan', 'activity'],
    ['Periode', 'period'],
  ],
  [
    ['No', 'number'],
    ['Kab/Kota', 'region'],
    ['Lembaga Mitra', 'foreign-party'],
    ['Bidang Kerja Sama', 'field'],
    ['Kegiatan', 'activity'],
    ['Masa Berlaku', 'period'],
  ],
  [
    ['Tahun', 'period'],
    ['Mitra', 'foreign-party'],
    ['OPD', 'local-party'],
    ['Kegiatan', 'activity'],
  ],
  [
    ['No', 'number'],
    ['Dinas', 'local-party'],
    ['Lembaga Donor', 'foreign-party'],
    ['Kegiatan', 'activity'],
    ['Nilai', 'money'],
    ['Tahun', 'period'],
  ],
  [
    ['No', 'number'],
    ['Lembaga Luar Negeri', 'foreign-party'],
    ['Instansi Pengampu', 'local-party'],
    ['Kegiatan', 'activity'],
    ['Status', 'status'],
  ],
  [
    ['No', 'number'],
    ['Kota Mitra', 'foreign-party'],
    ['Negara', 'country'],
    ['Bentuk Kerja Sama', 'activity'],
    ['Tgl MoU', 'start'],
    ['Keterangan', 'note'],
  ],
  [
    ['No', 'number'],
    ['Pemberi Hibah', 'foreign-party'],
    ['Penanggung Jawab', 'local-party'],
    ['Kegiatan', 'activity'],
    ['Anggaran', 'money'],
    ['Periode', 'period'],
  ],
  [
    ['Mitra', 'foreign-party'],
    ['Kegiatan', 'activity'],
    ['Periode', 'period'],
  ],
  [
    ['Pihak yang bekerja sama', 'parties'],
    ['Isi kerja sama', 'activity'],
    ['Lama kerja sama', 'period'],
  ],
  [
    ['No', 'number'],
    ['Pihak terkait', 'parties'],
    ['Materi', 'activity'],
    ['Jangka waktu pelaksanaan', 'period'],
    ['Tindak Lanjut', 'status'],
  ],
  [
    ['No', 'number'],
    ['Nama Instansi', 'parties'],
    ['Kegiatan Kerja Sama', 'activity'],
    ['Periode Kerja Sama', 'period'],
  ],
  [
    ['No', 'number'],
    ['Unit Kerja', 'local-party'],
    ['Rekanan', 'foreign-party'],
    ['Kegiatan', 'activity'],
    ['TMT', 'start'],
    ['Berlaku s/d', 'end'],
  ],
  [
    ['No', 'number'],
    ['Leading Sector', 'local-party'],
    ['Counterpart', 'foreign-party'],
    ['Project', 'activity'],
    ['Timeframe', 'period'],
    ['Progress', 'status'],
  ],
  [
    ['No', 'number'],
    ['Pelaksana', 'local-party'],
    ['NGO', 'foreign-party'],
    ['Negara Asal', 'country'],
    ['Program/Kegiatan', 'activity'],
    ['Periode', 'period'],
  ],
  [
    ['No', 'number'],
    ['Satuan Kerja', 'local-party'],
    ['Instansi Mitra', 'foreign-party'],
    ['Lingkup Kerja Sama', 'activity'],
    ['Berlaku Mulai', 'start'],
    ['Berlaku Sampai', 'end'],
    ['Ket.', 'note'],
  ],
  [
    ['No', 'number'],
    ['Subjek', 'parties'],
    ['Objek', 'activity'],
    ['Jangka Waktu', 'period'],
  ],
];

test('there are enough wordings of headings to mean something', () => {
  expect(tables.length).toBeGreaterThanOrEqual(40);
});

const meaningful = tables.map((table) => [table.map(([heading]) => heading).join(' | '), table] as const);

test.each(meaningful)('%s', (_, table) => {
  const columns = table.map(([, meaning]) => values[meaning] ?? []);
  const body = [0, 1, 2].map((row) => columns.map((cells) => cells[row] ?? ''));
  const { mapping } = findColumns(sheetOf([table.map(([heading]) => heading), ...body]), '33.72');
  const expected = Object.fromEntries(
    table.flatMap(([heading, meaning], column) => (heading === '#' ? [] : [[meaning, column]])),
  );
  expect(mapping.headerRow).toBe(1);
  expect(mapping.columns).toEqual(expected);
});

test('titles above and two lines of headings are seen through', () => {
  const { mapping, headingLines } = findColumns(
    sheetOf([
      ['DATA KERJA SAMA LUAR NEGERI', 'DATA KERJA SAMA LUAR NEGERI', 'DATA KERJA SAMA LUAR NEGERI', '', ''],
      ['Kabupaten Sragen Tahun 2012-2017', '', '', '', ''],
      ['', '', '', '', ''],
      ['No', 'Para Pihak', 'Para Pihak', 'Kegiatan', 'Jangka Waktu', 'Jangka Waktu'],
      ['No', 'Dalam Negeri', 'Luar Negeri', 'Kegiatan', 'Mulai', 'Berakhir'],
      ['1', 'Dinas Kesehatan', 'UNICEF', 'Imunisasi', '2012', '2015'],
      ['2', 'Dinas Pertanian', 'JICA', 'Irigasi', '2013', '2016'],
    ]),
    '33.14',
  );
  expect(mapping).toEqual({
    headerRow: 5,
    columns: { number: 0, 'local-party': 1, 'foreign-party': 2, activity: 3, start: 4, end: 5 },
  });
  expect(headingLines).toEqual([3, 4]);
});

test('a table without headings is told by its cells when the parties are unmistakable', () => {
  const rows = [0, 1, 2].map((row) =>
    ['number', 'parties', 'activity', 'period'].map((meaning) => values[meaning]?.[row] ?? ''),
  );
  expect(findColumns(sheetOf(rows), '33.72').mapping).toEqual({
    headerRow: null,
    columns: { number: 0, parties: 1, activity: 2, period: 3 },
  });
});

test('“Pihak I” and “Pihak II” change places when the cells say so', () => {
  const rows = [
    ['No', 'Pihak I', 'Pihak II', 'Kegiatan', 'Periode'],
    ...[0, 1, 2].map((row) =>
      ['number', 'foreign-party', 'local-party', 'activity', 'period'].map(
        (meaning) => values[meaning]?.[row] ?? '',
      ),
    ),
  ];
  expect(findColumns(sheetOf(rows), '33.72').mapping.columns).toMatchObject({
    'local-party': 2,
    'foreign-party': 1,
  });
});

test('a list of something else is not taken for cooperations', () => {
  const rows = [
    ['No', 'Nama Barang', 'Harga', 'Stok'],
    ['1', 'Meja', '100', '5'],
    ['2', 'Kursi', '50', '8'],
  ];
  expect(findColumns(sheetOf(rows), '33.72').mapping.columns).toEqual({});
});
