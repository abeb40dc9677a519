import { type Browser, chromium } from 'playwright-core';
import { browserProgram } from '../../tools/testing/browser-program.ts';

/** The browser of the tests; always a fresh profile, never the network. */
export async function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: await browserProgram(),
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
