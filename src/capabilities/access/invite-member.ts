import { z } from 'zod';
import { recordEntry } from '#audit';
import type { GovernmentActor } from '#kernel/actor.ts';
import { withGovernment } from '#platform/database/database.ts';
import type { House } from '#platform/house.ts';
import { type MadeLink, makeLink } from './make-link.ts';
import { agencyIdOf, mustAdminister, readRoles, refuseIfAny, rolesAndAgency } from './member-form.ts';
import { invalidFields } from './refusals.ts';
import { emailAddress } from './sign-in.ts';

const input = rolesAndAgency.extend({
  name: z.string().trim().normalize('NFC').min(1).max(200),
  email: emailAddress,
});

export type InviteInput = z.input<typeof input>;

const sentences = {
  name: { id: 'Tulis nama anggota', en: 'Write the name of the member' },
  email: {
    id: 'Tulis alamat surel seperti nama@kantor.go.id',
    en: 'Write an e-mail address such as name@office.go.id',
  },
  agency: { id: 'Nama perangkat daerah terlalu panjang', en: 'The name of the agency is too long' },
  roles: { id: 'Pilih paling sedikit satu peran', en: 'Choose at least one role' },
};

/** Makes a one-time link by which somebody joins this government. Refuses `invalid` with the fields to correct. */
export async function inviteMember(
  house: Pick<House, 'database' | 'clock'>,
  actor: GovernmentActor,
  typed: InviteInput,
): Promise<MadeLink> {
  mustAdminister(actor);
  const parsed = input.safeParse(typed);
  if (!parsed.success) {
    const wrong = new Set(parsed.error.issues.map((issue) => String(issue.path[0])));
    throw invalidFields(
      Object.entries(sentences).flatMap(([field, words]) => (wrong.has(field) ? [{ field, words }] : [])),
    );
  }
  const { roles, complaints } = readRoles(parsed.data);
  refuseIfAny(complaints);
  return withGovernment(house.database, actor.governmentId, async (tx) => {
    const made = await makeLink(
      tx,
      house.clock,
      actor.governmentId,
      actor.kind === 'person' ? actor.personId : actor.name,
      {
        purpose: 'invitation',
        email: parsed.data.email,
        name: parsed.data.name,
        roles,
        agencyId: await agencyIdOf(tx, actor.governmentId, parsed.data.agency),
      },
    );
    await recordEntry(tx, house.clock, actor, {
      action: 'access.invite-member',
      subject: `government:${actor.governmentId}`,
      outcome: 'done',
      detail: { roles: roles.join(' ') },
    });
    return made;
  });
}
