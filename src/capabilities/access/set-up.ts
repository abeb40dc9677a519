import { z } from 'zod';
import { recordEntry } from '#audit';
import type { SystemActor } from '#kernel/actor.ts';
import type { Clock } from '#kernel/clock.ts';
import { type Database, withGovernment } from '#platform/database/database.ts';
import { ensureGovernment } from './ensure-government.ts';
import { type MadeLink, makeLink } from './make-link.ts';
import { administratorExists, demonstrationDatabase, invalidFields } from './refusals.ts';
import { emailAddress } from './sign-in.ts';
import { holdsDemonstration } from './store/governments.ts';
import { findMember, lockAdministrators } from './store/memberships.ts';
import { findPersonByEmail } from './store/people.ts';

const input = z.object({
  regionCode: z.string().trim().toUpperCase().min(2).max(13),
  name: z.string().trim().normalize('NFC').min(1).max(200),
  email: emailAddress,
  again: z.boolean().default(false),
});

export type SetUpInput = z.input<typeof input>;

export interface SetUpResult extends MadeLink {
  governmentId: number;
  governmentName: string;
  purpose: 'first-administrator' | 'new-password';
}

const badInput = () =>
  invalidFields([
    {
      field: 'email',
      words: {
        id: 'Beri kode wilayah, nama, dan alamat surel administrator.',
        en: 'Give the region code, the name and the e-mail address of the administrator.',
      },
    },
  ]);

/**
 * The first step of an installation: the region's government and a one-time link for its administrator, who
 * chooses the password; no account exists by default. Refuses when an administrator exists, unless `again`:
 * then an administrator who forgot the password gets a link for a new one, and anybody else becomes a further
 * administrator. For whoever runs the server (`jalin setup`), who could read the database anyway.
 */
export async function setUp(database: Database, clock: Clock, typed: SetUpInput): Promise<SetUpResult> {
  const parsed = input.safeParse(typed);
  if (!parsed.success) throw badInput();
  const { regionCode, name, email, again } = parsed.data;
  if (await holdsDemonstration(database)) throw demonstrationDatabase();
  const government = await ensureGovernment(database, { regionCode });
  const actor: SystemActor = { kind: 'system', name: 'jalin setup', governmentId: government.id };
  const person = await findPersonByEmail(database, email);
  return withGovernment(database, government.id, async (tx) => {
    const administrators = await lockAdministrators(tx, government.id, clock.now());
    if (administrators.length > 0 && !again) throw administratorExists();
    const member = person && (await findMember(tx, government.id, person.id));
    const purpose =
      member && administrators.includes(member.personId) ? 'new-password' : 'first-administrator';
    const made = await makeLink(tx, clock, government.id, actor.name, {
      purpose,
      email,
      name,
      roles: ['administrator'],
      agencyId: null,
    });
    await recordEntry(tx, clock, actor, {
      action: 'access.set-up',
      subject: `government:${government.regionCode}`,
      outcome: 'done',
      detail: { purpose },
    });
    return { ...made, governmentId: government.id, governmentName: government.name, purpose };
  });
}
