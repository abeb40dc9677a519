import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withGovernment } from '#platform/database/database.ts';
import { givenAdministrator, givenMember, type Signed } from '../../../../tests/security/given-people.ts';
import { type GivenWeb, givenWeb } from '../../../../tests/security/given-web.tsx';
import { givenOffices, twin } from '../given-offices.ts';
import { listCases } from '../list-cases.ts';
import { openCase } from '../open-case.ts';
import { procedureRoutes } from './routes.ts';

let web: GivenWeb;
let officer: Signed;
let neighbour: Signed;
const offices = givenOffices(() => web.house.database);

beforeAll(async () => {
  web = await givenWeb({ routes: [...procedureRoutes] });
  const admin = await givenAdministrator(web.house, '33.14', 'admin@sragen.example.go.id');
  officer = await givenMember(web.house, admin.actor, 'officer@sragen.example.go.id', ['officer']);
  const other = await givenAdministrator(web.house, '33.09', 'admin@boyolali.example.go.id');
  neighbour = await givenMember(web.house, other.actor, 'officer@boyolali.example.go.id', ['officer']);
});
afterAll(() => web.leave());

const ask = async (query: string, who = officer) =>
  (await web.ask(`/id/kantor/perkara${query}`, { headers: { cookie: who.cookies } })).body;
const codes = (body: string) => [...body.matchAll(/kantor\/perkara\/(\d[\d-]*)"/g)].map(([, code]) => code);

/** A case of the officer's own office, on the house's own day. */
async function given(): Promise<string> {
  const code = await offices.givenCooperation(officer.actor);
  await withGovernment(web.house.database, officer.governmentId, (tx) =>
    openCase(tx, web.house.clock, officer.actor, { cooperationCode: code, answers: twin }),
  );
  return code;
}

describe("the list of an office's cases", () => {
  it('of an office without one says so, and how to begin', async () => {
    const body = await ask('?status=under-way');
    expect(body).toContain('Belum ada perkara');
    expect(body).toContain('/id/kantor/perkara/buka');
  });

  it('names what of its address it does not understand, and keeps the rest', async () => {
    const code = await given();
    const body = await ask(`?status=selesai&path=xyz&stage=tidur&sort=acak&page=-3&q=${code}`);
    for (const typed of ['selesai', 'xyz', 'tidur', 'acak', '-3']) expect(body).toContain(`“${typed}” bukan`);
    expect(codes(body)).toEqual([code]);
    const without = /href="([^"]*)">\s*Hapus yang tidak dimengerti/.exec(body)?.[1];
    expect(without).toBe(`/id/kantor/perkara?q=${code}`);
    expect(await ask('?page=40')).toContain('Tidak ada halaman 40; yang terakhir halaman 1');
  });

  it('is filtered by state, path and next step, and says of nothing how to find more', async () => {
    const code = await given();
    expect(codes(await ask('?status=not-begun&path=ksdpl-sister&stage=initiative'))).toContain(code);
    const nothing = await ask('?status=lapsed');
    expect(nothing).toContain('0 perkara');
    expect(nothing).toContain('Tidak ada perkara yang cocok');
  });

  it('tells a case anew as soon as something is recorded of it', async () => {
    const code = await given();
    const statusOf = async () =>
      (await listCases(web.house, officer.actor)).cases.find((one) => one.code === code)?.status;
    expect(await statusOf()).toBe('not-begun');
    const day = web.house.clock.now().toISOString().slice(0, 10);
    await offices.record(code, 'initiative recorded', day, { reason: 'hari libur' }, officer.actor);
    expect(await statusOf()).toBe('under-way');
  });

  it('has nothing of another government', async () => {
    await given();
    expect(codes(await ask('', neighbour))).toEqual([]);
  });
});
