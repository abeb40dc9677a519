import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { faultless, judgePage } from '../support/judge-page.ts';
import {
  expectLettersOfTheWalk,
  type LetterWritten,
  setUpLettersBy,
  signingToCome,
  writeLetterBy,
} from '../support/letters-at-work.ts';
import {
  type ContextOptions,
  fillAct,
  openCaseOf,
  record,
  send,
  signedIn,
  type Told,
} from '../support/officer-at-work.ts';
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

const officerOf = (government: string, options?: ContextOptions) =>
  signedIn(browser, jalin.address, government, options);

/** The row of one step in the list of tasks. */
const step = (page: Page, name: string) =>
  page.locator('#steps .govuk-task-list__item').filter({ hasText: name }).first();

describe('a sister-city case of 2026, walked on a phone without JavaScript', () => {
  const code = '3372-001';

  it('has an office whose administrator set the letterhead and who signs when', async () => {
    const { context, page } = await signedIn(
      browser,
      jalin.address,
      'Kota Surakarta',
      undefined,
      /^Administrator/,
    );
    await setUpLettersBy(page, 'Wali Kota Surakarta');
    expect(await page.getByText('menjabat hari ini').count()).toBe(1);
    await context.close();
  });

  it('goes from initiative to signing past a silent council and a silent governor', async () => {
    const { context, page } = await officerOf('Kota Surakarta');
    const letters: LetterWritten[] = [];
    const write = async (letter: string, on: string, typed: Record<string, string> = {}) => {
      const number = `100.4.7/${letters.length + 1}/2026`;
      letters.push(await writeLetterBy(page, code, letter, { on, number, ...typed }));
    };
    await openCaseOf(page, code);
    await record(page, code, 'initiative', { what: 'Prakarsa dicatat', on: '5 1 2026' });
    await record(page, code, 'exploration', { what: 'Ada kesepakatan', on: '12 Januari 2026' });
    await record(page, code, 'study', { what: 'Kajian selesai', on: '26 1 2026' });
    await write('response-request', '27 1 2026', {
      explorationForm: 'pertemuan daring',
      purpose: 'pertukaran pelajar',
    });
    await record(page, code, 'consultation', { what: 'Tanggapan diterima', on: '9 2 2026' });
    await record(page, code, 'loi', { what: 'LoI ditandatangani, salinan kepada Menteri', on: '20 2 2026' });
    await record(page, code, 'plan', { what: 'Rencana selesai', on: '6 4 2026' });
    await write('council-request', '6 4 2026', { planTerm: '5 (lima) tahun', planFunding: 'APBD' });
    await record(page, code, 'council-approval', { what: 'Surat diterima', on: '7 4 2026', letter: '170/8' });
    const council = step(page, 'Persetujuan DPRD');
    expect(await council.textContent()).toContain('Dianggap disetujui');
    expect(await council.locator('.govuk-tag--purple').count()).toBe(1);
    expect(await council.locator('.govuk-task-list__status').textContent()).not.toMatch(
      /^(Disetujui|Selesai)/,
    );
    await write('deemed-approval-letter', '22 6 2026');
    await record(page, code, 'deemed-approval-letter', { what: 'Surat dikirim', on: '22 6 2026' });
    await write('plan-to-governor', '22 6 2026');
    await record(page, code, 'plan-relay', { what: 'Surat diterima', on: '23 6 2026', letter: '019/40' });
    expect(await step(page, 'Penerusan Rencana').textContent()).toContain('Tidak diteruskan Gubernur');
    await write('plan-sent-directly', '3 7 2026');
    await record(page, code, 'plan-submission', { what: 'Disampaikan', on: '3 7 2026' });
    await record(page, code, 'verification', {
      what: 'Pertimbangan: susun rancangan naskah',
      on: '31 7 2026',
    });
    await record(page, code, 'mou-draft', { what: 'Rancangan selesai', on: '14 8 2026' });
    await write('draft-to-governor', '18 8 2026');
    await record(page, code, 'mou-relay', { what: 'Diteruskan', on: '21 8 2026' });
    await record(page, code, 'ministries-meeting', { what: 'Rancangan disetujui rapat', on: '11 9 2026' });
    await record(page, code, 'partner-discussion', {
      what: 'Disepakati, Surat Konfirmasi terbit',
      on: '2 10 2026',
    });
    await record(page, code, 'minister-approval', { what: 'Disetujui', on: '16 10 2026' });
    await write('signing-notice', '19 10 2026', signingToCome);
    await record(page, code, 'signing-notice', { what: 'Disampaikan', on: '19 10 2026' });
    await record(page, code, 'signing', { what: 'Ditandatangani', on: '2 11 2026' });
    expect(await page.locator('.govuk-summary-list').first().textContent()).toContain('Berjalan');
    expect(await page.locator('#clocks').textContent()).toContain('2031');
    expectLettersOfTheWalk(letters);
    await page.goto(`/id/kantor/perkara/${code}/surat`);
    expect(await page.locator('a[href*="/surat-dibuat/"]').count()).toBe(letters.length);
    await context.close();
  });

  it('is extended by a case of its own, which shows the one before it', async () => {
    const { context, page } = await officerOf('Kota Surakarta');
    await page.goto(`/id/kantor/perkara/${code}`);
    await page.getByRole('button', { name: 'Buka perkara berikutnya' }).click();
    expect(await page.locator('.govuk-inset-text', { hasText: `${code}: ` }).count()).toBe(1);
    await page.getByRole('button', { name: 'Buka perkara', exact: true }).click();
    expect(await page.locator('.govuk-error-summary').textContent()).toContain('Pilih untuk apa');
    await page.getByLabel('Perpanjangan', { exact: true }).check();
    await page.getByRole('button', { name: 'Buka perkara', exact: true }).click();
    expect(page.url()).toContain(`/perkara/${code}-2`);
    const facts = page.locator('.govuk-summary-list').first();
    expect(await facts.textContent()).toContain('Perkara sebelumnya');
    await facts.getByRole('link', { name: `${code}: Perkara pertama` }).click();
    expect(await facts.textContent()).toContain(`${code}-2: Perpanjangan`);
    await context.close();
  });

  it('shows what silence would bring, the clocks of the office, and a calendar of them', async () => {
    const { context, page } = await officerOf('Kota Surakarta');
    await page.goto(`${jalin.address}/id/kantor/perkara/${code}/bila-diam`);
    expect(await page.locator('main ol li').count()).toBeGreaterThan(1);
    await page.goto(`${jalin.address}/id/kantor/jangka-waktu`);
    await page.getByRole('button', { name: 'Buat alamat' }).click();
    const address = await page.getByLabel('Alamat kalender').inputValue();
    const path = new URL(address).pathname;
    const calendar = await (await fetch(jalin.address + path)).text();
    expect(calendar).toContain('BEGIN:VEVENT\r\n');
    expect(calendar.replaceAll('\r\n ', '')).toContain(`/id/kantor/perkara/${code}`);
    await page.getByRole('button', { name: 'Cabut alamat' }).click();
    expect((await fetch(jalin.address + path)).status).toBe(404);
    await context.close();
  });
});

describe('what cannot be right', () => {
  const code = '3372-002';

  it('is answered with its own sentence, and everything typed is still there', async () => {
    const { context, page } = await officerOf('Kota Surakarta');
    await openCaseOf(page, code);
    const refused = async (stage: string, told: Told, sentence: string) => {
      await fillAct(page, code, stage, told);
      await send(page);
      expect(await page.getByRole('heading', { name: 'Ada masalah' }).isVisible(), sentence).toBe(true);
      expect(await page.locator('.govuk-error-summary').textContent()).toContain(sentence);
      expect(await page.locator('[name="legalDate-year"]').inputValue()).toBe('2026');
    };
    await refused('initiative', { what: 'Prakarsa dicatat', on: '1 12 2026' }, 'sesudah tanggal dicatat');
    await refused('initiative', { what: 'Prakarsa dicatat', on: '17 8 2026' }, 'hari libur');
    await refused('initiative', { what: 'Prakarsa dicatat', on: '31 2 2026' }, 'tidak ada dalam bulan itu');
    await refused(
      'council-approval',
      { what: 'Surat diterima', on: '5 1 2026', letter: '' },
      'tanpa nomor surat',
    );
    await refused(
      'loi',
      { what: 'LoI ditandatangani, salinan kepada Menteri', on: '5 1 2026' },
      'Tahap sebelumnya',
    );
    await fillAct(page, code, 'loi', {
      what: 'LoI ditandatangani, salinan kepada Menteri',
      on: '5 1 2026',
      reason: 'Berkas lama belum ditemukan.',
    });
    await send(page);
    expect(await page.locator('#irregular').textContent()).toContain('Berkas lama belum ditemukan.');
    const foreign = await page.goto(`${jalin.address}/id/kantor/perkara/${code}/tahap/tidak-ada`);
    expect(foreign?.status()).toBe(404);
    await context.close();
  });

  it('can be corrected and withdrawn, and the history is kept', async () => {
    const { context, page } = await officerOf('Kota Surakarta');
    await page.goto(`${jalin.address}/id/kantor/perkara/${code}`);
    await page
      .getByRole('link', { name: /Betulkan/ })
      .first()
      .click();
    expect(await page.getByLabel('LoI ditandatangani, salinan kepada Menteri').isChecked()).toBe(true);
    await page.locator('[name="legalDate-day"]').fill('6');
    await page.getByRole('button', { name: 'Catat pembetulan' }).click();
    expect(await page.getByRole('heading', { name: 'Ada masalah' }).isVisible()).toBe(true);
    await page.getByLabel('Alasan', { exact: true }).fill('Tanggal keliru dibaca.');
    await page.getByRole('button', { name: 'Catat pembetulan' }).click();
    expect(await page.locator('#acts').textContent()).toContain('tidak berlaku lagi');
    expect(await page.locator('#clocks').textContent()).toContain('2027');
    const withdrawNewest = async (says: string) => {
      await page.getByRole('link', { name: /Cabut/ }).first().click();
      expect(await page.locator('main').textContent()).toContain(says);
      await page.getByLabel('Alasan').fill('Bukan perkara ini.');
      await page.getByLabel('Kantor atau jabatan').fill('Bagian Kerja Sama');
      await page.getByRole('button', { name: 'Cabut langkah ini' }).click();
    };
    await withdrawNewest('yang dibetulkannya berlaku lagi');
    expect(await page.locator('#clocks').textContent()).toContain('5 Januari 2027');
    await withdrawNewest('akibatnya dihitung lagi');
    expect(await page.locator('#clocks').textContent()).toContain('Belum ada yang berjalan');
    expect(await page.locator('#acts').textContent()).toContain('Bukan perkara ini.');
    await context.close();
  });

  it('two officers at once: the second is told what the first recorded, and loses nothing', async () => {
    const first = await officerOf('Kota Surakarta');
    const second = await officerOf('Kota Surakarta');
    const told = { what: 'Prakarsa dicatat', on: '6 1 2026' };
    await fillAct(second.page, code, 'initiative', { ...told, letter: '019/77' });
    await record(first.page, code, 'initiative', told);
    await send(second.page);
    expect(await second.page.locator('.govuk-error-summary').textContent()).toContain('Orang lain baru saja');
    expect(await second.page.locator('#meanwhile').textContent()).toContain('Prakarsa dicatat');
    expect(await second.page.getByLabel('Nomor surat').inputValue()).toBe('019/77');
    await first.context.close();
    await second.context.close();
  });

  it('a paper that is none is refused, a scan is kept for the office alone', async () => {
    const { context, page } = await officerOf('Kota Surakarta');
    const file = (words: string) => ({
      name: 'surat.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from(words),
    });
    await fillAct(page, code, 'exploration', { what: 'Ada kesepakatan', on: '12 1 2026' });
    await page.getByLabel('Pindaian surat').setInputFiles(file('<html>bukan</html>'));
    await send(page);
    expect(await page.getByText('bukan PDF, JPEG, PNG, atau TIFF').first().isVisible()).toBe(true);
    await page.getByLabel('Pindaian surat').setInputFiles(file('%PDF-1.7\nsurat'));
    await send(page);
    const href = await page.getByRole('link', { name: 'surat.pdf' }).getAttribute('href');
    expect((await context.request.get(jalin.address + href)).headers()['content-disposition']).toContain(
      '.pdf',
    );
    const stranger = await officerOf('Kabupaten Klaten');
    expect((await stranger.context.request.get(jalin.address + href)).status()).toBe(404);
    await stranger.context.close();
    await context.close();
  });
});

describe('every page of the procedure', () => {
  const pages = [
    '/id/aturan',
    '/en/rules?date=2012-05-01',
    '/id/aturan?date-day=31&date-month=2&date-year=2015',
    '/id/jalur',
    '/en/path?asked=yes&counterparty=nonprofit&country=NL',
    '/id/jalur?asked=yes',
    '/id/kantor/perkara',
    '/en/office/cases/open',
    '/id/kantor/perkara/3372-001',
    '/en/office/cases/3372-001',
    '/id/kantor/perkara/3372-001/tahap/council-approval',
    '/id/kantor/perkara/3372-001/langkah/1/betulkan',
    '/id/kantor/perkara/3372-001/langkah/1/cabut',
    '/id/kantor/perkara/3372-001/bila-diam',
    '/id/kantor/perkara/3372-001/lembar',
    '/id/kantor/perkara/3372-001/daftar-periksa',
    '/en/office/cases/3372-001/requirement/equality',
    '/id/kantor/perkara/buka?cooperation=3372-002',
    '/id/kantor/perkara/3372-001/surat',
    '/id/kantor/perkara/3372-001/surat/council-request',
    '/id/kantor/perkara/3372-001/surat-dibuat/1',
    '/id/kantor/kop-surat',
    '/id/kantor/jangka-waktu',
    '/en/office/working-days',
    '/id/kantor/hari-kerja/2026',
  ];

  it.each([320, 1280])('meets WCAG 2.2 AA at %i px without sideways scroll', async (width) => {
    const { context, page } = await officerOf('Kota Surakarta', {
      viewport: { width, height: 900 },
      bypassCSP: true,
    });
    for (const path of pages) {
      const response = await page.goto(jalin.address + path);
      expect([200, 422], path).toContain(response?.status());
      expect(await judgePage(page), path).toEqual(faultless);
    }
    await context.close();
  });
});
