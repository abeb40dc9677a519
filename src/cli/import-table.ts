import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { findGovernment } from '#access';
import {
  applyBatch,
  type BatchFinding,
  type ImportHouse,
  readBatch,
  readTable,
  startImport,
  type TableRow,
  viewAllRows,
} from '#intake';
import { isEdtf } from '#kernel/edtf.ts';
import { Refusal } from '#kernel/refusal.ts';

type Say = (line: string) => void;

/** Opens the house only when something is to be written. */
export type WithHouse = <T>(work: (house: ImportHouse) => Promise<T>) => Promise<T>;

interface Wanted {
  region: string;
  asOf: string | undefined;
  dryRun: boolean;
  json: boolean;
}

interface TableImported {
  rows: readonly TableRow[];
  findings: readonly BatchFinding[];
  /** Id of the import in the register; null = nothing was written. */
  batch: number | null;
}

const options = {
  region: { type: 'string' },
  'as-of': { type: 'string' },
  'dry-run': { type: 'boolean' },
  json: { type: 'boolean' },
  lines: { type: 'string' },
} as const;

/**
 * `jalin import table FILE --region CODE [--as-of EDTF] [--dry-run] [--json]`, or `--lines FILE` with the path of a
 * table a line: one JSON answer a line, in the same order. A dry run needs no database. Returns whether every table
 * could be read; undefined when the command was not understood.
 */
export async function importTable(
  args: readonly string[],
  say: Say,
  withHouse: WithHouse,
): Promise<boolean | undefined> {
  const { positionals, values } = parseArgs({ args: [...args], allowPositionals: true, options });
  const [what, file] = positionals;
  const { region, lines } = values;
  if (what !== 'table' || region === undefined || (file === undefined) === (lines === undefined))
    return undefined;
  const asOf = values['as-of'];
  if (asOf !== undefined && !isEdtf(asOf)) throw asOfNotADate(asOf);
  const json = values.json === true || lines !== undefined;
  const wanted = { region, asOf, dryRun: values['dry-run'] === true, json };
  const files = lines === undefined ? [file ?? ''] : await pathsIn(lines);
  if (wanted.dryRun) return readAll(files, wanted, say, (path) => dryRun(path, wanted));
  return withHouse((house) => readAll(files, wanted, say, (path) => write(path, wanted, house)));
}

const asOfNotADate = (asOf: string) =>
  new Refusal('invalid', 'as-of-not-a-date', {
    id: `--as-of "${asOf}" bukan tanggal EDTF. Tulis misalnya 2017-11 atau 2017-10-30.`,
    en: `--as-of "${asOf}" is no EDTF date. Write for example 2017-11 or 2017-10-30.`,
  });

const noGovernment = (region: string) =>
  new Refusal('not-found', 'government-not-found', {
    id: `Belum ada pemerintah daerah dengan kode "${region}" di sini. Periksa kodenya, misalnya 33.14, atau siapkan dengan perintah setup.`,
    en: `No government with the code "${region}" is set up here. Check the code, for example 33.14, or set it up with the command setup.`,
  });

async function pathsIn(lines: string): Promise<string[]> {
  const paths = (await readFile(lines, 'utf8')).split(/\r?\n/);
  if (paths.at(-1) === '') paths.pop();
  return paths;
}

/** One refused table does not keep the others from being read; it makes the whole a failure. */
async function readAll(
  files: readonly string[],
  { json }: Wanted,
  say: Say,
  read: (path: string) => Promise<TableImported>,
): Promise<boolean> {
  let whole = true;
  for (const file of files) {
    try {
      const imported = await read(file);
      for (const line of json ? [JSON.stringify(contractOf(imported))] : wordsOf(imported)) say(line);
    } catch (problem) {
      if (!(problem instanceof Refusal) || (!json && files.length === 1)) throw problem;
      whole = false;
      say(JSON.stringify(contractOf(refused(problem))));
    }
  }
  return whole;
}

function refused(refusal: Refusal): TableImported {
  const message = refusal.fields[0]?.words ?? refusal.words;
  return {
    rows: [],
    findings: [{ row: null, column: null, code: refusal.code, message: { ...message } }],
    batch: null,
  };
}

async function bytesAt(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (problem) {
    const code = (problem as NodeJS.ErrnoException).code ?? 'unknown';
    throw new Refusal('not-found', 'file-not-readable', {
      id: `Berkas "${path}" tidak dapat dibuka (${code}). Periksa nama dan letaknya.`,
      en: `The file "${path}" cannot be opened (${code}). Check its name and place.`,
    });
  }
}

async function dryRun(path: string, { region, asOf }: Wanted): Promise<TableImported> {
  const source = { name: basename(path), bytes: await bytesAt(path), pasted: false };
  return { ...(await readTable(source, { region, asOf })), batch: null };
}

async function write(path: string, { region, asOf }: Wanted, house: ImportHouse): Promise<TableImported> {
  const government = await findGovernment(house.database, region);
  if (!government) throw noGovernment(region);
  const actor = { kind: 'system' as const, name: 'jalin import', governmentId: government.id };
  const file = { name: basename(path), bytes: await bytesAt(path) };
  const id = await startImport(house, actor, { file, region, asOf });
  await readBatch(house, actor, id);
  const { batch, rows, findings } = await viewAllRows(house, actor, id);
  if (batch.refusal) throw new Refusal('invalid', batch.refusal.code, batch.refusal.words);
  const chosen = rows.some(({ decision }) => decision === 'take');
  if (chosen) await applyBatch(house, actor, { batchId: id, version: batch.version });
  return { rows: rows.map(({ reading, codes }) => ({ ...reading, findings: codes })), findings, batch: id };
}

/** Exactly what the contract promises, whatever else the readers know. */
function contractOf({ rows, findings, batch }: TableImported) {
  return {
    rows: rows.map(({ row, parties, activity, period, findings: codes }) => ({
      row,
      parties: parties.map(({ asWritten, side, kind, region, country }) => ({
        asWritten,
        side,
        kind,
        ...(region !== undefined && { region }),
        ...(country !== undefined && { country }),
      })),
      activity,
      period,
      findings: codes,
    })),
    findings: findings.map(({ row, column, code, message }) => ({ row, column, code, message })),
    batch,
  };
}

/** For people: how many rows, then every finding with its place. */
function* wordsOf({ rows, findings, batch }: TableImported): Generator<string> {
  yield `${rows.length} baris dibaca, ${findings.length} temuan.`;
  for (const { row, column, code, message } of findings) {
    const place = [row === null ? '' : `baris ${row}`, column === null ? '' : `kolom ${column}`];
    yield `${place.filter(Boolean).join(', ') || 'tabel'}: ${message.id} [${code}]`;
  }
  yield batch === null ? 'Tidak ada yang ditulis.' : `Impor nomor ${batch} tersimpan.`;
}
