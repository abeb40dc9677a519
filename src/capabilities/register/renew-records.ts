import { listGovernments } from '#access';
import type { Clock } from '#kernel/clock.ts';
import { type Database, withGovernment } from '#platform/database/database.ts';
import { settleRecords } from './settle-record.ts';
import { countCooperations, listCooperationIdsAfter } from './store/cooperations.ts';
import {
  beginRenewal,
  endRenewal,
  findRenewal,
  findVersion,
  keepPlace,
  lockRenewal,
  wasAskedFor,
} from './store/renewal.ts';

// Enough that few transactions are needed, few enough that nobody waits long for their locks.
const atOnce = 200;

/**
 * Asks for the renewal of all records when the database is of another version than they were last renewed for: a new
 * version may find them by other words, or judge them by other rules. Returns whether any is still to be done, also
 * from an earlier time.
 */
export async function askForRenewal(database: Database): Promise<boolean> {
  const version = await findVersion(database);
  if (!(await wasAskedFor(database, version))) {
    let total = 0;
    for (const { id } of await listGovernments(database))
      total += await withGovernment(database, id, (tx) => countCooperations(tx, id));
    await beginRenewal(database, version, total);
  }
  return (await findRenewal(database)) !== undefined;
}

/**
 * Goes on with the renewal that was asked for, to its end: makes anew, for every record of every government, what is
 * kept beside it: the words it is found by, its status, its published edition. Changes no fact. Whoever is stopped or
 * dies leaves the rest to the next. Returns how many records it renewed itself.
 */
export async function renewRecords(database: Database, clock: Clock, signal?: AbortSignal): Promise<number> {
  const version = await findVersion(database);
  const governments = (await listGovernments(database)).map(({ id }) => id).sort((a, b) => a - b);
  let renewed = 0;
  for (const governmentId of governments)
    for (let more = -1; more !== 0; renewed += more) {
      signal?.throwIfAborted();
      more = await renewSome(database, clock, governmentId);
    }
  await endRenewal(database, version);
  return renewed;
}

/** Renews the next records of a government, with the place kept in the same transaction; 0 when it has no more. */
function renewSome(database: Database, clock: Clock, governmentId: number): Promise<number> {
  return withGovernment(database, governmentId, async (tx) => {
    const place = await lockRenewal(tx);
    if (!place || place.governmentId > governmentId) return 0;
    const after = place.governmentId === governmentId ? place.recordId : 0;
    const ids = await listCooperationIdsAfter(tx, governmentId, after, atOnce);
    const recordId = ids.at(-1);
    if (recordId === undefined) return 0;
    await settleRecords(tx, clock, governmentId, ids);
    await keepPlace(tx, { governmentId, recordId }, ids.length);
    return ids.length;
  });
}

/** How far the renewal is, from 0 to 1; undefined when everything is of this version. */
export async function viewRenewal(database: Database): Promise<number | undefined> {
  const found = await findRenewal(database);
  return found && Math.min(found.renewed / Math.max(found.total, 1), 1);
}
