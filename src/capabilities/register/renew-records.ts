import { listGovernments } from '#access';
import type { Clock } from '#kernel/clock.ts';
import { type Database, withGovernment } from '#platform/database/database.ts';
import { settleRecords } from './settle-record.ts';
import { listCooperationIds } from './store/cooperations.ts';

// Enough that few transactions are needed, few enough that nobody waits long for their locks.
const atOnce = 200;

/**
 * Makes anew, for every record of every government, what is kept beside it: the words it is found by, its status, its
 * published edition. For a new version whose terms or rules are others; changes no fact and may be repeated. Returns
 * how many records there were.
 */
export async function renewRecords(database: Database, clock: Clock): Promise<number> {
  let renewed = 0;
  for (const { id: governmentId } of await listGovernments(database)) {
    const ids = await withGovernment(database, governmentId, (tx) => listCooperationIds(tx, governmentId));
    for (let at = 0; at < ids.length; at += atOnce) {
      const some = ids.slice(at, at + atOnce);
      await withGovernment(database, governmentId, (tx) => settleRecords(tx, clock, governmentId, some));
    }
    renewed += ids.length;
  }
  return renewed;
}
