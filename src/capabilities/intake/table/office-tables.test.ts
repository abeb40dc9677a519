import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { TableRow } from '../types.ts';
import { interpretTable } from './index.ts';
import { sheetOf } from './sheet-for-tests.ts';

/**
 * office-tables.txt: whole tables as different offices write them, then what a careful reader makes of each row:
 * "row | parties | start | end | status | +codes it has, -codes it has not". A party is L and its region, or F and its
 * country; "-" = none, "*" = left open, "a|b" = either.
 */
interface OfficeTable {
  name: string;
  region: string;
  asOf: string;
  rows: string[][];
  told: string[];
}

function officeTables(): OfficeTable[] {
  const text = readFileSync(new URL('./office-tables.txt', import.meta.url), 'utf8').trimEnd();
  return text
    .split(/^=== /m)
    .slice(1)
    .map((block) => {
      const [top = '', told = ''] = block.split(/^---$\n?/m);
      const [title = '', ...lines] = top.trimEnd().split('\n');
      const [name = '', region = '', asOf = ''] = title.split(' | ');
      const rows = lines.map((line) => line.split('|').map((cell) => cell.replaceAll('\\n', '\n')));
      return { name, region, asOf, rows, told: told.split('\n').filter(Boolean) };
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
  const row = rows.find((one) => one.row === Number(number));
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
  it('are enough to mean something', () => expect(officeTables().length).toBeGreaterThanOrEqual(30));

  it.each(officeTables())('$name', ({ region, asOf, rows, told }) => {
    const reading = interpretTable(sheetOf(rows), { region, asOf });
    expect(reading.rows).toHaveLength(told.length);
    expect(told.flatMap((row) => differences(row, reading.rows))).toEqual([]);
  });
});
