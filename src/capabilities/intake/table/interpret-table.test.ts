import fc from 'fast-check';
import { expect, test } from 'vitest';
import { interpretTable } from './index.ts';
import { sheetOf } from './sheet-for-tests.ts';

const heading = ['No.', 'Pihak Yang Terlibat', 'Kerjasama Yang dilakukan', 'Periode'];
const asOf = '2017-11';
const study = { asOf, tablePeriod: '2012/2017' };

const table = (rows: readonly (readonly string[])[], region: string) =>
  interpretTable(sheetOf([heading, ...rows]), { region, ...study });

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

test('a column of dates headed by a signing tells signings, in the words of its cells', () => {
  const read = (heading: string) =>
    interpretTable(
      sheetOf([
        ['No', 'OPD', 'Mitra', 'Kegiatan', heading],
        ['1', 'Bappeda', 'JICA', 'Irigasi', '3 Mei 2016'],
      ]),
      { region: '33.14', asOf },
    ).rows[0]?.period;
  expect(read('Tanggal MoU')).toMatchObject({
    start: '2016-05-03',
    status: 'signed',
    events: [{ kind: 'signed', date: '2016-05-03', asWritten: '3 Mei 2016' }],
  });
  expect(read('Mulai')).toMatchObject({ start: '2016-05-03', status: 'ongoing', events: [] });
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
