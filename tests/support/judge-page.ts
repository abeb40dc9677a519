import axe from 'axe-core';
import type { Page } from 'playwright-core';

export interface Judgement {
  /** Rules of WCAG 2.2 AA that are broken, each with the first place. */
  violations: string[];
  /** Whether the page scrolls sideways. */
  sideways: boolean;
}

/** What is right for every page: nothing. */
export const faultless: Judgement = { violations: [], sideways: false };

interface Axe {
  run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}

/** Judges the page on screen by axe and by its width. Needs a context made with `bypassCSP`. */
export async function judgePage(page: Page): Promise<Judgement> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const window = globalThis as unknown as {
      axe: Axe;
      document: { documentElement: { scrollWidth: number } };
      innerWidth: number;
    };
    const { violations } = await window.axe.run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
      // What is right, and where, is not asked for, and costs as much as what is wrong.
      resultTypes: ['violations'],
    });
    return {
      violations: violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`),
      sideways: window.document.documentElement.scrollWidth > window.innerWidth,
    };
  });
}
