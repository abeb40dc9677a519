import { afterAll, beforeAll, expect, it } from 'vitest';
import { accessRoutes } from '#access';
import { givenOfficer } from '../../../tests/security/given-people.ts';
import { type GivenWeb, givenWeb, ours } from '../../../tests/security/given-web.tsx';
import { intakeRoutes } from './routes.tsx';

let web: GivenWeb;
let cookie: string;
let token: string;
beforeAll(async () => {
  web = await givenWeb({ routes: [...intakeRoutes, ...accessRoutes] });
  ({ cookies: cookie } = await givenOfficer(web.house));
  ({ token } = await web.openForm('/id/kantor/impor/baru', cookie));
});
afterAll(() => web.leave());

const part = (disposition: string, value: string) =>
  `--x\r\ncontent-disposition: form-data; ${disposition}\r\n\r\n${value}\r\n`;

function start(file: { name: string; content: string }, pasted: string) {
  const fields = Object.entries({ _csrf: token, pasted, region: '33.14', asOf: '2017-11' });
  const payload = [
    ...fields.map(([name, value]) => part(`name="${name}"`, value)),
    part(`name="file"; filename="${file.name}"`, file.content),
    '--x--\r\n',
  ].join('');
  return web.ask('/id/kantor/impor/baru', {
    method: 'POST',
    payload,
    headers: { ...ours, cookie, 'content-type': 'multipart/form-data; boundary=x' },
  });
}

it('tells that a chosen file is empty, and not that none was chosen', async () => {
  const { statusCode, body } = await start({ name: 'tabel.xlsx', content: '' }, '');
  expect(statusCode).toBe(422);
  expect(body).toContain('Berkas ini kosong');
  expect(body).not.toContain('Pilih berkas tabel');
  expect(body).toContain('value="2017-11"');
});

it('asks for a table when neither a file was chosen nor text pasted', async () => {
  const { statusCode, body } = await start({ name: '', content: '' }, ' ');
  expect(statusCode).toBe(422);
  expect(body).toContain('Pilih berkas tabel');
});

it('the list of imports names a page it does not have, and teaches how to begin', async () => {
  const list = async (page: string) =>
    (await web.ask(`/id/kantor/impor?page=${page}`, { headers: { cookie } })).body;
  expect(await list('-3')).toContain('“-3” bukan nomor halaman');
  const beyond = await list('40');
  expect(beyond).toContain('Tidak ada halaman 40; yang terakhir halaman 1');
  expect(beyond).toContain('/id/kantor/impor/baru');
});
