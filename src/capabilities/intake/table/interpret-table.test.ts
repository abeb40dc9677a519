import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { TableReading } from '../types.ts';
import { interpretTable, splitRow, titleFacts } from './index.ts';
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

test('the sister school’s row of another region does not flag its own region', () => {
  expect(codesOf(table(sragen, '33.14')).flat()).not.toContain('agency-of-other-region');
});

test('the lines of a table copied from a page are joined to the rows they belong to', () => {
  const reading = table(
    [
      ['1.', 'USAID- Dinas Pendidikan', 'Pengadaan Buku-Buku Ajar', '2013-2017 (Selesai'],
      ['', 'dan Olahraga Kabupaten', '', 'tahun ini)'],
      ['', 'Sragen', '', ''],
      ['', '', '', ''],
      ['2.', 'OISCA (The Organization of', 'Penghijauan dan budidaya bibit', '2012- sekarang'],
      ['', 'Industrial Spriritual dan', 'tanaman', ''],
      ['', 'Cultural Advencement', '', ''],
      ['', 'International) dari Jepang', '', ''],
      ['No.', 'Pihak Yang Terlibat', 'Kerjasama Yang dilakukan', 'Periode'],
      ['', 'dan Dinas Pertanian', '', ''],
      ['', 'Kabupaten Karanganyar', '', ''],
    ],
    '33.13',
  );
  expect(reading.rows.map(({ parties }) => parties.map(({ asWritten }) => asWritten))).toEqual([
    ['USAID', 'Dinas Pendidikan dan Olahraga Kabupaten Sragen'],
    [
      'OISCA (The Organization of Industrial Spriritual dan Cultural Advencement International) dari Jepang',
      'Dinas Pertanian Kabupaten Karanganyar',
    ],
  ]);
  expect(reading.rows.map(({ row }) => row)).toEqual([2, 6]);
  expect(reading.rows[0]?.period).toMatchObject({ start: '2013', end: '2017' });
});

test('titles, column numbers, totals, sources and signatures are no rows; what stands below is told', () => {
  const reading = interpretTable(
    sheetOf([
      ['DATA KERJA SAMA LUAR NEGERI KABUPATEN SRAGEN TAHUN 2012-2017', '', '', ''],
      heading,
      ['1', '2', '3', '4'],
      ['1', 'JICA dengan Dinas Pertanian', 'Irigasi', '2013-2015'],
      ['', '', '', ''],
      ['2', 'GIZ dengan Bappeda', 'Perencanaan kota', '2010-2011'],
      ['Jumlah', '', '2', ''],
      ['Sumber: Bagian Kerja Sama', '', '', ''],
      ['', '', '', 'Sragen, 3 Januari 2018'],
      ['', '', '', 'Kepala Bagian'],
    ]),
    { region: '33.14', asOf },
  );
  expect(reading.rows).toHaveLength(2);
  expect(reading.notes.map(({ row }) => row)).toEqual([1, 7, 8, 9, 10]);
  expect(reading.findings.filter(({ code }) => code === 'note-below-table')).toHaveLength(4);
  expect(reading.rows[1]?.findings).toContain('outside-table-period');
  expect(reading.rows[0]?.findings).not.toContain('outside-table-period');
});

test('a title tells region and period', () => {
  expect(titleFacts(['Data Kerja Sama Luar Negeri Kabupaten Sragen Tahun 2012-2017'])).toMatchObject({
    region: { code: '33.14' },
    period: '2012/2017',
  });
  expect(titleFacts(['REKAPITULASI KERJA SAMA PEMERINTAH KOTA SURAKARTA', 'TAHUN 2019'])).toMatchObject({
    region: { code: '33.72' },
    period: '2019/2019',
  });
  expect(titleFacts(['Daftar', 'Lampiran 2018'])).toEqual({});
});

test('separate columns of sides, country and dates make one cooperation', () => {
  const reading = interpretTable(
    sheetOf([
      ['No', 'OPD', 'Mitra', 'Negara', 'Kegiatan', 'Mulai', 'Berakhir', 'Status'],
      [
        '1',
        'Dinas Lingkungan Hidup',
        'Zzyzx Foundation',
        'Belanda',
        'Bank sampah',
        '2015',
        '2018',
        'Selesai',
      ],
      ['2', 'Dinas Pariwisata', 'Kota Zzyzx', 'Jepang', 'Promosi wisata', '3 Mei 2016', '', 'Berjalan'],
      ['3', 'Dinas Pertanian', '', 'Jepang, Korea Selatan', 'Magang petani', '2016', '2017', ''],
    ]),
    { region: '33.14', asOf: '2019' },
  );
  expect(
    reading.rows.map(({ parties }) =>
      parties.map(({ side, kind, region, country }) => [side, kind, region ?? country]),
    ),
  ).toEqual([
    [
      ['local', 'local-agency', '33.14'],
      ['foreign', 'nonprofit', 'NL'],
    ],
    [
      ['local', 'local-agency', '33.14'],
      ['foreign', 'foreign-local-government', 'JP'],
    ],
    [
      ['local', 'local-agency', '33.14'],
      ['foreign', 'country', 'JP'],
      ['foreign', 'country', 'KR'],
    ],
  ]);
  expect(reading.rows[0]?.period).toMatchObject({ start: '2015', end: '2018', status: 'ended' });
  expect(reading.rows[1]?.period).toMatchObject({ start: '2016-05-03', status: 'ongoing' });
  expect(reading.rows[0]?.findings).toContain('unknown-organisation');
  expect(reading.rows[2]?.findings).toContain('several-countries');
});

test('what is missing is said, and nothing is invented for it', () => {
  const reading = table(
    [
      ['1', 'Pemkab Sragen dengan Kota Zzyzx', 'Pertukaran budaya', ''],
      ['2', 'Dinas Kesehatan dengan Yayasan Sehat Sejahtera, Surakarta', 'Penyuluhan', '2015'],
      ['3', 'JICA dengan Dinas Pertanian', '', '2014'],
      ['4', 'JICA dengan Dinas Kesehatan', 'Klinik', 'entah kapan'],
    ],
    '33.14',
  );
  expect(codesOf(reading)).toEqual([
    expect.arrayContaining(['missing-period', 'partner-without-country']),
    expect.arrayContaining(['no-foreign-party']),
    expect.arrayContaining(['missing-activity']),
    expect.arrayContaining(['period-not-understood']),
  ]);
});

test('an unknown organisation comes with its nearest known names', () => {
  const reading = table(
    [['1', 'Pemkab Sragen dengan Save Children Foundation', 'Pendidikan', '2015']],
    '33.14',
  );
  const finding = reading.findings.find(({ code }) => code === 'unknown-organisation');
  expect(finding?.suggestions).toContain('Save the Children');
});

test('a row that repeats an earlier one is noticed, also when its wording differs a little', () => {
  const reading = table(
    [
      [
        '1',
        'JICA dengan Dinas Pertanian Kabupaten Sragen',
        'Pembangunan saluran irigasi desa di Sragen',
        '2013-2015',
      ],
      [
        '2',
        'Dinas Pertanian Kab. Sragen - JICA',
        'pembangunan saluran irigasi desa di Sragen.',
        '2013 - 2015',
      ],
      ['3', 'JICA dengan Dinas Pertanian Kabupaten Sragen', 'Pelatihan petani muda', '2013-2015'],
    ],
    '33.14',
  );
  expect(codesOf(reading).map((codes) => codes.includes('duplicate-row'))).toEqual([false, true, false]);
});

test('many equal findings of one column are told once, and each row keeps its code', () => {
  const rows = Array.from({ length: 20 }, (_, index) => [
    String(index + 1),
    `Pemkab Sragen dengan Kota Zzyzx${index}`,
    `Kegiatan ${index} tahap`,
    '2015',
  ]);
  const reading = table(rows, '33.14');
  const told = reading.findings.filter(({ code }) => code === 'partner-without-country');
  expect(told).toHaveLength(1);
  expect(told[0]).toMatchObject({ row: null, column: 'B' });
  expect(reading.rows.every(({ findings }) => findings.includes('partner-without-country'))).toBe(true);
});

test('columns nobody can tell are left to the officer, whose mapping then leads', () => {
  const rows = [
    ['Kolom A', 'Kolom B', 'Kolom C'],
    ['Bimbingan', 'Kota Toyama', '2015'],
    ['Penyuluhan', 'Kota Seoul', '2016'],
  ];
  const unread = interpretTable(sheetOf(rows), { region: '33.14' });
  expect(unread.findings.map(({ code }) => code)).toEqual(['columns-not-recognised']);
  expect(unread.rows).toEqual([]);
  const mapping = { headerRow: 1, columns: { activity: 0, 'foreign-party': 1, period: 2 } };
  const read = interpretTable(sheetOf(rows), { region: '33.14', mapping });
  expect(read.mapping).toEqual(mapping);
  expect(read.rows.map(({ activity, parties }) => [activity, parties[0]?.country])).toEqual([
    ['Bimbingan', 'JP'],
    ['Penyuluhan', 'KR'],
  ]);
});

test('formulas and invisible characters are told with their cell', () => {
  const sheet = sheetOf([heading, ['1', 'JICA\u200b dengan Dinas\u00ad Pertanian', 'Irigasi', '2015']]);
  const cell = sheet.rows[1]?.cells[2];
  if (cell) cell.formula = true;
  const reading = interpretTable(sheet, { region: '33.14' });
  expect(reading.findings).toContainEqual(
    expect.objectContaining({ row: 2, column: 'C', code: 'formula-cell' }),
  );
  expect(reading.findings).toContainEqual(
    expect.objectContaining({ row: 2, column: 'B', code: 'invisible-characters' }),
  );
  expect(reading.rows[0]?.parties.map(({ name, kind }) => name ?? kind)).toEqual(['JICA', 'local-agency']);
  expect(reading.rows[0]?.cells.B).toBe('JICA\u200b dengan Dinas\u00ad Pertanian');
});

test('cells merged downwards make one row for each activity', () => {
  const reading = table(
    [
      ['1', 'JICA dengan Dinas Pertanian', 'Irigasi', '2013-2015'],
      ['1', 'JICA dengan Dinas Pertanian', 'Pelatihan', '2015-2016'],
    ],
    '33.14',
  );
  expect(reading.rows.map(({ activity }) => activity)).toEqual(['Irigasi', 'Pelatihan']);
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

test('any sheet is read without failing, and no filled cell of a row is lost', () => {
  const cell = fc.oneof(
    fc.constantFrom(
      '',
      '1',
      '2.',
      'No',
      'Mitra',
      'Kegiatan',
      'Periode',
      'JICA dengan Pemkot Surakarta',
      '2012-2015',
      'Sumber: x',
      'Jumlah',
    ),
    fc.string({ unit: 'grapheme', maxLength: 30 }),
  );
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 12 }), (rows) => {
      const reading = interpretTable(sheetOf([heading, ...rows]), { region: '33.14', asOf });
      for (const { row, cells } of reading.rows) {
        const first = rows[row - 2] ?? [];
        for (const text of first.filter(Boolean))
          expect(Object.values(cells).some((kept) => kept.startsWith(text))).toBe(true);
      }
    }),
    { numRuns: 150 },
  );
});
