import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { agencyAt, officerOf, press } from '../support/reporting-at-work.ts';
import { type RunningDemonstration, runDemonstration } from '../support/running-demonstration.ts';
import { type SlowLine, slowLineTo } from '../support/slow-line.ts';

let browser: Browser;
let jalin: RunningDemonstration;
let line: SlowLine;
beforeAll(async () => {
  jalin = await runDemonstration();
  line = await slowLineTo(jalin.address);
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await line.stop();
  await jalin.stop();
});

const agencies = Array.from({ length: 40 }, (_, index) => `Dinas Jaringan Lambat ${index + 1}`);
/** Of each page, with its styles, as a phone that has seen nothing yet receives it. */
const mostBytes = 60_000;

/** Opens a round for all agencies in the office; the page of each behind its link, by the slow line. */
async function openRoundOfForty(page: Page): Promise<string[]> {
  await page.goto(`${jalin.address}/id/kantor/perangkat-daerah`);
  await page.getByLabel('Tempelkan daftar').fill(agencies.join('\n'));
  await press(page, 'Tambah');
  await page.goto(`${jalin.address}/id/kantor/ronde/buka`);
  for (const box of await page.getByRole('checkbox').all()) await box.uncheck();
  for (const agency of agencies) await page.getByLabel(agency, { exact: true }).check();
  await press(page, 'Buka ronde');
  const requests = await page
    .locator('a[href*="/kantor/permintaan/"]')
    .evaluateAll((links) => [...new Set(links.map((link) => link.getAttribute('href') ?? ''))]);
  const links: string[] = [];
  for (const request of requests.filter((href) => /\/permintaan\/\d+$/.test(href))) {
    const text = await (await page.request.get(`${jalin.address}${request}/sampaikan`)).text();
    const path = /https?:\/\/[^\s"<]+?(\/id\/lapor\/[\w-]+)/.exec(text)?.[1];
    if (path) links.push(`${line.address}${path}`);
  }
  return [...new Set(links)];
}

/** What came down the line while something was done. */
async function bytesOf(work: () => Promise<unknown>): Promise<number> {
  const before = line.bytesDown();
  await work();
  return line.bytesDown() - before;
}

/** What the browser of a phone does when "nothing to report" is pressed, request by request. */
async function nilByRequests(link: string): Promise<string> {
  const shown = await fetch(link);
  const cookie = shown.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');
  const html = await shown.text();
  const form = html.slice(0, html.indexOf('value="nil"') + 1_500);
  const value = (name: string) => new RegExp(`name="${name}" value="([\\w-]+)"`).exec(form)?.[1] ?? '';
  const body = new URLSearchParams({ _csrf: value('_csrf'), act: 'nil', key: value('key') });
  const headers = { cookie, origin: line.address };
  const sent = await fetch(link, { method: 'POST', body, headers });
  return sent.text();
}

describe('a round of forty agencies over a line of 400 kbit/s and 200 ms', () => {
  it('is answered on phones by pages of less than 60 KB each, and by the same requests of all the others', async () => {
    const { context, page } = await officerOf({ browser, jalin }, 'Kabupaten Sragen');
    const links = await openRoundOfForty(page);
    const board = page.url();
    expect(links).toHaveLength(agencies.length);
    const [told = '', nil = '', ...rest] = links;

    const one = await agencyAt({ browser }, 'about:blank');
    const sizes = [await bytesOf(() => one.page.goto(told, { waitUntil: 'networkidle' }))];
    await one.page.getByText('Ada kerja sama yang belum kami ketahui?').click();
    await one.page.getByLabel('Kerja sama apa').fill('Magang perawat');
    sizes.push(
      await bytesOf(() => press(one.page, 'Periksa jawaban').then(() => one.page.waitForURL(/periksa/))),
    );
    sizes.push(
      await bytesOf(() => press(one.page, 'Kirim jawaban').then(() => one.page.waitForURL(/tanda-terima/))),
    );
    await one.context.close();

    const other = await agencyAt({ browser }, 'about:blank');
    sizes.push(await bytesOf(() => other.page.goto(nil, { waitUntil: 'networkidle' })));
    sizes.push(
      await bytesOf(() =>
        press(other.page, 'Tidak ada yang dilaporkan').then(() => other.page.waitForURL(/tanda-terima/)),
      ),
    );
    await other.context.close();
    expect(Math.min(...sizes)).toBeGreaterThan(1_000);
    expect(Math.max(...sizes), sizes.join(' ')).toBeLessThan(mostBytes);

    const answers = await Promise.all(rest.map(nilByRequests));
    for (const answer of answers) expect(answer).toContain('Jawaban diterima');
    await page.goto(board);
    expect(await page.getByText('menjawab (100%)').isVisible()).toBe(true);
    await context.close();
  });
});
