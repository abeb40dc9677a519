import { createHash } from 'node:crypto';
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

// axe needs scripts; that the pages do without is how their forms are written.
const phone = { bypassCSP: true, viewport: { width: 320, height: 740 } };
const at = (government: string, role: RegExp) => signedIn(browser, jalin.address, government, phone, role);
const fine = async (page: Page) => expect(await judgePage(page), page.url()).toEqual(faultless);
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const report = '/id/kantor/laporan-tahunan/2017';
const part = `${report}/kerja-sama/3309-001/analysis`;

describe('the report of January', () => {
  it('is written beside its facts, and the second of two writers is told and loses nothing', async () => {
    const { context, page } = await at('Boyolali', /^Petugas/);
    await page.goto('/id/kantor/laporan-tahunan');
    await fine(page);
    await page.getByRole('link', { name: '2017', exact: true }).click();
    await fine(page);
    expect(await page.getByText('Siapa yang harus memberi apa').isVisible()).toBe(true);
    await page.getByRole('link', { name: /^3309-001/ }).click();
    expect(await page.getByRole('heading', { level: 2 }).count()).toBeGreaterThanOrEqual(9);
    await fine(page);
    await page.goto(part);
    await fine(page);
    const other = await context.newPage();
    await other.goto(part);
    await page.getByLabel('Tambahan petugas').fill('Pelatihan perlu diteruskan.');
    await press(page, 'Simpan bagian ini');
    expect(await page.getByText('Pelatihan perlu diteruskan.').isVisible()).toBe(true);
    await fine(page);
    await other.getByLabel('Tambahan petugas').fill('Kalimat orang kedua.');
    await press(other, 'Simpan bagian ini');
    expect(await other.getByRole('alert').textContent()).toContain('Orang lain sudah menyimpan bagian ini');
    expect(await other.getByLabel('Tambahan petugas').inputValue()).toBe('Kalimat orang kedua.');
    expect(await other.getByText('Pelatihan perlu diteruskan.').isVisible()).toBe(true);
    await fine(other);
    await context.close();
  });

  it('is reviewed by one person, locked by another, and its files stay the same', async () => {
    const reviewer = await at('Boyolali', /^Penelaah/);
    await reviewer.page.goto(report);
    await fine(reviewer.page);
    await press(reviewer.page, 'Saya sudah memeriksa');
    expect(await reviewer.page.getByText('Pemeriksaan dicatat.').isVisible()).toBe(true);
    await reviewer.context.close();

    const { context, page } = await at('Boyolali', /^Pemberi persetujuan/);
    await page.goto(report);
    await fine(page);
    await press(page, 'Kunci versi ini');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('versi 1');
    await fine(page);
    const shown = await page.locator('code').allTextContents();
    for (const [index, format] of ['docx', 'pdf'].entries()) {
      const file = await page.request.get(`${report}/versi/1/berkas?format=${format}`);
      expect(
        createHash('sha256')
          .update(await file.body())
          .digest('hex'),
      ).toBe(shown[index]);
    }
    await context.close();
  });

  it('is sent when somebody records it with its letter, and received when somebody records that', async () => {
    const { context, page } = await at('Boyolali', /^Petugas/);
    await page.goto(`${report}/penyampaian`);
    await fine(page);
    const form = page.locator('form', { has: page.locator('[name="sentLetter"]') });
    await form.getByRole('button', { name: 'Catat penyampaian' }).click();
    expect(await page.getByRole('alert').textContent()).toContain('Tulis nomor surat pengantarnya');
    await fine(page);
    await page.locator('[name="sentLetter"]').fill('019/11/2017');
    await page.locator('[name="sentLetterDay"]').fill('14 November 2017');
    await page.locator('[name="sentDay"]').fill('15 November 2017');
    await form.getByRole('button', { name: 'Catat penyampaian' }).click();
    expect(await page.getByText('Penyampaian dicatat.').isVisible()).toBe(true);
    await page.locator('[name="receivedDay"]').fill('15 November 2017');
    await page.locator('[name="how"]').fill('agenda 12');
    await press(page, 'Catat penerimaan');
    expect(await page.getByText('Penerimaan dicatat.').isVisible()).toBe(true);
    await fine(page);
    await page.goto(report);
    expect(await page.getByText('Diterima', { exact: true }).isVisible()).toBe(true);
    const table = await page.request.get(`${report}/tabel?format=csv`);
    expect((await table.text()).split('\r\n')[0]).toContain('Nama kerja sama');
    await context.close();
  });

  it('of a region without cooperations is nil in the same form', async () => {
    for (const [government, code] of [
      ['Sukoharjo', '33.11'],
      ['Klaten', '33.10'],
    ] as const) {
      const { context, page } = await at(government, /^Petugas/);
      await page.goto(report);
      expect(await page.getByText('laporannya nihil').isVisible(), code).toBe(true);
      await fine(page);
      await page.goto(`${report}/daerah`);
      expect(await page.getByText('Nihil: tidak ada penerima manfaat.').first().isVisible(), code).toBe(true);
      await fine(page);
      await context.close();
    }
  });

  it('is seen by the province once it was sent, with the missing regions by name', async () => {
    const { context, page } = await at('Provinsi Jawa Tengah', /^Biro provinsi/);
    await page.goto('/id/kantor/laporan-daerah?year=2017');
    const row = (name: string) => page.getByRole('row', { name: new RegExp(name) });
    expect(await row('Kabupaten Boyolali').textContent()).toContain('Disampaikan');
    expect(await row('Kabupaten Sragen').textContent()).toContain('Belum tercatat');
    expect(await row('Kota Semarang').textContent()).toContain('tidak memakai Jalin ini');
    await fine(page);
    await context.close();
  });
});
