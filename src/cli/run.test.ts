import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { commands } from './commands.ts';
import { run } from './run.ts';

// Vitest sets a BASE_URL of its own.
beforeEach(() => vi.stubEnv('BASE_URL', ''));
afterEach(() => vi.unstubAllEnvs());

async function typed(...args: string[]) {
  let [out, err] = ['', ''];
  const streams = {
    out: (text: string) => {
      out += text;
    },
    err: (text: string) => {
      err += text;
    },
  };
  const code = await run(args, () => Promise.reject(new RangeError('no entrance in this test')), streams);
  return { code, out, err };
}

/** "jalin: ..." in Indonesian, and the same in English on the line below. */
const inBothLanguages = /^jalin: (\S.+)\n {7}(\S.+)\n/;

describe('what the command line does not understand', () => {
  it.each([
    [['dance']],
    [['serve', '--port', '1']],
    [['clock', 'LOI_VALID', '--from']],
    [['clock', 'LOI_VALID', '--list=yes']],
    [['clock', 'LOI_VALID']],
    [['clock']],
    [['path', 'extra']],
    [['path']],
    [['parse', 'period']],
    [['parse', 'date', 'x']],
    [['law', 'break', 'x']],
    [['law', 'apply', 'x']],
    [['user']],
    [['user', 'dance']],
    [['setup', '--region', '33.14']],
    [['import', 'table', 'x.csv']],
    [['import', 'paper', 'x.csv', '--region', '33.14']],
  ])('%j is told in both languages, with the usage', async (args) => {
    const { code, out, err } = await typed(...args);
    expect([code, out]).toEqual([2, '']);
    const [, id, en] = inBothLanguages.exec(err) ?? [];
    expect(id, err).not.toBe(en);
    expect(err).toContain(`jalin ${Object.hasOwn(commands, args[0] ?? '') ? args[0] : 'start'}`);
  });
});

describe('what the command line refuses', () => {
  it.each([
    [['clock', 'LOI', '--from', '2026-01-05'], 'unknown-clock'],
    [['path', '--answers', '/no/such/file'], 'file-not-readable'],
    [['parse', 'period', '2012', '--as-of', 'kemarin'], 'as-of-not-a-date'],
    [['law', 'check', '/no/such/file'], 'file-not-readable'],
    [['law', 'apply', '/no/such/file', '--reason', 'x'], 'file-not-readable'],
    [['import', 'table', '/no/such/file', '--region', '33.14', '--dry-run'], 'file-not-readable'],
    [['import', 'table', '--lines', '/no/such/file', '--region', '33.14', '--dry-run'], 'file-not-readable'],
  ])('%j is told in both languages, and with --json by its code', async (args, refused) => {
    const told = await typed(...args);
    expect([told.code, told.out]).toEqual([1, '']);
    expect(told.err).toMatch(inBothLanguages);
    const { out } = await typed(...args, '--json');
    expect(JSON.stringify(JSON.parse(out))).toContain(`"${refused}"`);
  });
});

describe('a wrong setting', () => {
  it('is told in both languages by its name, with an exit code of its own', async () => {
    vi.stubEnv('PORT', 'abc');
    const { code, err, out } = await typed('serve', '--json');
    expect(code).toBe(78);
    expect(inBothLanguages.exec(err)?.slice(1)).toEqual([
      expect.stringMatching(/^PORT: harus/),
      expect.stringMatching(/^PORT: must/),
    ]);
    expect(JSON.parse(out)).toMatchObject({ problem: { setting: 'PORT' } });
  });
});

describe('what nobody expected', () => {
  it('is told with its place and with what to do next', async () => {
    const { code, err } = await typed('worker');
    expect(code).toBe(1);
    expect(err).toMatch(inBothLanguages);
    expect(err).toContain('jalin doctor');
    expect(err).toContain('no entrance in this test\n    at ');
  });
});
