import { sql } from 'kysely';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import type { Batch, BatchReading, BatchState } from '../batch.ts';
import type { ColumnMapping } from '../types.ts';

const columns = sql.raw(`
  id, state, file_name as "fileName", file_sha256 as "fileSha256", pasted, region_code as "regionCode", as_of as "asOf",
  mapping, reading, sheet, sheet_chosen as "sheetChosen", row_count as "rowCount", refusal,
  taken_back as "takenBack", entered_by as "enteredBy", publish, created_at::text as "createdAt",
  applied_at::text as "appliedAt", undone_at::text as "undoneAt", version`);

export type NewBatch = Pick<
  Batch,
  'fileName' | 'fileSha256' | 'pasted' | 'regionCode' | 'asOf' | 'enteredBy' | 'publish'
>;

export async function insertBatch(
  tx: GovernmentTransaction,
  governmentId: number,
  batch: NewBatch,
  now: Date,
): Promise<number> {
  const { rows } = await sql<{ id: number }>`
    insert into intake.batch (government_id, state, file_name, file_sha256, pasted, region_code, as_of, entered_by, publish,
      created_at)
    values (${governmentId}, 'waiting', ${batch.fileName}, ${batch.fileSha256}, ${batch.pasted}, ${batch.regionCode},
      ${batch.asOf}, ${batch.enteredBy}, ${batch.publish}, ${now}) returning id`.execute(tx);
  return rows[0]?.id ?? 0;
}

export async function findBatch(
  tx: GovernmentTransaction,
  governmentId: number,
  id: number,
): Promise<Batch | undefined> {
  const { rows } = await sql<Batch>`
    select ${columns} from intake.batch where government_id = ${governmentId} and id = ${id}`.execute(tx);
  return rows[0];
}

/** Locks the batch until the transaction ends, so that two officers cannot both pass the version check. */
export async function lockBatch(
  tx: GovernmentTransaction,
  governmentId: number,
  id: number,
): Promise<Batch | undefined> {
  const { rows } = await sql<Batch>`
    select ${columns} from intake.batch where government_id = ${governmentId} and id = ${id} for update`.execute(
    tx,
  );
  return rows[0];
}

export type BatchLine = Pick<
  Batch,
  'id' | 'state' | 'fileName' | 'pasted' | 'regionCode' | 'rowCount' | 'createdAt' | 'appliedAt'
>;

export async function listBatchLines(
  tx: GovernmentTransaction,
  governmentId: number,
  page: { limit: number; offset: number },
): Promise<BatchLine[]> {
  const { rows } = await sql<BatchLine>`
    select id, state, file_name as "fileName", pasted, region_code as "regionCode", row_count as "rowCount",
      created_at::text as "createdAt", applied_at::text as "appliedAt"
    from intake.batch where government_id = ${governmentId}
    order by id desc limit ${page.limit} offset ${page.offset}`.execute(tx);
  return rows;
}

export async function countBatches(tx: GovernmentTransaction, governmentId: number): Promise<number> {
  const { rows } = await sql<{ total: number }>`
    select count(*)::integer as total from intake.batch where government_id = ${governmentId}`.execute(tx);
  return rows[0]?.total ?? 0;
}

export interface BatchChanges {
  state?: BatchState;
  mapping?: ColumnMapping | null;
  reading?: BatchReading | null;
  sheet?: number;
  sheetChosen?: boolean;
  rowCount?: number;
  refusal?: Batch['refusal'];
  takenBack?: Batch['takenBack'];
  appliedAt?: Date;
  undoneAt?: Date;
}

const columnOf: Readonly<Record<keyof BatchChanges, string>> = {
  state: 'state',
  mapping: 'mapping',
  reading: 'reading',
  sheet: 'sheet',
  sheetChosen: 'sheet_chosen',
  rowCount: 'row_count',
  refusal: 'refusal',
  takenBack: 'taken_back',
  appliedAt: 'applied_at',
  undoneAt: 'undone_at',
};
const json = new Set<string>(['mapping', 'reading', 'refusal', 'takenBack']);

/**
 * Changes a batch that still is in one of these states at this version, and raises the version. Returns the new
 * version; undefined when somebody else was first.
 */
export async function changeBatch(
  tx: GovernmentTransaction,
  governmentId: number,
  batch: { id: number; version: number; states: readonly BatchState[] },
  changes: BatchChanges,
): Promise<number | undefined> {
  const sets = Object.entries(changes).map(([key, value]) => {
    const column = sql.ref(columnOf[key as keyof BatchChanges]);
    if (!json.has(key)) return sql`${column} = ${value}`;
    return sql`${column} = ${value === null ? null : JSON.stringify(value)}::jsonb`;
  });
  const { rows } = await sql<{ version: number }>`
    update intake.batch set ${sql.join([...sets, sql`version = version + 1`])}
    where government_id = ${governmentId} and id = ${batch.id} and version = ${batch.version}
      and state = any (${batch.states}::text[])
    returning version`.execute(tx);
  return rows[0]?.version;
}
