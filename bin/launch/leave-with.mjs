import { readFileSync } from 'node:fs';

const shells = new Set(['sh', 'dash', 'bash', 'ash']);

/**
 * What /proc tells of a process; undefined where there is no /proc, or no such process any more.
 * @param {number} id
 */
function look(id) {
  try {
    const [, name, rest] = /\((.*)\) \S (\d+)/.exec(readFileSync(`/proc/${id}/stat`, 'utf8')) ?? [];
    return { name, parent: Number(rest) };
  } catch {
    return undefined;
  }
}

/** @param {number} parent */
function parentIsThere(parent) {
  if (process.platform !== 'win32') return process.ppid === parent; // orphans are given another parent
  try {
    process.kill(parent, 0);
    return true;
  } catch {
    return false;
  }
}

/**
 * Calls `leave` once when the process that started us is gone: a launcher killed with -9 cannot tell its
 * child, and a server left behind would hold the port and the database. npm starts us through a shell, which
 * outlives npm; then npm is the one to watch. Never keeps the process alive.
 * @param {() => void} leave
 */
export function leaveWithParent(leave) {
  const parent = process.ppid;
  const shell = look(parent);
  const above = shell?.name && shells.has(shell.name) ? shell.parent : undefined;
  const watch = setInterval(() => {
    if (parentIsThere(parent) && (above === undefined || look(parent)?.parent === above)) return;
    clearInterval(watch);
    leave();
  }, 500);
  watch.unref();
}
