import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import writeExcelFile from 'write-excel-file/node';
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

const headings = ['No', 'Pihak yang terlibat', 'Kerja sama yang dilakukan', 'Periode'];
const rows = [
  [
    '1',
    'Dinas Kesehatan Kabupaten Klaten dengan Kota Imaginasi, Jepang',
    'Pertukaran tenaga gizi',
    '2015-2016',
  ],
  ['2', 'Dinas Tenaga Kerja Kabupaten Klaten dengan Pemerintah Korea dan Jepang', 'Magang', '2012-sekarang'],
  [
    '3',
    'Dinas Pertanian Kabupaten Sragen dengan Yayasan Quuxfoo International',
    'Benih padi',
    'Masih dijajaki',
  ],
];

async function givenWorkbook(): Promise<Buffer> {
  const data = [headings, ...rows].map((cells) => cells.map((value) => ({ value })));
  return Buffer.from((await writeExcelFile(data as never).toBuffer()) as unknown as Uint8Array);
}

/** Signs in as the officer of Klaten on a phone whose browser runs no scripts. */
async function signIn(options: { javaScriptEnabled: boolean; width: number }): Promise<Page> {
  const { width, javaScriptEnabled } = options;
  const viewport = { width, height: 900 };
  const context = await browser.newContext({ javaScriptEnabled, viewport, bypassCSP: true });
  const page = await context.newPage();
  await page.goto(`${jalin.address}/id/coba`);
  const region = page.getByRole('region', { name: 'Kabupaten Klaten' });
  await region.locator('summary').click();
  await region.getByRole('button', { name: /^Petugas/ }).click();
  return page;
}

const heading = (page: Page) => page.getByRole('heading', { level: 1 }).textContent();

async function upload(page: Page): Promise<void> {
  await page.goto(`${jalin.address}/id/kantor/impor/baru`);
  const buffer = await givenWorkbook();
  await page.locator('input[type=file]').setInputFiles({
    name: 'kerja sama.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer,
  });
  await page.getByLabel('Tanggal tabel').fill('2017-11');
  await page.getByRole('button', { name: 'Baca tabel' }).click();
  await page.getByRole('heading', { name: 'Baris' }).waitFor();
}

describe('an officer without JavaScript', () => {
  it('imports a table, sees what looks wrong, decides, applies it, and undoes it', async () => {
    const page = await signIn({ javaScriptEnabled: false, width: 320 });
    await upload(page);
    expect(await heading(page)).toContain('kerja sama.xlsx');
    const body = page.locator('body');
    for (const words of ['Beberapa negara', 'Perangkat daerah lain', 'Lembaga belum dikenal'])
      expect(await body.textContent()).toContain(words);

    await page.getByRole('link', { name: 'Periksa baris 3' }).click();
    await page.getByLabel('Pecah menjadi satu kerja sama tiap negara').check();
    await page.getByRole('button', { name: 'Simpan keputusan' }).click();
    await page.getByRole('button', { name: 'Lewati baris 4' }).click();
    expect(await body.textContent()).toContain('Dipecah');

    await page.getByRole('button', { name: 'Lanjut ke penerapan' }).click();
    await page.getByRole('button', { name: 'Tulis ke register' }).click();
    await page.getByRole('heading', { name: 'Impor sudah diterapkan' }).waitFor();
    const records = await page.getByRole('link', { name: /^3310-\d{3}$/ }).allTextContents();
    expect(records).toHaveLength(3);

    await page.getByRole('link', { name: 'Urungkan impor' }).click();
    await page.getByRole('button', { name: 'Urungkan impor' }).click();
    expect(await body.textContent()).toContain('Tulis mengapa impor ini diurungkan');
    await page.getByLabel('Mengapa diurungkan?').fill('Tabel contoh');
    await page.getByRole('button', { name: 'Urungkan impor' }).click();
    expect(await heading(page)).toContain('Impor sudah diurungkan');
    expect(await body.textContent()).toContain('3 data dikeluarkan');
    await page.goto(`${jalin.address}/id/kantor/kerja-sama/${records[0]}`);
    expect(await body.textContent()).toContain('Tabel contoh');
    expect(await body.textContent()).toContain('Data ini dihapus');
    expect((await page.goto(`${jalin.address}/id/kerja-sama/${records[0]}`))?.status()).toBe(404);
    await page.context().close();
  });

  it('says what the columns mean when the headings do not', async () => {
    const page = await signIn({ javaScriptEnabled: false, width: 320 });
    await page.goto(`${jalin.address}/id/kantor/impor/baru`);
    await page
      .getByLabel('Atau tempelkan tabelnya')
      .fill('a\tb\tc\nPemda Klaten dengan Kota Contoh, Jepang\tPertukaran guru\t2014');
    await page.getByRole('button', { name: 'Baca tabel' }).click();
    await page.getByRole('link', { name: /Ubah arti kolom/ }).click();
    await page.getByLabel('Kolom A').selectOption('parties');
    await page.getByLabel('Kolom B').selectOption('activity');
    await page.getByLabel('Kolom C').selectOption('activity');
    await page.getByRole('button', { name: 'Baca lagi' }).click();
    expect(await page.locator('body').textContent()).toContain('Satu arti hanya boleh untuk satu kolom');
    await page.getByLabel('Kolom C').selectOption('period');
    await page.getByRole('button', { name: 'Baca lagi' }).click();
    expect(await page.locator('body').textContent()).toContain('Kegiatan: Pertukaran guru');
    await page.getByRole('button', { name: 'Batalkan impor ini' }).click();
    expect(await heading(page)).toContain('Impor ini dibatalkan');
    await page.context().close();
  });

  it('keeps what was typed when the file is refused, with the reason beside its field', async () => {
    const page = await signIn({ javaScriptEnabled: false, width: 320 });
    await page.goto(`${jalin.address}/id/kantor/impor/baru`);
    const file = { name: 'tabel.xlsx', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7') };
    await page.locator('input[type=file]').setInputFiles(file);
    await page.getByLabel('Atau tempelkan tabelnya').fill('yang saya tempel');
    await page.getByLabel('Tanggal tabel').fill('2017');
    await page.getByRole('button', { name: 'Baca tabel' }).click();
    expect(await page.locator('#file-error').textContent()).toContain('PDF');
    expect(await page.getByLabel('Atau tempelkan tabelnya').inputValue()).toBe('yang saya tempel');
    expect(await page.getByLabel('Tanggal tabel').inputValue()).toBe('2017');
    await page.context().close();
  });
});

describe('the pages of an import', () => {
  it.each([320, 1280])('meet WCAG 2.2 AA at %i px without sideways scroll', async (width) => {
    const page = await signIn({ javaScriptEnabled: true, width });
    await upload(page);
    const preview = page.url();
    const pages = [
      `${jalin.address}/id/kantor/impor`,
      `${jalin.address}/en/office/imports/new`,
      preview,
      `${preview}?finding=several-countries`,
      `${preview}/baris/3-0`,
      `${preview}/baris/4-0`,
      `${preview}/kolom`,
      `${preview}/lembar`,
      `${preview}/terapkan`,
    ];
    for (const address of pages) {
      await page.goto(address);
      expect(await judgePage(page), address).toEqual(faultless);
    }
    await page.getByRole('button', { name: 'Tulis ke register' }).click();
    await page.getByRole('heading', { name: 'Impor sudah diterapkan' }).waitFor();
    expect(await judgePage(page)).toEqual(faultless);
    await page.goto(`${preview}/urungkan`);
    expect(await judgePage(page)).toEqual(faultless);
    await page.getByLabel('Mengapa diurungkan?').fill('Uji');
    await page.getByRole('button', { name: 'Urungkan impor' }).click();
    expect(await judgePage(page)).toEqual(faultless);
    await page.context().close();
  });
});

describe('a long import', () => {
  /** Without the page's asking again by itself, which would take it away from under the judge. */
  async function holdStill(page: Page): Promise<void> {
    await page.route('**/office/imports/*', async (route) => {
      const answer = await route.fetch({ maxRedirects: 0 });
      const { refresh: _, ...headers } = answer.headers();
      await route.fulfill({ response: answer, headers });
    });
  }

  it('shows how far it is, in English on a phone, and can be given up while it is written', async () => {
    const page = await signIn({ javaScriptEnabled: true, width: 320 });
    const lines = Array.from(
      { length: 5000 },
      (_, at) =>
        `${at + 1}\tDinas Uji${at % 40} Kabupaten Klaten dengan Lembaga Uji${at}, Jepang\tKegiatan ${at}\t2015`,
    );
    await page.goto(`${jalin.address}/en/office/imports/new`);
    await page.locator('input[type=file]').setInputFiles({
      name: 'panjang.tsv',
      mimeType: 'text/tab-separated-values',
      buffer: Buffer.from([headings.join('\t'), ...lines].join('\n')),
    });
    await page.getByRole('button', { name: 'Read the table' }).click();
    await page.getByRole('button', { name: 'Go on to apply' }).click({ timeout: 120_000 });
    await holdStill(page);
    await page.getByRole('button', { name: 'Write to the register' }).click();
    const progress = page.getByRole('progressbar');
    await progress.waitFor();
    expect(await page.getByRole('status').textContent()).toMatch(/^\d+%$/);
    expect(await judgePage(page)).toEqual(faultless);
    await page.getByRole('button', { name: 'Give up this import' }).click();
    expect(await heading(page)).toContain('This import was given up');
    expect(await page.locator('main').textContent()).toContain('Nothing was written in the register');
    await page.goto(`${jalin.address}/en/office/cooperations?q=Kegiatan`);
    expect(await page.locator('.jalin-results > li').count()).toBe(0);
    await page.context().close();
  });
});
