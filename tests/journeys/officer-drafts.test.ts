import type { Browser, Page } from 'playwright-core';
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

const pasted = `Pasal 1
Maksud
Para pihak wajib bekerja sama selama 3 (tiga) tahun menurut Pasal 2.
Pasal 2
Pembiayaan
Biaya ditanggung oleh masing-masing pihak.

Article 1
Purpose
The parties shall co-operate for 5 (five) years under Article 2.
Article 2
Funding
Each party shall bear its own costs.`;

const phone = { bypassCSP: true, viewport: { width: 320, height: 740 } };

/** Keeps a version, and has the agreement as PDF with the ministries' checklist. */
async function keepsAndPrints(page: Page, address: string): Promise<void> {
  await page.goto(`${address}/versi`);
  await page.getByLabel('Untuk apa versi ini').fill('Seperti ditempel');
  await page.getByRole('button', { name: 'Simpan versi' }).click();

  await page.getByLabel('Daftar periksa untuk kementerian').check();
  const [paper] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Unduh' }).click(),
  ]);
  expect(paper.suggestedFilename()).toMatch(/^naskah-\d+\.pdf$/);
  expect(await paper.failure()).toBeNull();
}

it('an officer pastes a draft, mends a planted error on a phone, meets a second person’s text and compares', async () => {
  const { context, page } = await signedIn(browser, jalin.address, 'Surakarta', phone);
  const fine = async () => expect(await judgePage(page), page.url()).toEqual(faultless);
  await page.goto('/id/kantor/naskah/baru');
  await fine();
  await page.getByLabel('Teks yang saya tempel').check();
  await page.getByRole('button', { name: 'Buka naskah baru' }).click();
  await page.getByRole('link', { name: 'Tempelkan teksnya di sini' }).waitFor();
  await page.getByLabel('Teks yang ditempel').fill(pasted);
  await page.getByRole('button', { name: 'Buka naskah baru' }).click();
  await page.waitForURL(/\/kantor\/naskah\/\d+$/);
  await fine();
  expect(
    await page
      .getByText(/Bagian "kelompok kerja bersama" belum ada/)
      .first()
      .isVisible(),
  ).toBe(true);
  const first = page.locator('#c1');
  expect(await first.locator('.jalin-findings li').count()).toBeGreaterThan(0);
  const address = page.url();

  await keepsAndPrints(page, address);
  await fine();

  await page.goto(address);
  const english = first.locator('textarea[name="text-en"]');
  await english.fill('The parties shall co-operate for 3 (three) years under Article 2.');
  await first.getByText(/^Tersimpan pukul/).waitFor();
  expect(await first.locator('.jalin-findings li').count()).toBe(0);
  expect(await first.locator('textarea[name="text-id"] >> xpath=../..').textContent()).toContain(
    'Periksa lagi',
  );

  // A second page, opened before the first one saved again.
  const other = await context.newPage();
  await other.goto(address);
  await english.fill('The parties shall co-operate for three years.');
  await first.getByText(/^Tersimpan pukul/).waitFor();
  await other.locator('#c1 textarea[name="text-en"]').fill('The parties may co-operate for three years.');
  await other.getByRole('alert').getByText('The parties shall co-operate for three years.').waitFor();
  await other.getByRole('button', { name: 'Simpan gabungan ini' }).click();
  await other
    .locator('#c1')
    .getByText(/^Tersimpan pukul/)
    .waitFor();
  await other.close();

  await page.goto(`${address}/banding?before=1`);
  await page.locator('ins', { hasText: 'may' }).waitFor();
  await fine();
  for (const place of [`${address}/temuan`, `${address}/pasal/c1`, '/id/kantor/naskah']) {
    await page.goto(place);
    await fine();
  }
  await context.close();
}, 120_000);

it('a partner reads the text by a link on a phone and speaks to it; the officer takes the wording', async () => {
  const { context, page } = await signedIn(browser, jalin.address, 'Sragen', phone);
  await page.goto('/id/kantor/naskah/baru');
  await page.getByLabel('Teks yang saya tempel').check();
  await page.getByLabel('Teks yang ditempel').fill(pasted);
  await page.getByRole('button', { name: 'Buka naskah baru' }).click();
  await page.getByRole('link', { name: 'Perundingan' }).click();
  expect(await judgePage(page), page.url()).toEqual(faultless);
  await page.getByLabel('Dikirim kepada').fill('Foreign Affairs Office');
  await page.getByLabel('Tautan berlaku sampai').fill('31 Desember 2099');
  await page.getByRole('button', { name: 'Buka putaran', exact: true }).click();
  const link = (await page.locator('a[href*="/partner/"]').getAttribute('href')) ?? '';
  const code = /[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec((await page.textContent('main')) ?? '')?.[0] ?? '-';

  const abroad = await browser.newContext({ ...phone, javaScriptEnabled: false });
  const partner = await abroad.newPage();
  await partner.goto(jalin.address + new URL(link).pathname);
  expect(await partner.textContent('main')).toContain(code);
  await partner.locator('main summary').nth(1).click();
  const wording = partner.locator('textarea[name="wording-c1-en"]');
  expect(await wording.inputValue()).toBe('The parties shall co-operate for 5 (five) years under Article 2.');
  await wording.fill('The parties shall co-operate for 3 (three) years under Article 2.');
  await partner.getByRole('button', { name: 'Send', exact: true }).click();
  // Nothing typed is lost by what was not filled in.
  expect(await wording.inputValue()).toContain('3 (three) years');
  await partner.getByLabel('Your name').fill('Li');
  await partner.getByLabel('Your position and office').fill('Foreign Affairs Office');
  await partner.getByLabel('I send the remarks above').check();
  await partner.getByRole('button', { name: 'Send', exact: true }).click();
  await partner.getByText('Sent. Thank you.').waitFor();
  await abroad.close();

  await page.reload();
  expect(await judgePage(page), page.url()).toEqual(faultless);
  await page.getByRole('button', { name: 'Ambil sebagai teks' }).click();
  await page.getByText(/diambil sebagai teks/).waitFor();
  await page.getByRole('link', { name: 'Perundingan' }).click();
  await page.getByRole('link', { name: 'Naskah', exact: true }).click();
  expect(await page.locator('#c1 textarea[name="text-en"]').inputValue()).toBe(
    'The parties shall co-operate for 3 (three) years under Article 2.',
  );
  await context.close();
}, 120_000);
