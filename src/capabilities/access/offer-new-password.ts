import { recordEntry } from '#audit';
import type { GovernmentActor } from '#kernel/actor.ts';
import { notFound } from '#kernel/refusal.ts';
import { withGovernment } from '#platform/database/database.ts';
import type { House } from '#platform/house.ts';
import { type MadeLink, makeLink } from './make-link.ts';
import { mustAdminister } from './member-form.ts';
import { belongsElsewhereToo } from './refusals.ts';
import { rolesAmong } from './rules.ts';
import { findMember, listMembershipsOf } from './store/memberships.ts';

/**
 * Makes a one-time link by which a member chooses a new password; an administrator never sets one (ASVS
 * 6.4.6). Refuses `belongs-elsewhere-too`: one government's administrator must not take over an account that
 * opens another government; whoever runs the server could read everything anyway.
 */
export async function offerNewPassword(
  house: Pick<House, 'database' | 'clock'>,
  actor: GovernmentActor,
  personId: string,
): Promise<MadeLink> {
  mustAdminister(actor);
  const memberships = await listMembershipsOf(house.database, personId);
  return withGovernment(house.database, actor.governmentId, async (tx) => {
    const member = await findMember(tx, actor.governmentId, personId);
    if (!member) throw notFound();
    const byPerson = actor.kind === 'person';
    if (byPerson && memberships.some((membership) => membership.governmentId !== actor.governmentId))
      throw belongsElsewhereToo();
    const made = await makeLink(
      tx,
      house.clock,
      actor.governmentId,
      actor.kind === 'person' ? actor.personId : actor.name,
      {
        purpose: 'new-password',
        email: member.email,
        name: member.name,
        roles: rolesAmong(member.roles),
        agencyId: member.agencyId,
      },
    );
    await recordEntry(tx, house.clock, actor, {
      action: 'access.offer-new-password',
      subject: `person:${personId}`,
      outcome: 'done',
    });
    return made;
  });
}
