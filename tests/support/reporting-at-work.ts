import type { Browser, Page } from 'playwright-core';
import type { RunningDemonstration } from './running-demonstration.ts';

/** The demonstration and a browser to walk through it. */
export interface AtWork {
  browser: Browser;
  jalin: RunningDemonstration;
}

export const phone = { viewport: { width: 360, height: 740 }, javaScriptEnabled: false };

export async function officerOf(
  { browser, jalin }: AtWork,
  government: string,
  options: Parameters<Browser['newContext']>[0] = {},
) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  await page.goto(`${jalin.address}/id/coba`);
  const region = page.getByRole('region', { name: government });
  await region.locator('summary').click();
  await region.getByRole('button', { name: /^Petugas/ }).click();
  return { context, page };
}

/** The agency's own phone, at the page behind its link. */
export async function agencyAt(
  { browser }: Pick<AtWork, 'browser'>,
  link: string,
  options: Parameters<Browser['newContext']>[0] = phone,
) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  await page.goto(link);
  return { context, page };
}

export const press = (page: Page, name: string | RegExp) =>
  page
    .getByRole('button', { name, exact: typeof name === 'string' })
    .first()
    .click();

/** Opens a round for agencies with these names; the links that are passed on, by the agency's name. */
export async function openRound(
  { jalin }: Pick<AtWork, 'jalin'>,
  page: Page,
  agencies: readonly string[],
): Promise<Map<string, string>> {
  await page.goto(`${jalin.address}/id/kantor/perangkat-daerah`);
  await page.getByLabel('Tempelkan daftar').fill(agencies.join('\n'));
  await press(page, 'Tambah');
  await page.goto(`${jalin.address}/id/kantor/ronde/buka`);
  for (const box of await page.getByRole('checkbox').all()) await box.uncheck();
  for (const agency of agencies) await page.getByLabel(agency, { exact: true }).check();
  await press(page, 'Buka ronde');
  const board = page.url();
  const links = new Map<string, string>();
  for (const agency of agencies) {
    await page.goto(board);
    await page.getByRole('link', { name: agency, exact: true }).click();
    await page.getByRole('button', { name: 'Sampaikan' }).click();
    const text = await page.getByLabel('Teksnya').inputValue();
    links.set(agency, /http\S+/.exec(text)?.[0] ?? '');
    await page.getByLabel('WhatsApp', { exact: true }).check();
    await press(page, 'Sudah saya sampaikan');
  }
  await page.goto(board);
  return links;
}
