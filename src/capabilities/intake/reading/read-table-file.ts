import { readFile, stat } from 'node:fs/promises';
import type { Sheet } from '../types.ts';
import { readInChild } from './child/run-child.ts';
import type { ReadingFinding } from './findings.ts';
import { askGate, type TableFileKind } from './gate.ts';
import { defaultLimits, type ReadingLimits } from './limits.ts';
import { FileRefusal } from './refusals.ts';
import { SheetCollector } from './sink.ts';

/** A file as it was sent, or where it lies on our own disk. The name is only compared with the content. */
export interface TableFile {
  name: string;
  bytes: Uint8Array | { path: string };
  limits?: Partial<ReadingLimits>;
}

export interface ReadingOptions {
  /** `fraction` 0 to 1, never going back; `rows` read so far. */
  onProgress?: (fraction: number, rows: number) => void;
  signal?: AbortSignal;
}

export interface TableFileReading {
  /** Visible sheets with contents, in the order of the file. */
  sheets: Sheet[];
  kind: TableFileKind;
  /** Of text files. */
  encoding?: string;
  findings: ReadingFinding[];
  /** Most resident memory the child took, in bytes. */
  childPeakBytes: number;
}

/**
 * Reads an uploaded table: the gate looks at the whole file first, then a child process reads it. Dates come as ISO
 * 8601 in the precision their cell shows, numbers in full, formulas as their stored result. Throws a FileRefusal;
 * nothing of a refused file is returned.
 */
export async function readTableFile(
  file: TableFile,
  options: ReadingOptions = {},
): Promise<TableFileReading> {
  const limits = { ...defaultLimits, ...file.limits };
  const bytes = await bytesOf(file.bytes, limits);
  const verdict = await askGate({ name: file.name, bytes }, limits);
  if (!verdict.passed) throw verdict.refusal;
  const collector = new SheetCollector(limits, risingProgress(options.onProgress));
  const { encoding, peakBytes } = await readInChild(verdict.kind, bytes, limits, collector, options.signal);
  return {
    sheets: collector.sheets,
    kind: verdict.kind,
    ...(encoding !== null && { encoding }),
    findings: [...verdict.findings, ...collector.findings],
    childPeakBytes: peakBytes,
  };
}

async function bytesOf(bytes: Uint8Array | { path: string }, limits: ReadingLimits): Promise<Uint8Array> {
  if (bytes instanceof Uint8Array) return bytes;
  const { size } = await stat(bytes.path);
  if (size > limits.packedBytes)
    throw new FileRefusal('file-too-big', { limit: limits.packedBytes, found: size });
  return readFile(bytes.path);
}

function risingProgress(onProgress: ReadingOptions['onProgress']) {
  let highest = 0;
  return (fraction: number, rows: number) => {
    highest = Math.max(highest, fraction);
    onProgress?.(highest, rows);
  };
}
