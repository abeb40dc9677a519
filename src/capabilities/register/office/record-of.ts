import { withGovernment } from '#platform/database/database.ts';
import type { House } from '#platform/house.ts';
import type { CooperationRecord } from '../find-record.ts';
import { takenOver } from '../refusals.ts';
import { mayChange } from '../review.ts';
import { viewRecord } from '../view-record.ts';
import type { OfficeRequest } from './form-routes.tsx';

/**
 * The record the address names, as a page that changes it needs it. Refuses `not-found` for removed and foreign ones,
 * `not-allowed` to a reporter who only reads it.
 */
export async function recordOf(
  { actor, params }: OfficeRequest,
  { database }: House,
): Promise<CooperationRecord> {
  const record = await withGovernment(database, actor.governmentId, (tx) =>
    viewRecord(tx, actor, params.code ?? ''),
  );
  if (!mayChange(actor, record.cooperation)) throw takenOver();
  return record;
}
