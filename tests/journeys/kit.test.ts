import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
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

/** Opens a page, hands it over, closes it. */
async function onPage(
  path: string,
  options: BrowserContextOptions,
  act: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  try {
    const page = await context.newPage();
    await page.goto(jalin.address + path);
    await act(page);
  } finally {
    await context.close();
  }
}

const phone = { viewport: { width: 320, height: 700 } };
const noScript = { javaScriptEnabled: false };

describe('every component in its states', () => {
  it.each([
    ['/id/komponen', 320],
    ['/id/komponen', 1280],
    ['/en/components', 320],
    ['/en/components', 1280],
  ])('meets WCAG 2.2 AA without sideways scroll: %s at %i px', async (path, width) => {
    await onPage(path, { viewport: { width, height: 900 }, bypassCSP: true }, async (page) => {
      expect(await judgePage(page)).toEqual(faultless);
    });
  });

  it('keeps every touch target at least 24 px high and wide, or apart from others', async () => {
    await onPage('/id/komponen', { ...phone, bypassCSP: true }, async (page) => {
      const small = await page.evaluate(() => {
        const { document } = globalThis as unknown as {
          document: {
            querySelectorAll(q: string): Iterable<{
              outerHTML: string;
              closest(q: string): unknown;
              getBoundingClientRect(): { width: number; height: number };
            }>;
          };
        };
        return [...document.querySelectorAll('button, summary, .jalin-claim, nav a, .jalin-filter li a')]
          .filter((one) => {
            const { width, height } = one.getBoundingClientRect();
            return width > 0 && (width < 24 || height < 24);
          })
          .map((one) => one.outerHTML.slice(0, 120));
      });
      expect(small).toEqual([]);
    });
  });

  it('shows the focus on everything the keyboard reaches', async () => {
    await onPage('/id/komponen', {}, async (page) => {
      const unseen: string[] = [];
      for (let press = 0; press < 60; press += 1) {
        await page.keyboard.press('Tab');
        const seen = await page.evaluate(() => {
          const { document, getComputedStyle } = globalThis as unknown as {
            document: { activeElement: { outerHTML: string; parentElement: object } };
            getComputedStyle(of: object, part?: string): Record<string, string>;
          };
          const element = document.activeElement;
          const marked = [getComputedStyle(element), getComputedStyle(element, '::before')].some(
            (style) => style.boxShadow !== 'none' || style.outlineStyle !== 'none',
          );
          return { marked, what: element.outerHTML.slice(0, 100) };
        });
        // The browser draws the focus of a radio or checkbox on its label.
        if (!seen.marked && !/type="(radio|checkbox)"/.test(seen.what)) unseen.push(seen.what);
      }
      expect(unseen).toEqual([]);
    });
  });
});

describe('without JavaScript', () => {
  it('the menu of a phone opens, and the language changes on the same page', async () => {
    await onPage('/id/daerah?q=1', { ...phone, ...noScript }, async (page) => {
      const link = page.getByRole('link', { name: 'Kerja sama', exact: true });
      expect(await link.isVisible()).toBe(false);
      await page.getByText('Menu', { exact: true }).click();
      expect(await link.isVisible()).toBe(true);
      await page.getByRole('link', { name: 'English' }).click();
      expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe('/en/regions?q=1');
    });
  });

  it('questions that hang on an answer are there, and so is every tab', async () => {
    await onPage('/id/komponen', noScript, async (page) => {
      expect(await page.getByLabel('Ke mana?').isVisible()).toBe(true);
      expect(await page.getByText('Yang terjadi.').isVisible()).toBe(true);
    });
  });
});

describe('with JavaScript', () => {
  it('a question that hangs on an answer comes and goes with it', async () => {
    await onPage('/id/komponen', {}, async (page) => {
      await page.getByLabel('Tidak tahu').check();
      expect(await page.getByLabel('Ke mana?').isVisible()).toBe(false);
      await page.getByLabel('Kunjungan', { exact: true }).check();
      expect(await page.getByLabel('Ke mana?').isVisible()).toBe(true);
    });
  });

  it('a text counts what is left, in Indonesian', async () => {
    await onPage('/id/komponen', {}, async (page) => {
      await page.getByLabel('Alasan', { exact: true }).fill('dua belas ok');
      await page.getByText('Sisa 188 karakter').first().waitFor();
    });
  });

  it('a file larger than the server accepts is told before it is sent', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'jalin-large-'));
    const file = join(folder, 'tabel.csv');
    writeFileSync(file, Buffer.alloc(10_000_001));
    await onPage('/id/komponen', {}, async (page) => {
      await page.locator('input[name=table]').setInputFiles(file);
      await page.getByText('tabel.csv lebih besar dari 10 MB').waitFor();
      expect(await page.locator('input[name=table]').inputValue()).toBe('');
    });
    rmSync(folder, { recursive: true });
  });

  it('a form is sent once, however often its button is pressed', async () => {
    await onPage('/id/masuk', {}, async (page) => {
      let sent = 0;
      await page.route('**/masuk', async (route) => {
        if (route.request().method() !== 'POST') return route.continue();
        sent += 1;
        await new Promise((resolve) => setTimeout(resolve, 3_000));
        await route.abort();
      });
      await page.evaluate(() => {
        const { document, setTimeout } = globalThis as unknown as {
          document: { querySelector(of: string): { requestSubmit(): void } | null };
          setTimeout(act: () => void, milliseconds: number): void;
        };
        const press = () => document.querySelector('form[data-jalin-send-once]')?.requestSubmit();
        press();
        setTimeout(press, 500);
      });
      await page.waitForTimeout(1_500);
      expect(sent).toBe(1);
    });
  });

  it('a long form asks before it is left with something typed, and not before', async () => {
    await onPage('/id/komponen', {}, async (page) => {
      let asked = 0;
      page.on('dialog', async (dialog) => {
        asked += 1;
        expect(dialog.type()).toBe('beforeunload');
        await dialog.accept();
      });
      await page.reload();
      expect(asked).toBe(0);
      await page.getByLabel('Alasan', { exact: true }).pressSequentially('belum dikirim');
      await page.goto(`${jalin.address}/id`);
      expect(asked).toBe(1);
    });
  });

  it('the script runs under the policy every page is sent with', async () => {
    await onPage('/id/komponen', {}, async (page) => {
      const complaints: string[] = [];
      page.on('console', (message) => complaints.push(message.text()));
      page.on('pageerror', (problem) => complaints.push(problem.message));
      await page.reload();
      expect(await page.locator('body.govuk-frontend-supported').count()).toBe(1);
      expect(complaints).toEqual([]);
    });
  });
});

it('on paper a record is what it says and whose word it is, with nothing to click', async () => {
  await onPage('/id/kerja-sama', {}, async (page) => {
    await page.locator('.jalin-results a').first().click();
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
    for (const furniture of ['.jalin-nav', '.jalin-header__end', '.govuk-breadcrumbs', '.govuk-skip-link'])
      expect(await page.locator(furniture).first().isVisible(), furniture).toBe(false);
  });
});

it('styles weigh less than 18 KB compressed and the script less than 10 KB', async () => {
  const html = await (await fetch(`${jalin.address}/id`)).text();
  const sizeOf = async (pattern: RegExp) => {
    const path = pattern.exec(html)?.[1] ?? '';
    const response = await fetch(jalin.address + path);
    expect(response.status, path).toBe(200);
    return brotliCompressSync(await response.text()).length;
  };
  expect(await sizeOf(/href="(\/assets\/[^"]+\.css)"/)).toBeLessThan(18_000);
  expect(await sizeOf(/src="(\/assets\/[^"]+\.js)"/)).toBeLessThan(10_000);
  expect(await sizeOf(/href="(\/assets\/[^"]+\.svg)"/)).toBeLessThan(1_000);
});
