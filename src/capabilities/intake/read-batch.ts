import { setImmediate as letOthersRun } from 'node:timers/promises';
import { recordEntry } from '#audit';
import type { GovernmentActor } from '#kernel/actor.ts';
import { Refusal } from '#kernel/refusal.ts';
import { withGovernment } from '#platform/database/database.ts';
import { listKnownCooperations } from '#register';
import type { Batch, BatchFinding, BatchReading, BatchState } from './batch.ts';
import { type ChosenSheet, chooseSheet, sampleColumns } from './choose-sheet.ts';
import { mustImport } from './get-batch.ts';
import { RegisterIndex } from './known-index.ts';
import { previewRow } from './preview-row.ts';
import { readSheets } from './read-sheets.ts';
import { FileRefusal } from './reading/refusals.ts';
import { batchChanged, fileMissing } from './refusals.ts';
import type { ImportHouse } from './start-import.ts';
import { deleteRows, insertRows } from './store/batch-rows.ts';
import { changeBatch, findBatch } from './store/batches.ts';
import { keepProgress } from './store/progress.ts';
import { interpretInSteps } from './table/index.ts';
import type { TableReading } from './types.ts';

/** Shares of the work, for one bar that goes from start to end: file, words, rows. */
const shares = { file: 0.25, words: 0.85 };
const rowsBetweenBreaths = 20;
const rowsAtOnce = 500;
/** A preview names so many notes; the file itself is kept whole. */
const mostNotes = 200;

/** One attempt at reading one batch; another attempt or a cancellation ends it. */
interface Attempt {
  house: ImportHouse;
  actor: GovernmentActor;
  batch: Batch;
  /** Set by the queue when its process has to stop; the work is then taken up by the next one. */
  signal: AbortSignal | undefined;
}

export interface ReadingChoice {
  /** The queue gives work to one at a time: what is marked as being read was left by a process that died. */
  takeOver?: boolean;
  signal?: AbortSignal;
}

/**
 * Reads a waiting batch into its preview. Whoever calls it first reads; every other call, and one whose batch is
 * cancelled meanwhile, ends without doing anything. A file that cannot be read leaves the batch refused with the
 * sentence that says why.
 */
export async function readBatch(
  house: ImportHouse,
  actor: GovernmentActor,
  batchId: number,
  { takeOver = false, signal }: ReadingChoice = {},
): Promise<void> {
  mustImport(actor);
  const batch = await claimForReading(house, actor, batchId, takeOver);
  if (!batch) return;
  const attempt = { house, actor, batch, signal };
  try {
    await readTable(attempt);
  } catch (problem) {
    signal?.throwIfAborted();
    if (problem instanceof Refusal && problem.code === batchChanged().code) return;
    if (!(problem instanceof Refusal)) house.log.problem('a table could not be read', problem);
    await refuse(attempt, problem instanceof Refusal ? problem : new FileRefusal('file-reader-failed'));
  }
}

async function claimForReading(
  house: ImportHouse,
  actor: GovernmentActor,
  batchId: number,
  takeOver: boolean,
): Promise<Batch | undefined> {
  const { governmentId } = actor;
  const states: readonly BatchState[] = takeOver ? ['waiting', 'reading'] : ['waiting'];
  const claimed = await withGovernment(house.database, governmentId, async (tx) => {
    const batch = await findBatch(tx, governmentId, batchId);
    if (!batch || !states.includes(batch.state)) return undefined;
    const version = await changeBatch(
      tx,
      governmentId,
      { ...batch, states },
      {
        state: 'reading',
        refusal: null,
      },
    );
    if (version === undefined) return undefined;
    await deleteRows(tx, governmentId, batch.id);
    return { ...batch, version };
  });
  if (claimed) await keepProgress(house.database, governmentId, claimed, 0, 0);
  return claimed;
}

async function tell(attempt: Attempt, fraction: number, rowNumber: number): Promise<void> {
  const { house, actor, batch, signal } = attempt;
  signal?.throwIfAborted();
  if (!(await keepProgress(house.database, actor.governmentId, batch, fraction, rowNumber)))
    throw batchChanged();
}

async function readTable(attempt: Attempt): Promise<void> {
  const { sheets, findings } = await readFileOf(attempt);
  const { batch } = attempt;
  const chosen = chooseSheet(sheets, batch.regionCode, batch.sheetChosen ? batch.sheet : undefined);
  if (!chosen) throw new FileRefusal(batch.pasted ? 'paste-empty' : 'file-empty');
  sheets.length = 0; // what is not read any more need not be kept in memory
  const reading = await interpret(attempt, chosen);
  await keepRows(attempt, reading, findings);
  await finish(attempt, chosen, reading, findings);
}

async function readFileOf(attempt: Attempt) {
  const { house, batch } = attempt;
  const bytes = await house.files.find(batch.fileSha256);
  if (!bytes) throw fileMissing();
  const stop = new AbortController();
  let telling = Promise.resolve();
  const onProgress = (fraction: number, rows: number) => {
    telling = telling.then(() => tell(attempt, fraction * shares.file, rows).catch(() => stop.abort()));
  };
  const source = { name: batch.fileName, bytes, pasted: batch.pasted };
  const read = await readSheets(source, { onProgress, signal: stop.signal }).catch((problem) => {
    throw stop.signal.aborted ? batchChanged() : problem;
  });
  await telling;
  if (stop.signal.aborted) throw batchChanged();
  return read;
}

async function interpret(attempt: Attempt, { sheet }: ChosenSheet): Promise<TableReading> {
  const { batch } = attempt;
  const steps = interpretInSteps(sheet, {
    region: batch.regionCode,
    asOf: batch.asOf ?? undefined,
    mapping: batch.mapping ?? undefined,
  });
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    const { done, of } = step.value;
    if (done % rowsBetweenBreaths === 0) await letOthersRun();
    if (done % rowsAtOnce === 0)
      await tell(attempt, shares.file + (done / of) * (shares.words - shares.file), done);
  }
}

async function keepRows(
  attempt: Attempt,
  reading: TableReading,
  ofFile: readonly BatchFinding[],
): Promise<void> {
  const { house, actor, batch } = attempt;
  const { governmentId } = actor;
  const known = await withGovernment(house.database, governmentId, (tx) => listKnownCooperations(tx, actor));
  const register = new RegisterIndex(known);
  const byRow = Map.groupBy([...reading.findings, ...ofFile], ({ row }) => row);
  const { rows } = reading;
  for (let start = 0; start < rows.length; start += rowsAtOnce) {
    const next = rows
      .slice(start, start + rowsAtOnce)
      .map((row) => previewRow(row, byRow.get(row.row) ?? [], register.find(row)));
    await withGovernment(house.database, governmentId, (tx) => insertRows(tx, governmentId, batch.id, next));
    const done = Math.min(start + rowsAtOnce, rows.length);
    await tell(attempt, shares.words + (done / rows.length) * (1 - shares.words), done);
    await letOthersRun();
  }
}

async function finish(
  { house, actor, batch }: Attempt,
  chosen: ChosenSheet,
  table: TableReading,
  ofFile: readonly BatchFinding[],
): Promise<void> {
  const { governmentId } = actor;
  const about = new Set(table.rows.map(({ row }) => row));
  const reading: BatchReading = {
    mapping: table.mapping,
    sheet: chosen.sheet.name,
    sheets: chosen.sheets,
    columns: sampleColumns(chosen.sheet),
    findings: [...chosen.findings, ...ofFile, ...table.findings].filter(
      ({ row }) => row === null || !about.has(row),
    ),
    notes: table.notes.slice(0, mostNotes),
  };
  await withGovernment(house.database, governmentId, async (tx) => {
    const rowCount = table.rows.length;
    const from = { id: batch.id, version: batch.version, states: ['reading'] as const };
    const changes = { state: 'preview' as const, reading, sheet: chosen.index, rowCount };
    if ((await changeBatch(tx, governmentId, from, changes)) === undefined) throw batchChanged();
    await recordEntry(tx, house.clock, actor, {
      action: 'import.read',
      subject: `batch:${batch.id}`,
      outcome: 'done',
      detail: { rows: rowCount, sheet: chosen.index },
    });
  });
}

async function refuse({ house, actor, batch }: Attempt, refusal: Refusal): Promise<void> {
  const { governmentId } = actor;
  await withGovernment(house.database, governmentId, async (tx) => {
    const from = { id: batch.id, version: batch.version, states: ['reading'] as const };
    const said = { code: refusal.code, words: refusal.words };
    const version = await changeBatch(tx, governmentId, from, { state: 'refused', refusal: said });
    if (version === undefined) return;
    await deleteRows(tx, governmentId, batch.id);
    await recordEntry(tx, house.clock, actor, {
      action: 'import.read',
      subject: `batch:${batch.id}`,
      outcome: 'refused',
      detail: { code: refusal.code },
    });
  });
}
