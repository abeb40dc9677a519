import { z } from 'zod';
import { recordEntry } from '#audit';
import type { GovernmentActor, Role } from '#kernel/actor.ts';
import { notFound } from '#kernel/refusal.ts';
import { type GovernmentTransaction, withGovernment } from '#platform/database/database.ts';
import type { House } from '#platform/house.ts';
import { agencyIdOf, mustAdminister, readRoles, refuseIfAny, rolesAndAgency } from './member-form.ts';
import { invalidFields, lastAdministrator, memberChangedMeanwhile } from './refusals.ts';
import { findMember, lockAdministrators, type MemberRow, updateMembership } from './store/memberships.ts';

const input = rolesAndAgency.extend({
  personId: z.string().min(1).max(64),
  /** The version the form was opened with. */
  version: z.coerce.number().int().positive(),
});

export type ChangeMembershipInput = z.input<typeof input>;

async function keepAnAdministrator(
  tx: GovernmentTransaction,
  house: Pick<House, 'clock'>,
  governmentId: number,
  personId: string,
): Promise<void> {
  const administrators = await lockAdministrators(tx, governmentId, house.clock.now());
  if (administrators.every((id) => id === personId)) throw lastAdministrator();
}

async function save(
  tx: GovernmentTransaction,
  house: Pick<House, 'clock'>,
  actor: GovernmentActor,
  member: MemberRow,
  change: { roles: readonly Role[]; agencyId: number | null; validUntil: Date | null; version: number },
): Promise<void> {
  if (!(await updateMembership(tx, actor.governmentId, member.personId, change.version, change)))
    throw memberChangedMeanwhile();
  await recordEntry(tx, house.clock, actor, {
    action: change.validUntil ? 'access.end-membership' : 'access.change-membership',
    subject: `person:${member.personId}`,
    outcome: 'done',
    detail: { before: member.roles.join(' '), after: change.validUntil ? '' : change.roles.join(' ') },
  });
}

/**
 * Gives a member other roles; they hold from the person's next click. Refuses `not-found`, `invalid` with
 * fields, `last-administrator`, `member-changed-meanwhile`.
 */
export async function changeMembership(
  house: Pick<House, 'database' | 'clock'>,
  actor: GovernmentActor,
  typed: ChangeMembershipInput,
): Promise<void> {
  mustAdminister(actor);
  const parsed = input.safeParse(typed);
  if (!parsed.success) throw invalidFields([]);
  const { personId, version, agency } = parsed.data;
  const { roles, complaints } = readRoles(parsed.data);
  refuseIfAny(complaints);
  await withGovernment(house.database, actor.governmentId, async (tx) => {
    const member = await findMember(tx, actor.governmentId, personId);
    if (!member) throw notFound();
    if (!roles.includes('administrator')) await keepAnAdministrator(tx, house, actor.governmentId, personId);
    const agencyId = await agencyIdOf(tx, actor.governmentId, agency);
    await save(tx, house, actor, member, { roles, agencyId, validUntil: null, version });
  });
}

/** Ends a membership at once; the person's history stays. Refuses as `changeMembership` does. */
export async function endMembership(
  house: Pick<House, 'database' | 'clock'>,
  actor: GovernmentActor,
  personId: string,
  version: number,
): Promise<void> {
  mustAdminister(actor);
  await withGovernment(house.database, actor.governmentId, async (tx) => {
    const member = await findMember(tx, actor.governmentId, personId);
    if (!member) throw notFound();
    await keepAnAdministrator(tx, house, actor.governmentId, personId);
    const roles = member.roles as Role[];
    const validUntil = house.clock.now();
    await save(tx, house, actor, member, { roles, agencyId: member.agencyId, validUntil, version });
  });
}
