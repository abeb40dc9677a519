import type { GovernmentTransaction } from '#platform/database/database.ts';
import { listClaims } from './store/claims.ts';
import { listConflicts } from './store/conflicts.ts';
import { findCooperationById } from './store/cooperations.ts';
import { listActs, listInstruments, listMoney } from './store/details.ts';
import { listParties } from './store/organisations.ts';
import type {
  Claim,
  Conflict,
  Cooperation,
  Instrument,
  Party,
  RecordedAct,
  RecordedMoney,
} from './store/rows.ts';

/** A cooperation with everything that is known of it. */
export interface CooperationRecord {
  cooperation: Cooperation;
  parties: Party[];
  instruments: Instrument[];
  money: RecordedMoney[];
  acts: RecordedAct[];
  claims: Claim[];
  conflicts: Conflict[];
}

/** Reads one whole record inside the government's transaction; undefined when there is no such row. */
export async function findRecord(
  tx: GovernmentTransaction,
  governmentId: number,
  id: number,
): Promise<CooperationRecord | undefined> {
  const cooperation = await findCooperationById(tx, governmentId, id);
  if (!cooperation) return undefined;
  const about = { cooperationId: id };
  return {
    cooperation,
    parties: await listParties(tx, governmentId, id),
    instruments: await listInstruments(tx, governmentId, id),
    money: await listMoney(tx, governmentId, id),
    acts: await listActs(tx, governmentId, id),
    claims: await listClaims(tx, governmentId, about),
    conflicts: await listConflicts(tx, governmentId, about),
  };
}
