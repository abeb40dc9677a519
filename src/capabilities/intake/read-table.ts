import { findRegion } from '#reference';
import type { BatchFinding } from './batch.ts';
import { chooseSheet } from './choose-sheet.ts';
import { readSheets, type TableSource } from './read-sheets.ts';
import { FileRefusal } from './reading/refusals.ts';
import { fieldWords, invalidFields } from './refusals.ts';
import { interpretTable } from './table/index.ts';
import type { TableRow } from './types.ts';

/** Reads a table as an import would, without writing anything anywhere. Throws a Refusal. */
export async function readTable(
  source: TableSource,
  options: { region: string; asOf?: string | undefined },
): Promise<{ rows: TableRow[]; findings: BatchFinding[] }> {
  if (!findRegion(options.region)) throw invalidFields([{ field: 'region', words: fieldWords.region }]);
  const { sheets, findings } = await readSheets(source);
  const chosen = chooseSheet(sheets, options.region);
  if (!chosen) throw new FileRefusal('file-empty');
  const reading = interpretTable(chosen.sheet, options);
  return { rows: reading.rows, findings: [...chosen.findings, ...findings, ...reading.findings] };
}
