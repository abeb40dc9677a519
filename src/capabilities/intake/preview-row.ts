import type { KnownCooperation } from '#register';
import type { BatchFinding, BatchRow, Decision } from './batch.ts';
import { findingWords } from './table/index.ts';
import type { TableRow } from './types.ts';

type PreviewRow = Omit<BatchRow, 'corrected' | 'cooperationCode'>;

/** The finding that the register has this cooperation already. */
export function duplicateFinding(known: KnownCooperation): BatchFinding {
  const code = 'duplicate-in-register';
  const message = findingWords(code, { about: `${known.code} ${known.title}` });
  return { row: null, column: null, code, message, suggestions: [known.code] };
}

/** What is there already, or twice in the file, is left out unless the officer says otherwise. */
const firstDecision = (codes: readonly string[]): Decision =>
  codes.includes('duplicate-in-register') || codes.includes('duplicate-row') ? 'skip' : 'take';

/** A read row as the preview keeps it. `findings`: those of its cells; the row itself knows its codes. */
export function previewRow(
  row: TableRow,
  findings: readonly BatchFinding[],
  known: KnownCooperation | undefined,
): PreviewRow {
  const all = known ? [...findings, { ...duplicateFinding(known), row: row.row }] : [...findings];
  const codes = [...new Set([...row.findings, ...all.map(({ code }) => code)])];
  return {
    number: row.row,
    part: 0,
    reading: row,
    findings: all,
    codes,
    decision: firstDecision(codes),
    duplicateOf: known?.code ?? null,
  };
}
