import type { TableRow } from '../types.ts';
import { countriesOf } from './row-findings.ts';

/**
 * The rows a row of several countries would become: one a country, each with all local parties and those
 * whose country is open. A row of one country comes back alone and unchanged.
 */
export function splitRow(row: TableRow): TableRow[] {
  const countries = countriesOf(row);
  if (countries.length < 2) return [row];
  return countries.map((code) => ({
    ...row,
    parties: row.parties.filter(
      ({ side, country }) => side !== 'foreign' || country === undefined || country === code,
    ),
    findings: row.findings.filter((finding) => finding !== 'several-countries'),
  }));
}
