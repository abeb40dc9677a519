import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readClocks } from './clock.ts';
import { givenCall } from './given-call.ts';

const call = (...args: string[]) => givenCall('clock', args, readClocks);

async function fileOf(...lines: string[]) {
  const file = join(await mkdtemp(join(tmpdir(), 'jalin-clock-')), 'lines');
  await writeFile(file, `${lines.join('\n')}\n`);
  return file;
}

describe('jalin clock', () => {
  it('answers with the due day, its unit, its articles and how sure it is', async () => {
    const { code, said } = await call('GOV_FORWARD_RKS', '--from', '2026-11-23', '--json');
    expect(code).toBe(0);
    expect(JSON.parse(said.join(''))).toMatchObject({
      due: '2026-11-30',
      unit: 'working-days',
      basis: [{ instrument: 'Permendagri 25/2020', article: '18(4)-(5)', standing: 'read' }],
      provisional: false,
    });
  });

  it('says the same in words', async () => {
    const { said } = await call('LOI_VALID', '--from', '2015-09-25');
    expect(said).toEqual([
      '2016-09-25 (calendar; Permendagri 25/2020 13(3)) - belum berlaku pada hari itu / not yet law on that day',
    ]);
  });

  it('counts around pauses', async () => {
    const { said } = await call(
      'GOV_FORWARD_RKS',
      '--from',
      '2026-11-23',
      '--pause',
      '2026-11-25/2026-11-26',
      '--json',
    );
    expect(JSON.parse(said.join(''))).toMatchObject({ due: '2026-12-02' });
  });

  it('answers one line for each line, in their order, and refuses a bad one without losing the others', async () => {
    const file = await fileOf(
      'LOI_VALID 2026-01-05',
      'LOI_VALID kemarin',
      '{"clock":"DPRD_DECISION","from":"2026-06-02","pauses":["2026-07-06/2026-07-12"]}',
      '{"clock":',
      'NO_SUCH_CLOCK 2026-01-05',
      await fileOf('{"clock":"COOP_TERM","from":"2026-01-05"}'),
      '/no/such/file',
      'LOI_VALID',
    );
    const { code, said } = await call('--lines', file);
    const answers = said.map((line) => JSON.parse(line));
    expect(code).toBe(1);
    expect(answers.map(({ due, refused }) => due ?? refused)).toEqual([
      '2027-01-05',
      'not-a-day',
      '2026-08-12',
      'line-not-json',
      'unknown-clock',
      '2031-01-05',
      'file-not-readable',
      'not-a-day',
    ]);
  });

  it('lists its ids', async () => {
    expect((await call('--list')).said).toContain('DPRD_DECISION');
  });

  it('is not understood without a day', async () => {
    await expect(call('LOI_VALID')).rejects.toThrow('--from must be given');
  });

  it.each([
    [['LOI', '--from', '2026-01-05'], 'unknown-clock'],
    [['LOI_VALID', '--from', '2026-02-30'], 'not-a-day'],
    [['LOI_VALID', '--from', '2026-01-05', '--pause', '2026-03-01/2026-02-01'], 'not-a-pause'],
    [['LOI_VALID', '--from', '2026-01-05', '--pause', '2026-02-30/2026-03-01'], 'not-a-pause'],
    [['--lines', '/no/such/file'], 'file-not-readable'],
  ])('%j is refused with the mend', async (args, code) => {
    await expect(call(...args)).rejects.toMatchObject({ code });
  });
});
