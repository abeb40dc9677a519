import { readFileSync, writeFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import type { Folders } from './folders.ts';
import { inUse } from './refusals.ts';

export interface StartLock {
  release(): void;
}

const sqliteBusy = 5;

/** The process that took the lock last; undefined when it has not said so yet. */
export function holderOf(folders: Folders): number | undefined {
  try {
    const { pid }: { pid?: unknown } = JSON.parse(readFileSync(folders.holder, 'utf8'));
    return typeof pid === 'number' ? pid : undefined;
  } catch {
    return undefined; // absent or half written: the refusal then names no pid
  }
}

/**
 * Makes sure only one process of ours launches a cluster. SQLite holds the lock because its lock belongs to
 * the kernel on every system: it goes with the process, also after kill -9, and cannot be mistaken when
 * another program gets the same pid. Throws the refusal naming the holder's pid.
 */
export function takeStartLock(folders: Folders): StartLock {
  const lock = new DatabaseSync(folders.lock, { timeout: 0 });
  try {
    lock.exec('begin exclusive');
  } catch (problem) {
    lock.close();
    if (problem instanceof Error && 'errcode' in problem && problem.errcode === sqliteBusy)
      throw inUse(folders.root, holderOf(folders));
    throw problem;
  }
  writeFileSync(folders.holder, JSON.stringify({ pid: process.pid, since: new Date().toISOString() }));
  return { release: () => lock.close() };
}
