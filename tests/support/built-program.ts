import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../../src/platform/project-root.ts';

export interface Ended {
  code: number | null;
  out: string;
  err: string;
}

type Settings = Readonly<Record<string, string>>;

/** The built program with exactly these settings, as a user's shell would start it. */
function spawnJalin(args: readonly string[], settings: Settings): ChildProcess {
  const { PATH = '', HOME = '' } = process.env;
  return spawn(process.execPath, [join(projectRoot(), 'dist/jalin.js'), ...args], {
    env: { PATH, HOME, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

function collect(child: ChildProcess) {
  const said = { out: '', err: '' };
  child.stdout?.on('data', (chunk: Buffer) => {
    said.out += chunk.toString();
  });
  child.stderr?.on('data', (chunk: Buffer) => {
    said.err += chunk.toString();
  });
  const ended = new Promise<Ended>((resolve) => {
    child.on('close', (code) => resolve({ code, ...said }));
  });
  return { said, ended };
}

/** Runs one command to its end. */
export const jalin = (args: readonly string[], settings: Settings): Promise<Ended> =>
  collect(spawnJalin(args, settings)).ended;

export interface Running {
  said: { out: string; err: string };
  /** Resolves when the words have been said, on either stream; fails when the program ends before. */
  until(words: string): Promise<void>;
  /** Ends it and waits; the exit code. */
  stop(signal?: 'SIGTERM' | 'SIGKILL'): Promise<number | null>;
}

/** Starts a command that keeps running. */
export function keepRunning(args: readonly string[], settings: Settings): Running {
  const child = spawnJalin(args, settings);
  const { said, ended } = collect(child);
  return {
    said,
    async until(words) {
      let over: Ended | undefined;
      void ended.then((end) => {
        over = end;
      });
      for (;;) {
        if (said.out.includes(words) || said.err.includes(words)) return;
        if (over) throw new Error(`ended without saying "${words}":\n${over.out}${over.err}`);
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
    },
    async stop(signal = 'SIGTERM') {
      child.kill(signal);
      return (await ended).code;
    },
  };
}

/** An empty folder for DATA_DIR, which PostgreSQL's user may pass through. */
export function givenFolder(): { path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'jalin-command-'));
  chmodSync(path, 0o711);
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}
