import { sql } from 'kysely';
import { type Database, type GovernmentTransaction, withGovernment } from '#platform/database/database.ts';

export interface Progress {
  /** 0 to 1. */
  fraction: number;
  rowNumber: number;
  /** No sign of life for so long that the process doing the work must have died. */
  stalled: boolean;
}

/** Work says a sign of life at least every few seconds, also while the file is only being looked at. */
const longestSilence = '45 seconds';

/**
 * Tells how far the work is, in a transaction of its own: the page sees it at once. False when the work is no longer
 * wanted: cancelled, or taken up by somebody else. The time is the machine's, also when the product's clock is frozen.
 */
export function keepProgress(
  database: Database,
  governmentId: number,
  batch: { id: number; version: number },
  fraction: number,
  rowNumber: number,
): Promise<boolean> {
  return withGovernment(database, governmentId, async (tx) => {
    const { rows } = await sql`
      insert into intake.progress (government_id, batch_id, fraction, row_number, at)
      select ${governmentId}, b.id, ${fraction}, ${rowNumber}, clock_timestamp() from intake.batch b
      where b.government_id = ${governmentId} and b.id = ${batch.id} and b.version = ${batch.version}
        and b.state in ('reading', 'applying')
      on conflict (government_id, batch_id)
        do update set fraction = excluded.fraction, row_number = excluded.row_number, at = excluded.at
      returning batch_id`.execute(tx);
    return rows.length > 0;
  });
}

export async function findProgress(
  tx: GovernmentTransaction,
  governmentId: number,
  batchId: number,
): Promise<Progress | undefined> {
  const { rows } = await sql<Progress>`
    select fraction, row_number as "rowNumber", at < clock_timestamp() - ${longestSilence}::interval as stalled
    from intake.progress where government_id = ${governmentId} and batch_id = ${batchId}`.execute(tx);
  return rows[0];
}
