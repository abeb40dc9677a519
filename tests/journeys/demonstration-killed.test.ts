import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { freePort } from '../../src/platform/postgres/free-port.ts';
import { givenFolder, jalin, keepRunning } from '../support/built-program.ts';

let folder: ReturnType<typeof givenFolder>;
let settings: Record<string, string>;
beforeEach(async () => {
  folder = givenFolder();
  settings = {
    DATA_DIR: folder.path,
    PORT: String(await freePort()),
    JALIN_NOW: '2017-11-15T09:00:00+07:00',
  };
});
afterEach(() => folder.remove());

const whole = { regions: 7, cooperations: 16, noneConfirmed: 2 };

describe('the demonstration', () => {
  it('goes on where a killed start stopped, and records nothing twice', async () => {
    for (const words of ['Boyolali', 'Wonogiri', 'Karanganyar', 'Sragen']) {
      const loading = keepRunning(['start'], settings);
      await loading.until(words);
      await loading.stop('SIGKILL');
    }
    const first = JSON.parse((await jalin(['demo', '--json'], settings)).out);
    expect(first).toMatchObject(whole);
    // The same figures as a demonstration that was never disturbed.
    const other = givenFolder();
    try {
      const undisturbed = await jalin(['demo', '--json'], { ...settings, DATA_DIR: other.path });
      expect(first).toEqual(JSON.parse(undisturbed.out));
    } finally {
      other.remove();
    }
  });

  it('is not loaded again by the next start, stays frozen in time, and lets nobody set up an office in it', async () => {
    await jalin(['demo'], settings);
    const server = keepRunning(['start'], settings);
    await server.until('masuk / sign in');
    expect(server.said.err).not.toContain('data contoh / demonstration:');
    expect(server.said.out).toContain('kerja sama / cooperations: 16');
    expect(server.said.out).toContain('  1 LoI tanpa rencana / LoI without a plan');
    const entry = await fetch(`http://127.0.0.1:${settings.PORT}/id/coba`);
    expect(entry.status).toBe(200);
    expect(await server.stop()).toBe(0);
    const setup = await jalin(
      ['setup', '--region', '33.14', '--name', 'A', '--email', 'a@b.example', '--json'],
      settings,
    );
    expect([setup.code, JSON.parse(setup.out)]).toMatchObject([
      1,
      { refused: { code: 'demonstration-database' } },
    ]);
    // Later, the eight years of Boyolali have ended and nobody has said so.
    const later = await jalin(['demo', '--json'], { ...settings, JALIN_NOW: '2026-01-01T00:00:00Z' });
    expect(JSON.parse(later.out)).toMatchObject({ ...whole, alerts: { byRule: { term: 1 } } });
  });
});
