import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureGovernment } from '#access';
import { withGovernment } from '#platform/database/database.ts';
import { type GivenWeb, givenWeb } from '../../../../tests/security/given-web.tsx';
import { personOf } from '../given-offices.ts';
import { madeUpRegulation } from '../settings/laws-for-tests.ts';
import { loadRuleSet } from '../settings/load-rule-set.ts';
import { procedureRoutes } from './routes.ts';

let web: GivenWeb;
beforeAll(async () => {
  web = await givenWeb({ routes: procedureRoutes });
});
afterAll(() => web.leave());

const textOf = async (address: string) => {
  const { statusCode, body } = await web.ask(address);
  expect(statusCode, address).toBe(200);
  return body.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
};
const hearing = 'Uji publik';

describe('what anybody reads of the law', () => {
  it('is the law of the day, by part, path and reading', async () => {
    const contents = await textOf('/id/aturan?date=2026-11-24');
    expect(contents).toContain('Permendagri 25/2020 dan PP 28/2018');
    const council = /Persetujuan DPRD .*?45 hari kerja/;
    expect(await textOf('/id/aturan?date=2026-11-24&part=stage&path=ksdpl-sister')).toMatch(council);
    const passedOn = await textOf('/id/aturan?date=2026-11-24&part=stage&path=ksdll-pass-through-nonprofit');
    expect(passedOn).toContain('Izin Prinsip');
    expect(passedOn).not.toContain('Persetujuan DPRD');
    const unread = await textOf('/id/aturan?date=2026-11-24&part=clock&reading=to-confirm');
    expect(unread).not.toContain('Jawaban DPRD');
  });

  it('says beside the path what the law asks, what is forbidden, and what nobody has read', async () => {
    const answers = 'asked=yes&counterparty=local-government&twinning=yes&country=CN&people=visits';
    const today = await textOf(`/id/jalur?${answers}`);
    expect(today).toMatch(/Kesetaraan status administrasi dan\/atau kesetaraan wilayah.{0,200}peringatan/);
    expect(today).toMatch(/Rombongan tidak melebihi batas jumlah orang.{0,120} perlu dipastikan/);
    const then = await textOf(`/id/jalur?${answers}&date-day=25&date-month=9&date-year=2015`);
    expect(then).toMatch(/Kesamaan karakteristik perlu dipastikan/);
    const forbidden = await textOf(`/id/jalur?${answers}&assets=office-abroad`);
    expect(forbidden).toMatch(/Tidak membuka kantor perwakilan di luar negeri\s+Dilarang/);
  });

  it.each([
    ['a day that is none', '/id/aturan?date=2026-02-30', 'Tanggal ini tidak ada'],
    ['a day before the law', '/id/aturan?date=1999-01-01', '1999'],
    ['an unknown part and path', '/id/aturan?date=2026-11-24&part=x&path=y', 'Isi'],
  ])('says what is wrong with %s', async (_, address, said) => expect(await textOf(address)).toContain(said));

  it('follows a regulation loaded while the program runs: rules, path, and nothing before its day', async () => {
    const { database, clock } = web.house;
    const country = await ensureGovernment(database, { regionCode: 'ID', demonstration: false });
    const administrator = personOf(country.id, 'administrator');
    await withGovernment(database, country.id, (tx) =>
      loadRuleSet(tx, clock, administrator, {
        file: JSON.stringify(madeUpRegulation),
        reason: 'Berita Negara',
      }),
    );
    const stages = 'part=stage&path=ksdpl-sister';
    expect(await textOf(`/id/aturan?date=2031-02-03&${stages}`)).toContain(hearing);
    expect(await textOf(`/id/aturan?date=2031-02-02&${stages}`)).not.toContain(hearing);
    const answers = 'asked=yes&counterparty=local-government&country=CN&twinning=yes';
    const path = await textOf(`/id/jalur?${answers}&date-day=3&date-month=2&date-year=2031`);
    expect(path).toContain('Permendagri 99/2031 Pasal 3');
    expect(await textOf(`/id/jalur?${answers}`)).not.toContain('Permendagri 99/2031');
  });
});
