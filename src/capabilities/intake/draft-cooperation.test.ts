import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CooperationInput } from '#register';
import type { Draft } from './draft.ts';
import { draftCooperation } from './draft-cooperation.ts';
import { interpretTable } from './table/index.ts';
import type { Sheet } from './types.ts';

const draft: Draft = {
  regionCode: '33.14',
  mapping: { headerRow: 1, columns: {} },
  sheet: 'Lembar1',
  source: { kind: 'table', title: 'tabel.xlsx' },
  statedOn: '2017-11',
  batchId: 1,
  publish: false,
};

const sheetOf = (headings: string[], ...rows: string[][]): Sheet => ({
  name: 'Lembar1',
  rows: [headings, ...rows].map((cells, index) => ({
    number: index + 1,
    cells: cells.map((text) => ({ text })),
  })),
});

const headings = ['No', 'Pihak yang terlibat', 'Kerja sama yang dilakukan', 'Periode', 'Keterangan', 'Lain'];

function drafted(...rows: string[][]) {
  const reading = interpretTable(sheetOf(headings, ...rows), { region: '33.14' });
  return reading.rows.map((row) => draftCooperation(row, { ...draft, mapping: reading.mapping }));
}

describe('a drafted row', () => {
  it('has a claim with its place for every cell but the running number', () => {
    const [input] = drafted([
      '1',
      'Dinas Pendidikan Kabupaten Sragen dengan USAID',
      'Pelatihan guru',
      '2013-2017',
      'MoU di lemari 3',
      'hijau',
    ]);
    const columns = input?.claims?.map(({ locator }) => locator?.column);
    expect(new Set(columns)).toEqual(new Set(['B', 'C', 'D', 'E', 'F']));
    expect(input?.claims?.map(({ quote }) => quote)).toContain('MoU di lemari 3');
  });

  it.each([0, 1])('is never cut through a character where a cell is too long (%i)', (shift) => {
    const long = 'x'.repeat(shift) + '𝄞'.repeat(10_500);
    const [input] = drafted(['1', `Dinas ${long} Kabupaten Sragen dengan ${long}`, long, long, long, long]);
    expect(input?.activity?.length).toBeLessThanOrEqual(20_000);
    // JSON writes half a character as an escape; PostgreSQL would refuse it.
    expect(JSON.stringify(input)).not.toMatch(/\\u[dD][89a-fA-F]/);
    expect(CooperationInput.safeParse(input).success).toBe(true);
  });

  it('does not repeat the words of a merged cell as notes', () => {
    const merged = 'Dinas Pendidikan Kabupaten Sragen dengan USAID';
    const [input] = drafted(['1', merged, 'Pelatihan guru', '2013', '', merged]);
    expect(input?.claims?.filter(({ property }) => property === 'note')).toEqual([]);
  });

  it.each([
    ['Sister city Pemkot Surakarta dengan Kota Xi’an Tiongkok', 'Perdagangan dan olahraga', 'B', 'stated'],
    ['Pemkot Surakarta dengan Kota Xi’an Tiongkok', 'Sister city', 'C', 'stated'],
    ['Dinas Pendidikan Kabupaten Sragen dengan USAID', 'Buku ajar', 'B', 'derived'],
  ])('names the cell that tells the kind: %s, %s', (parties, activity, column, confidence) => {
    const [input] = drafted(['1', parties, activity, '2015', '', '']);
    const claim = input?.claims?.find(({ property }) => property === 'kind');
    expect(claim?.quote).toBe(column === 'B' ? parties : activity);
    expect(claim?.confidence ?? 'stated').toBe(confidence);
    expect(claim?.locator).toMatchObject({ column });
  });

  it('is accepted by the register whatever the cells hold, however long', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.constantFrom('2012- sekarang', 'USAID', 'Pemda Sragen', 'Kota Xi’an, Tiongkok', ''),
      fc.string({ maxLength: 40 }).map((text) => text.repeat(1 + (text.length % 700))),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 6, maxLength: 6 }), { maxLength: 4 }), (rows) => {
        for (const input of drafted(...rows)) expect(CooperationInput.safeParse(input).success).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  it('is accepted with more parties and longer cells than the register has room for', () => {
    const many = Array.from({ length: 90 }, (_, at) => `Dinas Contoh${at} Kabupaten Sragen`).join(' dan ');
    const long = 'Pelatihan guru. '.repeat(2000);
    const [input] = drafted(['1', `${many} dengan USAID`, long, `2012 ${'dan '.repeat(5000)}`, '', '']);
    expect(CooperationInput.safeParse(input).error?.issues).toBeUndefined();
  });
});
