import type { BatchFinding } from './batch.ts';
import { readTableFile } from './reading/read-table-file.ts';
import { readPastedTable } from './reading/text/read-pasted-table.ts';
import type { Sheet } from './types.ts';

export interface TableSource {
  name: string;
  bytes: Uint8Array;
  pasted: boolean;
}

/** Reads a file's sheets behind the gate in the child process, or a pasted table's. Throws a FileRefusal. */
export async function readSheets(
  { name, bytes, pasted }: TableSource,
  options: { onProgress?: (fraction: number, rows: number) => void; signal?: AbortSignal } = {},
): Promise<{ sheets: Sheet[]; findings: BatchFinding[] }> {
  if (pasted) return readPastedTable(new TextDecoder().decode(bytes));
  return readTableFile({ name, bytes }, options);
}
