import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { faultless, judgePage } from '../support/judge-page.ts';
import { signedIn, withoutScript } from '../support/officer-at-work.ts';
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

// axe needs scripts; that the pages do without is walked below.
const phone = { bypassCSP: true, viewport: { width: 320, height: 740 } };
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

describe('a dormant cooperation', () => {
  it('is reviewed and decided about on a phone, and the plan is followed up', async () => {
    const { context, page } = await signedIn(browser, jalin.address, 'Wonogiri', phone);
    const fine = async () => expect(await judgePage(page), page.url()).toEqual(faultless);
    await page.goto('/id/kantor/kerja-sama-tidur');
    await fine();
    await page.getByRole('link', { name: /Wuming/ }).click();
    await fine();
    expect(await page.getByText('Kerja sama ini tidur menurut catatan hari ini.').isVisible()).toBe(true);
    await press(page, 'Catat keputusan');
    await fine();

    await page.getByLabel('Dihidupkan kembali').check();
    await page.getByLabel('Jabatan atau rapat yang memutuskan').fill('Sekretaris Daerah');
    await page.getByLabel('Yang memangku jabatan itu pada hari itu').fill('Nama Contoh');
    await page.getByLabel('Mengapa diputuskan begitu').fill('Mitra mengirim surat');
    await press(page, 'Simpan keputusan');
    const alert = await page.getByRole('alert').textContent();
    expect(alert).toContain('Menghidupkan kembali memerlukan rencana');
    expect(alert).toContain('Tulis hari tinjauan berikutnya');
    await fine();
    const step = page.getByRole('group', { name: 'Langkah 1' });
    await step.getByLabel('Apa', { exact: true }).fill('Surat kepada mitra');
    await step.getByLabel('Siapa').fill('Bagian Kerja Sama');
    const decidedOn = await page.getByLabel('Hari keputusan').inputValue();
    const year = Number(decidedOn.slice(-4)) + 1;
    const soon = decidedOn.replace(/ \d{4}$/, ` ${year}`);
    await step.getByLabel('Sampai tanggal').fill(soon);
    await page.getByLabel('Tinjauan berikutnya').fill(soon);
    await press(page, 'Simpan keputusan');
    expect(await page.getByRole('alert').textContent()).toContain('berlaku 90 hari');
    await page.getByLabel('Diteruskan lebih kecil').check();
    await page.getByLabel('Yang tetap dijalankan').fill('Pertukaran pelajar');
    await press(page, 'Simpan keputusan');
    expect(await page.getByText('Tersimpan.').isVisible()).toBe(true);
    expect(await page.getByText('Kemajuan: 0 dari 1 langkah selesai').isVisible()).toBe(true);
    await fine();

    await page.getByRole('link', { name: /^Catat selesai/ }).click();
    await fine();
    await page.getByLabel('Bagaimana hasilnya').fill('Surat terkirim');
    await press(page, 'Simpan');
    expect(await page.getByText('Kemajuan: 1 dari 1 langkah selesai').isVisible()).toBe(true);
    const file = (await page.getByRole('link', { name: 'PDF' }).getAttribute('href')) ?? '';
    expect((await (await page.request.get(file)).body()).subarray(0, 5).toString()).toBe('%PDF-');
    await page.goto('/id/kantor/kerja-sama-tidur');
    expect(await page.getByText('1 dari 1 langkah selesai').isVisible()).toBe(true);
    expect(await page.getByText('Tidak ada yang menunggu keputusan').isVisible()).toBe(true);
    await fine();
    await context.close();
  });

  it('is ended on a ground of the law without script, and the decision is revoked', async () => {
    const { context, page } = await signedIn(browser, jalin.address, 'Surakarta', withoutScript);
    await page.goto('/id/kantor/kerja-sama-tidur');
    expect(await page.getByText(/Guilin/).count()).toBe(0);
    await page.getByRole('link', { name: /Xi’an/ }).click();
    await press(page, 'Catat keputusan');
    await page.getByLabel('Diakhiri').check();
    await page.getByLabel('Kesepakatan para pihak').check();
    await page.getByLabel('Jabatan atau rapat yang memutuskan').fill('Wali Kota');
    await page.getByLabel('Yang memangku jabatan itu pada hari itu').fill('Nama Contoh');
    await page.getByLabel('Mengapa diputuskan begitu').fill('Disepakati berakhir');
    await press(page, 'Simpan keputusan');
    expect(await page.getByText('Kerja sama ini sudah berakhir.').isVisible()).toBe(true);
    await press(page, 'Cabut keputusan');
    await page.getByLabel('Mengapa dicabut').fill('Mitra menjawab');
    await press(page, 'Simpan');
    expect(await page.getByText('Kerja sama ini tidur menurut catatan hari ini.').isVisible()).toBe(true);
    expect(await page.getByText('Diakhiri: dicabut').isVisible()).toBe(true);
    await context.close();
  });
});

it('an officer codes an obstacle, merges a code of the office, and counts by code and year', async () => {
  const { context, page } = await signedIn(browser, jalin.address, 'Sragen', phone);
  const fine = async () => expect(await judgePage(page), page.url()).toEqual(faultless);
  await page.goto('/id/kantor/kendala');
  expect(await page.getByRole('link', { name: /tidak melaporkan kerjasama/ }).isVisible()).toBe(true);
  await fine();
  await press(page, 'Catat kendala');
  await fine();
  await press(page, 'Simpan kendala');
  expect(await page.getByRole('alert').textContent()).toContain('Tulis kutipannya');
  await fine();
  await page.getByLabel('Kutipan').fill('Tidak ada penerjemah di kantor');
  await page.getByLabel('Kemampuan dan inisiatif').check();
  await page.getByLabel('Surat', { exact: true }).check();
  await page.getByLabel('Judul sumber').fill('Surat Dinas Pendidikan');
  await page.getByLabel('Kapan dinyatakan').fill('Oktober 2017');
  await press(page, 'Simpan kendala');
  expect(await page.getByText('Tersimpan.').isVisible()).toBe(true);
  await fine();
  await press(page, 'Catat sudah diatasi');
  await fine();
  await page.getByLabel('Bagaimana diatasi').fill('Penerjemah dikontrak');
  await press(page, 'Simpan');
  expect(await page.getByText('Penerjemah dikontrak').first().isVisible()).toBe(true);

  await page.goto('/id/kantor/kendala/buku-kode');
  await fine();
  await press(page, 'Tambah kode');
  await page.getByLabel('Nama', { exact: true }).fill('Bahasa');
  await press(page, 'Simpan');
  await page.getByRole('link', { name: /^Gabungkan.*Bahasa/ }).click();
  await fine();
  await page.getByLabel('Gabungkan ke').selectOption({ label: 'Kemampuan dan inisiatif' });
  await page.getByLabel('Mengapa').fill('Sama saja');
  await press(page, 'Simpan');
  expect(await page.getByText('Digabungkan ke: Kemampuan dan inisiatif').isVisible()).toBe(true);
  await fine();
  await page.goto('/id/kantor/kendala/hitungan');
  await fine();
  await page
    .getByRole('row', { name: /^Kemampuan/ })
    .getByRole('link')
    .first()
    .click();
  expect(await page.getByRole('link', { name: 'Tidak ada penerjemah di kantor' }).isVisible()).toBe(true);
  for (const path of ['/id/kantor/kendala/usulan', '/en/office/obstacles', '/en/office/dormancy']) {
    await page.goto(path);
    await fine();
  }
  await context.close();
});
