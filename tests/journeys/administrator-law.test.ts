import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { madeUpPerbup } from '../../src/capabilities/procedure/settings/laws-for-tests.ts';
import { openBrowser } from '../support/browser.ts';
import { faultless, judgePage } from '../support/judge-page.ts';
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

/** The administrator of Sragen, by the demonstration's door, on a phone without JavaScript. */
async function administrator(options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 320, height: 800 },
    bypassCSP: true,
    ...options,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(8_000);
  await page.goto(`${jalin.address}/id/coba`);
  await page.locator('summary', { hasText: 'Kabupaten Sragen' }).click();
  await page
    .getByRole('region', { name: 'Kabupaten Sragen' })
    .getByRole('button', { name: 'Administrator' })
    .click();
  return page;
}

const onPhone = { javaScriptEnabled: false };

/** A regent's regulation of a day at which the demonstration stands. */
const perbup = JSON.stringify({
  ...madeUpPerbup,
  from: '2017-10-02',
  amends: 'A2',
  paths: [],
});

async function fillDay(page: Page, label: string, [day, month, year]: readonly string[]) {
  const group = page.getByRole('group', { name: label });
  await group.getByLabel('Tanggal', { exact: true }).fill(day ?? '');
  await group.getByLabel('Bulan', { exact: true }).fill(month ?? '');
  await group.getByLabel('Tahun', { exact: true }).fill(year ?? '');
}

describe('an administrator without JavaScript on a phone', () => {
  it('loads a regulation after its complaints are mended, and withdraws it', async () => {
    const page = await administrator(onPhone);
    await page.goto(`${jalin.address}/id/kantor/hukum`);
    await page.getByLabel('Atau tempel isinya').fill(perbup.replace('"amends":"A2"', '"amends":"B1"'));
    await page.getByRole('button', { name: 'Periksa' }).click();
    expect(await page.getByText('tulis A2, aturan nasional').isVisible()).toBe(true);
    await page.locator('summary', { hasText: 'Atau tempel isinya' }).click();
    await page.getByLabel('Atau tempel isinya').fill(perbup);
    await page.getByRole('button', { name: 'Periksa' }).click();
    expect(await page.getByText('Risalah rapat TKKSD').isVisible()).toBe(true);
    await page.getByRole('button', { name: 'Muat aturan ini' }).click();
    expect(await page.getByRole('link', { name: 'Tulis alasannya' }).isVisible()).toBe(true);
    await page.getByLabel('Alasan atau dasar').fill('Berita Daerah 2017 nomor 3');
    await page.getByRole('button', { name: 'Muat aturan ini' }).click();
    expect(await page.getByText('tambahan daerah ini').isVisible()).toBe(true);
    await page.getByRole('link', { name: 'Cabut Perbup Contoh' }).click();
    await page.getByLabel('Alasan atau dasar').fill('salah unggah');
    await page.getByRole('button', { name: 'Cabut' }).click();
    expect(await page.getByText('tambahan daerah ini').count()).toBe(0);
    expect(await page.getByText('salah unggah').isVisible()).toBe(true);
    await page.context().close();
  });

  it('records an article as read, and sets a value nobody has read', async () => {
    const page = await administrator(onPhone);
    await page.goto(`${jalin.address}/id/kantor/hukum/requirement/equality?date=2012-05-01`);
    await page.getByLabel('Teks yang dibaca').fill('Berita Negara');
    await page.getByLabel('Letak dan bunyinya').fill('Pasal 5 ayat (1)');
    await page.getByLabel('Bagian atau dinas').first().fill('Bagian Hukum');
    await page.getByRole('button', { name: 'Catat sudah dibaca' }).click();
    expect(await page.getByLabel('Teks yang dibaca').inputValue()).toBe('Berita Negara');
    await fillDay(page, 'Tanggal dibaca', ['10', '11', '2017']);
    await page.getByRole('button', { name: 'Catat sudah dibaca' }).click();
    expect(await page.getByText('dibaca kantor ini').isVisible()).toBe(true);
    await page.goto(`${jalin.address}/id/kantor/hukum/requirement/similar-character?date=2012-05-01`);
    await page.getByLabel('dilarang; perkara tidak dapat diteruskan').check();
    await fillDay(page, 'Berlaku untuk langkah mulai', ['2', '1', '2012']);
    await page.getByLabel('Bagian atau dinas').last().fill('Bagian Hukum');
    await page.getByLabel('Alasan atau dasar').fill('Pendapat hukum');
    await page.getByRole('button', { name: 'Atur nilainya' }).click();
    await page.goto(`${jalin.address}/id/kantor/hukum/perlu-dipastikan?date=2012-05-01`);
    expect(await page.getByText('nilai diatur kantor ini').isVisible()).toBe(true);
    await page.context().close();
  });

  it('words a letter, is told of a slot nobody knows, and takes the words of the program back', async () => {
    const page = await administrator(onPhone);
    await page.goto(`${jalin.address}/id/kantor/templat-surat/plan-sent-directly`);
    await page.getByLabel('Hal', { exact: true }).fill('Penyampaian {rencana}');
    await page.getByLabel('Alasan atau dasar').fill('tata naskah daerah');
    await page.getByRole('button', { name: 'Simpan' }).click();
    expect(await page.getByRole('link', { name: '{rencana}' }).isVisible()).toBe(true);
    await page.getByLabel('Hal', { exact: true }).fill('Penyampaian rencana dengan {partner}');
    await page.getByRole('button', { name: 'Simpan' }).click();
    expect(await page.getByText('disesuaikan kantor ini').isVisible()).toBe(true);
    await page.getByLabel('Alasan atau dasar').last().fill('kembali');
    await page.getByRole('button', { name: 'Pulihkan templat bawaan' }).click();
    expect(await page.getByText('bawaan aplikasi').isVisible()).toBe(true);
    await page.context().close();
  });
});

describe('the pages of law and letters', () => {
  const places = [
    'id/kantor/hukum',
    'en/office/law',
    'id/kantor/hukum/perlu-dipastikan?date=2012-05-01',
    'id/kantor/hukum/requirement/similar-problems?date=2012-05-01',
    'en/office/law/clock/LOI_VALID?date=2020-06-01',
    'id/kantor/templat-surat',
    'id/kantor/templat-surat/plan-sent-directly',
    'id/kantor/templat-surat/lending-slip',
  ];

  it.each(places)('%s are accessible at 320 px', async (place) => {
    const page = await administrator();
    await page.goto(`${jalin.address}/${place}`);
    expect(await judgePage(page)).toEqual(faultless);
    await page.context().close();
  });

  it('shows the example of a letter as a PDF with the words on the page', async () => {
    const page = await administrator();
    await page.goto(`${jalin.address}/id/kantor/templat-surat/plan-sent-directly`);
    const fields = await page.evaluate(() => {
      const { document } = globalThis as unknown as {
        document: { querySelectorAll(s: string): Iterable<{ name: string; value: string }> };
      };
      return [...document.querySelectorAll('form[data-jalin-guard] [name]')].map(({ name, value }) => [
        name,
        value,
      ]);
    });
    const form = Object.fromEntries(fields.filter(([name]) => name !== 'want'));
    const answer = await page.request.post(page.url(), {
      form: { ...form, want: 'preview' },
      headers: { origin: jalin.address, 'sec-fetch-site': 'same-origin' },
    });
    expect(answer.headers()['content-type']).toContain('application/pdf');
    expect((await answer.body()).subarray(0, 5).toString()).toBe('%PDF-');
    await page.context().close();
  });
});
