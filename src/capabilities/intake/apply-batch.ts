import { type AuditDraft, recordEntries } from '#audit';
import type { GovernmentActor } from '#kernel/actor.ts';
import { Refusal } from '#kernel/refusal.ts';
import { type GovernmentTransaction, withGovernment } from '#platform/database/database.ts';
import type { Queue } from '#platform/queue.ts';
import { keepCooperations, keepStatement, type SourceInput } from '#register';
import { addJob } from './add-job.ts';
import { type Batch, type BatchRow, effective } from './batch.ts';
import type { Draft } from './draft.ts';
import { draftCooperation } from './draft-cooperation.ts';
import { lockUnchanged, mustImport } from './get-batch.ts';
import { markDuplicates } from './mark-duplicates.ts';
import { applyFailed, batchChanged, nothingToApply, registerChanged } from './refusals.ts';
import type { ImportHouse } from './start-import.ts';
import { countRows, listRowsAfter, setCooperationCodes } from './store/batch-rows.ts';
import { changeBatch, findBatch } from './store/batches.ts';
import { keepProgress } from './store/progress.ts';

const rowsAtOnce = 100;

export interface Applied {
  recorded: number;
  addedTo: number;
}

/**
 * Writes the chosen rows into the register in one transaction: all of them or none. Refuses
 * `batch-changed-meanwhile` when the preview is not the one the officer saw or the import was stopped on the way,
 * `register-changed-meanwhile` when rows have been recorded by others since, `nothing-to-apply`.
 */
export async function applyBatch(
  house: ImportHouse,
  actor: GovernmentActor,
  wanted: { batchId: number; version: number },
): Promise<Applied> {
  mustImport(actor);
  const batch = await claimForApplying(house, actor, wanted);
  await keepProgress(house.database, actor.governmentId, batch, 0, 0);
  try {
    return await withGovernment(house.database, actor.governmentId, (tx) =>
      write({ house, actor, tx, batch, signal: undefined }),
    );
  } catch (problem) {
    await backToPreview(house, actor, batch, problem);
    throw problem;
  }
}

/** The same by the queue: what is asked for is checked now, the rows are written by `finishApplying`. */
export async function applyLater(
  house: ImportHouse & { queue: Queue },
  actor: GovernmentActor,
  wanted: { batchId: number; version: number },
): Promise<void> {
  mustImport(actor);
  await claimForApplying(house, actor, wanted, house.queue);
}

/** Writes what `applyLater` asked for. What goes wrong leaves the preview as it was, with the reason beside it. */
export async function finishApplying(
  house: ImportHouse,
  actor: GovernmentActor,
  batchId: number,
  signal: AbortSignal,
): Promise<void> {
  const { governmentId } = actor;
  const batch = await withGovernment(house.database, governmentId, async (tx) => {
    const found = await findBatch(tx, governmentId, batchId);
    if (found?.state !== 'applying') return undefined;
    const version = await changeBatch(tx, governmentId, { ...found, states: ['applying'] }, {});
    return version === undefined ? undefined : { ...found, version };
  });
  if (!batch) return;
  await keepProgress(house.database, governmentId, batch, 0, 0);
  try {
    await withGovernment(house.database, governmentId, (tx) => write({ house, actor, tx, batch, signal }));
  } catch (problem) {
    signal.throwIfAborted();
    if (!(problem instanceof Refusal)) house.log.problem('an import could not be applied', problem);
    await backToPreview(house, actor, batch, problem instanceof Refusal ? problem : applyFailed());
  }
}

/** In a transaction of its own, so that the page shows at once that the work has begun. */
async function claimForApplying(
  house: ImportHouse,
  actor: GovernmentActor,
  wanted: { batchId: number; version: number },
  later?: Queue,
): Promise<Batch> {
  const { governmentId } = actor;
  const found = await withGovernment(house.database, governmentId, async (tx) => {
    const batch = await lockUnchanged(tx, actor, wanted, ['preview']);
    const { decisions } = await countRows(tx, governmentId, batch.id);
    if (!decisions.take && !decisions.add) throw nothingToApply();
    const marked = await markDuplicates(tx, actor, batch);
    const from = { ...batch, states: ['preview'] as const };
    const changes = marked > 0 ? {} : { state: 'applying' as const, refusal: null };
    const version = await changeBatch(tx, governmentId, from, changes);
    if (later && marked === 0) await addJob(tx, later, 'intake.apply-batch', actor, batch.id);
    return { marked, batch: { ...batch, version: version ?? batch.version } };
  });
  if (found.marked > 0) throw registerChanged(found.marked);
  return found.batch;
}

/** One attempt at writing a batch, inside the transaction that holds all of it. */
interface Writing {
  house: ImportHouse;
  actor: GovernmentActor;
  tx: GovernmentTransaction;
  batch: Batch;
  signal: AbortSignal | undefined;
}

async function write(writing: Writing): Promise<Applied> {
  const { house, actor, tx, batch } = writing;
  const { governmentId } = actor;
  const applied = { recorded: 0, addedTo: 0 };
  const entries: AuditDraft[] = [];
  let place = { number: -1, part: 0 };
  for (;;) {
    const rows = await listRowsAfter(tx, governmentId, batch.id, place, rowsAtOnce);
    entries.push(...(await writeRows(writing, rows, applied)));
    const last = rows.at(-1);
    if (!last) break;
    place = last;
  }
  const from = { ...batch, states: ['applying'] as const };
  const changes = { state: 'applied' as const, appliedAt: house.clock.now() };
  if ((await changeBatch(tx, governmentId, from, changes)) === undefined) throw batchChanged();
  entries.push({
    action: 'import.apply',
    subject: `batch:${batch.id}`,
    outcome: 'done',
    detail: { ...applied },
  });
  await recordEntries(tx, house.clock, actor, entries);
  return applied;
}

/** Writes some rows and tells how far the work is; returns their audit entries, which wait for the end. */
async function writeRows(
  writing: Writing,
  rows: readonly BatchRow[],
  applied: Applied,
): Promise<AuditDraft[]> {
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
  return kept.map(({ entry }) => entry);
}

/** A row with the record it went into. */
interface Written {
  number: number;
  part: number;
  code: string;
  entry: AuditDraft;
}

const isAdded = (row: BatchRow): row is BatchRow & { duplicateOf: string } =>
  row.decision === 'add' && row.duplicateOf !== null;

async function recordRows(
  { house, actor, tx, batch }: Writing,
  rows: readonly BatchRow[],
): Promise<Written[]> {
  const inputs = rows.map((row) => draftCooperation(effective(row), draftOf(batch)));
  const recorded = await keepCooperations(tx, house.clock, actor, inputs);
  return rows.flatMap(({ number, part }, index) => {
    const made = recorded[index];
    return made ? [{ number, part, code: made.code, entry: made.entry }] : [];
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
    written.push({ number, part, code, entry: await keepStatement(tx, house.clock, actor, code, statement) });
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

/** Nothing was written; the preview is there again, with the reason when it is one an officer can use. */
async function backToPreview(
  house: ImportHouse,
  actor: GovernmentActor,
  batch: Batch,
  problem: unknown,
): Promise<void> {
  const refusal = problem instanceof Refusal ? { code: problem.code, words: problem.words } : null;
  await withGovernment(house.database, actor.governmentId, (tx) =>
    changeBatch(tx, actor.governmentId, { ...batch, states: ['applying'] }, { state: 'preview', refusal }),
  );
}
