import { recordEntry } from '#audit';
import type { Role, SystemActor } from '#kernel/actor.ts';
import type { Language } from '#kernel/language.ts';
import { notFound } from '#kernel/refusal.ts';
import { withGovernment } from '#platform/database/database.ts';
import type { House } from '#platform/house.ts';
import type { Caller } from './count-attempt.ts';
import { mayEnterWithoutPassword } from './rules.ts';
import { type SignedIn, welcome } from './sign-in.ts';
import { newPersonId, openForPerson } from './sign-in-library.ts';
import { type Government, holdsDemonstration, listGovernments } from './store/governments.ts';
import { keepAgency, keepMembership } from './store/memberships.ts';
import { addPerson, findPersonByEmail } from './store/people.ts';
import { roleWords } from './words.ts';

/** The roles worth trying at each level of government. */
const rolesToTry: Readonly<Record<Government['level'], readonly Role[]>> = {
  regency: ['officer', 'reporter', 'approver', 'reviewer', 'council-clerk', 'auditor', 'administrator'],
  province: ['province', 'officer', 'reviewer', 'approver', 'auditor', 'administrator'],
  country: ['ministry'],
};

const recommendedRegion = '33.14';

export interface DemonstrationEntry {
  governmentId: number;
  governmentName: string;
  level: Government['level'];
  roles: readonly Role[];
  /** Where somebody new is best shown around: its table is the longest of the study. */
  recommended: boolean;
}

async function mustBeDemonstration(house: House, caller: Caller): Promise<void> {
  const open = mayEnterWithoutPassword({
    demonstration: await holdsDemonstration(house.database),
    listeningHost: house.config.host,
    baseUrl: house.config.baseUrl,
    remoteAddress: caller.remoteAddress,
    headers: caller.headers,
  });
  if (!open) throw notFound();
}

/** Which roles of which governments can be tried. Refuses `not-found` wherever signing in needs a password. */
export async function listDemonstrationEntries(house: House, caller: Caller): Promise<DemonstrationEntry[]> {
  await mustBeDemonstration(house, caller);
  const governments = await listGovernments(house.database);
  return governments.map(({ id, name, level, regionCode }) => ({
    governmentId: id,
    governmentName: name,
    level,
    roles: rolesToTry[level],
    recommended: regionCode === recommendedRegion,
  }));
}

/** Signs in without a password for the demonstration. Refuses `not-found` wherever that is not allowed. */
export async function signInDemo(
  house: House,
  caller: Caller,
  wanted: { governmentId: number; role: string; language: Language },
): Promise<SignedIn> {
  const entries = await listDemonstrationEntries(house, caller);
  const entry = entries.find((one) => one.governmentId === wanted.governmentId);
  const role = entry?.roles.find((one) => one === wanted.role);
  if (!entry || !role) throw notFound();
  const personId = await demonstrationPerson(house, entry, role);
  return welcome(house, caller, await openForPerson(house, personId, caller.headers['user-agent'] ?? ''));
}

/** Demonstration people bear the name of their office, have an address that cannot exist, and no password. */
async function demonstrationPerson(house: House, entry: DemonstrationEntry, role: Role): Promise<string> {
  const email = `${role}.${entry.governmentId}@demonstrasi.invalid`;
  const known = await findPersonByEmail(house.database, email);
  if (known) return known.id;
  const id = newPersonId();
  const actor: SystemActor = { kind: 'system', name: 'demonstration', governmentId: entry.governmentId };
  await withGovernment(house.database, entry.governmentId, async (tx) => {
    const now = house.clock.now();
    await addPerson(tx, { id, name: `${roleWords[role].id}, ${entry.governmentName}`, email }, now);
    const agencyId =
      role === 'reporter'
        ? await keepAgency(tx, entry.governmentId, {
            name: `Dinas Pendidikan ${entry.governmentName}`,
            kind: 'dinas',
          })
        : null;
    await keepMembership(tx, entry.governmentId, id, { roles: [role], agencyId }, now);
    await recordEntry(tx, house.clock, actor, {
      action: 'access.add-demonstration-person',
      subject: `person:${id}`,
      outcome: 'done',
      detail: { role },
    });
  });
  return id;
}
