import { recordEntry } from '#audit';
import type { PersonActor } from '#kernel/actor.ts';
import { notFound } from '#kernel/refusal.ts';
import { withGovernment } from '#platform/database/database.ts';
import type { House } from '#platform/house.ts';
import { isValidOn, rolesAmong } from './rules.ts';
import { listMembershipsOf, type OwnMembership } from './store/memberships.ts';
import { setActingFor } from './store/sessions.ts';

/** The memberships somebody can act under now. */
export async function listOpenMemberships(house: House, personId: string): Promise<OwnMembership[]> {
  const all = await listMembershipsOf(house.database, personId);
  return all.filter((membership) => isValidOn(membership, house.clock.now()));
}

/**
 * Lets a session act for one government, and records it there in the same transaction: nobody acts in a
 * government whose audit does not say they came in. Refuses `not-found` when there is no valid membership.
 */
export async function enterGovernment(
  house: House,
  session: { fingerprint: string; personId: string; name: string },
  governmentId: number,
): Promise<PersonActor> {
  const open = await listOpenMemberships(house, session.personId);
  const membership = open.find((one) => one.governmentId === governmentId);
  if (!membership) throw notFound();
  const actor: PersonActor = {
    kind: 'person',
    personId: session.personId,
    name: session.name,
    governmentId,
    roles: rolesAmong(membership.roles),
  };
  await withGovernment(house.database, governmentId, async (tx) => {
    if (!(await setActingFor(tx, session.fingerprint, governmentId))) throw notFound();
    await recordEntry(tx, house.clock, actor, {
      action: 'access.sign-in',
      subject: `person:${session.personId}`,
      outcome: 'done',
    });
  });
  return actor;
}
