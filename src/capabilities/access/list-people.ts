import type { Role } from '#kernel/actor.ts';
import type { Clock } from '#kernel/clock.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { isValidOn, rolesAmong } from './rules.ts';
import { listMembers } from './store/memberships.ts';

/** Somebody who works for a government now. */
export interface OfficePerson {
  personId: string;
  name: string;
  email: string;
  roles: Role[];
}

/** Everybody who works for a government at this moment, for work that is done in their name or for them. */
export async function listPeople(
  tx: GovernmentTransaction,
  clock: Clock,
  governmentId: number,
): Promise<OfficePerson[]> {
  const now = clock.now();
  return (await listMembers(tx, governmentId))
    .filter((member) => isValidOn(member, now))
    .map(({ personId, name, email, roles }) => ({ personId, name, email, roles: rolesAmong(roles) }));
}
