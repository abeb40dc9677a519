import { expect, test } from 'vitest';
import type { TableReading } from '../types.ts';
import { interpretTable, splitRow } from './index.ts';
import { sheetOf } from './sheet-for-tests.ts';

const heading = ['No.', 'Pihak Yang Terlibat', 'Kerjasama Yang dilakukan', 'Periode'];
const asOf = '2017-11';
const study = { asOf, tablePeriod: '2012/2017' };

const karanganyar = [
  [
    '1.',
    'USAID- Dinas Pendidikan dan Olahraga Kabupaten Sragen',
    'Pengadaan Buku-Buku Ajar',
    '2013-2017 (Selesai tahun ini)',
  ],
  [
    '2.',
    'OISCA (The Organization of Industrial Spriritual dan Cultural Advencement International) dari Jepang dan Dinas Pertanian Kabupaten Karanganyar',
    'Penghijauan dan budidaya bibit tanaman',
    '2012- sekarang',
  ],
  [
    '3.',
    'Pemerintah Jenewa Swiss dengan Pemda Karanganyar',
    'Sister city yang terkait dengan pengelolaan sampah.',
    'Akan dijajaki pada bulan November 2017 dengan mengirim perangkat Kabupaten yang terkait kesana.',
  ],
];
const sragen = [
  [
    '1.',
    'USAID (United States Agency fo International Development) - Dinas Pendidikan Kabupaten Sragen',
    'Pelatihan dan peningkatan SDM bagi guru-guru di Wilayah Sragen.',
    '2013-2017 (Selesai tahun ini)',
  ],
  [
    '2.',
    'PDAM Kabupaten Sragen dengan Pemerintah Kerajaan Belanda',
    'Hibah Air minum, pengembangan sarana dan prasarana air bersih terutama bagi daerah-daerah kering seperti Jenar dan Tangen.',
    '2012- sekarang Pada 30 Oktober 2017 baru saja diperbaharui di Belanda.',
  ],
  [
    '3.',
    'Dinas Pendidikan Kabupaten Sragen dengan Department of Education Queensland, Brisbane, Australia',
    'Sister School dengan Sragen Bilingual Boarding School (SBBS)',
    'Sedang dalam tahapan draft MoU',
  ],
  [
    '4.',
    'Dinas Tenaga Kerja dan Transmigrasi Kabupaten Sragen dengan Pemerintah Korea dan Jepang',
    'Magang Tenaga Kerja. Penjaringan dilakukan dari lulusan SMA dan SMK Di Kabupaten Sragen untuk melakukan magang kerjasa dengan durasi sekian tahun ke Korea dan Jepang.',
    '2012-sekarang',
  ],
];
const boyolali = [
  [
    '1.',
    'Selandia Baru dengan Kelompok Tani Dekima Tirta Sari Makmur Kecamatan Cepogo serta Dinas Perternakan dan Perikanan Kabupaten Boyolali',
    'Kerjasama Teknis dibidang peternakan. Membantu petani meningkatkan pendapatan melalui Tim Ahli dar Selandia Baru dan Lokal. (Pangan, Reproduksi dan peningkatan kualitas susu sapi)',
    '8 Tahun (dimulai 10 September 2015)',
  ],
  [
    '2.',
    'Pemda Boyolali dengan SNV Nederlanse, Belanda',
    'Perkembangan Produksi dan Peternakan Sapi Pera (perbaikan kualitas pangan dan peningkatan higienisitas produk).',
    '1 Januari s/d 31 Desember 2015',
  ],
];
const surakarta = [
  [
    '1.',
    'Sister city Pemkot Surakarta dengan Kota Xi’an Tiongkok',
    'Bidang perdagangan, kebudayaan, pendidikan, olahraga, kesehatan, kepegawaian, dll',
    'LoI ditandatangani pada 25 Sepetmber 2015',
  ],
  [
    '2.',
    'Pemerintah Kota (Pemkot) Surakarta menjalin kerjasama dengan Indonesia Urban Water Sanitation and Hygiene (IUWASH PLUS) bagian dari USAID (United States Agency International Development).',
    'Program Sanitasi dan air bersih serta sosialisasi kesadaran air bersih bagi masyarakat',
    'Dimulai April 2017',
  ],
  [
    '3.',
    'Sister City Kota Surakarta dengan Guilin, Tiongkok',
    'Pariwisata dan Kebudayaan',
    'Masih dalam tahap penjajakan',
  ],
];

const table = (rows: readonly (readonly string[])[], region: string) =>
  interpretTable(sheetOf([heading, ...rows]), { region, ...study });
const codesOf = ({ rows }: TableReading) => rows.map(({ findings }) => findings);
const places = ({ rows }: TableReading) =>
  rows.map(({ parties }) => parties.map(({ region, country }) => region ?? country));

test('the study’s four tables are read row by row, cells exactly as printed', () => {
  for (const [rows, region] of [
    [karanganyar, '33.13'],
    [sragen, '33.14'],
    [boyolali, '33.09'],
    [surakarta, '33.72'],
  ] as const) {
    const reading = table(rows, region);
    expect(reading.rows.map(({ cells }) => Object.values(cells))).toEqual(rows);
    expect(reading.rows.map(({ activity }) => activity)).toEqual(rows.map(([, , activity]) => activity));
    expect(reading.rows.map(({ row }) => row)).toEqual(rows.map((_, index) => index + 2));
  }
});

test('an agency of Sragen in the table of Karanganyar is noticed (INC-01)', () => {
  const reading = table(karanganyar, '33.13');
  expect(codesOf(reading)[0]).toContain('agency-of-other-region');
  expect(reading.findings).toContainEqual(
    expect.objectContaining({ row: 2, column: 'B', code: 'agency-of-other-region', suggestions: ['33.14'] }),
  );
  expect(codesOf(reading)[1]).not.toContain('agency-of-other-region');
});

test('two states in one row are noticed and the split is offered (INC-14)', () => {
  const row = table(sragen, '33.14').rows[3];
  expect(row?.findings).toContain('several-countries');
  const split = row ? splitRow(row) : [];
  expect(split.map(({ parties }) => parties.map(({ asWritten }) => asWritten))).toEqual([
    ['Dinas Tenaga Kerja dan Transmigrasi Kabupaten Sragen', 'Pemerintah Korea'],
    ['Dinas Tenaga Kerja dan Transmigrasi Kabupaten Sragen', 'Jepang'],
  ]);
  expect(split.flatMap(({ findings }) => findings)).not.toContain('several-countries');
});

test('a state in the period column is noticed (INC-13)', () => {
  expect(codesOf(table(sragen, '33.14')).map((codes) => codes.includes('status-in-period'))).toEqual([
    false,
    false,
    true,
    false,
  ]);
  expect(codesOf(table(surakarta, '33.72'))[2]).toContain('status-in-period');
});

test('a term running past the table’s years is noticed (INC-11)', () => {
  expect(codesOf(table(boyolali, '33.09'))[0]).toContain('outside-table-period');
  expect(codesOf(table(boyolali, '33.09'))[1]).not.toContain('outside-table-period');
});

test('a table printed under another region keeps its own regions, and says so (INC-06)', () => {
  const reading = table(surakarta, '33.10');
  expect(places(reading).map(([first]) => first)).toEqual(['33.72', '33.72', '33.72']);
  expect(codesOf(reading).every((codes) => codes.includes('agency-of-other-region'))).toBe(true);
});

test('a sister city between two Indonesian governments is noticed (INC-07)', () => {
  const [codes] = codesOf(table([['1', 'sister city Wonogiri dengan Surakarta', 'MoU', '2012']], '33.12'));
  expect(codes).toEqual(expect.arrayContaining(['domestic-sister-city', 'no-foreign-party']));
});

test('it is noticed too when the side of the table itself is not written', () => {
  const [codes] = codesOf(table([['1', 'Kota Tegal', 'Sister city', '2012']], '33.14'));
  expect(codes).toEqual(expect.arrayContaining(['domestic-sister-city', 'no-foreign-party']));
  const [own] = codesOf(table([['1', 'Pemerintah Kabupaten Sragen', 'Sister city', '2012']], '33.14'));
  expect(own).not.toContain('domestic-sister-city');
});

test('the sister school’s row of another region does not flag its own region', () => {
  expect(codesOf(table(sragen, '33.14')).flat()).not.toContain('agency-of-other-region');
});

test('a title of another region is told once for the table', () => {
  const reading = interpretTable(
    sheetOf([['Kerja Sama Luar Negeri Kabupaten Klaten'], heading, ...surakarta]),
    { region: '33.72', asOf },
  );
  expect(reading.findings).toContainEqual(
    expect.objectContaining({ row: null, code: 'agency-of-other-region', suggestions: ['33.10'] }),
  );
  expect(codesOf(reading).flat()).not.toContain('agency-of-other-region');
});
