import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Role, roles } from '#kernel/actor.ts';
import { type Language, languages } from '#kernel/language.ts';
import { withGovernment } from '#platform/database/database.ts';
import { recordCooperation } from '#register';
import { givenAdministrator, givenMember, type Signed } from '../../tests/security/given-people.ts';
import { givenRecords } from '../../tests/security/given-records.ts';
import { type GivenWeb, givenWeb } from '../../tests/security/given-web.tsx';
import { routes } from './routes.ts';

let web: GivenWeb;
const people = new Map<Role, Signed>();
beforeAll(async () => {
  // One walk asks for more pages in a minute than a person may.
  web = await givenWeb({ routes, requestsPerMinute: { account: 100_000, address: 100_000 } });
  const admin = await givenAdministrator(web.house, '33.14', 'admin@sragen.example.go.id');
  for (const role of roles) {
    const agency = role === 'reporter' ? 'Dinas Pendidikan' : '';
    const email = `${role}@sragen.example.go.id`;
    people.set(role, await givenMember(web.house, admin.actor, email, [role], agency));
  }
  await givenRecords(web.house, people.get('officer') as Signed);
  const { actor } = people.get('reporter') as Signed;
  await withGovernment(web.house.database, actor.governmentId, (tx) =>
    recordCooperation(tx, web.house.clock, actor, {
      regionCode: '33.14',
      titleId: 'Sekolah kembar: Kota Contoh',
      kind: 'sister-school',
      source: { kind: 'letter', title: 'Surat' },
    }),
  );
});
afterAll(() => web.leave());

const ask = (url: string, role: Role) =>
  web.ask(url, { headers: { cookie: people.get(role)?.cookies ?? '' } });

/** Our own pages a page links to, without the place within them. */
const linksIn = (html: string) =>
  [...html.matchAll(/<a\b[^>]*? href="(\/[^"#]*)/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'));

/** Questions of one page are one page: the first few of them are followed. */
const kindOf = (url: string) => url.split('?')[0] ?? '';

/** Files of one kind, whichever record they are of: making one costs as much as many pages, and a few show what all do. */
const fileKindOf = (url: string) => kindOf(url).replace(/\d+/g, '0');

/** Every page of a language that can be reached by links from this one, with what it answered. */
async function walk(from: string, role: Role): Promise<Map<string, number>> {
  const otherLanguage = from.startsWith('/id') ? '/en/' : '/id/';
  const answered = new Map<string, number>();
  const asked = new Map<string, number>();
  const files = new Map<string, number>();
  const waiting = [from];
  for (let url = waiting.shift(); url !== undefined; url = waiting.shift()) {
    if (answered.has(url) || url.startsWith(otherLanguage) || (asked.get(kindOf(url)) ?? 0) >= 3) continue;
    if ((files.get(fileKindOf(url)) ?? 0) >= 4) continue;
    asked.set(kindOf(url), (asked.get(kindOf(url)) ?? 0) + 1);
    const response = await ask(url, role);
    answered.set(url, response.statusCode);
    if (response.statusCode === 302) waiting.push(String(response.headers.location));
    else if (/text\/html/.test(String(response.headers['content-type'])))
      waiting.push(...linksIn(response.body));
    else files.set(fileKindOf(url), (files.get(fileKindOf(url)) ?? 0) + 1);
  }
  return answered;
}

const start: Readonly<Record<Language, string>> = { id: '/id/mulai', en: '/en/start' };

describe.each(roles)('a %s', (role) => {
  it.each(languages)(
    'meets no refusal however they follow the links from their start page (%s)',
    async (language) => {
      const answered = await walk(start[language], role);
      expect(answered.size).toBeGreaterThan(10);
      expect([...answered].filter(([, status]) => status !== 200 && status !== 302)).toEqual([]);
    },
    120_000, // hundreds of pages
  );

  it('begins on a page of their own work, not on the public home page', async () => {
    const response = await ask(start.id, role);
    const page = response.statusCode === 302 ? await ask(String(response.headers.location), role) : response;
    expect(page.statusCode).toBe(200);
    expect(response.headers.location).not.toBe('/id');
  });
});
