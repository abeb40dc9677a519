import { listPeople, roleWords } from '#access';
import { type GovernmentActor, type Role, roles } from '#kernel/actor.ts';
import type { Language, Words } from '#kernel/language.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import type { House } from '#platform/house.ts';
import { viewAgencies } from '#reporting';
import { type PackItem, type PackSection, sectionOf } from '../pack.ts';
import { agencyAddress } from '../paths.ts';

const words = {
  colleague: { id: 'Pengguna Jalin kantor ini', en: 'This office’s users of Jalin' },
  noContact: { id: 'Belum ada kontaknya.', en: 'No contact on record.' },
} as const satisfies Record<string, Words>;

const inBoth = (word: (language: Language) => string): Words => ({ id: word('id'), en: word('en') });

/** Whom to turn to: contacts by office, and the colleagues who use Jalin by their role. */
export async function contactsSection(
  tx: GovernmentTransaction,
  { clock }: Pick<House, 'clock'>,
  actor: GovernmentActor,
): Promise<PackSection> {
  const agencies = (await viewAgencies(tx, actor)).filter(({ activeUntil }) => activeUntil === null);
  const contacts = agencies.flatMap(({ id, name, contacts: all }): PackItem[] => {
    const item = { cooperation: null, due: null, path: agencyAddress(id) };
    if (all.length === 0) return [{ ...item, text: inBoth(() => name), detail: words.noContact }];
    return all.map(({ officeTitle, person, email, phone }) => ({
      ...item,
      text: inBoth(() => `${name}: ${officeTitle}`),
      detail: inBoth(() => [person, phone && `+${phone}`, email].filter(Boolean).join(', ') || '–'),
    }));
  });
  const people = await listPeople(tx, clock, actor.governmentId);
  const withRole = (role: Role) => people.filter((one) => one.roles.includes(role));
  const colleagues = roles
    .filter((role) => withRole(role).length > 0)
    .map(
      (role): PackItem => ({
        cooperation: null,
        text: inBoth((language) => `${words.colleague[language]}: ${roleWords[role][language]}`),
        detail: inBoth(() =>
          withRole(role)
            .map(({ name, email }) => `${name} (${email})`)
            .join('; '),
        ),
        due: null,
        path: null,
      }),
    );
  return sectionOf('contacts', [...colleagues, ...contacts]);
}
