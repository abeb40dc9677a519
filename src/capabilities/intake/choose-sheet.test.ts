import { expect, it } from 'vitest';
import { sampleColumns } from './choose-sheet.ts';

const sheetOf = (...rows: string[][]) => ({
  name: 'Lembar1',
  rows: rows.map((cells, index) => ({ number: index + 1, cells: cells.map((text) => ({ text })) })),
});

it('samples of a column leave out the titles that stand across the table', () => {
  const title = 'DAFTAR KERJA SAMA TAHUN 2017';
  const columns = sampleColumns(
    sheetOf(
      [title, title, title],
      ['', '', ''],
      ['No', 'Pihak', 'Pihak'],
      ['', 'Dalam', 'Luar'],
      ['1', 'A', 'B'],
    ),
  );
  expect(columns.map(({ texts }) => texts)).toEqual([
    ['No', '1'],
    ['Pihak', 'Dalam', 'A'],
    ['Pihak', 'Luar', 'B'],
  ]);
});

it('a note that stands in one cell is a sample like any other', () => {
  const columns = sampleColumns(sheetOf(['Pihak', 'Waktu'], ['A', '2012'], ['Catatan', '']));
  expect(columns.map(({ texts }) => texts)).toEqual([
    ['Pihak', 'A', 'Catatan'],
    ['Waktu', '2012'],
  ]);
});
