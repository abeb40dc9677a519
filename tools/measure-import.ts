import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import writeExcelFile from 'write-excel-file/node';
import { freePort } from '../src/platform/postgres/free-port.ts';

/**
 * Imports a table of ROWS rows (20,000 unless told) through the running product as an officer would, and says how
 * long it took and how much memory the server and its reader took at most: `node tools/measure-import.ts [ROWS] [read]`
 * after `npm run build`; with `read` nothing is applied. Linux only: it reads /proc.
 */

const rowCount = Number(process.argv[2] ?? 20_000);
const onlyRead = process.argv[3] === 'read';
const megabyte = 1024 * 1024;

function rowOf(number: number): string[] {
  const who = [
    'Dinas Pendidikan Kabupaten Sragen dengan Kota Contoh',
    'PDAM Kabupaten Sragen dengan Lembaga Air Contoh',
    'Dinas Tenaga Kerja Kabupaten Sragen dengan Pemerintah Korea dan Jepang',
    'Dinas Pertanian Kabupaten Karanganyar dengan USAID',
  ];
  const when = ['2012- sekarang', '8 Tahun (dimulai 10 September 2015)', '1 Januari s/d 31 Desember 2015'];
  return [
    String(number),
    `${who[number % who.length]} ${number % 977}`,
    `Pelatihan angkatan ${number} bagi warga kecamatan nomor ${(number * 7) % 991}`,
    when[number % when.length] ?? '',
    `Berkas ${number.toString(36)}`,
  ];
}

async function givenWorkbook(): Promise<Buffer> {
  const headings = ['No', 'Pihak yang terlibat', 'Kerja sama yang dilakukan', 'Periode', 'Keterangan'];
  const rows = Array.from({ length: rowCount }, (_, index) => rowOf(index + 1));
  const data = [headings, ...rows].map((cells) => cells.map((value) => ({ value })));
  return Buffer.from((await writeExcelFile(data as never).toBuffer()) as unknown as Uint8Array);
}

interface Running {
  pid: number;
  parent: number;
  name: string;
  rss: number;
}

function running(): Running[] {
  return readdirSync('/proc').flatMap((name) => {
    if (!/^\d+$/.test(name)) return [];
    try {
      const status = readFileSync(`/proc/${name}/status`, 'utf8');
      const of = (key: string) => new RegExp(`^${key}:\\s+(\\S+)`, 'm').exec(status)?.[1] ?? '0';
      return [
        { pid: Number(name), parent: Number(of('PPid')), name: of('Name'), rss: Number(of('VmRSS')) * 1024 },
      ];
    } catch {
      return []; // it ended between the listing and the reading
    }
  });
}

/** Resident memory of the server the launcher started, and of its readers; PostgreSQL counts for itself. */
function residentBytes(launcher: number): { own: number; reader: number } {
  const all = running().filter(({ name }) => !name.startsWith('postgres'));
  const below = (pid: number) => all.filter(({ parent }) => parent === pid);
  const sum = (some: readonly Running[]) => some.reduce((bytes, { rss }) => bytes + rss, 0);
  const servers = below(launcher);
  const readers = servers.flatMap(({ pid }) => below(pid));
  return { own: sum(servers), reader: sum([...readers, ...readers.flatMap(({ pid }) => below(pid))]) };
}

class Visitor {
  readonly #address: string;
  #cookies = new Map<string, string>();

  constructor(address: string) {
    this.#address = address;
  }

  async ask(path: string, init: RequestInit = {}): Promise<{ text: string; url: string }> {
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = { cookie, origin: this.#address, 'sec-fetch-site': 'same-origin' };
    const response = await fetch(this.#address + path, { ...init, headers, redirect: 'manual' });
    for (const set of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
      this.#cookies.set(name, value);
    }
    const to = response.headers.get('location');
    if (to) return this.ask(to.replace(this.#address, ''));
    return { text: await response.text(), url: path };
  }

  async send(path: string, from: string, fields: Record<string, string | Blob>) {
    const body = new FormData();
    body.set('_csrf', /name="_csrf" value="([\w-]+)"/.exec(from)?.[1] ?? '');
    for (const [name, value] of Object.entries(fields))
      if (typeof value === 'string') body.set(name, value);
      else body.set(name, value, 'besar.xlsx');
    return this.ask(path, { method: 'POST', body });
  }
}

async function signedIn(address: string): Promise<Visitor> {
  const visitor = new Visitor(address);
  const { text } = await visitor.ask('/id/coba');
  const section = text.slice(text.indexOf('Kabupaten Sragen'));
  const government = /name="government" value="(\d+)"/.exec(section)?.[1] ?? '';
  await visitor.send('/id/coba', text, { government, role: 'officer' });
  return visitor;
}

interface Watch {
  peak: { together: number; own: number; reader: number };
  stop(): void;
}

function watch(pid: number): Watch {
  const peak = { together: 0, own: 0, reader: 0 };
  const timer = setInterval(() => {
    const { own, reader } = residentBytes(pid);
    peak.together = Math.max(peak.together, own + reader);
    peak.own = Math.max(peak.own, own);
    peak.reader = Math.max(peak.reader, reader);
  }, 100);
  return { peak, stop: () => clearInterval(timer) };
}

/** Waits until the page of the import shows no work any more; returns it with how many answers showed progress. */
async function awaitPage(visitor: Visitor, path: string) {
  let shown = 0;
  for (;;) {
    const { text } = await visitor.ask(path);
    if (!text.includes('<progress')) return { text, shown };
    shown += 1;
    await pause(1000);
  }
}

const told = (words: string, since: number, { peak }: Watch) => {
  const mb = (bytes: number) => `${Math.round(bytes / megabyte)} MB`;
  process.stdout.write(
    `${words}: ${((performance.now() - since) / 1000).toFixed(1)} s; most memory ${mb(peak.together)} together (server ${mb(peak.own)}, reader ${mb(peak.reader)})\n`,
  );
};

async function measure(address: string, pid: number): Promise<void> {
  const visitor = await signedIn(address);
  const workbook = new Blob([new Uint8Array(await givenWorkbook())]);
  process.stdout.write(
    `file ${(workbook.size / megabyte).toFixed(2)} MB, server at rest ${Math.round(residentBytes(pid).own / megabyte)} MB\n`,
  );
  const start = '/id/kantor/impor/baru';
  let watching = watch(pid);
  let since = performance.now();
  const form = await visitor.ask(start);
  const { url } = await visitor.send(start, form.text, { file: workbook, region: '33.14', asOf: '2017-11' });
  const read = await awaitPage(visitor, url);
  watching.stop();
  told(`read ${rowCount} rows, progress seen ${read.shown} times`, since, watching);
  if (!read.text.includes('Lanjut ke penerapan')) throw new Error(`not read: ${read.text.slice(-3000)}`);
  if (onlyRead) return;
  const confirm = await visitor.ask(`${url}/terapkan`);
  const version = /name="version" value="(\d+)"/.exec(confirm.text)?.[1] ?? '';
  watching = watch(pid);
  since = performance.now();
  await visitor.send(`${url}/terapkan`, confirm.text, { version });
  const applied = await awaitPage(visitor, url);
  watching.stop();
  told(`applied, progress seen ${applied.shown} times`, since, watching);
  process.stdout.write(applied.text.includes('Impor sudah diterapkan') ? 'applied\n' : 'NOT APPLIED\n');
}

async function untilServing(address: string): Promise<void> {
  for (let asked = 0; asked < 300; asked++) {
    const answer = await fetch(`${address}/readyz`).catch(() => undefined);
    if (answer?.ok) return;
    await pause(1000);
  }
  throw new Error('the server did not start within five minutes');
}

const dataDir = mkdtempSync(join(tmpdir(), 'jalin-measure-'));
chmodSync(dataDir, 0o711);
const port = await freePort();
const env = { ...process.env, DATA_DIR: dataDir, PORT: String(port) };
const server = spawn(process.execPath, ['bin/jalin.mjs', 'start'], {
  env,
  stdio: 'ignore',
});
try {
  const address = `http://127.0.0.1:${port}`;
  await untilServing(address);
  await measure(address, server.pid ?? 0);
} finally {
  server.kill('SIGTERM');
  await once(server, 'exit');
  rmSync(dataDir, { recursive: true, force: true });
}
