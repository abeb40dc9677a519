import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessRoutes } from '#access';
import { withGovernment } from '#platform/database/database.ts';
import { givenAdministrator, givenMember, type Signed } from '../../../../tests/security/given-people.ts';
import { cookiesOf, type GivenWeb, givenWeb, tokenIn } from '../../../../tests/security/given-web.tsx';
import { record } from '../given-published.ts';
import { officeRegisterRoutes, viewRecord } from '../index.ts';
import { keepOrganisations } from '../keep-organisations.ts';

let web: GivenWeb;
let officer: Signed;
let reporter: Signed;
beforeAll(async () => {
  web = await givenWeb({ routes: [...officeRegisterRoutes, ...accessRoutes] });
  const admin = await givenAdministrator(web.house, '33.14', 'admin@sragen.example.go.id');
  officer = await givenMember(web.house, admin.actor, 'officer@sragen.example.go.id', ['officer']);
  reporter = await givenMember(
    web.house,
    admin.actor,
    'dinas@sragen.example.go.id',
    ['reporter'],
    'Dinas Kesehatan',
  );
  await given('Kota Guilin', 'CN', { publish: true });
  await given('Kota Guiyang', 'CN', { publish: false });
});
afterAll(() => web.leave());

const given = (name: string, country: string, { publish }: { publish: boolean }) =>
  record(
    web.house.database,
    {
      titleId: `Kota kembar: ${name}`,
      kind: 'sister-city',
      publish,
      parties: [
        {
          organisation: { name, kind: 'foreign-local-government', country, aliases: [`${name} Shi`] },
          side: 'foreign',
          role: 'partner',
          asWritten: name,
        },
      ],
    },
    officer.governmentId,
  );

const here = '/id/kantor/kerja-sama/baru';
async function send(person: Signed, fields: Record<string, string>) {
  const page = await web.ask(here, { headers: { cookie: person.cookies } });
  const cookies = [person.cookies, cookiesOf(page)].filter(Boolean).join('; ');
  return web.send(
    here,
    { _csrf: tokenIn(page.body), parties: '2', instruments: '1', money: '1', ...fields },
    cookies,
  );
}
const namesFor = async (person: Signed, q: string): Promise<string[]> =>
  (
    await web.ask(`/id/kantor/lembaga-serupa?q=${encodeURIComponent(q)}`, {
      headers: { cookie: person.cookies },
    })
  ).json().names;

const typed = {
  titleId: 'Kunjungan',
  kind: 'sister-city',
  'party-1-name': 'guilin',
  'party-1-side': 'foreign',
  'party-1-role': 'partner',
  'source-kind': 'letter',
  'source-title': 'Surat',
};

describe('a party named in a form', () => {
  it('is searched without a script: what is known is offered, and nothing typed is lost', async () => {
    const { body, statusCode } = await send(officer, { ...typed, do: 'find-party-1' });
    expect(statusCode).toBe(200);
    expect(body).toMatch(/name="party-1-chosen"[^>]*value="kota-guilin-cn"/);
    expect(body).toContain('value="Kunjungan"');
    expect(body).not.toContain('party-2-chosen');
  });

  it('is told to be new where none is like it', async () => {
    const { body } = await send(officer, { ...typed, 'party-1-name': 'zzyzx', do: 'find-party-1' });
    expect(body).toContain('Belum ada lembaga dengan nama seperti itu');
  });

  it('is the one chosen, with the words as typed beside it', async () => {
    const sent = await send(officer, { ...typed, 'party-1-chosen': 'kota-guilin-cn', do: 'save' });
    const code = /kerja-sama\/([\d-]+)\?/.exec(String(sent.headers.location))?.[1] ?? sent.body;
    const { parties } = await withGovernment(web.house.database, officer.governmentId, (tx) =>
      viewRecord(tx, officer.actor, code),
    );
    expect(parties).toMatchObject([{ name: 'Kota Guilin', country: 'CN', asWritten: 'guilin' }]);
  });

  it('is known by another spelling without being chosen', async () => {
    const sent = await send(officer, { ...typed, 'party-1-name': 'KOTA GUILIN SHI', do: 'save' });
    const code = /kerja-sama\/([\d-]+)\?/.exec(String(sent.headers.location))?.[1] ?? sent.body;
    const { parties } = await withGovernment(web.house.database, officer.governmentId, (tx) =>
      viewRecord(tx, officer.actor, code),
    );
    expect(parties[0]?.name).toBe('Kota Guilin');
  });
});

describe('names suggested while typing', () => {
  it('are those of the office for its officers', async () => {
    expect(await namesFor(officer, 'gui')).toEqual(['Kota Guilin', 'Kota Guiyang']);
    expect(await namesFor(officer, '  ')).toEqual([]);
  });

  it('are only published ones, and those of its own records, for a reporter', async () => {
    expect(await namesFor(reporter, 'gui')).toEqual(['Kota Guilin']);
    const { body } = await send(reporter, { ...typed, 'party-1-name': 'guiyang', do: 'find-party-1' });
    expect(body).toContain('Belum ada lembaga dengan nama seperti itu');
    expect(body).not.toContain('Kota Guiyang');
  });
});

it('the form weighs the same however many organisations the office has', async () => {
  const weight = async () => (await web.ask(here, { headers: { cookie: officer.cookies } })).body.length;
  const before = await weight();
  await withGovernment(web.house.database, officer.governmentId, (tx) =>
    keepOrganisations(
      tx,
      officer.governmentId,
      Array.from({ length: 10_000 }, (_, number) => ({
        name: `Lembaga ${number}`,
        kind: 'unknown' as const,
      })),
    ),
  );
  expect(await weight()).toBe(before);
  expect(
    (await send(officer, { ...typed, 'party-1-name': 'lembaga 77', do: 'find-party-1' })).body,
  ).toContain('value="lembaga-77"');
}, 60_000);
