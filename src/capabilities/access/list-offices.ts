import type { Role } from '#kernel/actor.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { rolesAmong } from './rules.ts';
import { listMembers } from './store/memberships.ts';

/** The roles people of a government hold, by person: histories name the office that acted, not the person. */
export async function listOffices(
  tx: GovernmentTransaction,
  governmentId: number,
): Promise<ReadonlyMap<string, readonly Role[]>> {
  const members = await listMembers(tx, governmentId);
  return new Map(members.map(({ personId, roles }) => [personId, rolesAmong(roles)]));
}
