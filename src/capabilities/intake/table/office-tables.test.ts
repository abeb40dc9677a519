import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPastedTable } from '../reading/text/read-pasted-table.ts';
import type { Sheet, TableRow } from '../types.ts';
import { interpretTable, turnUpright } from './index.ts';
import { sheetOf } from './sheet-for-tests.ts';

/**
 * Whole tables as different offices write them, then what a careful reader makes of each row:
 * "row | parties | start | end | status | +codes it has, -codes it has not". A row is its number in the file, or #n for
 * the nth read; a party is L and its region, or F and its country; "-" = none, "*" = left open, "a|b" = either. A table
 * marked "paste" is text from the clipboard, "\\t" its tabs. tables-elsewhere.txt was written before the reader saw it.
 */
interface OfficeTable {
  name: string;
  region: string;
  asOf: string;
  sheet: Sheet | undefined;
  told: string[];
}

const sheetFrom = (lines: readonly string[], how: string): Sheet | undefined =>
  how === 'paste'
    ? readPastedTable(lines.join('\n').replaceAll('\\t', '\t')).sheets[0]
    : sheetOf(lines.map((line) => line.split('|').map((cell) => cell.replaceAll('\\n', '\n'))));

function officeTables(file: string): OfficeTable[] {
  const text = readFileSync(new URL(file, import.meta.url), 'utf8').trimEnd();
  return text
    .split(/^=== /m)
    .slice(1)
    .map((block) => {
      const [top = '', told = ''] = block.split(/^---$\n?/m);
      const [title = '', ...lines] = top.trimEnd().split('\n');
      const [name = '', region = '', asOf = '', how = ''] = title.split(' | ');
      return { name, region, asOf, sheet: sheetFrom(lines, how), told: told.split('\n').filter(Boolean) };
    });
}

const isEither = (told: string, read: string) => told.split('|').some((one) => one === '*' || one === read);
const partiesOf = ({ parties }: TableRow) =>
  parties.map(({ side, region, country }) =>
    side === 'local' ? `L${region ?? ''}` : side === 'foreign' ? `F${country ?? '-'}` : 'U',
  );

/** Whether every party told is among those read, and no other; "FNL*" may be more than one of the same country. */
function haveParties(told: string, read: readonly string[]): boolean {
  if (told === '*') return true;
  const wanted = told.split(' ');
  const open = wanted.some((one) => one.endsWith('*'));
  const found = (one: string) =>
    read.some((party) => party === one || party.startsWith(one.split('*')[0] ?? ''));
  return (open || wanted.length === read.length) && wanted.every(found);
}

/** What of a told row is not so; empty when all is. */
function differences(told: string, rows: readonly TableRow[]): string[] {
  const [number, parties = '', start = '', end = '', status = '', codes = ''] = told.split(' | ');
  const nth = /^#(\d+)$/.exec(number ?? '')?.[1];
  const row = nth ? rows[Number(nth) - 1] : rows.find((one) => one.row === Number(number));
  if (!row) return [`row ${number} is not read`];
  const { period } = row;
  const wrongCodes = codes
    .split(' ')
    .filter((code) => /^[+-]\w/.test(code) && row.findings.includes(code.slice(1)) !== code.startsWith('+'));
  return [
    ...(haveParties(parties, partiesOf(row)) ? [] : [`parties ${partiesOf(row).join(' ')}`]),
    ...(isEither(start, period.start ?? '-') ? [] : [`start ${period.start}`]),
    ...(isEither(end, period.end ?? '-') ? [] : [`end ${period.end}`]),
    ...(isEither(status, period.status) ? [] : [`status ${period.status}`]),
    ...wrongCodes,
  ].map((difference) => `row ${number}: ${difference}`);
}

describe('tables as offices, consultants, students and newspapers write them', () => {
  const tables = [...officeTables('./office-tables.txt'), ...officeTables('./tables-elsewhere.txt')];

  it('are enough to mean something', () => expect(tables.length).toBeGreaterThanOrEqual(70));

  it.each(tables)('$name', ({ region, asOf, sheet, told }) => {
    if (!sheet) throw new Error('the table holds no row');
    const reading = interpretTable(turnUpright(sheet) ?? sheet, { region, asOf });
    expect(reading.rows).toHaveLength(told.length);
    expect(told.flatMap((row) => differences(row, reading.rows))).toEqual([]);
  });
});
