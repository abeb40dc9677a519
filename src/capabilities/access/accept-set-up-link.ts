import { z } from 'zod';
import { recordEntry } from '#audit';
import type { PersonActor } from '#kernel/actor.ts';
import type { Clock } from '#kernel/clock.ts';
import type { FieldRefusal } from '#kernel/refusal.ts';
import { type Database, type GovernmentTransaction, withGovernment } from '#platform/database/database.ts';
import type { House } from '#platform/house.ts';
import { beginAttempt, type Caller, deviceMark } from './count-attempt.ts';
import { readLink } from './make-link.ts';
import { hashPassword, verifyPassword } from './password-hash.ts';
import { mayBePassword } from './password-rule.ts';
import { invalidFields, linkNotValid } from './refusals.ts';
import { isValidOn, rolesAmong } from './rules.ts';
import { type SignedIn, welcome } from './sign-in.ts';
import { newPersonId, openForPerson } from './sign-in-library.ts';
import { findGovernmentById } from './store/governments.ts';
import { type LinkRow, lockLink, markLinkUsed } from './store/links.ts';
import { findMember, keepMembership } from './store/memberships.ts';
import { addPerson, findPasswordHash, findPersonByEmail, type Person, setPassword } from './store/people.ts';
import { removeAllSessions } from './store/sessions.ts';

/** What the link's page shows before anything is typed. */
export interface LinkView {
  governmentName: string;
  email: string;
  name: string;
  purpose: LinkRow['purpose'];
  /** This address already has a password with us: it is asked for, and cannot be changed by this link. */
  knownPerson: boolean;
}

async function openLink(
  tx: GovernmentTransaction,
  clock: Clock,
  at: { governmentId: number; tokenHash: string },
): Promise<LinkRow> {
  const row = await lockLink(tx, at.governmentId, at.tokenHash);
  if (!row || row.usedAt || row.expiresAt <= clock.now()) throw linkNotValid();
  return row;
}

/** Reads a link without using it. Refuses `link-not-valid`. */
export async function viewSetUpLink(database: Database, clock: Clock, link: string): Promise<LinkView> {
  const at = readLink(link);
  if (!at) throw linkNotValid();
  const row = await withGovernment(database, at.governmentId, (tx) => openLink(tx, clock, at));
  const government = await findGovernmentById(database, at.governmentId);
  const person = await findPersonByEmail(database, row.email);
  return {
    governmentName: government?.name ?? '',
    email: row.email,
    name: row.name,
    purpose: row.purpose,
    knownPerson: row.purpose !== 'new-password' && (person?.hasPassword ?? false),
  };
}

const input = z.object({
  name: z.string().trim().normalize('NFC').max(200),
  password: z.string().max(512),
  repeated: z.string().max(512),
});

export type AcceptInput = z.infer<typeof input>;

const wrongPassword: FieldRefusal = {
  field: 'password',
  words: {
    id: 'Kata sandi tidak cocok dengan akun Anda yang sudah ada',
    en: 'The password does not match your existing account',
  },
};

function complaints(typed: AcceptInput, view: LinkView): FieldRefusal[] {
  const found: FieldRefusal[] = [];
  if (!typed.name && !view.knownPerson && view.purpose !== 'new-password')
    found.push({ field: 'name', words: { id: 'Tulis nama Anda', en: 'Write your name' } });
  if (view.knownPerson) return found;
  const verdict = mayBePassword(typed.password, [view.email, view.name, typed.name, view.governmentName]);
  if (verdict.because) found.push({ field: 'password', words: verdict.because });
  else if (typed.password !== typed.repeated)
    found.push({
      field: 'repeated',
      words: { id: 'Kata sandi yang diulang tidak sama', en: 'The repeated password is not the same' },
    });
  return found;
}

/** Whoever made the link must not gain an account that was somebody's before: its own password is asked for. */
async function proveOwnership(house: House, caller: Caller, view: LinkView, password: string): Promise<void> {
  const attempt = await beginAttempt(house, caller, view.email);
  const person = await findPersonByEmail(house.database, view.email);
  const hash = person && (await findPasswordHash(house.database, person.id));
  if (!hash || !(await verifyPassword(hash, password))) throw invalidFields([wrongPassword]);
  await attempt.forget();
}

/**
 * Uses a one-time link: gives the person an account with the password they choose (or asks for the one they
 * have), the membership the link promises, and signs them in. Refuses `link-not-valid`, and `invalid` with
 * the fields to correct; the link stays usable then.
 */
export async function acceptSetUpLink(
  house: House,
  caller: Caller,
  link: string,
  typed: AcceptInput,
): Promise<SignedIn> {
  const at = readLink(link);
  const parsed = input.safeParse(typed);
  if (!at || !parsed.success) throw linkNotValid();
  const view = await viewSetUpLink(house.database, house.clock, link);
  const found = complaints(parsed.data, view);
  if (found.length > 0) throw invalidFields(found);
  if (view.knownPerson) await proveOwnership(house, caller, view, parsed.data.password);
  const hash = view.knownPerson ? undefined : await hashPassword(parsed.data.password);
  const personId = await withGovernment(house.database, at.governmentId, async (tx) => {
    const row = await openLink(tx, house.clock, at);
    const person = await findPersonByEmail(tx, row.email);
    // Between showing the page and now the address may have got a password elsewhere.
    if (hash && person?.hasPassword && row.purpose !== 'new-password') throw linkNotValid();
    await markLinkUsed(tx, at.governmentId, at.tokenHash, house.clock.now());
    return settle(tx, house.clock, at.governmentId, row, { person, name: parsed.data.name, hash });
  });
  const opened = await openForPerson(house, personId, caller.headers['user-agent'] ?? '');
  const signedIn = await welcome(house, caller, opened);
  return { ...signedIn, cookies: [...signedIn.cookies, await deviceMark(house, view.email)] };
}

async function settle(
  tx: GovernmentTransaction,
  clock: Clock,
  governmentId: number,
  link: LinkRow,
  by: { person: Person | undefined; name: string; hash: string | undefined },
): Promise<string> {
  const now = clock.now();
  const personId = by.person?.id ?? newPersonId();
  if (!by.person) await addPerson(tx, { id: personId, name: by.name, email: link.email }, now);
  if (by.hash) {
    await setPassword(tx, personId, by.hash, now);
    await removeAllSessions(tx, personId);
  }
  if (link.purpose !== 'new-password') {
    const member = await findMember(tx, governmentId, personId);
    // Somebody who is a member already gains roles by a link and loses none.
    const held = member && isValidOn(member, now) ? member.roles : [];
    const roles = rolesAmong([...held, ...link.roles]);
    await keepMembership(
      tx,
      governmentId,
      personId,
      { roles, agencyId: link.agencyId ?? member?.agencyId ?? null },
      now,
    );
  }
  const actor: PersonActor = { kind: 'person', personId, name: by.name, governmentId, roles: link.roles };
  await recordEntry(tx, clock, actor, {
    action: 'access.accept-link',
    subject: `person:${personId}`,
    outcome: 'done',
    detail: { purpose: link.purpose, roles: link.roles.join(' ') },
  });
  return personId;
}
