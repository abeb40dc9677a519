import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { roles } from '#kernel/actor.ts';
import { withGovernment } from '#platform/database/database.ts';
import type { Route } from '#platform/http/index.ts';
import { recordCooperation } from '#register';
import { givenAdministrator, givenMember, type Signed } from '../../tests/security/given-people.ts';
import { givenRecords, type RecordsByKind } from '../../tests/security/given-records.ts';
import { cookiesOf, type GivenWeb, givenWeb, tokenIn } from '../../tests/security/given-web.tsx';
import { addressesOf } from './alternates.ts';
import { routes } from './routes.ts';

/** Parts of an address that name nothing of one government: reference data, secrets that open by themselves. */
const namesNoRecord: Readonly<Record<string, string>> = {
  'region.view code': 'a region of the country, public',
  'api.region code': 'a region of the country, public',
  'country.view code': 'a country of the world, public',
  'calendar.show-replace-year year': 'a year of the own calendar',
  'calendar.replace-year year': 'a year of the own calendar',
  'clocks.secret-calendar secret': 'a secret of an office; whoever has it may read its deadlines',
  'access.show-link link': 'a one-time secret; whoever has it may open it',
  ...Object.fromEntries(
    ['law.rule', 'law.confirm-rule', 'law.change-rule'].flatMap((name) => [
      [`${name} kind`, 'a kind of rule of the law, the same for everybody'],
      [`${name} rule`, 'a rule of the law, the same for everybody'],
    ]),
  ),
  ...Object.fromEntries(
    ['letters.template', 'letters.edit-template', 'letters.restore-template'].map((name) => [
      `${name} template`,
      'a letter of the program, the same for everybody',
    ]),
  ),
  'library.clause clause': 'a text of the program, the same for everybody',
  'letters.emblem which': 'a picture of the own letterhead',
  ...Object.fromEntries(
    ['show-answer', 'save-answer', 'check', 'send', 'receipt'].map((name) => [
      `report.${name} link`,
      'a secret of one agency; whoever has it may answer for it',
    ]),
  ),
  ...Object.fromEntries(
    ['partner-reads', 'partner-sends', 'partner-sent'].map((name) => [
      `negotiation.${name} link`,
      'a secret of one partner; whoever has it may read the version it was sent with',
    ]),
  ),
  'access.accept-link link': 'a one-time secret; whoever has it may open it',
  ...Object.fromEntries(
    [
      ...['view', 'review', 'send-back', 'lock', 'correct', 'draft', 'table', 'region', 'show-sending'],
      ...['record-sending', 'record-receipt', 'withdraw-sending', 'write-cover'],
      ...['show-region-part', 'write-region-part'],
    ].map((name) => [`annual-report.${name} year`, 'a year of the own office']),
  ),
  ...Object.fromEntries(
    ['show-paper', 'record-paper', 'withdraw-paper'].flatMap((name) => [
      [`annual-report.${name} year`, 'a year of the own office'],
      [`annual-report.${name} region`, 'a region of the country; only those of the own province are found'],
    ]),
  ),
  'coach.mail mail': 'an e-mail of the program, the same for everybody',
  'coach.card country': 'a country of the world, the same for everybody',
  'annual-report.show-region-part part': 'a part every report has by law',
  'annual-report.write-region-part part': 'a part every report has by law',
};

const paramsOf = (route: Route): string[] => [
  ...new Set(
    addressesOf(route).flatMap(({ url }) => [...url.matchAll(/:(\w+)/g)].map(([, name = '']) => name)),
  ),
];

const naming = routes.filter((route) => Object.keys(route.names ?? {}).length > 0);

let web: GivenWeb;
let owner: Signed;
let stranger: Signed;
let records: RecordsByKind;
/** A reporter of the same government whose agency takes part in nothing. */
let colleague: Signed;
/** Code of a record that the reporter of another agency made. */
let reported: string;
beforeAll(async () => {
  // One walk asks for more pages in a minute than a person may.
  web = await givenWeb({ routes, requestsPerMinute: { account: 100_000, address: 100_000 } });
  const everyRole = roles.filter((role) => role !== 'reporter');
  const [here, there] = [
    await givenAdministrator(web.house, '33.14', 'admin@sragen.example.go.id'),
    await givenAdministrator(web.house, '33.13', 'admin@lain.example.go.id'),
  ];
  owner = await givenMember(web.house, here.actor, 'owner@sragen.example.go.id', everyRole);
  stranger = await givenMember(web.house, there.actor, 'petugas@lain.example.go.id', everyRole);
  records = await givenRecords(web.house, owner);
  const reporterOf = (agency: string, email: string) =>
    givenMember(web.house, here.actor, email, ['reporter'], agency);
  colleague = await reporterOf('Dinas Kesehatan', 'kesehatan@sragen.example.go.id');
  const { actor } = await reporterOf('Dinas Pendidikan', 'pendidikan@sragen.example.go.id');
  reported = await withGovernment(web.house.database, actor.governmentId, async (tx) => {
    const made = await recordCooperation(tx, web.house.clock, actor, {
      regionCode: '33.14',
      titleId: 'Rahasia perangkat daerah lain',
      kind: 'sister-school',
      source: { kind: 'letter', title: 'Surat' },
    });
    return made.code;
  });
});
afterAll(() => web.leave());

const kindOf = (route: Route, param: string) => route.names?.[param] ?? '';

/** The route's address in one language, with the owner's records in it. */
function fill(route: Route, url: string, of: RecordsByKind): string {
  return url.replace(/:(\w+)/g, (_, param: string) => encodeURIComponent(of[kindOf(route, param)] ?? '1'));
}

async function replay(route: Route, url: string, cookie: string, of = records): Promise<number> {
  const address = fill(route, url, of);
  const headers = cookie ? { cookie } : {};
  if (route.method === 'GET') return (await web.ask(address, { headers })).statusCode;
  const page = await web.ask('/id/sesi-saya', { headers });
  const cookies = [cookie, cookiesOf(page)].filter(Boolean).join('; ');
  return (await web.send(address, { _csrf: tokenIn(page.body) }, cookies)).statusCode;
}

describe('every part of an address', () => {
  it.each(routes.flatMap((route) => paramsOf(route).map((param) => [route.name, param, route] as const)))(
    '%s :%s names a kind of record, or says why it names none',
    (name, param, route) => {
      const kind = kindOf(route, param);
      if (kind) expect(Object.keys(records), `given-records.ts makes no ${kind}`).toContain(kind);
      else expect(namesNoRecord[`${name} ${param}`], 'add `names` to the route').toBeTypeOf('string');
    },
  );
});

describe("another government's unpublished record", () => {
  it.each(naming.map((route) => [route.name, route.method, route] as const))(
    '%s (%s) is not found, whatever roles the stranger holds',
    async (_, __, route) => {
      for (const { url } of addressesOf(route))
        expect(await replay(route, url, stranger.cookies), url).toBe(404);
    },
  );

  it.each(naming.map((route) => [route.name, route.method, route] as const))(
    '%s (%s) tells nothing to somebody without an account',
    async (_, __, route) => {
      for (const { url } of addressesOf(route))
        expect([302, 401, 403, 404], url).toContain(await replay(route, url, ''));
    },
  );

  it.each(naming.map((route) => [route.name, route.method, route] as const))(
    '%s (%s) is not found, or no matter of theirs, to a reporter of another agency of the same government',
    async (_, __, route) => {
      const { who } = route;
      const letIn = who === 'anyone' || who === 'signed-in' || who.includes('reporter');
      for (const { url } of addressesOf(route))
        for (const of of [records, { ...records, cooperation: reported }])
          expect(await replay(route, url, colleague.cookies, of), url).toBe(letIn ? 404 : 403);
    },
  );

  it('is there for its own office: the replay would notice', async () => {
    const own = naming.filter((route) => route.method === 'GET' && route.who !== 'anyone');
    for (const route of own)
      for (const { url } of addressesOf(route))
        expect(await replay(route, url, owner.cookies), url).toBeLessThan(400);
  });
});
