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

it('an officer who leaves writes what no record holds and hands over, and the successor receives it', async () => {
  const { context, page } = await signedIn(browser, jalin.address, 'Surakarta', phone);
  const fine = async () => expect(await judgePage(page), page.url()).toEqual(faultless);

  await page.goto('/id/kantor/serah-terima');
  expect(await page.getByRole('heading', { name: /^Perbedaan yang belum diputuskan/ }).isVisible()).toBe(
    true,
  );
  await fine();
  await page.getByRole('button', { name: 'Tulis catatan' }).click();
  await page.getByLabel('Tentang apa').fill('Siapa yang memutuskan di pihak mitra');
  await page.getByRole('button', { name: 'Simpan' }).click();
  expect(await page.getByRole('alert').textContent()).toContain('Tulis catatannya');
  await fine();
  await page.getByLabel('Catatannya').fill('Kantor urusan luar negeri kota, bukan sekretariat wali kota.');
  await page.getByRole('button', { name: 'Simpan' }).click();
  expect(await page.getByText(/^Kantor urusan luar negeri kota/).isVisible()).toBe(true);

  await page.getByRole('button', { name: 'Catat serah terima' }).click();
  await fine();
  await page.getByLabel('Mengapa diserahkan').fill('Mutasi ke Dinas Kesehatan');
  const receiver = page.getByRole('group', { name: 'Yang menerima' });
  await receiver.getByLabel('Nama').fill('Pengganti Contoh');
  await receiver.getByLabel('Jabatan').fill('Kepala Subbagian Kerja Sama');
  await page.getByRole('button', { name: 'Catat serah terima' }).click();
  expect(await page.getByText('Belum dinyatakan diterima').isVisible()).toBe(true);
  expect(await page.getByRole('button', { name: 'Saya menerimanya' }).count()).toBe(0);
  await fine();
  const address = page.url();
  for (const [format, first] of [
    ['pdf', '%PDF-'],
    ['docx', 'PK'],
  ] as const) {
    const file = await page.request.get(`${address}/berkas?format=${format}`);
    expect([file.status(), (await file.body()).subarray(0, first.length).toString()]).toEqual([200, first]);
  }
  await context.close();

  const other = await signedIn(browser, jalin.address, 'Surakarta', phone, /^Pemberi persetujuan/);
  await other.page.goto(address);
  await other.page.getByLabel(/^Yang tidak ada atau belum jelas/).fill('Map merah tidak ada di lemari.');
  await other.page.getByRole('button', { name: 'Saya menerimanya' }).click();
  expect(await other.page.getByText('Map merah tidak ada di lemari.').isVisible()).toBe(true);
  expect(await judgePage(other.page)).toEqual(faultless);
  await other.context.close();
});
