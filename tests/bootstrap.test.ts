import { chmodSync, copyFileSync, mkdirSync, rmSync, symlinkSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Checkout, exitOf, saidBy } from './bootstrap/checkout.ts';

let checkout: Checkout;
beforeEach(() => {
  checkout = new Checkout();
});
afterEach(() => checkout.remove());

const isRunning = (id: number) => {
  try {
    process.kill(id, 0);
    return true;
  } catch {
    return false;
  }
};

describe('installing', () => {
  it('happens by itself the first time, without install scripts, and not again', () => {
    expect(checkout.run(['hello'])).toMatchObject({ code: 0, stdout: '["hello"]\n' });
    expect(checkout.read('npm-calls')).toMatch(/^ci --ignore-scripts --no-audit --no-fund/);
    expect(checkout.run(['hello']).stderr).toBe('');
    expect(checkout.calls('npm')).toBe(1);
  });

  it('is left to whoever did it by hand', () => {
    checkout.installByHand();
    checkout.run(['hello']);
    expect(checkout.calls('npm')).toBe(0);
  });

  it('happens again when the lock names other packages', () => {
    checkout.run(['hello']);
    checkout.lock('2.0.0');
    expect(checkout.run(['hello']).stderr).toContain('installing packages');
    expect(checkout.calls('npm')).toBe(2);
  });

  it('happens again when an install was broken off', () => {
    checkout.write('node_modules/wanted/package.json', '{}');
    checkout.run(['hello']);
    expect(checkout.calls('npm')).toBe(1);
  });

  it('says what to do when there is no internet, and fails', () => {
    checkout.write('offline', '');
    const { code, stdout, stderr } = checkout.run(['hello']);
    expect(code).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toContain('could not reach the package registry. Connect to the internet');
  });
});

describe('building', () => {
  const later = new Date(Date.UTC(2031, 0, 1));

  it('happens once, and again when a source is written, added or removed', () => {
    checkout.run(['hello']);
    checkout.run(['hello']);
    expect(checkout.calls('build')).toBe(1);
    utimesSync(join(checkout.root, 'src/main.ts'), later, later);
    checkout.run(['hello']);
    checkout.write('src/kernel/words.ts', '');
    checkout.run(['hello']);
    rmSync(join(checkout.root, 'src/kernel/words.ts'));
    checkout.run(['hello']);
    expect(checkout.calls('build')).toBe(4);
  });

  it('does not happen for a test', () => {
    checkout.run(['hello']);
    checkout.write('src/words.test.ts', '');
    checkout.run(['hello']);
    expect(checkout.calls('build')).toBe(1);
  });

  it('shows the complaint of a source that does not build, and fails without running the old one', () => {
    checkout.run(['hello']);
    checkout.write('src/main.ts', 'broken');
    const { code, stdout, stderr } = checkout.run(['hello']);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain('src/main.ts:1:1: broken');
  });

  it('is done by one of several commands started together', async () => {
    checkout.installByHand();
    const codes = await Promise.all(['a', 'b', 'c'].map((name) => exitOf(checkout.start([name]))));
    expect(codes.map(({ code }) => code)).toEqual([0, 0, 0]);
    expect(checkout.calls('build')).toBe(1);
  });
});

describe('Node 24', () => {
  // As a launcher on an older Node sees itself; the binary that runs is the tests' own.
  const pretended = 'Object.defineProperty(process,"versions",{value:{...process.versions,node:"20.20.2"}})';
  const before = ['--import', `data:text/javascript,${encodeURIComponent(pretended)}`];

  it('is taken from the npm package on a machine with an older Node, also when it is not executable', () => {
    checkout.installByHand();
    const name = `node-${process.platform}-${process.arch}`;
    const program = join(checkout.root, 'node_modules', name, 'bin/node');
    mkdirSync(join(program, '..'), { recursive: true });
    copyFileSync(process.execPath, program);
    chmodSync(program, 0o644);
    expect(checkout.run(['hello'], { before })).toMatchObject({ code: 0, stdout: '["hello"]\n' });
  });

  it('is named, with the way to get it, when there is none', () => {
    checkout.installByHand();
    const { code, stderr } = checkout.run(['hello'], { before });
    expect(code).toBe(1);
    expect(stderr).toContain('Jalin needs Node 24 or later');
    expect(stderr).toContain('https://nodejs.org');
  });
});

describe('the program', () => {
  it('gets its arguments and gives its exit code; nothing but its own words reaches stdout', () => {
    expect(checkout.run(['parse', '7', 'a b', '--json'])).toMatchObject({
      code: 7,
      stdout: '["parse","7","a b","--json"]\n',
    });
  });

  it('can be called through a symbolic link and from another folder', () => {
    checkout.run(['hello']);
    mkdirSync(join(checkout.root, 'node_modules/.bin'));
    symlinkSync('../../bin/jalin.mjs', join(checkout.root, 'node_modules/.bin/jalin'));
    const run = checkout.run(['hello'], { cwd: tmpdir(), script: 'node_modules/.bin/jalin' });
    expect(run).toMatchObject({ code: 0, stdout: '["hello"]\n', stderr: '' });
  });

  it('is told of SIGTERM and decides how to end', async () => {
    checkout.run(['hello']);
    const launcher = checkout.start(['serve']);
    const server = Number(await saidBy(launcher, /serving (\d+)/));
    const exit = exitOf(launcher);
    launcher.kill('SIGTERM');
    expect(await exit).toEqual({ code: 5, signal: null });
    expect(isRunning(server)).toBe(false);
  });

  it('does not outlive a launcher killed with SIGKILL', async () => {
    checkout.run(['hello']);
    const launcher = checkout.start(['serve']);
    const server = Number(await saidBy(launcher, /serving (\d+)/));
    launcher.kill('SIGKILL');
    await vi.waitFor(() => expect(isRunning(server)).toBe(false), { timeout: 5_000, interval: 100 });
  });
});

describe('npm run', () => {
  it('names its verbs when it does not know one', () => {
    const { code, stderr } = checkout.run(['fly'], { script: 'bin/run.mjs' });
    expect(code).toBe(2);
    expect(stderr).toContain('test, check, build');
  });
});
