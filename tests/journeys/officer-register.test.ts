import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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

/** An officer of one government, signed in by the demonstration, in a browser of their own. */
async function officerOf(
  government: string,
  options: Parameters<Browser['newContext']>[0] = {},
): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  await page.goto(`${jalin.address}/id/coba`);
  const region = page.getByRole('region', { name: government });
  await region.locator('summary').click();
  await region.getByRole('button', { name: /^Petugas/ }).click();
  return { context, page };
}

const withoutScript = { javaScriptEnabled: false, viewport: { width: 320, height: 800 } };

async function fillSource(page: Page, title: string) {
  await page.getByLabel('Jenis sumber').selectOption('letter');
  await page.getByLabel('Judul atau nomor sumber').fill(title);
}

describe('an officer without JavaScript on a phone', () => {
  it('records a cooperation, is asked for what is missing, loses nothing, and publishes it', async () => {
    const { context, page } = await officerOf('Kabupaten Klaten', withoutScript);
    await page.goto(`${jalin.address}/id/kantor/kerja-sama/baru`);
    await page.getByLabel('Judul', { exact: true }).fill('Sekolah kembar: Kota Contoh');
    await page.getByLabel('Nama lembaga').first().fill('Kota Contoh');
    await page.getByRole('button', { name: 'Tambah pihak' }).click();
    expect(await page.getByLabel('Judul', { exact: true }).inputValue()).toBe('Sekolah kembar: Kota Contoh');
    expect(await page.getByLabel('Nama lembaga').count()).toBe(3);
    await page.getByRole('button', { name: 'Simpan kerja sama' }).last().click();
    expect(await page.getByRole('heading', { name: 'Ada masalah' }).isVisible()).toBe(true);
    expect(await page.getByLabel('Nama lembaga').first().inputValue()).toBe('Kota Contoh');
    await page.getByLabel('Bentuk kerja sama').selectOption('sister-school');
    await page.getByLabel('Pihak', { exact: true }).first().selectOption('foreign');
    await page.getByLabel('Peran').first().selectOption('partner');
    await page.getByLabel('Negara (opsional)').first().fill('Jepang');
    await fillSource(page, 'Surat nomor 12/2017');
    await page.getByRole('button', { name: 'Simpan kerja sama' }).last().click();
    expect(await page.getByText('Kerja sama tersimpan.').isVisible()).toBe(true);
    await page.getByRole('button', { name: 'Terbitkan' }).click();
    await page.getByRole('link', { name: 'Lihat halaman publiknya' }).click();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('Sekolah kembar');
    expect(await page.getByText('Jepang').first().isVisible()).toBe(true);
    await context.close();
  });

  it('attaches a paper that only the office can download', async () => {
    const { context, page } = await officerOf('Kota Surakarta', withoutScript);
    await page.goto(`${jalin.address}/id/kantor/kerja-sama/3372-001/naskah`);
    await page.getByLabel('Jenis naskah').selectOption('mou');
    await fillSource(page, 'Naskah asli');
    await page.getByRole('button', { name: 'Simpan', exact: true }).click();
    await page.getByRole('link', { name: 'Tambah bahasa atau berkas' }).first().click();
    await page.getByLabel('Bahasa naskah').selectOption('en');
    const file = (name: string, words: string) => ({
      name,
      mimeType: 'application/pdf',
      buffer: Buffer.from(words),
    });
    await page.getByLabel('Berkas naskah').setInputFiles(file('mou.pdf', '<html>bukan</html>'));
    await page.getByRole('button', { name: 'Simpan', exact: true }).click();
    expect(await page.getByText('bukan PDF, JPEG, PNG, atau TIFF').first().isVisible()).toBe(true);
    await page.getByLabel('Berkas naskah').setInputFiles(file('mou.pdf', '%PDF-1.7\nnaskah'));
    await page.getByRole('button', { name: 'Simpan', exact: true }).click();
    const href = await page.getByRole('link', { name: /mou\.pdf/ }).getAttribute('href');
    const own = await context.request.get(jalin.address + href);
    expect(own.headers()['content-disposition']).toContain('attachment; filename="3372-001-');
    expect(own.headers()['content-security-policy']).toContain('sandbox');
    const stranger = await officerOf('Kabupaten Klaten');
    expect((await stranger.context.request.get(jalin.address + href)).status()).toBe(404);
    await stranger.context.close();
    await context.close();
  });
});

describe('two officers on one record', () => {
  it('the second is told, sees what the other changed, and loses nothing', async () => {
    const first = await officerOf('Kabupaten Boyolali');
    const second = await officerOf('Kabupaten Boyolali');
    const path = `${jalin.address}/id/kantor/kerja-sama/3309-001/perbaiki`;
    await first.page.goto(path);
    await second.page.goto(path);
    await first.page.getByLabel('Judul', { exact: true }).fill('Peternakan sapi perah: Selandia Baru');
    await first.page.getByLabel('Mengapa diperbaiki').fill('Judul kurang jelas');
    await fillSource(first.page, 'Surat nomor 1');
    await first.page.getByRole('button', { name: 'Simpan perbaikan' }).click();
    expect(await first.page.getByText('Perbaikan tersimpan.').isVisible()).toBe(true);
    await second.page.getByLabel('Judul dalam bahasa Inggris').fill('Dairy farming: New Zealand');
    await second.page.getByLabel('Mengapa diperbaiki').fill('Belum ada judul Inggris');
    await fillSource(second.page, 'Surat nomor 2');
    await second.page.getByRole('button', { name: 'Simpan perbaikan' }).click();
    expect(await second.page.getByText('sudah diubah orang lain').first().isVisible()).toBe(true);
    expect(await second.page.getByLabel('Judul', { exact: true }).inputValue()).toContain('Selandia Baru');
    expect(await second.page.getByLabel('Mengapa diperbaiki').inputValue()).toBe('Belum ada judul Inggris');
    await second.page.getByRole('button', { name: 'Simpan perbaikan' }).click();
    const heading = second.page.getByRole('heading', { level: 1 });
    expect(await heading.textContent()).toContain('Peternakan sapi perah: Selandia Baru');
    await second.page.goto(`${jalin.address}/en/office/cooperations/3309-001`);
    expect(await heading.textContent()).toContain('Dairy farming: New Zealand');
    await first.context.close();
    await second.context.close();
  });
});

describe('a conflict', () => {
  it('is decided with a reason, which the public page shows, and can be taken back', async () => {
    const { context, page } = await officerOf('Kota Surakarta', withoutScript);
    await page.goto(`${jalin.address}/id/kantor/perbedaan`);
    await page.getByRole('link', { name: /Tahap.*3372-003/ }).click();
    await page.getByRole('button', { name: 'Simpan keputusan' }).click();
    expect(await page.getByRole('heading', { name: 'Ada masalah' }).isVisible()).toBe(true);
    await page.getByRole('radio').first().check();
    await page.getByLabel('Alasan').fill('Naskah bertanggal ditemukan di arsip.');
    await page.getByLabel('Jabatan yang memutuskan').fill('Kepala Bagian Kerja Sama');
    await page.getByRole('button', { name: 'Simpan keputusan' }).click();
    expect(await page.getByText('Keputusan tersimpan').isVisible()).toBe(true);
    const publicPage = await (await fetch(`${jalin.address}/id/kerja-sama/3372-003`)).text();
    expect(publicPage).toContain('Naskah bertanggal ditemukan di arsip.');
    expect(publicPage).toContain('Kepala Bagian Kerja Sama');
    await page.getByRole('link', { name: /Lihat keputusannya.*Tahap/ }).click();
    await page.getByLabel('Alasan').fill('Naskahnya milik kerja sama lain.');
    await page.getByRole('button', { name: 'Batalkan keputusan ini' }).click();
    expect(await page.getByText('perbedaannya terbuka lagi').isVisible()).toBe(true);
    await context.close();
  });
});

describe('every page of the office', () => {
  const pages = [
    '/id/kantor',
    '/en/office',
    '/id/kantor/kerja-sama',
    '/en/office/cooperations?conflict=open',
    '/id/kantor/kerja-sama?q=xyzzy',
    '/id/kantor/kerja-sama/baru',
    '/id/kantor/kerja-sama/3372-003',
    '/en/office/cooperations/3372-001',
    '/id/kantor/kerja-sama/3372-003/perbaiki',
    '/id/kantor/kerja-sama/3372-003/sumber-lain',
    '/id/kantor/kerja-sama/3372-003/peristiwa',
    '/id/kantor/kerja-sama/3372-003/pihak',
    '/id/kantor/kerja-sama/3372-003/naskah',
    '/id/kantor/kerja-sama/3372-003/dana',
    '/id/kantor/kerja-sama/3372-003/hapus',
    '/id/kantor/kerja-sama/3372-003/gabungkan',
    '/id/kantor/kerja-sama/3372-003/gabungkan?with=3372-001',
    '/id/kantor/data-ganda',
    '/id/kantor/perbedaan',
    '/id/kantor/organisasi',
    '/id/kantor/pernyataan-daerah',
  ];

  it.each([320, 1280])('meets WCAG 2.2 AA at %i px without sideways scroll', async (width) => {
    const { context, page } = await officerOf('Kota Surakarta', {
      viewport: { width, height: 900 },
      bypassCSP: true,
    });
    for (const path of pages) {
      const response = await page.goto(jalin.address + path);
      expect(response?.status(), path).toBe(200);
      expect(await judgePage(page), path).toEqual(faultless);
    }
    await context.close();
  });
});

describe('an officer without a mouse', () => {
  it('records a cooperation with the keyboard alone, seeing where they are at every step', async () => {
    const { context, page } = await officerOf('Kabupaten Wonogiri');
    await page.goto(`${jalin.address}/id/kantor/kerja-sama/baru`);
    const answers: [id: string, keys: string][] = [
      ['titleId', 'Pelatihan perawat: Kota Uji'],
      ['kind', 'Kerja sama tek'],
      ['party-1-name', 'Kota Uji'],
      ['party-1-side', 'Pihak luar'],
      ['party-1-role', 'Mitra'],
      ['source-kind', 'Surat'],
      ['source-title', 'Surat 12/2017'],
    ];
    for (const [id, keys] of answers) {
      for (let steps = 0; steps < 60; steps++) {
        await page.keyboard.press('Tab');
        const focus = page.locator(':focus');
        const style = await focus.evaluate((element) => {
          const { outlineStyle, boxShadow } = getComputedStyle(element as never);
          return outlineStyle !== 'none' || boxShadow !== 'none';
        });
        expect(style, `step ${steps} on the way to ${id}`).toBe(true);
        if ((await focus.getAttribute('id')) === id) break;
      }
      expect(await page.locator(':focus').getAttribute('id')).toBe(id);
      await page.keyboard.type(keys);
    }
    await page.keyboard.press('Enter');
    await page.getByText('Kerja sama tersimpan.').waitFor();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('Kota Uji');
    await context.close();
  });
});
