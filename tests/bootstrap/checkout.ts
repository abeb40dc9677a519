import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { projectRoot } from '#platform/project-root.ts';

const lockOf = (version: string) =>
  JSON.stringify({
    packages: {
      '': {},
      'node_modules/wanted': { version, integrity: `sha512-${version}` },
      'node_modules/other-platform': { version: '1.0.0', integrity: 'sha512-x', optional: true },
    },
  });

/** What npm leaves behind: the lock of what is really there, without other platforms' packages. */
const hiddenLockOf = (lock: string) => {
  const { packages } = JSON.parse(lock);
  const there = Object.entries(packages).filter(([path]) => path && !path.includes('other-platform'));
  return JSON.stringify({ packages: Object.fromEntries(there) });
};

/** Stands in for npm: notes each call and installs as npm ci does, or fails as npm does without a network. */
const npm = `
const fs = require('node:fs');
fs.appendFileSync('npm-calls', process.argv.slice(2).join(' ') + '\\n');
if (fs.existsSync('offline')) {
  console.error('npm error code ENOTFOUND\\nnpm error request to the registry failed');
  process.exit(1);
}
fs.rmSync('node_modules', { recursive: true, force: true });
fs.mkdirSync('node_modules', { recursive: true });
const { packages } = JSON.parse(fs.readFileSync('package-lock.json', 'utf8'));
const there = Object.entries(packages).filter(([path]) => path && !path.includes('other-platform'));
fs.writeFileSync('node_modules/.package-lock.json', JSON.stringify({ packages: Object.fromEntries(there) }));
console.log('added 1 package');
`;

/** Stands in for the build: copies the one source file, as esbuild's complaint would when it says "broken". */
const build = `
import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
const source = readFileSync('src/main.ts', 'utf8');
appendFileSync('build-calls', 'built\\n');
if (source.includes('broken')) {
  console.error('src/main.ts:1:1: broken');
  process.exit(1);
}
console.log('built');
mkdirSync('dist', { recursive: true });
writeFileSync('dist/jalin.js', source);
writeFileSync('dist/.stamp', JSON.stringify({ fingerprint: process.argv.at(-1), outputs: [] }));
`;

const program = `
process.stdout.write(JSON.stringify(process.argv.slice(2)) + '\\n');
if (process.argv[2] === 'serve') {
  process.on('SIGTERM', () => process.exit(5));
  setInterval(() => {}, 1000);
  process.stdout.write('serving ' + process.pid + '\\n');
} else process.exit(Number(process.argv[3] ?? 0));
`;

export interface Run {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** A made-up checkout with the real bin/ in it, and stand-ins for npm, the build and the program. */
export class Checkout {
  readonly root = mkdtempSync(join(tmpdir(), 'jalin-checkout-'));

  constructor() {
    cpSync(join(projectRoot(), 'bin'), join(this.root, 'bin'), { recursive: true });
    this.write('package.json', '{"name":"jalin","type":"module"}');
    this.write('npm/package.json', '{"type":"commonjs"}');
    this.write('npm/npm-cli.js', npm);
    this.write('tools/build.ts', build);
    this.write('src/main.ts', program);
    this.lock('1.0.0');
  }

  write(path: string, content: string): void {
    mkdirSync(dirname(join(this.root, path)), { recursive: true });
    writeFileSync(join(this.root, path), content);
  }

  lock(version: string): void {
    this.write('package-lock.json', lockOf(version));
  }

  /** As if a person had run npm ci. */
  installByHand(): void {
    this.write('node_modules/.package-lock.json', hiddenLockOf(this.read('package-lock.json')));
  }

  read(path: string): string {
    return readFileSync(join(this.root, path), 'utf8');
  }

  /** How often the stand-in was called. */
  calls(of: 'npm' | 'build'): number {
    const notes = join(this.root, `${of}-calls`);
    return existsSync(notes) ? readFileSync(notes, 'utf8').trim().split('\n').length : 0;
  }

  private readonly environment = {
    ...process.env,
    npm_execpath: join(this.root, 'npm/npm-cli.js'),
    npm_lifecycle_event: '',
    NODE_OPTIONS: '',
  };

  run(
    args: readonly string[],
    { cwd = this.root, script = 'bin/jalin.mjs', before = [] as string[] } = {},
  ): Run {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [...before, join(this.root, script), ...args],
      { cwd, env: this.environment, encoding: 'utf8' },
    );
    return { code: status, stdout, stderr };
  }

  start(args: readonly string[]): ChildProcess {
    return spawn(process.execPath, [join(this.root, 'bin/jalin.mjs'), ...args], {
      cwd: this.root,
      env: this.environment,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}

/** Resolves to the first capture of a pattern in what a process writes. */
export function saidBy(child: ChildProcess, pattern: RegExp): Promise<string> {
  let text = '';
  return new Promise((resolve, reject) => {
    child.once('exit', () => reject(new Error(`ended before it said ${pattern}: ${text}`)));
    child.stdout?.on('data', (more) => {
      text += more;
      const found = pattern.exec(text);
      if (found) resolve(found[1] ?? found[0]);
    });
  });
}

export const exitOf = (child: ChildProcess) =>
  new Promise<{ code: number | null; signal: NodeJS.Signals | null }>((resolve) =>
    child.once('exit', (code, signal) => resolve({ code, signal })),
  );
