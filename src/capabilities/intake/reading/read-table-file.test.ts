import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { networkIsolation } from '#platform/fence/network-isolation.ts';
import { badFiles } from '../../../../tools/make-bad-files.ts';
import { childCommand } from './child/run-child.ts';
import { childEntry } from './child-path.ts';
import { givenSheet, textsOf } from './given-tables.ts';
import { defaultLimits } from './limits.ts';
import { readTableFile } from './read-table-file.ts';

const megabyte = 1024 * 1024;
const childPeaks: { name: string; peak: number }[] = [];

/** 20,000 rows of 8 columns, most texts different from each other. */
const bigTable = (): Buffer => {
  const texts: string[] = [];
  const shared = (value: string) => `<c t="s"><v>${texts.push(`<si><t>${value}</t></si>`) - 1}</v></c>`;
  const rows = Array.from({ length: 20_000 }, (_, i) => {
    const words = [
      'Dinas Pendidikan dan Olahraga',
      'Negara Bagian',
      'Pertukaran guru dan siswa',
      '2012 - sekarang',
      'keterangan',
    ];
    const cells = words.map((word) => shared(`${word} ${i.toString(36)}`)).join('');
    return `<row><c><v>${i}</v></c>${cells}<c s="1"><v>${40_000 + (i % 3000)}</v></c><c><v>${i / 7}</v></c></row>`;
  });
  const styles = '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>';
  return givenSheet(`<sheetData>${rows.join('')}</sheetData>`, { sharedStrings: texts.join(''), styles });
};

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jalin-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('reading an uploaded table', () => {
  it.each(badFiles)(
    'refuses $name with $code and returns nothing of it',
    async ({ name, code, bytes }) => {
      const before = process.memoryUsage().rss;
      const content = bytes();
      // More time than usual: on a busy machine the limit of time must not come before the limit meant here.
      const limits = { baseMilliseconds: 100_000 };
      await expect(readTableFile({ name, bytes: content, limits })).rejects.toMatchObject({
        name: 'Refusal',
        code,
      });
      expect(process.memoryUsage().rss - before - content.length).toBeLessThan(300 * megabyte);
    },
    110_000,
  );

  it('reads a workbook and a text file, from memory or from disk', async () => {
    const bytes = givenSheet('<sheetData><row><c t="str"><f>A2</f><v>Kota</v></c></row></sheetData>');
    const reading = await readTableFile({ name: 'tabel.xlsx', bytes });
    expect(reading).toMatchObject({
      kind: 'xlsx',
      findings: [{ code: 'formula-cell', row: 1, column: 'A' }],
    });
    expect(reading.sheets[0]?.rows).toEqual([{ number: 1, cells: [{ text: 'Kota', formula: true }] }]);
    const path = join(folder, 'abc');
    await writeFile(path, 'No;Mitra\n1;Tokushima');
    const text = await readTableFile({ name: 'tabel.csv', bytes: { path } });
    expect(text).toMatchObject({ kind: 'csv', encoding: 'utf-8', findings: [] });
    expect(textsOf(text.sheets[0])).toEqual([
      ['No', 'Mitra'],
      ['1', 'Tokushima'],
    ]);
    const list = await readTableFile({ name: 'daftar.txt', bytes: Buffer.from('1. Kota A\n2. Kota B\n') });
    expect(list.kind).toBe('text');
    expect(textsOf(list.sheets[0])).toEqual([
      ['1.', 'Kota A'],
      ['2.', 'Kota B'],
    ]);
  });

  it('refuses a file on disk that is too big without reading it', async () => {
    const path = join(folder, 'big');
    await writeFile(path, Buffer.alloc(1000));
    await expect(
      readTableFile({ name: 'a.csv', bytes: { path }, limits: { packedBytes: 999 } }),
    ).rejects.toMatchObject({ code: 'file-too-big' });
  });

  it('shows rising progress over 20,000 rows and stays within 300 MB', async () => {
    const bytes = bigTable();
    const before = process.memoryUsage().rss;
    let parentPeak = before;
    const seen: [number, number][] = [];
    const reading = await readTableFile(
      { name: 'besar.xlsx', bytes },
      {
        onProgress: (fraction, rows) => {
          seen.push([fraction, rows]);
          parentPeak = Math.max(parentPeak, process.memoryUsage().rss);
        },
      },
    );
    expect(reading.sheets[0]?.rows).toHaveLength(20_000);
    expect(
      reading.sheets[0]?.rows
        .at(-1)
        ?.cells.map((cell) => cell.text)
        .slice(0, 2),
    ).toEqual(['19999', `Dinas Pendidikan dan Olahraga ${(19_999).toString(36)}`]);
    expect(seen.length).toBeGreaterThan(20);
    expect(seen).toEqual([...seen].sort(([a, m], [b, n]) => a - b || m - n));
    expect(seen.filter(([fraction]) => fraction > 0.1 && fraction < 0.9).length).toBeGreaterThan(10);
    expect(seen.at(-1)).toEqual([1, 20_000]);
    childPeaks.push({ name: 'besar.xlsx', peak: reading.childPeakBytes });
    expect(reading.childPeakBytes + (parentPeak - before)).toBeLessThan(300 * megabyte);
  });

  it('is ended at the limit of time', async () => {
    const limits = { baseMilliseconds: 1, millisecondsPerRow: 0 };
    await expect(readTableFile({ name: 'a.xlsx', bytes: bigTable(), limits })).rejects.toMatchObject({
      code: 'file-took-too-long',
    });
  });

  // Only Linux tells how much memory another process holds; elsewhere the heap limit stands alone.
  it.runIf(process.platform === 'linux')('is ended at the limit of memory', async () => {
    const limits = { childBytes: 30 * megabyte };
    await expect(readTableFile({ name: 'a.xlsx', bytes: bigTable(), limits })).rejects.toMatchObject({
      code: 'file-took-too-much-memory',
    });
  });

  it('is ended when the officer gives up, before or during', async () => {
    const bytes = bigTable();
    await expect(
      readTableFile({ name: 'a.xlsx', bytes }, { signal: AbortSignal.abort() }),
    ).rejects.toMatchObject({
      code: 'file-reading-stopped',
    });
    const giveUp = new AbortController();
    const onProgress = (fraction: number) => {
      if (fraction > 0.2) giveUp.abort();
    };
    await expect(
      readTableFile({ name: 'a.xlsx', bytes }, { signal: giveUp.signal, onProgress }),
    ).rejects.toMatchObject({ code: 'file-reading-stopped' });
  });

  it('survives a parser that meets flipped bytes in the child', async () => {
    const good = givenSheet('<sheetData><row><c><v>1</v></c></row></sheetData>');
    for (const at of [60, 400, 900, 1200, 1500]) {
      const bytes = Buffer.from(good);
      bytes[at] = (bytes[at] ?? 0) ^ 0x55;
      await readTableFile({ name: 'a.xlsx', bytes }).catch((problem: unknown) =>
        expect(problem).toMatchObject({ name: 'Refusal', code: expect.stringMatching(/^file-/) }),
      );
    }
  });
});

describe('the child process', () => {
  const run = promisify(execFile);
  const probe = async (code: string) => {
    const { command, words, env } = await childCommand(['--input-type=module', '--eval', code]);
    return (await run(command, words, { env })).stdout.trim();
  };
  const attempt = (expression: string) =>
    probe(`try { await ${expression}; console.log('done') } catch (problem) { console.log(problem.code) }`);

  it('starts from a file that exists', () => {
    expect(childEntry()).toMatch(/reading[\\/]child[\\/]main\.ts$/);
  });

  // Windows cannot start Node without SystemRoot, so one variable stays there.
  it.runIf(process.platform !== 'win32')('has no environment', async () => {
    expect(await probe('console.log(Object.keys(process.env).length)')).toBe('0');
  });

  it('cannot read, write or start anything', async () => {
    expect(await attempt("(await import('node:fs/promises')).readFile('/etc/passwd')")).toBe(
      'ERR_ACCESS_DENIED',
    );
    expect(
      await attempt(`(await import('node:fs/promises')).readFile('${join(process.cwd(), 'README.md')}')`),
    ).toBe('ERR_ACCESS_DENIED');
    expect(await attempt(`(await import('node:fs/promises')).writeFile('${join(folder, 'x')}', 'x')`)).toBe(
      'ERR_ACCESS_DENIED',
    );
    expect(await attempt("(await import('node:child_process')).execSync('true')")).toBe('ERR_ACCESS_DENIED');
    expect(await attempt("new (await import('node:worker_threads')).Worker('1', { eval: true })")).toBe(
      'ERR_ACCESS_DENIED',
    );
  });

  it('reaches no network, not even this machine, wherever namespaces can be had', async () => {
    const server = createServer((socket) => socket.end()).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : 0;
    const answer = await attempt(
      `new Promise((resolve, reject) => import('node:net').then((net) => net.connect(${port}, '127.0.0.1').once('connect', resolve).once('error', reject))).then(() => setTimeout(() => process.exit(), 10))`,
    );
    await new Promise((resolve) => server.close(resolve));
    const isolated = (await networkIsolation()).length > 0;
    expect(answer).toBe(isolated ? 'ENETUNREACH' : 'done');
  });

  it('keeps within its own bound on the biggest table', () => {
    for (const { peak } of childPeaks) expect(peak).toBeLessThan(defaultLimits.childBytes);
  });
});
