import { sql } from 'kysely';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import type { InstrumentFacts } from '../annexes/questions.ts';

/** An instrument of the register as its custody needs it. */
export interface InstrumentRow extends InstrumentFacts {
  id: number;
  cooperationCode: string;
  titleId: string;
  titleEn: string | null;
  number: string | null;
  asWritten: string | null;
}

const instrumentsOf = (governmentId: number, only: ReturnType<typeof sql>) => sql<InstrumentRow>`
  select id, cooperation_code as "cooperationCode", title_id as "titleId", title_en as "titleEn", kind,
    number_ours as number, as_written as "asWritten", signed_edtf as signed, versions
  from register.instrument_for_procedure
  where government_id = ${governmentId} and ${only}
  order by signed_edtf desc nulls last, id`;

/** All instruments of a government, the newest signature first. */
export async function listInstrumentRows(
  tx: GovernmentTransaction,
  governmentId: number,
): Promise<InstrumentRow[]> {
  return (await instrumentsOf(governmentId, sql`true`).execute(tx)).rows;
}

export async function findInstrument(
  tx: GovernmentTransaction,
  governmentId: number,
  id: number,
): Promise<InstrumentRow | undefined> {
  return (await instrumentsOf(governmentId, sql`id = ${id}`).execute(tx)).rows[0];
}
