import type { Browser, BrowserContext, Page } from 'playwright-core';
import { expect } from 'vitest';

export type ContextOptions = Parameters<Browser['newContext']>[0];

/** A phone of 320 px whose browser runs no script. */
export const withoutScript = { javaScriptEnabled: false, viewport: { width: 320, height: 800 } };

/** Somebody of a demonstration office, signed in: "Petugas", "Sekretariat DPRD". */
export async function signedIn(
  browser: Browser,
  address: string,
  government: string,
  options: ContextOptions = withoutScript,
  role = /^Petugas/,
): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext({ baseURL: address, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  await page.goto('/id/coba');
  const region = page.getByRole('region', { name: government });
  await region.locator('summary').click();
  await region.getByRole('button', { name: role }).click();
  return { context, page };
}

/** Opens the case of a sister city in China by the six questions. */
export async function openCaseOf(page: Page, code: string): Promise<void> {
  await page.goto('/id/jalur');
  await page.getByRole('radio', { name: 'Pemerintah daerah di luar negeri', exact: true }).check();
  await page.getByLabel('Negaranya').selectOption('CN');
  await page
    .getByRole('group', { name: /kembar/ })
    .getByLabel('Ya')
    .check();
  await page.getByRole('button', { name: 'Tentukan jalur' }).click();
  await page.getByRole('button', { name: 'Buka perkara dengan jalur ini' }).click();
  await page.getByLabel('Kerja sama mana?').fill(code);
  await page.getByRole('button', { name: 'Cari', exact: true }).click();
  await page.getByRole('link', { name: new RegExp(`^${code}:`) }).click();
  await page.getByRole('button', { name: 'Buka perkara', exact: true }).click();
  expect(await page.getByText('Perkara dibuka.').isVisible()).toBe(true);
}

export interface Told {
  what: string;
  /** "5 1 2026" */
  on: string;
  letter?: string;
  reason?: string;
}

/** Fills the form of one stage of a case, and does not send it. */
export async function fillAct(page: Page, code: string, stage: string, told: Told): Promise<void> {
  await page.goto(`/id/kantor/perkara/${code}/tahap/${stage}`);
  await page.getByLabel(told.what, { exact: true }).check();
  const [day = '', month = '', year = ''] = told.on.split(' ');
  await page.locator('[name="legalDate-day"]').fill(day);
  await page.locator('[name="legalDate-month"]').fill(month);
  await page.locator('[name="legalDate-year"]').fill(year);
  await page.getByLabel('Nomor surat').fill(told.letter ?? '019/12/2026');
  await page.getByLabel('Kantor atau jabatan yang bertindak').fill('Bagian Kerja Sama');
  if (told.reason) await page.getByLabel('Alasan', { exact: true }).fill(told.reason);
}

export const send = (page: Page): Promise<void> =>
  page.getByRole('button', { name: 'Catat langkah ini' }).click();

/** Records an act and sees that it was. */
export async function record(page: Page, code: string, stage: string, told: Told): Promise<void> {
  await fillAct(page, code, stage, told);
  await send(page);
  expect(await page.getByText('Langkah dicatat.').isVisible(), `${stage} ${told.what}`).toBe(true);
}
