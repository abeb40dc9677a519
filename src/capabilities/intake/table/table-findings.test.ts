import { expect, test } from 'vitest';
import type { TableReading } from '../types.ts';
import { interpretTable, titleFacts } from './index.ts';
import { sheetOf } from './sheet-for-tests.ts';

const heading = ['No.', 'Pihak Yang Terlibat', 'Kerjasama Yang dilakukan', 'Periode'];
const asOf = '2017-11';
const study = { asOf, tablePeriod: '2012/2017' };

const table = (rows: readonly (readonly string[])[], region: string) =>
  interpretTable(sheetOf([heading, ...rows]), { region, ...study });
const codesOf = ({ rows }: TableReading) => rows.map(({ findings }) => findings);

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

test('a table "up to" a year may hold what began in any year before it', () => {
  expect(titleFacts(['Rekapitulasi kerja sama s.d. Tahun 2016']).period).toBe('../2016');
  expect(titleFacts(['Kerja sama sampai dengan 2016']).period).toBe('../2016');
  const reading = interpretTable(
    sheetOf([
      ['Rekapitulasi kerja sama luar negeri s/d Tahun 2016', '', '', ''],
      heading,
      ['1', 'JICA dengan Dinas Pertanian Kab. Sragen', 'Irigasi', '2009-2012'],
      ['2', 'GIZ dengan Bappeda', 'Perencanaan kota', '2015-2018'],
    ]),
    { region: '33.14', asOf },
  );
  expect(codesOf(reading).map((codes) => codes.includes('outside-table-period'))).toEqual([false, true]);
});

test('a row that says "nihil" is kept as words and becomes no cooperation', () => {
  const reading = interpretTable(
    sheetOf([
      ['No', 'OPD', 'Mitra LN', 'Kegiatan', 'Th.'],
      ['1', 'Dinas Sosial', 'NIHIL', '-', '-'],
      ['2', 'Dinas Kesehatan', 'WHO', 'Imunisasi', '2014'],
      ['3', 'Dinas Pendidikan', '-', '', ''],
    ]),
    { region: '33.11', asOf },
  );
  expect(reading.rows.map(({ row }) => row)).toEqual([3]);
  expect(reading.rows[0]?.period.start).toBe('2014');
  expect(reading.findings.filter(({ code }) => code === 'note-below-table').map(({ row }) => row)).toEqual([
    2, 4,
  ]);
  const none = table([['1', 'NIHIL', 'NIHIL', '-']], '33.11');
  expect(none.findings.map(({ code }) => code)).toEqual(['no-rows', 'note-below-table']);
});

test('headings without a row below them are told, and so is a table of headings nobody knows', () => {
  expect(table([], '33.14').findings.map(({ code }) => code)).toEqual(['no-rows']);
  expect(table([['1', 'JICA dengan Pemkab Sragen', 'Irigasi', '2015']], '33.14').findings).toEqual([]);
});

test('a state in its own column leaves an empty period missing, and is no state in the period', () => {
  const reading = interpretTable(
    sheetOf([
      ['No', 'OPD', 'Mitra', 'Kegiatan', 'Tahun', 'Status'],
      ['1', 'BPBD', 'UNDP', 'Desa tangguh', '', 'Berjalan'],
      ['2', 'BPBD', 'UNDP', 'Sekolah tangguh', 'masih penjajakan', 'Berjalan'],
    ]),
    { region: '33.14', asOf },
  );
  expect(codesOf(reading)).toEqual([
    expect.arrayContaining(['missing-period']),
    expect.not.arrayContaining(['missing-period']),
  ]);
  expect(codesOf(reading).map((codes) => codes.includes('status-in-period'))).toEqual([false, true]);
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

test('dashes in dated columns tell neither a beginning nor an end', () => {
  const reading = interpretTable(
    sheetOf([
      ['Mitra', 'Kab/Kota', 'Tanggal MoU', 'Masa Berlaku', 'Bidang'],
      ['Kota Delft, Belanda', 'Surakarta', '-', '-', 'Pariwisata'],
      ['Kota Kyoto, Jepang', 'Surakarta', '12 Juni 2015', '-', 'Budaya'],
      ['Kota Osaka, Jepang', 'Surakarta', '3 Mei 2016', '5 tahun', 'Budaya'],
    ]),
    { region: '33.72', asOf },
  );
  expect(reading.rows.map(({ period: { start, end, status } }) => [start, end, status])).toEqual([
    [null, null, 'unknown'],
    ['2015-06-12', null, 'signed'],
    ['2016-05-03', '2021-05-02', 'ongoing'],
  ]);
});

test('"sda" and ditto marks say what the row above says, also below each other, and are told', () => {
  const reading = table(
    [
      ['1', 'Dinas Pertanian Kab. Sragen dengan JICA', 'Irigasi', '2013-2015'],
      ['2', 's.d.a', 'Pelatihan petani', 'sda'],
      ['3', 'idem', 'SDA', '"'],
    ],
    '33.14',
  );
  expect(reading.rows.map(({ parties, activity, period }) => [parties.length, activity, period.end])).toEqual(
    [
      [2, 'Irigasi', '2015'],
      [2, 'Pelatihan petani', '2015'],
      [2, 'SDA', '2015'],
    ],
  );
  expect(codesOf(reading).map((codes) => codes.includes('same-as-above'))).toEqual([false, true, true]);
  expect(reading.rows[2]?.cells.B).toBe('idem');
});

test('a lettered heading between rows counted by digits is no cooperation', () => {
  const reading = table(
    [
      ['A.', 'BIDANG PENDIDIKAN', '', ''],
      ['1', 'SMK N 2 Sragen dengan Goethe Institut', 'Bahasa Jerman', '2015'],
      ['2', 'SMA N 1 Sragen dengan JICA', 'Guru tamu', '2016'],
      ['B.', 'BIDANG KESEHATAN', '', ''],
      ['1', 'Dinas Kesehatan dengan UNICEF', 'Gizi', '2014'],
    ],
    '33.14',
  );
  expect(reading.rows.map(({ row }) => row)).toEqual([3, 4, 6]);
  expect(reading.notes.map(({ text }) => text)).toEqual(['A. BIDANG PENDIDIKAN', 'B. BIDANG KESEHATAN']);
});
