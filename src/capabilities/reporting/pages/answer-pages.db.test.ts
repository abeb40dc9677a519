import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GovernmentActor } from '#kernel/actor.ts';
import { frozenClock } from '#kernel/clock.ts';
import { givenOfficer } from '../../../../tests/security/given-people.ts';
import { cookiesOf, type GivenWeb, givenWeb, ours, tokenIn } from '../../../../tests/security/given-web.tsx';
import { givenPhoto } from '../../../../tests/support/given-pictures.ts';
import { givenReporting } from '../offices-for-tests.ts';
import { listAnswers } from '../store/answers.ts';
import { listEvents } from '../store/requests.ts';
import { answerRoutes } from './answer-routes.tsx';

let web: GivenWeb;
let officer: GovernmentActor;
const office = givenReporting(
  () => web.house,
  () => officer,
);
let cattle: string;
let school: string;
let links: { tani: string; didik: string };
let requests: { tani: number; didik: number };
beforeAll(async () => {
  web = await givenWeb({ routes: answerRoutes });
  officer = (await givenOfficer(web.house)).actor;
  Object.assign(web.house, { clock: frozenClock('2017-11-15T09:00:00+07:00') });
  cattle = await office.givenCooperation('Dinas Pertanian', 'Peternakan sapi perah');
  school = await office.givenCooperation('Dinas Pendidikan', 'Sekolah kembar');
  await office.givenAgencies('Dinas Pertanian', 'Dinas Pendidikan');
  const { requestOf } = await office.givenRound();
  requests = { tani: requestOf('Dinas Pertanian'), didik: requestOf('Dinas Pendidikan') };
  links = { tani: await office.linkFor(requests.tani), didik: await office.linkFor(requests.didik) };
});
afterAll(() => web.leave());

type Part = readonly [field: string, value: string | { name: string; bytes: Uint8Array }];

/** What a browser sends for a form with files. */
function multipart(parts: readonly Part[]) {
  const boundary = 'batas-uji';
  const pieces = parts.flatMap(([field, value]) => {
    const file = typeof value !== 'string';
    const head = `--${boundary}\r\ncontent-disposition: form-data; name="${field}"${file ? `; filename="${value.name}"` : ''}\r\n\r\n`;
    return [Buffer.from(head), file ? value.bytes : Buffer.from(value), Buffer.from('\r\n')];
  });
  return {
    payload: Buffer.concat([...pieces, Buffer.from(`--${boundary}--\r\n`)]),
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
  };
}

async function open(link: string, headers: Record<string, string> = {}) {
  const response = await web.ask(`/id/lapor/${link}`, { headers });
  return { response, cookie: cookiesOf(response), token: tokenIn(response.body) };
}

async function send(link: string, parts: readonly Part[]) {
  const { cookie, token } = await open(link);
  const { payload, headers } = multipart([['_csrf', token], ...parts]);
  const response = await web.ask(`/id/lapor/${link}`, {
    method: 'POST',
    payload,
    headers: { ...ours, ...headers, cookie },
  });
  return { response, cookie };
}

const eventsOf = (request: number) =>
  office
    .within((tx) => listEvents(tx, officer.governmentId, request))
    .then((events) => events.map(({ kind }) => kind));

describe('the page behind a link', () => {
  it('asks its agency about its own, and says nothing of what another agency is asked', async () => {
    const { response } = await open(links.tani);
    expect(response.statusCode).toBe(200);
    expect(response.body).toContain('Dinas Pertanian');
    expect(response.body).toContain('Peternakan sapi perah');
    expect(response.body).not.toContain('Sekolah kembar');
    expect(response.headers['cache-control']).toBe('no-store');
  });

  it('counts as opened when a browser goes to it, not when a messenger fetches it to show a preview', async () => {
    await open(links.didik, { 'user-agent': 'WhatsApp/2.23' });
    expect(await eventsOf(requests.didik)).not.toContain('opened');
    await open(links.didik, { 'sec-fetch-mode': 'navigate' });
    await open(links.didik, { 'sec-fetch-mode': 'navigate' });
    expect((await eventsOf(requests.didik)).filter((kind) => kind === 'opened')).toHaveLength(1);
  });

  it.each(['x', `1-${'A'.repeat(43)}`, `999999-${'A'.repeat(43)}`])(
    'is not found by a guess (%s), with the same words whatever was guessed',
    async (guess) => {
      const response = await web.ask(`/id/lapor/${guess}`);
      expect(response.statusCode).toBe(404);
      expect(response.body).toContain('Tautan laporan ini tidak dikenal');
      expect(response.body).not.toContain('Sragen');
    },
  );

  it("keeps nothing that a form says of another agency's cooperation", async () => {
    await send(links.tani, [
      [`sentence-${school}`, 'Bukan milik kami'],
      [`kinds-${school}`, 'ended'],
      [`sentence-${cattle}`, 'Milik kami'],
      ['act', 'draft'],
    ]);
    const { body } = (await open(links.tani)).response;
    expect(body).toContain('Milik kami');
    expect(body).not.toContain('Bukan milik kami');
  });
});

describe('a photo', () => {
  it('of 40 MB is refused with a sentence, and nothing that was typed is lost', async () => {
    const { response } = await send(links.tani, [
      [`sentence-${cattle}`, 'Kunjungan dari mitra, fotonya besar'],
      [`file-${cattle}`, { name: 'besar.jpg', bytes: Buffer.alloc(40 * 1024 * 1024, 0xff) }],
      ['act', 'check'],
    ]);
    expect(response.statusCode).toBe(413);
    expect(response.body).toContain('10 MB untuk setiap berkas');
    expect(response.body).toContain('Kunjungan dari mitra, fotonya besar');
    expect(response.body).toContain('Lanjutkan tanpa berkas');
  });

  it('is kept without where it was taken, the page says so, and it survives a mistake elsewhere', async () => {
    const photo = { name: 'foto.jpg', bytes: givenPhoto.jpeg() };
    const { response } = await send(links.tani, [
      [`kinds-${cattle}`, 'nothing'],
      [`kinds-${cattle}`, 'visit'],
      [`sentence-${cattle}`, ''],
      [`file-${cattle}`, photo],
      ['act', 'check'],
    ]);
    expect(response.statusCode).toBe(422);
    expect(response.body).toContain('tidak dapat dipilih bersama yang lain');
    expect(response.body).toContain('data lokasinya sudah dihapus');
    const sha256 = /value="([0-9a-f]{64})"/.exec(response.body)?.[1] ?? '';
    const kept = Buffer.from((await web.house.files.find(sha256)) ?? []);
    expect(kept.subarray(0, 2)).toEqual(Buffer.from([0xff, 0xd8]));
    expect(kept.includes(Buffer.from([0x88, 0x25]))).toBe(false);
  });

  it.each([
    ['a HEIC', Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1', 'latin1'), 'Paling Kompatibel'],
    ['a script', Buffer.from('<svg onload="alert(1)"/>'), 'bukan foto'],
    ['a broken JPEG', Buffer.from([0xff, 0xd8, 0xff, 0xe1, 0xff]), 'rusak'],
    ['nothing', Buffer.alloc(0), 'kosong'],
  ])('that is %s is refused with what to do', async (_, bytes, words) => {
    const { response } = await send(links.tani, [
      [`sentence-${cattle}`, 'Tetap ada'],
      [`file-${cattle}`, { name: 'foto.jpg', bytes }],
      ['act', 'draft'],
    ]);
    expect(response.statusCode).toBe(422);
    expect(response.body).toContain(words);
    expect(response.body).toContain('Tetap ada');
  });
});

describe('an answer', () => {
  it('is sent once by two presses of the button, and read again on the receipt', async () => {
    const { cookie } = await send(links.tani, [
      [`kinds-${cattle}`, 'activity'],
      [`sentence-${cattle}`, 'مشكلة '.repeat(800).trim()],
      ['act', 'check'],
    ]);
    const check = await web.ask(`/id/lapor/${links.tani}/periksa`, { headers: { cookie } });
    const key = /name="key" value="([\w-]+)"/.exec(check.body)?.[1] ?? '';
    const press = () =>
      web.send(`/id/lapor/${links.tani}/kirim`, { _csrf: tokenIn(check.body), key }, cookie);
    const pressed = await Promise.all([press(), press()]);
    expect(pressed.map(({ statusCode }) => statusCode)).toEqual([303, 303]);
    const answers = await office.within((tx) => listAnswers(tx, officer.governmentId, requests.tani));
    expect(answers).toHaveLength(1);
    const receipt = await web.ask(`/id/lapor/${links.tani}/tanda-terima`);
    expect(receipt.body).toContain('Peternakan sapi perah');
    expect(receipt.body).toContain('مشكلة');
  });
});
