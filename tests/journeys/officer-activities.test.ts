import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { givenPhoto } from '../support/given-pictures.ts';
import { faultless, judgePage } from '../support/judge-page.ts';
import { signedIn } from '../support/officer-at-work.ts';
import { type RunningDemonstration, runDemonstration } from '../support/running-demonstration.ts';

let browser: Browser;
let jalin: RunningDemonstration;
beforeAll(async () => {
  jalin = await runDemonstration();
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await jalin.stop();
});

// axe needs scripts; that the pages do without is how their forms are written.
const phone = { bypassCSP: true, viewport: { width: 320, height: 740 } };
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).first().click();

it('an officer plans an activity on a phone, reports it with a photo, and takes a mistake back', async () => {
  const { context, page } = await signedIn(browser, jalin.address, 'Boyolali', phone);
  const fine = async () => expect(await judgePage(page), page.url()).toEqual(faultless);

  await page.goto('/id/kantor/kegiatan');
  expect(await page.getByText('Itu tidak berarti tidak ada kegiatan').isVisible()).toBe(true);
  await fine();
  await press(page, 'Catat kegiatan');
  await fine();
  await press(page, 'Lanjut');
  await press(page, 'Simpan kegiatan');
  expect(await page.getByRole('alert').textContent()).toContain('Tulis kegiatannya');
  await fine();

  await page.getByLabel('Kegiatannya', { exact: true }).fill('Pelatihan pemerahan');
  await page.getByLabel('Pelatihan', { exact: true }).check();
  await page.getByLabel('Direncanakan', { exact: true }).check();
  await page.getByLabel('Kapan', { exact: true }).fill('Mei 2016');
  await press(page, 'Simpan kegiatan');
  expect(await page.getByText('Tersimpan.').isVisible()).toBe(true);
  expect(await page.getByText('Belum dilaporkan').isVisible()).toBe(true);
  const activity = page.url().split('?')[0] ?? '';
  await fine();

  await press(page, 'Laporkan terlaksana');
  await page.getByLabel('Kapan', { exact: true }).fill('12 Mei 2016');
  await page.getByLabel(/^Hasilnya/).fill('Susu bertambah dua liter per ekor.');
  await page.getByLabel(/^Foto atau berkas/).setInputFiles({
    name: 'pelatihan.jpg',
    mimeType: 'image/jpeg',
    buffer: Buffer.from(givenPhoto.jpeg()),
  });
  await page.locator('summary', { hasText: 'Peserta' }).click();
  await page.getByLabel('Peserta dari daerah kita').fill('32');
  await page.getByLabel('Biaya', { exact: true }).fill('12.500.000');
  await fine();
  await press(page, 'Simpan');
  expect(await page.getByText('12 Mei 2016').first().isVisible()).toBe(true);
  expect(await page.getByText('dari kita: 32, dari mitra: tidak diketahui').isVisible()).toBe(true);
  expect(await page.getByText('Rp12.500.000').isVisible()).toBe(true);
  expect(await page.getByRole('link', { name: 'pelatihan.jpg' }).isVisible()).toBe(true);
  await fine();

  await page.getByRole('link', { name: /^Tarik langkah ini.*terlaksana/ }).click();
  await press(page, 'Simpan');
  expect(await page.getByRole('alert').textContent()).toContain('Tulis alasannya');
  await page.getByLabel('Alasannya').fill('Salah kegiatan.');
  await fine();
  await press(page, 'Simpan');
  expect(page.url()).toContain(activity);
  expect(await page.getByText('Belum dilaporkan').isVisible()).toBe(true);

  await page.goto('/id/kantor/kegiatan?state=planned&year=2016');
  expect(await page.getByRole('link', { name: 'Pelatihan pemerahan' }).isVisible()).toBe(true);
  await fine();
  await context.close();
});
