import { type Kysely, sql } from 'kysely';
import type { DB } from '#platform/database/schema.ts';

export interface Person {
  id: string;
  name: string;
  email: string;
  hasPassword: boolean;
}

const columns = sql.raw(`p.id, p.name, p.email, exists (select from access.credential c
  where c.person_id = p.id and c.provider_id = 'credential' and c.password is not null) as "hasPassword"`);

/** `email` in lower case. */
export async function findPersonByEmail(database: Kysely<DB>, email: string): Promise<Person | undefined> {
  const { rows } = await sql<Person>`select ${columns} from access.person p where p.email = ${email}`.execute(
    database,
  );
  return rows[0];
}

export async function addPerson(
  tx: Kysely<DB>,
  person: { id: string; name: string; email: string },
  at: Date,
): Promise<void> {
  await sql`insert into access.person (id, name, email, created_at, updated_at)
    values (${person.id}, ${person.name}, ${person.email}, ${at}, ${at})`.execute(tx);
}

/** Sets the password of a person who may or may not have one; `hash` is a PHC string. */
export async function setPassword(tx: Kysely<DB>, personId: string, hash: string, at: Date): Promise<void> {
  // The row as better-auth looks for it: provider "credential", the account's id is the person's.
  await sql`
    insert into access.credential (id, person_id, provider_id, account_id, password, created_at, updated_at)
    values (${`password-${personId}`}, ${personId}, 'credential', ${personId}, ${hash}, ${at}, ${at})
    on conflict (provider_id, account_id) do update set password = excluded.password, updated_at = excluded.updated_at`.execute(
    tx,
  );
}

export async function findPasswordHash(database: Kysely<DB>, personId: string): Promise<string | undefined> {
  const { rows } = await sql<{ password: string | null }>`
    select password from access.credential where person_id = ${personId} and provider_id = 'credential'`.execute(
    database,
  );
  return rows[0]?.password ?? undefined;
}
