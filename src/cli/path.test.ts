import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { givenCall } from './given-call.ts';
import { choosePaths } from './path.ts';

// Vitest sets a BASE_URL of its own.
beforeEach(() => vi.stubEnv('JALIN_NOW', '2026-11-24T03:00:00Z').stubEnv('BASE_URL', ''));
afterEach(() => vi.unstubAllEnvs());

const call = (...args: string[]) => givenCall('path', args, choosePaths);

async function fileOf(text: string) {
  const file = join(await mkdtemp(join(tmpdir(), 'jalin-path-')), 'answers.json');
  await writeFile(file, text);
  return file;
}

describe('jalin path', () => {
  it('answers with the path, the reasons in both languages and the articles', async () => {
    const file = await fileOf('{"counterparty":"nonprofit","country":"JP"}');
    const { code, said } = await call('--answers', file, '--json');
    expect(code).toBe(0);
    expect(JSON.parse(said.join(''))).toMatchObject({
      path: 'ksdll-pass-through-nonprofit',
      regime: 'B1',
      reasons: [
        { code: 'nonprofit', id: expect.stringContaining('Izin'), en: expect.stringContaining('permit') },
      ],
      basis: expect.arrayContaining([{ instrument: 'Permendagri 25/2020', article: '30', standing: 'read' }]),
    });
  });

  it('gives the JSON schema of the answers, whose only duty is the counterparty', async () => {
    const { said } = await call('--schema');
    const schema = JSON.parse(said.join(''));
    expect(schema.required).toEqual(['counterparty']);
    expect(Object.keys(schema.properties)).toContain('reservedMatters');
    expect(schema.additionalProperties).toBe(false);
  });

  it('answers one line for each file or JSON, in their order', async () => {
    const answers = await fileOf('{"counterparty":"local-government","twinning":"yes","date":"2012-06-01"}');
    const lines = await fileOf(
      `${answers}\n{"counterparty":"institution"}\n/no/such/file\n{"counterparty":"x"}\n`,
    );
    const { code, said } = await call('--lines', lines);
    expect(code).toBe(1);
    expect(said.map((line) => JSON.parse(line)).map((one) => one.path ?? one.refused)).toEqual([
      'ksdpl-sister',
      'ksdll-approval',
      'file-not-readable',
      'answers-not-understood',
    ]);
  });

  it('says it in words', async () => {
    const { said } = await call('--answers', await fileOf('{"counterparty":"nonprofit"}'));
    expect(said.join('\n')).toMatch(/^ksdll-pass-through-nonprofit\n- Mitra adalah lembaga nonprofit/);
  });

  it('is not understood without answers', async () => {
    await expect(call()).rejects.toThrow('--answers must be given');
  });

  it('refuses what is no JSON', async () => {
    await expect(call('--answers', await fileOf('counterparty: nonprofit'))).rejects.toMatchObject({
      code: 'answers-not-understood',
    });
  });
});
