import { sql } from 'kysely';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import type { CaseStatus } from '../case/fold-case.ts';
import type { CasePurpose } from '../case/purposes.ts';
import type { GovernmentLevel } from '../case/route.ts';

export interface CaseRow {
  id: number;
  /** Names the case in addresses: the cooperation's code, and for a following case its number. */
  code: string;
  number: number;
  purpose: CasePurpose;
  cooperationCode: string;
  path: string;
  level: GovernmentLevel;
  answers: unknown;
  reason: string | null;
  version: number;
  status: CaseStatus;
}

const columns = sql.raw(
  'id, code, number, purpose, cooperation_code as "cooperationCode", path, level, answers, reason, version, status',
);

export type NewCase = Omit<CaseRow, 'id' | 'code' | 'version' | 'status'> & { openedBy: string };

/** The new case's code; undefined when somebody else has just opened that case of the cooperation. */
export async function insertCase(
  tx: GovernmentTransaction,
  governmentId: number,
  row: NewCase,
  now: Date,
): Promise<string | undefined> {
  const { rows } = await sql<{ code: string }>`
    insert into procedure.legal_case (government_id, cooperation_code, number, purpose, path, level, answers, reason,
      opened_at, opened_by)
    values (${governmentId}, ${row.cooperationCode}, ${row.number}, ${row.purpose}, ${row.path}, ${row.level}, ${JSON.stringify(row.answers)}::jsonb,
      ${row.reason}, ${now}, ${row.openedBy})
    on conflict (government_id, cooperation_code, number) do nothing returning code`.execute(tx);
  return rows[0]?.code;
}

export async function findCase(
  tx: GovernmentTransaction,
  governmentId: number,
  code: string,
): Promise<CaseRow | undefined> {
  const { rows } = await sql<CaseRow>`
    select ${columns} from procedure.legal_case
    where government_id = ${governmentId} and code = ${code}`.execute(tx);
  return rows[0];
}

/** The cases of one cooperation, the first first. */
export async function listCasesOf(
  tx: GovernmentTransaction,
  governmentId: number,
  cooperationCode: string,
): Promise<CaseRow[]> {
  const { rows } = await sql<CaseRow>`
    select ${columns} from procedure.legal_case
    where government_id = ${governmentId} and cooperation_code = ${cooperationCode} order by number`.execute(
    tx,
  );
  return rows;
}

/** Locks the case until the transaction ends: of two officers taking a step at once, one waits and then sees why. */
export async function lockCase(
  tx: GovernmentTransaction,
  governmentId: number,
  code: string,
): Promise<CaseRow | undefined> {
  const { rows } = await sql<CaseRow>`
    select ${columns} from procedure.legal_case
    where government_id = ${governmentId} and code = ${code} for update`.execute(tx);
  return rows[0];
}

export async function updateCaseStatus(
  tx: GovernmentTransaction,
  governmentId: number,
  id: number,
  status: CaseStatus,
): Promise<void> {
  await sql`
    update procedure.legal_case set status = ${status}, version = version + 1
    where government_id = ${governmentId} and id = ${id}`.execute(tx);
}

/** Every case of a government, or some of them, in the order they were opened. */
export async function listCases(
  tx: GovernmentTransaction,
  governmentId: number,
  ids?: readonly number[],
): Promise<CaseRow[]> {
  const { rows } = await sql<CaseRow>`
    select ${columns} from procedure.legal_case
    where government_id = ${governmentId} ${ids ? sql`and id = any (${ids}::bigint[])` : sql``}
    order by id`.execute(tx);
  return rows;
}
