import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freePort } from '../../src/platform/postgres/free-port.ts';
import { openBrowser } from '../support/browser.ts';
import { givenFolder, jalin, keepRunning, type Running } from '../support/built-program.ts';
import { faultless, judgePage } from '../support/judge-page.ts';

const folder = givenFolder();
const password = 'kucing oren makan soto';
const officer = 'petugas@sragen.example';
let browser: Browser;
let serving: Running;
let address: string;
let link: string;
beforeAll(async () => {
  const settings = { DATA_DIR: folder.path, PORT: String(await freePort()) };
  address = `http://127.0.0.1:${settings.PORT}`;
  const line = 'setup --region 33.14 --name Administrator --email admin@sragen.example --json';
  const made = await jalin(line.split(' '), settings);
  ({ link } = JSON.parse(made.out) as { link: string });
  serving = keepRunning(['serve'], settings);
  await serving.until('/id/masuk');
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await serving.stop();
  folder.remove();
});

/** A phone whose browser runs no scripts and has never been here. */
async function newPhone(): Promise<Page> {
  const viewport = { width: 320, height: 800 };
  return (await browser.newContext({ javaScriptEnabled: false, viewport })).newPage();
}

const heading = (page: Page) => page.getByRole('heading', { level: 1 }).textContent();
const press = (page: Page, name: string) => page.getByRole('button', { name }).click();

async function choosePassword(page: Page, typed: string, repeated = typed): Promise<void> {
  await page.getByLabel('Kata sandi baru').fill(typed);
  await page.getByLabel('Ulangi kata sandi').fill(repeated);
  await press(page, 'Lanjutkan');
}

async function signIn(page: Page, email: string, typed: string): Promise<void> {
  await page.goto(`${address}/id/masuk`);
  await page.getByLabel('Alamat surel').fill(email);
  await page.getByLabel('Kata sandi').fill(typed);
  await press(page, 'Masuk');
}

let administrator: Page;
let owner: Page;

describe('a new installation', () => {
  it('says that nothing is published yet, on every list', async () => {
    const page = await newPhone();
    for (const path of ['', '/kerja-sama', '/daerah', '/organisasi', '/negara']) {
      await page.goto(`${address}/id${path}`);
      expect(await page.locator('main').textContent(), path).toContain('Belum ada yang diterbitkan');
    }
    await page.goto(`${address}/id/kerja-sama?q=air`);
    expect(await page.locator('main').textContent()).toContain('Tidak ada yang cocok');
  });

  it('lets its administrator in by the link of the setup, which works once', async () => {
    administrator = await newPhone();
    await administrator.goto(link);
    expect(await administrator.locator('main').textContent()).toContain('Kabupaten Sragen');
    await choosePassword(administrator, 'pendek');
    expect(await administrator.locator('#password-error').textContent()).toContain('12');
    await choosePassword(administrator, password, `${password}!`);
    expect(await administrator.getByRole('alert').textContent()).toContain('tidak sama');
    await choosePassword(administrator, password);
    expect(await heading(administrator)).toBe('Anggota');

    const late = await newPhone();
    expect((await late.goto(link))?.status()).toBe(404);
    expect(await late.locator('main').textContent()).toContain('masuklah dengan kata sandi Anda');
  });

  it('tells an administrator, who records nothing, to invite an officer', async () => {
    await administrator.goto(`${address}/id/kantor`);
    await press(administrator, 'Undang anggota');
    await administrator.getByLabel('Nama', { exact: true }).fill('Petugas Contoh');
    await administrator.getByLabel('Alamat surel').fill(officer);
    await administrator.getByLabel('Petugas kerja sama').check();
    await press(administrator, 'Buat tautan undangan');
    const invitation =
      /http[^\s<]+/.exec(
        (await administrator.locator('main code, main .govuk-inset-text').first().textContent()) ?? '',
      )?.[0] ?? '';

    owner = await newPhone();
    await owner.goto(invitation);
    expect(await owner.getByLabel('Nama', { exact: true }).inputValue()).toBe('Petugas Contoh');
    await choosePassword(owner, `${password} lagi`);
    expect(await heading(owner)).toContain('Kantor');
    await owner.getByRole('link', { name: 'Catat kerja sama' }).first().click();
    expect(await heading(owner)).toBe('Catat kerja sama');
  });

  it('makes a guesser wait, says how long, and lets everybody else in', async () => {
    const guesser = await newPhone();
    for (let tries = 0; tries < 5; tries++) await signIn(guesser, officer, `salah ${tries}`);
    expect(await guesser.getByRole('alert').textContent()).toContain('tidak cocok');
    await signIn(guesser, officer, `${password} lagi`);
    expect(await guesser.getByRole('alert').textContent()).toMatch(/Tunggu \d+ detik.*tidak dikunci/);
    expect(await guesser.getByLabel('Alamat surel').inputValue()).toBe(officer);

    // The owner on a phone that was in before, and a colleague in the same office as the guesser.
    await press(owner, 'Keluar');
    await signIn(owner, officer, `${password} lagi`);
    expect(await heading(owner)).toContain('Kantor');
    await signIn(guesser, 'admin@sragen.example', password);
    expect(await heading(guesser)).toBe('Anggota');
  });

  it.each([320, 1280])('meets WCAG 2.2 AA at %i px on the way in', async (width) => {
    const context = await browser.newContext({ viewport: { width, height: 800 }, bypassCSP: true });
    const page = await context.newPage();
    await page.goto(`${address}/id/masuk`);
    expect(await judgePage(page)).toEqual(faultless);
    await signIn(page, officer, 'salah');
    expect(await judgePage(page)).toEqual(faultless);
    await signIn(page, 'admin@sragen.example', password);
    expect(await judgePage(page)).toEqual(faultless);
    await page.goto(`${address}/id/kantor`);
    expect(await judgePage(page)).toEqual(faultless);
    await page.goto(`${address}/en/invitation/x`);
    expect(await judgePage(page)).toEqual(faultless);
    await context.close();
  });
});
