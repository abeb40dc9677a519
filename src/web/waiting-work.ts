import { type GovernmentActor, hasRole, type Role } from '#kernel/actor.ts';
import { listAlertCounts } from '#monitoring';
import { withGovernment } from '#platform/database/database.ts';
import type { ListWaiting } from '#register';
import { listRoundCounts } from '#reporting';

/** Who reads rounds and alerts; others would open a page that refuses them. */
const readers: readonly Role[] = ['officer', 'approver', 'reviewer', 'auditor'];

const mayRead = (actor: GovernmentActor) => hasRole(actor, ...readers);

/** What waits for an office beside its register: requests and answers of its rounds, and alerts by rule. */
export const listWaitingWork: ListWaiting = async (house, actor) => {
  if (!mayRead(actor)) return [];
  const rounds = await withGovernment(house.database, actor.governmentId, (tx) =>
    listRoundCounts(tx, house.clock, actor),
  );
  return [...rounds, ...(await listAlertCounts(house, actor))];
};
