import type { GovernmentActor } from '#kernel/actor.ts';
import { notFound } from '#kernel/refusal.ts';
import { withGovernment } from '#platform/database/database.ts';
import type { House } from '#platform/house.ts';
import { mustAdminister } from './member-form.ts';
import { isValidOn } from './rules.ts';
import { type Agency, listAgencies, listMembers, type MemberRow } from './store/memberships.ts';

export interface MemberLine extends MemberRow {
  ended: boolean;
}

export interface MembersView {
  members: MemberLine[];
  agencies: Agency[];
}

/** Everybody who works for this government, also those who no longer do. */
export function viewMembers(
  house: Pick<House, 'database' | 'clock'>,
  actor: GovernmentActor,
): Promise<MembersView> {
  mustAdminister(actor);
  const now = house.clock.now();
  return withGovernment(house.database, actor.governmentId, async (tx) => {
    const members = await listMembers(tx, actor.governmentId);
    return {
      members: members.map((member) => ({ ...member, ended: !isValidOn(member, now) })),
      agencies: await listAgencies(tx, actor.governmentId),
    };
  });
}

/** One member with the agencies to choose from; `not-found` for anybody of another government. */
export async function viewMember(
  house: Pick<House, 'database' | 'clock'>,
  actor: GovernmentActor,
  personId: string,
): Promise<{ member: MemberLine; agencies: Agency[] }> {
  const { members, agencies } = await viewMembers(house, actor);
  const member = members.find((one) => one.personId === personId);
  if (!member) throw notFound();
  return { member, agencies };
}
