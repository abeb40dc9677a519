import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { givenPhoto } from '../support/given-pictures.ts';
import { agencyAt, officerOf, openRound, phone, press } from '../support/reporting-at-work.ts';
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

const stateOf = async (page: Page, agency: string) =>
  (await page.getByRole('row', { name: agency }).getByRole('cell').first().textContent())?.trim();

async function nothingToReport(link: string) {
  const { context, page } = await agencyAt({ browser }, link);
  await press(page, 'Tidak ada yang dilaporkan');
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('Jawaban diterima');
  await context.close();
}

async function reportNewCooperation(link: string) {
  const { context, page } = await agencyAt({ browser }, link);
  await page.getByText('Ada kerja sama yang belum kami ketahui?').click();
  await page.getByLabel('Kerja sama apa').fill('Magang perawat');
  await page.getByLabel('Dengan siapa di luar negeri').fill('Rumah Sakit Contoh');
  await page.getByLabel('Negara (opsional)').fill('Jepang');
  await press(page, 'Periksa jawaban');
  expect(await page.getByText('Rumah Sakit Contoh, Jepang').isVisible()).toBe(true);
  await press(page, 'Kirim jawaban');
  expect(await page.getByText('Jawaban diterima').first().isVisible()).toBe(true);
  await context.close();
}

/** A problem with a photo of a phone, sent without any script; a HEIC is refused with what to do about it. */
async function reportProblem(link: string) {
  const { context, page } = await agencyAt({ browser }, link);
  await page.getByRole('checkbox', { name: 'Kendala' }).first().check();
  await page.getByText('Ceritakan, tanggal, foto').first().click();
  await page.getByLabel('Satu kalimat (opsional)').first().fill('Anggaran penerjemah dicoret.');
  const photo = (name: string, buffer: Buffer) => ({ name, mimeType: 'image/jpeg', buffer });
  const upload = page.getByLabel('Foto atau naskah (opsional)').first();
  await upload.setInputFiles(photo('foto.heic', Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1', 'latin1')));
  await press(page, 'Periksa jawaban');
  expect(await page.getByText('Paling Kompatibel').first().isVisible()).toBe(true);
  expect(await page.getByLabel('Satu kalimat (opsional)').first().inputValue()).toContain('penerjemah');
  await upload.setInputFiles(photo('foto.jpg', givenPhoto.jpeg()));
  await press(page, 'Periksa jawaban');
  expect(await page.getByText('data lokasi sudah dihapus').isVisible()).toBe(true);
  await press(page, 'Kirim jawaban');
  await context.close();
}

async function acceptAnswerOf(page: Page, agency: string, choice: string | undefined) {
  await page.getByRole('link', { name: agency, exact: true }).click();
  if (choice) await page.getByLabel(choice).check();
  await press(page, 'Terima jawaban');
}

describe('a round in Sragen', () => {
  it('is opened, answered on three phones without an account, sent back once, and accepted; the board tells it', async () => {
    const { context, page } = await officerOf({ browser, jalin }, 'Kabupaten Sragen');
    const agencies = ['PDAM Kabupaten Sragen', 'Dinas Kesehatan Contoh', 'Dinas Sosial Contoh'];
    const [asked = '', newOne = '', nil = ''] = agencies;
    const links = await openRound({ jalin }, page, agencies);
    const board = page.url();
    expect(await stateOf(page, nil)).toBe('Disampaikan');
    await nothingToReport(links.get(nil) ?? '');
    await reportNewCooperation(links.get(newOne) ?? '');
    await reportProblem(links.get(asked) ?? '');
    await page.goto(board);
    expect(await stateOf(page, nil)).toBe('Menjawab, nihil');
    expect(await stateOf(page, asked)).toBe('Menjawab');

    await acceptAnswerOf(page, nil, undefined);
    await page.goto(board);
    await page.getByRole('link', { name: newOne, exact: true }).click();
    await page.getByLabel('Apa yang perlu diperbaiki').fill('Sejak kapan magangnya?');
    await press(page, 'Kembalikan dengan catatan');
    expect(await page.getByLabel('Teksnya').inputValue()).toContain('perlu dilengkapi');
    const again = await agencyAt({ browser }, links.get(newOne) ?? '');
    expect(await again.page.getByText('Sejak kapan magangnya?').isVisible()).toBe(true);
    expect(await again.page.getByLabel('Kerja sama apa').inputValue()).toBe('Magang perawat');
    await again.page.getByLabel('Kapan (opsional)').last().fill('Maret 2017');
    await press(again.page, 'Periksa jawaban');
    await press(again.page, 'Kirim jawaban');
    await again.context.close();
    await page.goto(board);
    await acceptAnswerOf(page, newOne, 'Catat sebagai kerja sama baru (draf)');
    await page.goto(board);
    await acceptAnswerOf(page, asked, 'Masukkan ke register, kalimatnya hanya untuk kantor');
    await page.goto(board);
    expect(await stateOf(page, nil)).toBe('Diterima, nihil');
    expect(await stateOf(page, newOne)).toBe('Diterima');
    expect(await stateOf(page, asked)).toBe('Diterima');
    expect(await page.getByText('menjawab (100%)').isVisible()).toBe(true);
    await page.getByRole('link', { name: newOne, exact: true }).click();
    await page.getByRole('link', { name: /^3314-\d+$/ }).click();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('Magang perawat');
    await context.close();
  });
});

describe('the round of the study', () => {
  it.each(['Kabupaten Sukoharjo', 'Kabupaten Klaten'])('was answered with nothing in %s', async (region) => {
    const { context, page } = await officerOf({ browser, jalin }, region);
    await page.goto(`${jalin.address}/id/kantor/ronde`);
    const row = page.getByRole('row', { name: 'Laporan semester II 2017' });
    expect(await row.textContent()).toContain('2 dari 2 (100%), 2 nihil');
    await context.close();
  });

  it('asks the agencies the register knows in Wonogiri, of which nobody has been told yet', async () => {
    const { context, page } = await officerOf({ browser, jalin }, 'Kabupaten Wonogiri');
    await page.goto(`${jalin.address}/id/kantor/ronde`);
    await page.getByRole('link', { name: 'Laporan semester II 2017' }).click();
    expect(await page.getByText('Belum disampaikan').count()).toBeGreaterThan(0);
    await context.close();
  });
});

describe('a page behind a link', () => {
  it('keeps a draft while it is filled in, on a phone with JavaScript, and shows it on another device', async () => {
    const { context, page } = await officerOf({ browser, jalin }, 'Kota Surakarta');
    const links = await openRound({ jalin }, page, ['Dinas Contoh']);
    const link = links.get('Dinas Contoh') ?? '';
    const one = await agencyAt({ browser }, link, { viewport: phone.viewport });
    await one.page.getByText('Ada kerja sama yang belum kami ketahui?').click();
    await one.page.getByLabel('Kerja sama apa').fill('Pertukaran pelajar');
    await one.page.getByText(/^Draf tersimpan \d\d\.\d\d$/).waitFor();
    const other = await agencyAt({ browser }, link);
    expect(await other.page.getByLabel('Kerja sama apa').inputValue()).toBe('Pertukaran pelajar');
    await one.context.close();
    await other.context.close();
    await context.close();
  });

  it('keeps a draft on the device only where the person says it is theirs, and never sends it by itself', async () => {
    const { context, page } = await officerOf({ browser, jalin }, 'Kabupaten Karanganyar');
    const link = (await openRound({ jalin }, page, ['Dinas Sosial Contoh'])).get('Dinas Sosial Contoh') ?? '';
    const one = await agencyAt({ browser }, link, { viewport: phone.viewport });
    const keptHere = () => one.page.evaluate(() => Object.keys(localStorage).length);
    await one.page.getByText('Ada kerja sama yang belum kami ketahui?').click();
    await one.context.setOffline(true);
    await one.page.getByLabel('Kerja sama apa').fill('Pelatihan');
    await one.page.getByText('sambungan terputus', { exact: false }).last().waitFor();
    expect(await keptHere()).toBe(0);
    await one.page.getByLabel('Ini perangkat pribadi saya').check();
    expect(await keptHere()).toBe(1);
    await one.context.setOffline(false);
    await one.page.reload();
    expect(await one.page.getByText('Ada 1 draf di perangkat ini').isVisible()).toBe(true);
    const other = await agencyAt({ browser }, link);
    expect(await other.page.getByLabel('Kerja sama apa').inputValue()).toBe('');
    await press(one.page, 'Pakai draf itu');
    expect(await one.page.getByLabel('Kerja sama apa').inputValue()).toBe('Pelatihan');
    await one.page.getByText(/^Draf tersimpan \d\d\.\d\d$/).waitFor();
    expect(await keptHere()).toBe(0);
    for (const used of [one, other]) await used.context.close();
    await context.close();
  });

  it('that was guessed is not found, and one that was revoked tells nothing of anybody', async () => {
    const { context, page } = await officerOf({ browser, jalin }, 'Kabupaten Wonogiri');
    const links = await openRound({ jalin }, page, ['Dinas Contoh']);
    const link = links.get('Dinas Contoh') ?? '';
    expect((await fetch(`${link.slice(0, -6)}aaaaaa`)).status).toBe(404);
    await page.getByRole('link', { name: 'Dinas Contoh', exact: true }).click();
    await press(page, 'Cabut tautan');
    const ended = await fetch(link);
    expect(ended.status).toBe(410);
    expect(await ended.text()).not.toContain('Dinas Contoh');
    await context.close();
  });

  it('is small: with its styles and script under 60 KB on the wire', async () => {
    const { context, page } = await officerOf({ browser, jalin }, 'Kabupaten Karanganyar');
    const links = await openRound({ jalin }, page, ['Dinas Pertanian', 'Dinas Sosial']);
    let most = 0;
    for (const link of links.values()) most = Math.max(most, await bytesOnTheWire(context, link));
    expect(most).toBeGreaterThan(10_000);
    expect(most).toBeLessThan(60_000);
    await context.close();
  });
});

/** What a browser that has seen nothing yet receives for a page, compressed as it comes. */
async function bytesOnTheWire(context: BrowserContext, address: string): Promise<number> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  let bytes = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.close();
  return bytes;
}
