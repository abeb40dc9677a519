import type { GovernmentActor } from '#kernel/actor.ts';
import { type GovernmentTransaction, renewPlans, withGovernment } from '#platform/database/database.ts';
import {
  type FirstNumber,
  type Kept,
  keepCooperations,
  keepStatement,
  recordKept,
  reserveNumbers,
  type SourceInput,
} from '#register';
import { type Batch, type BatchRow, effective } from './batch.ts';
import type { Draft } from './draft.ts';
import { draftCooperation } from './draft-cooperation.ts';
import { batchChanged } from './refusals.ts';
import type { ImportHouse } from './start-import.ts';
import { countRows, listRowsAfter, setCooperationCodes } from './store/batch-rows.ts';
import { changeBatch } from './store/batches.ts';
import { keepProgress } from './store/progress.ts';

const rowsAtOnce = 400;

export interface Applied {
  recorded: number;
  addedTo: number;
}

/** One attempt at writing a batch. */
export interface Attempt {
  house: ImportHouse;
  actor: GovernmentActor;
  batch: Batch;
  /** Set by the queue when its process has to stop; the work is then taken up by the next one. */
  signal: AbortSignal | undefined;
}

/** The attempt inside the transaction that holds all of it. */
interface Writing extends Attempt {
  tx: GovernmentTransaction;
  /** Number of the next record. */
  next: FirstNumber;
}

/** Numbers for every row that may become a record. */
export async function reserveCodes({ house, actor: { governmentId }, batch }: Attempt): Promise<FirstNumber> {
  const { total } = await withGovernment(house.database, governmentId, (tx) =>
    countRows(tx, governmentId, batch.id),
  );
  return reserveNumbers(house.database, governmentId, total);
}

/** Writes the chosen rows into the register, with their audit entries, and closes the batch. */
export async function writeBatch(writing: Writing): Promise<Applied> {
  const { house, actor, tx, batch } = writing;
  const { governmentId } = actor;
  const applied = { recorded: 0, addedTo: 0 };
  const kept: Kept[] = [];
  let place = { number: -1, part: 0 };
  for (;;) {
    const rows = await listRowsAfter(tx, governmentId, batch.id, place, rowsAtOnce);
    await renewPlans(tx);
    kept.push(...(await writeRows(writing, rows, applied)));
    const last = rows.at(-1);
    if (!last) break;
    place = last;
  }
  const from = { ...batch, states: ['applying'] as const };
  const changes = { state: 'applied' as const, appliedAt: house.clock.now() };
  if ((await changeBatch(tx, governmentId, from, changes)) === undefined) throw batchChanged();
  const detail = { ...applied };
  const ended = { action: 'import.apply', subject: `batch:${batch.id}`, outcome: 'done' as const, detail };
  await recordKept(tx, house.clock, actor, kept, [ended]);
  return applied;
}

/** Writes some rows and tells how far the work is. */
async function writeRows(writing: Writing, rows: readonly BatchRow[], applied: Applied): Promise<Kept[]> {
  const { house, actor, tx, batch, signal } = writing;
  const wanted = rows.filter(({ decision }) => decision === 'take' || decision === 'add');
  const [known, fresh] = [wanted.filter(isAdded), wanted.filter((row) => !isAdded(row))];
  const kept = [...(await recordRows(writing, fresh)), ...(await addRows(writing, known))];
  if (kept.length === 0) return [];
  await setCooperationCodes(tx, actor.governmentId, batch.id, kept);
  for (const { decision } of wanted) applied[decision === 'add' ? 'addedTo' : 'recorded'] += 1;
  const done = applied.recorded + applied.addedTo;
  signal?.throwIfAborted();
  const fraction = Math.min(done / Math.max(batch.rowCount, done), 1);
  if (!(await keepProgress(house.database, actor.governmentId, batch, fraction, done))) throw batchChanged();
  return kept;
}

/** A row with the record it went into. */
interface Written extends Kept {
  number: number;
  part: number;
}

const isAdded = (row: BatchRow): row is BatchRow & { duplicateOf: string } =>
  row.decision === 'add' && row.duplicateOf !== null;

async function recordRows(writing: Writing, rows: readonly BatchRow[]): Promise<Written[]> {
  const { house, actor, tx, batch, next } = writing;
  const inputs = rows.map((row) => draftCooperation(effective(row), draftOf(batch)));
  const recorded = await keepCooperations(tx, house.clock, actor, inputs, next);
  writing.next += rows.length;
  return rows.flatMap(({ number, part }, index) => {
    const made = recorded[index];
    return made ? [{ ...made, number, part }] : [];
  });
}

async function addRows(
  { house, actor, tx, batch }: Writing,
  rows: readonly (BatchRow & { duplicateOf: string })[],
): Promise<Written[]> {
  const written: Written[] = [];
  for (const row of rows) {
    const { number, part, duplicateOf: code } = row;
    const { source, claims = [], acts = [] } = draftCooperation(effective(row), draftOf(batch));
    const statement = { source, claims, acts, batchId: batch.id };
    const kept = await keepStatement(tx, house.clock, actor, code, statement);
    written.push({ ...kept, number, part });
  }
  return written;
}

function draftOf(batch: Batch): Draft {
  const source: SourceInput = {
    kind: 'table',
    title: batch.fileName,
    dated: batch.asOf,
    fileSha256: batch.fileSha256,
    key: `import:${batch.id}`,
  };
  return {
    regionCode: batch.regionCode,
    mapping: batch.reading?.mapping ?? { headerRow: null, columns: {} },
    sheet: batch.reading?.sheet ?? '',
    source,
    statedOn: batch.asOf,
    batchId: batch.id,
    publish: batch.publish,
  };
}
