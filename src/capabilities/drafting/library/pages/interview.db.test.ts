import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { givenAdministrator, givenMember } from '../../../../../tests/security/given-people.ts';
import { cookiesOf, type GivenWeb, givenWeb, tokenIn } from '../../../../../tests/security/given-web.tsx';
import { interviewRoutes } from './interview-routes.tsx';
import { libraryRoutes } from './library-routes.tsx';

let web: GivenWeb;
let officer: string;
beforeAll(async () => {
  web = await givenWeb({ routes: [...interviewRoutes, ...libraryRoutes] });
  const { actor } = await givenAdministrator(web.house, '33.14', 'admin@sragen.example.go.id');
  const member = await givenMember(web.house, actor, 'petugas@sragen.example.go.id', ['officer']);
  officer = member.cookies;
});
afterAll(() => web.leave());

const path = '/en/office/first-draft';

const unescaped = (html: string) =>
  html.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&');

/** The hidden fields a page carries to the next. */
const carried = (html: string): Record<string, string> =>
  Object.fromEntries(
    [...html.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(
      ([, name = '', value = '']) => [name, unescaped(value)],
    ),
  );

const headingIn = (html: string) => />([^<>]+)<\/h1>/.exec(html)?.[1];

describe('an interview without a script', () => {
  it('carries its answers from page to page and ends in a file of the draft', async () => {
    const first = await web.ask(path, { headers: { cookie: officer } });
    const cookie = [officer, cookiesOf(first)].filter(Boolean).join('; ');
    let { body } = await web.send(path, { _csrf: tokenIn(first.body), step: 'start', kind: 'loi' }, cookie);
    const on = async (fields: Record<string, string>) => {
      const answer = await web.send(path, { ...carried(body), go: 'next', ...fields }, cookie);
      body = answer.body;
      return answer;
    };
    expect(headingIn(body)).toBe('The text');
    await on({ stance: 'cautious' });
    expect(headingIn(body)).toBe('Clauses');
    await on({ clauses: 'under-law' });
    expect(body).toContain('The Government of Sragen Regency');
    await on({
      'ours.name.id': 'Pemerintah Kabupaten Sragen',
      'theirs.name.en': 'City of <Example>',
      partnerIs: 'government',
    });
    expect(headingIn(body)).toBe('What the cooperation is about');
    await on({ 'goals.id': 'memajukan pertanian', 'goals.en': 'promoting agriculture' });
    const refused = await on({ months: '13' });
    expect(refused.statusCode).toBe(422);
    expect(body).toContain('limit of 12');
    await on({ months: '12' });
    await on({ copies: '2' });
    expect(body).toContain('Not answered yet');
    const reviewed = carried(body);
    const file = await on({ go: 'file' });
    expect(file.headers['content-type']).toContain('wordprocessingml');
    body = (await web.send(path, { ...reviewed, go: 'back' }, cookie)).body;
    const opened = await on({ go: 'next' }).then(() => on({ go: 'open' }));
    expect(opened.headers.location).toMatch(/^\/en\/office\/agreements\/\d+$/);
  });

  it('asks again from the beginning when the answers did not arrive whole', async () => {
    const first = await web.ask(path, { headers: { cookie: officer } });
    const cookie = [officer, cookiesOf(first)].filter(Boolean).join('; ');
    const fields = { _csrf: tokenIn(first.body), step: 'aims', answers: '{"kind":"mou"' };
    const answer = await web.send(path, fields, cookie);
    expect(answer.statusCode).toBe(422);
    expect(answer.body).toContain('Begin again');
  });

  it('has a page for every clause, and none for what is no clause', async () => {
    const get = (url: string) => web.ask(url, { headers: { cookie: officer } });
    expect((await get('/en/office/clause-library')).body).toContain('clause-library/funding');
    expect((await get('/en/office/clause-library/funding')).body).toContain(
      'Each Party shall bear its own costs',
    );
    expect((await get('/en/office/clause-library/nothing')).statusCode).toBe(404);
  });
});
