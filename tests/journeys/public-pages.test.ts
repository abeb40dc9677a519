import { brotliCompressSync } from 'node:zlib';
import axe from 'axe-core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../support/browser.ts';
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

const get = (path: string) => fetch(jalin.address + path);
const text = async (path: string) => (await get(path)).text();

/** One page of every kind, in both languages. */
const kinds: readonly (readonly [name: string, id: string, en: string])[] = [
  ['home', '/id', '/en'],
  ['list', '/id/kerja-sama', '/en/cooperations'],
  [
    'list, filtered',
    '/id/kerja-sama?country=CN&kind=sister-city&sort=title',
    '/en/cooperations?country=CN&kind=sister-city&sort=title',
  ],
  ['list, nothing found', '/id/kerja-sama?q=Jepnag', '/en/cooperations?q=Jepnag'],
  ['list, only where sources differ', '/id/kerja-sama?conflict=open', '/en/cooperations?conflict=open'],
  ['cooperation', '/id/kerja-sama/3372-001', '/en/cooperations/3372-001'],
  ['regions', '/id/daerah', '/en/regions'],
  ['region with cooperations', '/id/daerah/33.72', '/en/regions/33.72'],
  ['region that says none', '/id/daerah/33.11', '/en/regions/33.11'],
  ['region nobody asked', '/id/daerah/93.01', '/en/regions/93.01'],
  ['organisations', '/id/organisasi', '/en/organisations'],
  ['countries', '/id/negara', '/en/countries'],
  ['country', '/id/negara/CN', '/en/countries/CN'],
  ['country without cooperation', '/id/negara/IL', '/en/countries/IL'],
  ['about', '/id/tentang', '/en/about'],
  ['accessibility', '/id/aksesibilitas', '/en/accessibility'],
  ['privacy', '/id/privasi', '/en/privacy'],
];

/** The demonstration's first organisation, whatever it is called. */
async function organisation(): Promise<readonly [string, string, string]> {
  const { rows } = (await (await get('/api/v1/organisations?perPage=1')).json()) as {
    rows: { slug: string }[];
  };
  const slug = rows[0]?.slug ?? '';
  return ['organisation', `/id/organisasi/${slug}`, `/en/organisations/${slug}`];
}

const allKinds = async () => [...kinds, await organisation()];

/** The addresses a page links to, the language's own words taken off. */
const codesIn = (html: string) =>
  [...html.matchAll(/href="\/(?:id|en)\/[a-z-]+\/([\w.-]+)(?:#[^"]*)?"/g)].map(([, code]) => code).sort();
const headingsIn = (html: string) => (html.match(/<h[1-4][ >]/g) ?? []).map((tag) => tag.slice(1, 3));
const alternatesIn = (html: string): Record<string, string> =>
  Object.fromEntries(
    [...html.matchAll(/<link rel="alternate" hreflang="(id|en)" href="([^"]*)"/g)].map(
      ([, language = '', href = '']) => [language, href.replaceAll('&amp;', '&')],
    ),
  );

describe('every kind of public page', () => {
  it.each([320, 1280])('meets WCAG 2.2 AA at %i px and never scrolls sideways', async (width) => {
    const context = await browser.newContext({ viewport: { width, height: 900 }, bypassCSP: true });
    const page = await context.newPage();
    for (const [, ...addresses] of await allKinds())
      for (const address of addresses) {
        const response = await page.goto(jalin.address + address);
        expect(response?.status(), address).toBe(200);
        await page.evaluate(axe.source);
        const found = await page.evaluate(async () => {
          const root = globalThis as unknown as {
            axe: {
              run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
            };
            document: { documentElement: { scrollWidth: number } };
            innerWidth: number;
          };
          const { violations } = await root.axe.run({
            runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
          });
          return {
            violations: violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
            sideways: root.document.documentElement.scrollWidth > root.innerWidth,
          };
        });
        expect(found, address).toEqual({ violations: [], sideways: false });
      }
    await context.close();
  });

  it('says the same in both languages, and each leads to the other', async () => {
    for (const [name, id, en] of await allKinds()) {
      const [indonesian, english] = [await text(id), await text(en)];
      expect(codesIn(english), name).toEqual(codesIn(indonesian));
      expect(headingsIn(english), name).toEqual(headingsIn(indonesian));
      expect(
        headingsIn(english).filter((level) => level === 'h1'),
        name,
      ).toHaveLength(1);
      for (const page of [indonesian, english]) expect(alternatesIn(page), name).toEqual({ id, en });
    }
  });

  it('downloads at most 60 KB with everything it needs', async () => {
    for (const [, ...addresses] of await allKinds())
      for (const address of addresses) {
        const html = await text(address);
        const parts = [...html.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].map(([, part = '']) => part);
        expect(parts.length, address).toBeGreaterThan(0);
        const sizes = await Promise.all(
          parts.map(async (part) => brotliCompressSync(await text(part)).length),
        );
        const bytes = brotliCompressSync(html).length + sizes.reduce((sum, size) => sum + size, 0);
        expect(bytes, address).toBeLessThan(60_000);
      }
  });

  it('sets no cookie, as the privacy page says', async () => {
    for (const [name, ...addresses] of await allKinds())
      for (const address of addresses) expect((await get(address)).headers.getSetCookie(), name).toEqual([]);
  });

  it('has a title of its own in each language', async () => {
    const titles = new Map<string, string>();
    for (const [, ...addresses] of (await allKinds()).filter(([name]) => !name.startsWith('list')))
      for (const address of addresses)
        titles.set(address, /<title>([^<]*)/.exec(await text(address))?.[1] ?? '');
    for (const title of titles.values()) expect(title).toMatch(/^\S.+ - Jalin$/);
  });
});

describe('the register without JavaScript, on a phone', () => {
  it('is searched, filtered by several values, cleared and downloaded', async () => {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      viewport: { width: 320, height: 800 },
    });
    const page = await context.newPage();
    await page.goto(`${jalin.address}/id/kerja-sama`);
    await page.locator('summary', { hasText: /^Saring$/ }).click();
    await page.locator('summary', { hasText: 'Negara mitra' }).click();
    await page.getByLabel(/^Tiongkok/).check();
    await page.getByLabel(/^Swiss/).check();
    await page.getByRole('button', { name: 'Terapkan saringan' }).click();
    expect(new URL(page.url()).searchParams.getAll('country').sort()).toEqual(['CH', 'CN']);
    expect(await page.getByRole('heading', { level: 2, name: '4 kerja sama ditemukan' }).isVisible()).toBe(
      true,
    );

    const download = await page.getByRole('link', { name: 'CSV', exact: true }).getAttribute('href');
    expect((await text(download ?? '')).trim().split('\r\n')).toHaveLength(1 + 4);

    // A new search keeps both filters.
    await page.getByLabel('Kata yang dicari').fill('guilin');
    await page.getByRole('button', { name: 'Cari' }).click();
    expect(await page.getByRole('heading', { level: 2, name: '1 kerja sama ditemukan' }).isVisible()).toBe(
      true,
    );
    expect(new URL(page.url()).searchParams.getAll('country')).toHaveLength(2);
    await page.getByRole('link', { name: /Hapus saringan Negara mitra: Swiss/ }).click();
    expect(new URL(page.url()).searchParams.getAll('country')).toEqual(['CN']);
    await page.getByRole('link', { name: 'Hapus semua' }).click();
    expect([...new URL(page.url()).searchParams.keys()]).toEqual(['q']);
    await context.close();
  });

  it('finds what was meant in spite of a slip of the pen', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${jalin.address}/en/cooperations?q=Jepnag`);
    expect(await page.locator('.jalin-results > li').count()).toBeGreaterThan(0);
    await context.close();
  });

  it('leads from a fact to who says it, and to where sources differ', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${jalin.address}/id/kerja-sama/3372-001`);
    await page.getByRole('link', { name: /sumber berbeda.*Tahap/ }).click();
    const anchor = new URL(page.url()).hash.slice(1);
    expect(await page.locator(`[id="${anchor}"]`).textContent()).toContain('belum diputuskan');
    const every = await page
      .locator('a[href^="#"]')
      .evaluateAll((links) => links.map((link) => (link as unknown as { hash: string }).hash.slice(1)));
    for (const id of every) expect(await page.locator(`[id="${id}"]`).count(), id).toBe(1);
    await context.close();
  });
});

describe('a cooperation', () => {
  it('quotes each passage of a source once, whatever was read from it', async () => {
    const html = await text('/id/kerja-sama/3372-001');
    const evidence = html.slice(html.indexOf('id="claims"'), html.indexOf('id="citation"'));
    expect(evidence.split('“LoI ditandatangani pada 25 Sepetmber 2015”')).toHaveLength(2);
    for (const property of ['status', 'start', 'period'])
      expect(evidence).toContain(`id="claim-${property}"`);
  });

  it('leads from a fact said twice to the other passage', async () => {
    const html = await text('/en/cooperations/3372-001');
    expect(html).toContain('href="#claim-status-2">see also 2 of 2');
    expect(html).toContain('id="claim-status-2"');
  });

  it('lists the parts it has, and no others', async () => {
    const html = await text('/id/kerja-sama/3372-001');
    const contents = html.slice(
      html.indexOf('jalin-contents'),
      html.indexOf('</nav>', html.indexOf('jalin-contents')),
    );
    const parts = [...contents.matchAll(/href="#([\w-]+)"/g)].map(([, part]) => part);
    expect(parts).toEqual(['conflicts', 'parties', 'events', 'claims', 'citation']);
    for (const part of parts) expect(html).toContain(`<section id="${part}"`);
  });
});

describe('a region', () => {
  it('that says none is not shown like one nobody asked', async () => {
    expect(await text('/id/daerah/33.11')).toContain('Belum ada, dipastikan lewat wawancara 2017');
    expect(await text('/en/regions')).toContain('None, confirmed by interview 2017');
    const notAsked = await text('/id/daerah/93.01');
    expect(notAsked).toContain('Daerah ini belum ditanya');
    expect(notAsked).toContain('91.01');
  });

  it('is found by the code it bore before', async () => {
    expect(await text('/en/regions/91.01')).toContain('Kabupaten Merauke');
  });
});
