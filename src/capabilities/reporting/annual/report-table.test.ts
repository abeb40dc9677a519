import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { doneActivity, givenFacts, partyOf } from './facts-for-tests.ts';
import { csvTable, xlsxTable } from './report-table.ts';
import { tableColumns, tableRowOf } from './table-row.ts';

const rowOf = (more: Parameters<typeof givenFacts>[0]) =>
  tableRowOf(givenFacts(more), { year: 2025, unit: 'Bagian Kerja Sama' });

describe('the table beside a report', () => {
  it('has one row a cooperation with every column, and leaves empty what is not recorded', () => {
    const row = rowOf({ activities: [doneActivity(1, 'Rapat')] });
    expect(Object.keys(row)).toEqual(expect.arrayContaining(tableColumns.map(([name]) => name)));
    expect([row.done, row.reached, row.cost]).toEqual([1, null, null]);
    expect(rowOf({ activities: [doneActivity(1, 'Rapat', { reached: 0 })] }).reached).toBe(0);
  });

  it('runs no formula that somebody typed, and keeps a region code as it is', () => {
    const row = rowOf({ record: { parties: [partyOf('=1+1', 'foreign', 'partner', 'AU')] } });
    const [heading = '', line = ''] = csvTable([row]).split('\r\n');
    expect(heading.split(',')).toHaveLength(tableColumns.length);
    expect(line).toContain("'=1+1");
    expect(line).toContain('33.14');
  });

  it('is a workbook with the same rows', async () => {
    const parts = unzipSync(await xlsxTable([rowOf({})]));
    const text = Object.values(parts)
      .map((bytes) => Buffer.from(bytes).toString('utf8'))
      .join('');
    expect(text).toContain('Nama kerja sama');
    expect(text).toContain('Sapi perah');
    expect(text).not.toContain('<f>');
  });
});
