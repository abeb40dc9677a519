import { z } from 'zod';
import type { GovernmentActor } from '#kernel/actor.ts';
import { hasRole, type Role } from '#kernel/actor.ts';
import { type FieldRefusal, Refusal } from '#kernel/refusal.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { invalidFields } from './refusals.ts';
import { rolesAmong } from './rules.ts';
import { keepAgency } from './store/memberships.ts';

/** Only administrators manage people; the route says so too, this is what holds. */
export function mustAdminister(actor: GovernmentActor): void {
  if (!hasRole(actor, 'administrator'))
    throw new Refusal('not-allowed', 'not-administrator', {
      id: 'Hanya administrator yang dapat mengelola anggota.',
      en: 'Only an administrator can manage members.',
    });
}

export const rolesAndAgency = z.object({
  roles: z.array(z.string()),
  /** Name of the agency; '' = none. */
  agency: z.string().trim().normalize('NFC').max(200),
});

/** The roles wanted, or the fields to correct. A reporter without an agency would see nothing at all. */
export function readRoles(typed: z.infer<typeof rolesAndAgency>): {
  roles: Role[];
  complaints: FieldRefusal[];
} {
  const roles = rolesAmong(typed.roles);
  const complaints: FieldRefusal[] = [];
  if (roles.length === 0)
    complaints.push({
      field: 'roles',
      words: { id: 'Pilih paling sedikit satu peran', en: 'Choose at least one role' },
    });
  if (roles.includes('reporter') && roles.length > 1)
    complaints.push({
      field: 'roles',
      words: {
        id: 'Pelapor bekerja untuk satu perangkat daerah, peran lain untuk seluruh daerah. Pilih salah satunya',
        en: 'A reporter works for one agency, the other roles for the whole region. Choose one or the other',
      },
    });
  if (roles.includes('reporter') && !typed.agency)
    complaints.push({
      field: 'agency',
      words: { id: 'Tulis perangkat daerah pelapor ini', en: 'Write the agency of this reporter' },
    });
  return { roles, complaints };
}

export const refuseIfAny = (complaints: readonly FieldRefusal[]): void => {
  if (complaints.length > 0) throw invalidFields(complaints);
};

export const agencyIdOf = async (
  tx: GovernmentTransaction,
  governmentId: number,
  name: string,
): Promise<number | null> => (name ? keepAgency(tx, governmentId, { name, kind: 'other' }) : null);
