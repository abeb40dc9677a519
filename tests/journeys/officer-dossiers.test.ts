import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { faultless, judgePage } from '../support/judge-page.ts';
import { fillAct, openCaseOf, send, signedIn } from '../support/officer-at-work.ts';
import { type RunningDemonstration, runDemonstration } from '../support/running-demonstration.ts';

let browser: Browser;
let jalin: RunningDemonstration;
beforeAll(async () => {
  jalin = await runDemonstration('2026-11-20T09:00:00+07:00');
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await jalin.stop();
});

const code = '3372-001';
const officer = () => signedIn(browser, jalin.address, 'Kota Surakarta');

const fillDate = (page: Page, name: string, told: string) => page.locator(`[name="${name}"]`).fill(told);

describe('a travel dossier, kept on a phone without JavaScript', () => {
  it('is opened from its case, and its last days stand among the clocks and in the calendar', async () => {
    const { context, page } = await officer();
    await openCaseOf(page, code);
    await page.getByRole('link', { name: 'Naskah asli dan berkas kerja sama ini' }).click();
    await page.getByLabel('Perjalanan dinas ke luar negeri').check();
    await page.getByLabel('Judul berkas').fill('Kunjungan ke Kota Contoh');
    await page.getByRole('button', { name: 'Buka berkas' }).click();
    expect(await page.getByText('Berkas sudah dibuka.').isVisible()).toBe(true);
    await page.getByRole('link', { name: 'Rencana perjalanan belum dicatat.' }).click();
    await page.getByLabel('Kepala daerah atau wakilnya').check();
    await page.getByLabel('Tujuan perjalanan').fill('Penjajakan');
    await page.getByLabel('Negara dan kota').fill('Tiongkok, Kota Contoh');
    await fillDate(page, 'legalDate', '16 November 2026');
    await fillDate(page, 'departure', '10 Februari 2027');
    await fillDate(page, 'return', '14 Februari 2027');
    await page.getByLabel('Jumlah orang dalam rombongan').fill('7');
    await page.getByLabel('Jabatan atau unit yang melakukan').fill('Bagian Kerja Sama');
    await page.getByRole('button', { name: 'Simpan catatan' }).click();
    const main = page.locator('main');
    expect(await main.textContent()).toContain('Rombongan 7 orang; paling banyak 5 orang.');
    expect(await main.textContent()).toContain('10 Februari 2027');
    await page.goto('/id/kantor/jangka-waktu');
    const row = page.getByRole('row').filter({ hasText: 'Kunjungan ke Kota Contoh' });
    expect(await row.count()).toBe(2);
    expect(await row.first().textContent()).toContain('Kirim permohonan izin');
    const calendar = await (await context.request.get('/id/kantor/tenggat.ics')).text();
    expect(calendar.replaceAll('\r\n ', '')).toContain('Kunjungan ke Kota Contoh: Rombongan berangkat');
    await page.goto(`/id/kantor/perkara/${code}`);
    expect(await page.locator('#dossiers').textContent()).toContain('paling banyak 5 orang');
    await context.close();
  });
});

describe('a council clerk', () => {
  it('records the receipt of the council, and is told why there is no form for other steps', async () => {
    const { context, page } = await signedIn(browser, jalin.address, 'Kota Surakarta', undefined, /DPRD/);
    await page.goto(`/id/kantor/perkara/${code}`);
    expect(await page.locator('#steps a[href*="/tahap/"]').count()).toBe(1);
    expect(await page.locator('#dossiers').count()).toBe(0);
    await page.goto(`/id/kantor/perkara/${code}/tahap/loi`);
    expect(await page.getByText('Peran Anda tidak mencatat langkah ini').isVisible()).toBe(true);
    expect(await page.getByRole('button', { name: 'Catat langkah ini' }).count()).toBe(0);
    await page.locator('main').getByRole('link', { name: 'Persetujuan DPRD' }).click();
    expect(await page.getByRole('button', { name: 'Catat langkah ini' }).isVisible()).toBe(true);
    await context.close();
  });
});

describe('an old case', () => {
  const old = '3372-002';

  it('is told by the law of its time, with dates as far as they are known', async () => {
    const { context, page } = await officer();
    await openCaseOf(page, old);
    await fillAct(page, old, 'loi', {
      what: 'LoI ditandatangani, salinan kepada Menteri',
      on: ' Juni 2012',
      reason: 'Berkas lama.',
    });
    await send(page);
    expect(await page.locator('.govuk-error-summary').textContent()).toContain('Tanggalnya tidak lengkap');
    await page.getByLabel('Tanggalnya, persis seperti tertulis').fill('bulan Juni 2012');
    await send(page);
    expect(await page.locator('#acts').textContent()).toContain('Juni 2012 (“bulan Juni 2012”)');
    expect(await page.locator('#acts').textContent()).not.toContain('1 Juni 2012');
    const ofTime = page.locator('#steps-A1');
    expect(await ofTime.textContent()).toContain('Permendagri 3/2008');
    await ofTime.getByRole('link', { name: 'Prakarsa' }).click();
    expect(page.url()).toContain('date=2014-10-01');
    await context.close();
  });
});

describe('the calendar of working days', () => {
  it('is corrected by its decree, and clocks follow', async () => {
    const { context, page } = await officer();
    await page.goto('/id/kantor/hari-kerja/2027');
    await page.getByLabel('Keputusan').fill('SKB 3 Menteri (contoh)');
    await page.getByLabel('Sudah dibaca dalam naskahnya').check();
    await page.getByLabel('Hari libur', { exact: true }).fill('1 Januari\n30 Februari');
    await page.getByRole('button', { name: 'Simpan tahun ini' }).click();
    expect(await page.getByText('"30 Februari" bukan tanggal').first().isVisible()).toBe(true);
    await page.getByLabel('Hari libur', { exact: true }).fill('1 Januari\n17 Agustus');
    await page.getByRole('button', { name: 'Simpan tahun ini' }).click();
    expect(await page.getByText('Tahun itu tersimpan.').isVisible()).toBe(true);
    expect(await page.getByText('dibetulkan kantor ini').isVisible()).toBe(true);
    await context.close();
  });
});

describe('every page of the dossiers', () => {
  it.each([320, 1280])('meets WCAG 2.2 AA at %i px without sideways scroll', async (width) => {
    const { context, page } = await signedIn(browser, jalin.address, 'Kota Surakarta', {
      viewport: { width, height: 900 },
      bypassCSP: true,
    });
    for (const path of [
      '/id/kantor/berkas',
      '/en/office/dossiers/1',
      '/id/kantor/berkas/1/catat',
      '/id/kantor/berkas/1/catat?act=planned',
      `/en/office/cooperations/${code}/dossiers`,
      '/id/kantor/naskah-asli',
      '/en/office/clocks',
      `/id/kantor/perkara/${code}`,
      '/en/office/cases/3372-002',
      '/id/kantor/perkara/3372-002/tahap/plan?date=2014-10-01',
    ]) {
      const response = await page.goto(path);
      expect(response?.status(), path).toBe(200);
      expect(await judgePage(page), path).toEqual(faultless);
    }
    await context.close();
  });
});
