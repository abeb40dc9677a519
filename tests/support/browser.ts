import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const debian = '/usr/bin/chromium';

/** Debian's Chromium, else the one shipped in a package; always a fresh profile, never the network. */
export async function openBrowser(): Promise<Browser> {
  const packaged = async () => (await import('@sparticuz/chromium')).default.executablePath();
  return chromium.launch({
    executablePath: existsSync(debian) ? debian : await packaged(),
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
