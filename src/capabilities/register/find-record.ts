import type { GovernmentTransaction } from '#platform/database/database.ts';
import { listClaims } from './store/claims.ts';
import { listConflicts } from './store/conflicts.ts';
import { listCooperations } from './store/cooperations.ts';
import { listActs, listInstruments, listMoney } from './store/details.ts';
import { listParties } from './store/organisations.ts';
import type {
  Claim,
  Conflict,
  Cooperation,
  Instrument,
  OfCooperation,
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
  return (await findRecords(tx, governmentId, [id]))[0];
}

/** The same for several, in the order in which they were recorded; those that do not exist are left out. */
export async function findRecords(
  tx: GovernmentTransaction,
  governmentId: number,
  ids: readonly number[],
): Promise<CooperationRecord[]> {
  const about = { cooperationIds: ids };
  const cooperations = await listCooperations(tx, governmentId, ids);
  const parties = perCooperation(await listParties(tx, governmentId, ids));
  const instruments = perCooperation(await listInstruments(tx, governmentId, ids));
  const money = perCooperation(await listMoney(tx, governmentId, ids));
  const acts = perCooperation(await listActs(tx, governmentId, ids));
  const claims = Map.groupBy(await listClaims(tx, governmentId, about), (claim) => claim.cooperationId);
  const conflicts = Map.groupBy(await listConflicts(tx, governmentId, about), (one) => one.cooperationId);
  return cooperations.map((cooperation) => ({
    cooperation,
    parties: parties.get(cooperation.id) ?? [],
    instruments: instruments.get(cooperation.id) ?? [],
    money: money.get(cooperation.id) ?? [],
    acts: acts.get(cooperation.id) ?? [],
    claims: claims.get(cooperation.id) ?? [],
    conflicts: conflicts.get(cooperation.id) ?? [],
  }));
}

function perCooperation<Row>(rows: readonly OfCooperation<Row>[]): Map<number, Row[]> {
  const found = new Map<number, Row[]>();
  for (const { cooperationId, ...rest } of rows) {
    const row = rest as Row; // a row without its cooperation, as the record holds it
    const group = found.get(cooperationId);
    if (group) group.push(row);
    else found.set(cooperationId, [row]);
  }
  return found;
}
