import { basename } from 'node:path';
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
import type { Words } from '#kernel/language.ts';
import { Refusal } from '#kernel/refusal.ts';
import { type Call, type ExitCode, exitCodes, isOn, notUnderstood, optional, required } from './command.ts';
import { asOfIn, bytesOf, linesOf } from './lines.ts';

type Say = (line: string) => void;

/** Opens the house only when something is to be written. */
export type WithHouse = <T>(work: (house: ImportHouse) => Promise<T>) => Promise<T>;

interface Wanted {
  region: string;
  asOf: string | undefined;
  json: boolean;
}

interface TableImported {
  rows: readonly TableRow[];
  findings: readonly BatchFinding[];
  /** Id of the import in the register; null = nothing was written. */
  batch: number | null;
}

/**
 * `jalin import table FILE --region CODE`, or `--lines FILE` with the path of a table a line: one JSON answer a line, in
 * the same order. A dry run needs no database. Fails when a table could not be read.
 */
export async function importTable(call: Call, withHouse: WithHouse): Promise<ExitCode> {
  const { positionals, say } = call;
  const [what, file, ...more] = positionals;
  const lines = optional(call, 'lines');
  if (what !== 'table' || more.length > 0 || (file === undefined) === (lines === undefined))
    throw notUnderstood(['import', ...positionals]);
  const wanted: Wanted = {
    region: required(call, 'region'),
    asOf: asOfIn(call),
    json: call.json || lines !== undefined,
  };
  const files = lines === undefined ? [file ?? ''] : await linesOf(lines);
  if (isOn(call, 'dry-run')) return readAll(files, wanted, say, (path) => dryRun(path, wanted));
  return withHouse((house) => readAll(files, wanted, say, (path) => write(path, wanted, house)));
}

const noGovernment = (region: string) =>
  new Refusal('not-found', 'government-not-found', {
    id: `Belum ada pemerintah daerah dengan kode "${region}" di sini. Periksa kodenya, misalnya 33.14, atau siapkan dengan perintah setup.`,
    en: `No government with the code "${region}" is set up here. Check the code, for example 33.14, or set it up with the command setup.`,
  });

/** One refused table does not keep the others from being read; it makes the whole a failure. */
async function readAll(
  files: readonly string[],
  { json }: Wanted,
  say: Say,
  read: (path: string) => Promise<TableImported>,
): Promise<ExitCode> {
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
  return whole ? exitCodes.done : exitCodes.failed;
}

function refused(refusal: Refusal): TableImported {
  const message = refusal.fields[0]?.words ?? refusal.words;
  return {
    rows: [],
    findings: [{ row: null, column: null, code: refusal.code, message: { ...message } }],
    batch: null,
  };
}

async function dryRun(path: string, { region, asOf }: Wanted): Promise<TableImported> {
  const source = { name: basename(path), bytes: await bytesOf(path), pasted: false };
  return { ...(await readTable(source, { region, asOf })), batch: null };
}

async function write(path: string, { region, asOf }: Wanted, house: ImportHouse): Promise<TableImported> {
  const government = await findGovernment(house.database, region);
  if (!government) throw noGovernment(region);
  const actor = { kind: 'system' as const, name: 'jalin import', governmentId: government.id };
  const file = { name: basename(path), bytes: await bytesOf(path) };
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

const placeOf = ({ row, column }: BatchFinding): Words => {
  const parts = (ofRow: string, ofColumn: string) =>
    [row === null ? '' : `${ofRow} ${row}`, column === null ? '' : `${ofColumn} ${column}`]
      .filter(Boolean)
      .join(', ');
  return { id: parts('baris', 'kolom') || 'tabel', en: parts('row', 'column') || 'table' };
};

/** For people: how many rows, then every finding with its place. */
function* wordsOf({ rows, findings, batch }: TableImported): Generator<string> {
  yield `${rows.length} baris dibaca, ${findings.length} temuan / ${rows.length} rows read, ${findings.length} findings`;
  for (const finding of findings) {
    const place = placeOf(finding);
    yield `${place.id}: ${finding.message.id} [${finding.code}]`;
    yield `  ${place.en}: ${finding.message.en}`;
  }
  yield batch === null
    ? 'Tidak ada yang ditulis / nothing was written'
    : `Impor nomor ${batch} tersimpan / import number ${batch} is kept`;
}
