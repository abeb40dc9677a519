import { sql } from 'kysely';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import type { BatchRow, Decision } from '../batch.ts';

const columns = sql.raw(`
  number, part, reading, corrected, findings, codes, decision, duplicate_of as "duplicateOf",
  cooperation_code as "cooperationCode"`);

export type NewBatchRow = Omit<BatchRow, 'corrected' | 'cooperationCode'>;

/** Adds many rows with one statement. */
export async function insertRows(
  tx: GovernmentTransaction,
  governmentId: number,
  batchId: number,
  rows: readonly NewBatchRow[],
): Promise<void> {
  await sql`
    insert into intake.batch_row (government_id, batch_id, number, part, reading, findings, codes, decision, duplicate_of)
    select ${governmentId}, ${batchId}, r.number, r.part, r.reading, r.findings, r.codes, r.decision, r."duplicateOf"
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(number integer, part integer, reading jsonb, findings jsonb,
      codes text[], decision text, "duplicateOf" text)`.execute(tx);
}

/** Before a file is read again. */
export async function deleteRows(
  tx: GovernmentTransaction,
  governmentId: number,
  batchId: number,
  only?: { number: number; partsAbove: number },
): Promise<void> {
  await sql`
    delete from intake.batch_row where government_id = ${governmentId} and batch_id = ${batchId}
      ${only ? sql`and number = ${only.number} and part > ${only.partsAbove}` : sql``}`.execute(tx);
}

export async function findRow(
  tx: GovernmentTransaction,
  governmentId: number,
  batchId: number,
  place: { number: number; part: number },
): Promise<BatchRow | undefined> {
  const { rows } = await sql<BatchRow>`
    select ${columns} from intake.batch_row where government_id = ${governmentId} and batch_id = ${batchId}
      and number = ${place.number} and part = ${place.part}`.execute(tx);
  return rows[0];
}

export interface RowFilter {
  /** Rows with this finding; 'none' = rows without any, 'any' = rows with some. */
  finding?: string | undefined;
  decision?: Decision | undefined;
}

const filtered = ({ finding, decision }: RowFilter) => sql`
  ${finding === 'none' ? sql`and codes = '{}'` : finding === 'any' ? sql`and codes <> '{}'` : finding ? sql`and ${finding} = any (codes)` : sql``}
  ${decision ? sql`and decision = ${decision}` : sql``}`;

/** One page of rows in the order of the file. */
export async function listRows(
  tx: GovernmentTransaction,
  governmentId: number,
  batchId: number,
  filter: RowFilter,
  page: { limit: number; offset: number },
): Promise<BatchRow[]> {
  const { rows } = await sql<BatchRow>`
    select ${columns} from intake.batch_row where government_id = ${governmentId} and batch_id = ${batchId}
      ${filtered(filter)} order by number, part limit ${page.limit} offset ${page.offset}`.execute(tx);
  return rows;
}

/** The next rows after a place, for going through a long table without keeping it in memory. */
export async function listRowsAfter(
  tx: GovernmentTransaction,
  governmentId: number,
  batchId: number,
  place: { number: number; part: number },
  limit: number,
): Promise<BatchRow[]> {
  const { rows } = await sql<BatchRow>`
    select ${columns} from intake.batch_row where government_id = ${governmentId} and batch_id = ${batchId}
      and (number, part) > (${place.number}, ${place.part}) order by number, part limit ${limit}`.execute(tx);
  return rows;
}

export interface RowCounts {
  total: number;
  decisions: Partial<Record<Decision, number>>;
  /** Rows by finding; a row with two findings counts in both. */
  codes: Record<string, number>;
  withoutFindings: number;
}

export async function countRows(
  tx: GovernmentTransaction,
  governmentId: number,
  batchId: number,
): Promise<RowCounts> {
  const decisions = await sql<{ decision: Decision; count: number; clean: number }>`
    select decision, count(*)::integer as count, count(*) filter (where codes = '{}')::integer as clean
    from intake.batch_row where government_id = ${governmentId} and batch_id = ${batchId} group by decision`.execute(
    tx,
  );
  const codes = await sql<{ code: string; count: number }>`
    select code, count(*)::integer as count from intake.batch_row, unnest(codes) as code
    where government_id = ${governmentId} and batch_id = ${batchId} group by code order by count desc, code`.execute(
    tx,
  );
  const sum = (key: 'count' | 'clean') => decisions.rows.reduce((all, row) => all + row[key], 0);
  return {
    total: sum('count'),
    decisions: Object.fromEntries(decisions.rows.map(({ decision, count }) => [decision, count])),
    codes: Object.fromEntries(codes.rows.map(({ code, count }) => [code, count])),
    withoutFindings: sum('clean'),
  };
}

export type RowChange = Pick<BatchRow, 'decision' | 'corrected' | 'findings' | 'codes' | 'duplicateOf'>;

export async function updateRow(
  tx: GovernmentTransaction,
  governmentId: number,
  batchId: number,
  place: { number: number; part: number },
  row: RowChange,
): Promise<void> {
  const corrected = row.corrected === null ? null : JSON.stringify(row.corrected);
  await sql`
    update intake.batch_row set decision = ${row.decision}, corrected = ${corrected}::jsonb,
      findings = ${JSON.stringify(row.findings)}::jsonb, codes = ${row.codes}::text[], duplicate_of = ${row.duplicateOf}
    where government_id = ${governmentId} and batch_id = ${batchId} and number = ${place.number}
      and part = ${place.part}`.execute(tx);
}

/** Decides about all rows of a filter at once, split ones left out; returns how many changed. */
export async function decideAll(
  tx: GovernmentTransaction,
  governmentId: number,
  batchId: number,
  filter: RowFilter,
  decision: 'take' | 'skip',
): Promise<number> {
  const { rows } = await sql`
    update intake.batch_row set decision = ${decision}
    where government_id = ${governmentId} and batch_id = ${batchId} and decision not in ('split', ${decision})
      ${filtered(filter)} returning number`.execute(tx);
  return rows.length;
}

/** Writes beside rows the record that was made of them or that they were added to. */
export async function setCooperationCodes(
  tx: GovernmentTransaction,
  governmentId: number,
  batchId: number,
  given: readonly { number: number; part: number; code: string }[],
): Promise<void> {
  await sql`
    update intake.batch_row r set cooperation_code = given.code
    from jsonb_to_recordset(${JSON.stringify(given)}::jsonb) as given(number integer, part integer, code text)
    where r.government_id = ${governmentId} and r.batch_id = ${batchId} and r.number = given.number
      and r.part = given.part`.execute(tx);
}
