import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { acceptSetUpLink, inviteMember, resolveActor, setUp } from '#access';
import type { PersonActor, Role } from '#kernel/actor.ts';
import { readConfig } from '#platform/config.ts';
import type { Database } from '#platform/database/database.ts';
import { diskFileStore } from '#platform/files.ts';
import type { House } from '#platform/house.ts';
import { silentLog } from '#platform/log.ts';
import { openQueue } from '#platform/queue.ts';
import { type FreshDatabase, freshDatabase } from '../support/fresh-database.ts';

/** A house with a database of its own and a clock that moves only when told to. */
export interface GivenHouse {
  house: House;
  fresh: FreshDatabase;
  dataDir: string;
  minutesPass(minutes: number): void;
  leave(): Promise<void>;
}

export async function givenHouse(from = '2026-03-02T09:00:00+07:00'): Promise<GivenHouse> {
  const dataDir = await mkdtemp(join(tmpdir(), 'jalin-house-'));
  const fresh = await freshDatabase();
  const queue = await openQueue(fresh.appUrl, { kinds: [], log: silentLog, work: 'none' });
  let time = new Date(from);
  return {
    house: {
      config: readConfig({ DATA_DIR: dataDir }),
      clock: { now: () => new Date(time) },
      database: fresh.database,
      files: diskFileStore(join(dataDir, 'files')),
      log: silentLog,
      queue,
    },
    fresh,
    dataDir,
    minutesPass(minutes) {
      time = new Date(time.getTime() + minutes * 60_000);
    },
    async leave() {
      await queue.stop();
      await fresh.drop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

export const password = 'kucing oren makan soto';

/** A browser on this machine, with the cookies it sends. */
export const caller = (cookies = '', remoteAddress = '127.0.0.1') => ({
  remoteAddress,
  headers: {
    host: '127.0.0.1:3000',
    'user-agent': 'Peramban Uji/1.0',
    ...(cookies && { cookie: cookies }),
  },
});

/** What a browser sends back after these Set-Cookie values. */
export const sentBack = (setCookies: readonly string[]) =>
  setCookies.map((one) => one.split(';')[0]).join('; ');

/** The code of the refusal a promise ends with; 'no refusal' when it ends well. */
export const codeOf = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => 'no refusal',
    (problem) => problem.code ?? String(problem),
  );

/** Somebody signed in: their cookies and the actor they are. */
export interface Signed {
  cookies: string;
  actor: PersonActor;
  email: string;
  governmentId: number;
}

async function accepted(house: House, link: string, name: string, email: string): Promise<Signed> {
  const signedIn = await acceptSetUpLink(house, caller(), link, { name, password, repeated: password });
  const cookies = sentBack(signedIn.cookies);
  const actor = (await resolveActor(house, cookies)) as PersonActor;
  return { cookies, actor, email, governmentId: actor.governmentId };
}

export async function givenAdministrator(
  house: House,
  regionCode = '33.14',
  email = 'admin@example.go.id',
): Promise<Signed> {
  const { link } = await setUp(house.database, house.clock, { regionCode, name: 'Administrator', email });
  return accepted(house, link, 'Administrator Uji', email);
}

export async function givenMember(
  house: House,
  administrator: PersonActor,
  email: string,
  roles: readonly Role[],
  agency = '',
): Promise<Signed> {
  const invitation = { name: 'Anggota Uji', email, roles: [...roles], agency };
  const { link } = await inviteMember(house, administrator, invitation);
  return accepted(house, link, 'Anggota Uji', email);
}

/** One government's audit, oldest first; 0 = acts of nobody signed in. */
export function readAudit(database: Database, governmentId: number) {
  return database.transaction().execute(async (tx) => {
    await sql`select set_config('app.government', ${String(governmentId)}, true)`.execute(tx);
    const { rows } = await sql<{ action: string; subject: string; outcome: string; detail: unknown }>`
      select action, subject, outcome, detail from audit.entry where government_id = ${governmentId}
      order by number`.execute(tx);
    return rows;
  });
}

/** An officer of the administrator's government. */
export async function givenOfficer(house: House) {
  const admin = await givenAdministrator(house);
  const officer = await givenMember(house, admin.actor, 'officer@example.go.id', ['officer']);
  return { admin, ...officer };
}
