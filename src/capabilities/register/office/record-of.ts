import { withGovernment } from '#platform/database/database.ts';
import type { House } from '#platform/house.ts';
import type { CooperationRecord } from '../find-record.ts';
import { viewRecord } from '../view-record.ts';
import type { OfficeRequest } from './form-routes.tsx';

/** The record the address names, as a page that changes it needs it; `not-found` for removed and foreign ones. */
export const recordOf = ({ actor, params }: OfficeRequest, { database }: House): Promise<CooperationRecord> =>
  withGovernment(database, actor.governmentId, (tx) => viewRecord(tx, actor, params.code ?? ''));
