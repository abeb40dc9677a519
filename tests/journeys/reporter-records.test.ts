import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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

const phone = { viewport: { width: 320, height: 800 }, bypassCSP: true };
const government = 'Kabupaten Klaten';
const enterAs = async (role: RegExp) =>
  (await signedIn(browser, jalin.address, government, phone, role)).page;

async function recordSchool(page: Page) {
  await page.getByRole('button', { name: 'Catat kerja sama' }).click();
  expect(await page.getByLabel('Nama lembaga').first().inputValue()).toBe(`Dinas Pendidikan ${government}`);
  expect(await judgePage(page)).toEqual(faultless);
  await page.getByLabel('Judul', { exact: true }).fill('Sekolah kembar: SMK Contoh dan Kota Contoh');
  await page.getByLabel('Bentuk kerja sama').selectOption('sister-school');
  await page.getByLabel('Peran').first().selectOption('implementer');
  await page.getByLabel('Nama lembaga').nth(1).fill('Kota Contoh');
  await page.getByLabel('Pihak', { exact: true }).nth(1).selectOption('foreign');
  await page.getByLabel('Peran').nth(1).selectOption('partner');
  await page.getByLabel('Jenis sumber').selectOption('letter');
  await page.getByLabel('Judul atau nomor sumber').fill('Surat dinas 421/2017');
  await page.getByRole('button', { name: 'Simpan kerja sama' }).last().click();
  expect(await page.getByText('Terkirim kepada bagian kerja sama').isVisible()).toBe(true);
}

describe('a reporter of an agency and the cooperation unit, on phones', () => {
  it('record, send back, correct, submit again and accept', async () => {
    const reporter = await enterAs(/^Pelapor/);
    expect(await reporter.getByRole('heading', { name: 'Kerja sama kami' }).isVisible()).toBe(true);
    await recordSchool(reporter);
    const record = reporter.url().split('?')[0] ?? '';
    expect(await judgePage(reporter)).toEqual(faultless);
    expect(await reporter.getByRole('button', { name: 'Terbitkan' }).count()).toBe(0);

    const officer = await enterAs(/^Petugas/);
    await officer.goto('/id/kantor/pemeriksaan');
    expect(await judgePage(officer)).toEqual(faultless);
    await officer.getByRole('link', { name: /^Sekolah kembar: SMK Contoh/ }).click();
    expect(await officer.getByRole('button', { name: 'Terbitkan' }).count()).toBe(0);
    await officer.getByRole('button', { name: 'Kembalikan dengan catatan' }).click();
    await officer.getByLabel('Catatan untuk pelapor').fill('Tulis sejak kapan.');
    expect(await judgePage(officer)).toEqual(faultless);
    await officer.getByRole('button', { name: 'Kembalikan' }).click();
    expect(await officer.getByText('Pelapor melihat catatan Anda').isVisible()).toBe(true);

    await reporter.goto('/id/kantor/kerja-sama-kami');
    expect(await reporter.getByText('1 dikembalikan dengan catatan').isVisible()).toBe(true);
    expect(await judgePage(reporter)).toEqual(faultless);
    await reporter.getByRole('link', { name: /^Sekolah kembar: SMK Contoh/ }).click();
    expect(await reporter.getByText('“Tulis sejak kapan.”').first().isVisible()).toBe(true);
    await reporter.getByRole('button', { name: 'Kirim lagi untuk diperiksa' }).click();
    expect(await reporter.getByText('Menunggu pemeriksaan bagian kerja sama').isVisible()).toBe(true);

    await officer.goto(record);
    await officer.getByRole('button', { name: 'Terima', exact: true }).click();
    expect(await officer.getByText('sekarang dipegang bagian kerja sama').isVisible()).toBe(true);
    await officer.getByRole('button', { name: 'Terbitkan' }).click();
    expect(await officer.getByText('Sudah terbit').isVisible()).toBe(true);

    await reporter.goto(record);
    expect(await reporter.getByText('Diterima bagian kerja sama').isVisible()).toBe(true);
    expect(await reporter.getByRole('button', { name: 'Perbaiki' }).count()).toBe(0);
    await reporter.goto(`${record}/perbaiki`);
    expect(await reporter.getByText('sudah dipegang bagian kerja sama').isVisible()).toBe(true);
  });
});
