import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessRoutes } from '#access';
import { addressOf, type Route } from '#platform/http/index.ts';
import {
  givenAdministrator,
  givenMember,
  readAudit,
  type Signed,
} from '../../../../tests/security/given-people.ts';
import { givenRecords, type RecordsByKind } from '../../../../tests/security/given-records.ts';
import { type GivenWeb, givenWeb, tokenIn } from '../../../../tests/security/given-web.tsx';
import { officeRegisterRoutes } from '../index.ts';

let web: GivenWeb;
let records: RecordsByKind;
let auditor: Signed;
let reporter: Signed;
let approver: Signed;
beforeAll(async () => {
  const routes: readonly Route[] = [...officeRegisterRoutes, ...accessRoutes];
  web = await givenWeb({ routes });
  const admin = await givenAdministrator(web.house, '33.14', 'admin@sragen.example.go.id');
  const member = (email: string, role: Parameters<typeof givenMember>[3][number], agency = '') =>
    givenMember(web.house, admin.actor, `${email}@sragen.example.go.id`, [role], agency);
  records = await givenRecords(web.house, await member('officer', 'officer'));
  auditor = await member('auditor', 'auditor');
  approver = await member('approver', 'approver');
  reporter = await member('reporter', 'reporter', 'Dinas Pendidikan');
});
afterAll(() => web.leave());

const addressIn = (route: Route) =>
  addressOf(
    route,
    'id',
    Object.fromEntries(
      Object.entries(route.names ?? {}).map(([param, kind]) => [param, records[kind] ?? '']),
    ),
  );

async function statusFor(route: Route, { cookies }: Signed): Promise<number> {
  if (route.method === 'GET')
    return (await web.ask(addressIn(route), { headers: { cookie: cookies } })).statusCode;
  const { body } = await web.ask('/id/sesi-saya', { headers: { cookie: cookies } });
  return (await web.send(addressIn(route), { _csrf: tokenIn(body) }, cookies)).statusCode;
}

/** What a reporter may send at all does not find what is not of its agency; a new record lacks its answers here. */
const statusForReporter = ({ who, names }: Route) => {
  if (!Array.isArray(who) || !who.includes('reporter')) return 403;
  return names ? 404 : 422;
};

const writes = officeRegisterRoutes.filter(({ method }) => method === 'POST');

describe('the pages of the office', () => {
  it.each(writes.map((route) => [route.name, route] as const))(
    '%s is refused to an auditor and a reporter of the same office, and the refusal is on record',
    async (name, route) => {
      expect(await statusFor(route, auditor)).toBe(403);
      expect(await statusFor(route, reporter)).toBe(statusForReporter(route));
      const entries = await readAudit(web.house.database, auditor.governmentId);
      const refused = entries.filter(({ action, outcome }) => action === name && outcome === 'refused');
      expect(refused.length).toBe(statusForReporter(route) === 422 ? 1 : 2);
    },
  );

  it('let an auditor read everything that is recorded', async () => {
    const seen = officeRegisterRoutes.filter(
      ({ method, who }) => method === 'GET' && Array.isArray(who) && who.includes('auditor'),
    );
    expect(seen.map(({ name }) => name)).toContain('office.cooperation');
    for (const route of seen) expect(await statusFor(route, auditor), route.name).toBe(200);
  });

  it('let an approver decide conflicts and nothing else', async () => {
    const refused: string[] = [];
    for (const route of writes) if ((await statusFor(route, approver)) === 403) refused.push(route.name);
    const allowed = writes.map(({ name }) => name).filter((name) => !refused.includes(name));
    expect(allowed).toEqual(['conflict.resolve', 'conflict.reopen']);
  });
});
