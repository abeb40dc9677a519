import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { faultless, judgePage } from '../support/judge-page.ts';
import { officerOf, openRound, press } from '../support/reporting-at-work.ts';
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

describe('a province', () => {
  it.each([320, 1280])('sees the rounds of its regions in figures at %i px', async (width) => {
    const context = await browser.newContext({ viewport: { width, height: 900 }, bypassCSP: true });
    const page = await context.newPage();
    await page.goto(`${jalin.address}/id/coba`);
    const region = page.getByRole('region', { name: 'Provinsi Jawa Tengah' });
    await region.locator('summary').click();
    await region.getByRole('button', { name: /^Biro provinsi/ }).click();
    await page.goto(`${jalin.address}/id/kantor/ronde-daerah`);
    const row = page.getByRole('row', { name: 'Kabupaten Sukoharjo' });
    expect(await row.textContent()).toContain('2 dari 2 (100%)');
    expect(await judgePage(page)).toEqual(faultless);
    await context.close();
  });
});

describe('every page of rounds', () => {
  it.each([320, 1280])('meets WCAG 2.2 AA at %i px without sideways scroll', async (width) => {
    const { context, page } = await officerOf({ browser, jalin }, 'Kabupaten Boyolali', {
      viewport: { width, height: 900 },
      bypassCSP: true,
    });
    const agency = `Dinas Peternakan ${width}`;
    const links = await openRound({ jalin }, page, [agency]);
    const board = page.url();
    await page.getByRole('link', { name: agency, exact: true }).click();
    const request = page.url();
    await page.getByRole('link', { name: /^Perangkat daerah:/ }).click();
    const pages = [
      `${jalin.address}/id/kantor/ronde`,
      `${jalin.address}/en/office/rounds/open`,
      board,
      `${board}/telepon`,
      `${board}/hari-ini`,
      `${board}/surat-sekda`,
      request,
      `${request}/sampaikan`,
      `${request}/surat`,
      `${jalin.address}/id/kantor/perangkat-daerah`,
      page.url(),
      `${jalin.address}/id/kantor/kewajiban-lapor`,
      `${jalin.address}/en/office/reminder-ladder`,
      links.get(agency) ?? '',
    ];
    for (const path of pages) {
      const response = await page.goto(path);
      expect(response?.status(), path).toBe(200);
      expect(await judgePage(page), path).toEqual(faultless);
    }
    await page.getByText('Ada kerja sama yang belum kami ketahui?').click();
    await page.getByLabel('Kerja sama apa').fill('Magang');
    for (const name of ['Periksa jawaban', 'Kirim jawaban']) {
      await press(page, name);
      expect(await judgePage(page), name).toEqual(faultless);
    }
    await page.goto(request);
    expect(await judgePage(page), 'a request with its answer').toEqual(faultless);
    await context.close();
  });
});
