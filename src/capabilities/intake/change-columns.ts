import { recordEntry } from '#audit';
import type { GovernmentActor } from '#kernel/actor.ts';
import { withGovernment } from '#platform/database/database.ts';
import type { Queue } from '#platform/queue.ts';
import { addJob } from './add-job.ts';
import type { Batch } from './batch.ts';
import { lockUnchanged, mustImport } from './get-batch.ts';
import { fieldWords, invalidFields } from './refusals.ts';
import type { ImportHouse } from './start-import.ts';
import { type BatchChanges, changeBatch } from './store/batches.ts';
import type { ColumnMapping, ColumnMeaning } from './types.ts';

/** What a column can be said to mean, in the order people look for it. */
export const columnMeanings: readonly ColumnMeaning[] = [
  'number',
  'parties',
  'local-party',
  'foreign-party',
  'country',
  'activity',
  'period',
  'start',
  'end',
  'status',
  'instrument',
  'field',
  'region',
  'money',
  'note',
];
const naming: readonly ColumnMeaning[] = ['parties', 'local-party', 'foreign-party', 'country'];

export interface ColumnsInput {
  batchId: number;
  version: number;
  /** 1-based row of the headings; null = the table has none. */
  headerRow: number | null;
  /** Meaning of each column by its 0-based index; '' = none of these. */
  meanings: Readonly<Record<number, string>>;
}

/** The mapping an officer chose, or the fields to correct. */
function mappingOf({ headerRow, meanings }: ColumnsInput): ColumnMapping {
  const columns: ColumnMapping['columns'] = {};
  for (const [index, meaning] of Object.entries(meanings)) {
    const known = columnMeanings.find((one) => one === meaning);
    if (!known) continue;
    // Any number of columns may be notes: the first is enough, the others are kept as words anyway.
    if (columns[known] !== undefined && known !== 'note')
      throw invalidFields([{ field: `column-${index}`, words: fieldWords.twice }]);
    columns[known] ??= Number(index);
  }
  const named = Object.keys(columns) as ColumnMeaning[];
  if (!named.some((meaning) => naming.includes(meaning)) || named.length < 2) {
    const first = Object.keys(meanings)[0] ?? '0';
    throw invalidFields([{ field: `column-${first}`, words: fieldWords.columns }]);
  }
  return { headerRow, columns };
}

/**
 * Says what the columns mean where the headings did not; the table then waits to be read again. Decisions about rows
 * begin anew. Refuses `batch-changed-meanwhile`, `invalid` with fields.
 */
export async function changeColumns(
  house: ImportHouse,
  actor: GovernmentActor,
  input: ColumnsInput,
  later?: Queue,
): Promise<void> {
  const changesOf = () => ({ mapping: mappingOf(input) });
  await readAgain(house, actor, input, { action: 'import.change-columns', changesOf, later });
}

/** Chooses the sheet that holds the table; it then waits to be read. Refuses as `changeColumns` does. */
export async function changeSheet(
  house: ImportHouse,
  actor: GovernmentActor,
  input: { batchId: number; version: number; sheet: number },
  later?: Queue,
): Promise<void> {
  const changesOf = ({ reading }: Batch) => {
    if (!reading?.sheets[input.sheet]) throw invalidFields([{ field: 'sheet', words: fieldWords.sheet }]);
    return { sheet: input.sheet, sheetChosen: true, mapping: null };
  };
  await readAgain(house, actor, input, { action: 'import.change-sheet', changesOf, later });
}

interface Rereading {
  action: string;
  /** What changes; refuses what cannot be, once the batch is known to be the actor's. */
  changesOf(batch: Batch): BatchChanges;
  later: Queue | undefined;
}

async function readAgain(
  house: ImportHouse,
  actor: GovernmentActor,
  wanted: { batchId: number; version: number },
  { action, changesOf, later }: Rereading,
): Promise<void> {
  mustImport(actor);
  const { governmentId } = actor;
  await withGovernment(house.database, governmentId, async (tx) => {
    const batch = await lockUnchanged(tx, actor, wanted, ['preview']);
    const changes = changesOf(batch);
    await changeBatch(tx, governmentId, { ...batch, states: ['preview'] }, { ...changes, state: 'waiting' });
    if (later) await addJob(tx, later, 'intake.read-batch', actor, batch.id);
    await recordEntry(tx, house.clock, actor, {
      action,
      subject: `batch:${batch.id}`,
      outcome: 'done',
      detail: { sheet: changes.sheet ?? batch.sheet, columns: { ...changes.mapping?.columns } },
    });
  });
}
