import type { Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { expect } from 'vitest';
import { givenPng } from './given-png.ts';
import { readDocx } from './read-docx.ts';

/** "5 1 2026" into the three fields of a day. */
async function fillDay(page: Page, name: string, on: string): Promise<void> {
  const [day = '', month = '', year = ''] = on.split(' ');
  await page.locator(`[name="${name}-day"]`).fill(day);
  await page.locator(`[name="${name}-month"]`).fill(month);
  await page.locator(`[name="${name}-year"]`).fill(year);
}

/** The administrator sets the letterhead with its emblem, after one that is none was refused. */
async function setLetterheadBy(page: Page): Promise<void> {
  await page.goto('/id/kantor/kop-surat');
  expect(await page.getByText('alamat pada kop surat').first().isVisible()).toBe(true);
  await page.getByLabel('Alamat', { exact: true }).fill('Jalan Contoh Nomor 2, Surakarta 57111');
  await page.getByLabel('Telepon (opsional)').fill('(0271) 000000');
  await page.getByLabel('Ibu kota provinsi').fill('Semarang');
  await page.getByLabel('Alasan atau dasar').fill('Keputusan kepala daerah');
  const emblem = (buffer: Buffer) => ({ name: 'lambang.png', mimeType: 'image/png', buffer });
  await page
    .getByLabel(/Lambang negara/)
    .setInputFiles(emblem(Buffer.from('<svg onload="x"></svg>'.padEnd(80))));
  await page.getByRole('button', { name: 'Simpan' }).click();
  expect(await page.getByText('harus berupa gambar PNG').first().isVisible()).toBe(true);
  expect(await page.getByLabel('Ibu kota provinsi').inputValue()).toBe('Semarang');
  await page.getByLabel(/Lambang negara/).setInputFiles(emblem(Buffer.from(givenPng())));
  await page.getByRole('button', { name: 'Simpan' }).click();
  expect(await page.getByText('Tersimpan.').isVisible()).toBe(true);
}

/** The administrator records who holds an office from a day on. */
async function recordHolderBy(
  page: Page,
  holder: { office: string; name: string; titlesAfter?: string; from: string; to?: string },
): Promise<void> {
  await page.goto('/id/kantor/kop-surat/pejabat');
  await page.getByLabel('Jabatan', { exact: true }).fill(holder.office);
  await page.getByLabel('Nama tanpa gelar').fill(holder.name);
  await page.getByLabel('Gelar di belakang nama (opsional)').fill(holder.titlesAfter ?? '');
  await fillDay(page, 'from', holder.from);
  if (holder.to) await fillDay(page, 'to', holder.to);
  await page.getByLabel('Alasan atau dasar').fill('Keputusan Menteri Dalam Negeri');
  await page.getByRole('button', { name: 'Simpan' }).click();
  expect(await page.getByText('Tersimpan.').isVisible(), holder.name).toBe(true);
}

/** Letterhead and two heads of region, one after the other in the middle of 2026. */
export async function setUpLettersBy(page: Page, office: string): Promise<void> {
  await setLetterheadBy(page);
  const first = { office, name: 'Nama Pertama', titlesAfter: 'S.E.', from: '20 2 2025', to: '30 6 2026' };
  await recordHolderBy(page, first);
  await recordHolderBy(page, { office, name: 'Nama Kedua', from: '1 7 2026' });
}

export interface LetterWritten {
  /** Texts of the DOCX, and of the PDF without blanks. */
  docx: string;
  pdf: string;
  /** Address of the letter's page. */
  at: string;
}

/** Makes one letter of a case and opens both its files. */
export async function writeLetterBy(
  page: Page,
  code: string,
  letter: string,
  { on, number, ...typed }: { on: string; number: string } & Record<string, string>,
): Promise<LetterWritten> {
  await page.goto(`/id/kantor/perkara/${code}/surat/${letter}`);
  await fillDay(page, 'letterDay', on);
  await page.getByLabel('Nomor surat', { exact: true }).fill(number);
  for (const [name, value] of Object.entries(typed))
    if (/^\d+ \d+ \d+$/.test(value)) await fillDay(page, name, value);
    else await page.locator(`[name="${name}"]`).fill(value);
  await page.getByRole('button', { name: 'Buat surat' }).click();
  const complaints = page.locator('.govuk-error-summary');
  expect((await complaints.count()) > 0 ? await complaints.textContent() : '', letter).toBe('');
  const at = page.url();
  const file = async (name: string) => {
    const href = await page.getByRole('link', { name }).getAttribute('href');
    return new Uint8Array(await (await page.request.get(href ?? '')).body());
  };
  const docx = await readDocx(await file('Unduh DOCX'));
  const pdf = await getDocumentProxy(await file('Unduh PDF'));
  const { text } = await extractText(pdf, { mergePages: true });
  return { at, docx: docx.paragraphs.join('\n'), pdf: text.replace(/\s/g, '') };
}

/** What the notice of place and date tells the Minister. */
export const signingToCome = {
  signingDay: '2 11 2026',
  signingPlace: 'Balai Kota Surakarta',
  ourSignatory: 'Wali Kota Surakarta',
  theirSignatory: 'Wali Kota mitra',
  agreementTitle: 'Memorandum Saling Pengertian',
  textLanguages: 'Indonesia\nTionghoa\nInggris',
  originals: '2',
} as const;

/** The letters of a case past a silent council and a silent Governor: who says what to whom, and who signs. */
export function expectLettersOfTheWalk(letters: readonly LetterWritten[]): void {
  const [, request, deemed, toGovernor, direct, draft, notice] = letters;
  expect(request?.docx).toContain('Permohonan persetujuan atas Rencana Kerja Sama');
  expect(deemed?.docx).toMatch(/Dengan surat Nomor 100\.4\.7\/2\/2026 tanggal 6 April 2026/);
  expect(toGovernor?.docx).toContain('dianggap disetujui');
  expect(toGovernor?.docx).not.toContain('telah disetujui DPRD');
  expect(toGovernor?.docx).toContain('Nama Pertama, S.E.');
  expect(direct?.docx).toContain('Dengan surat Nomor 100.4.7/4/2026 tanggal 22 Juni 2026');
  for (const one of [direct, draft, notice]) expect(one?.docx).toMatch(/\nNama Kedua\n/);
  for (const one of letters) {
    expect(one.docx).toContain('WALI KOTA SURAKARTA');
    expect(one.pdf).toContain('JalanContohNomor2,Surakarta57111');
  }
}
