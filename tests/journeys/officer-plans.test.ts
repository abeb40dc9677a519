import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openBrowser } from '../support/browser.ts';
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

it('an officer writes the annual plan part by part, and sees what it still lacks', async () => {
  const { context, page } = await signedIn(browser, jalin.address, 'Boyolali', phone);
  const fine = async () => expect(await judgePage(page), page.url()).toEqual(faultless);
  const save = () => page.getByRole('button', { name: 'Simpan rencana' }).click();

  await page.goto('/id/kantor/rencana-kegiatan?year=2017');
  await fine();
  await page.getByRole('link', { name: /^3309-001/ }).click();
  expect(await page.getByText('Yang masih kurang').isVisible()).toBe(true);
  await page.getByLabel('Uraian kegiatan').fill('Pelatihan pemerahan');
  await page.getByLabel('Biaya', { exact: true }).fill('dua juta');
  await save();
  expect(await page.getByRole('alert').textContent()).toContain('Tulis jumlahnya dengan angka');
  await fine();

  await page.getByLabel('Biaya', { exact: true }).first().fill('12.500.000');
  await page.getByLabel('Sumber pembiayaan').first().selectOption('own-budget');
  await page.getByLabel(/Peran para pihak/).fill('Dinas melatih, mitra mengirim ahli.');
  await save();
  expect(await page.getByText('Rencana tersimpan.').isVisible()).toBe(true);
  const lacking = page.locator('.govuk-inset-text li');
  expect(await lacking.allTextContents()).toEqual([
    'Dasar: Rencana Kerja Sama',
    'Hasil yang diharapkan, dengan tempat dan penerima manfaat: Pelatihan pemerahan',
  ]);
  await fine();
  const file = page.url().replace(/\?.*/, '/berkas');
  const pdf = await page.request.get(`${file}?format=pdf`);
  expect([pdf.status(), (await pdf.body()).subarray(0, 5).toString()]).toEqual([200, '%PDF-']);
  const docx = await page.request.get(`${file}?format=docx`);
  expect([docx.status(), (await docx.body()).subarray(0, 2).toString()]).toEqual([200, 'PK']);
  await context.close();
});
