// Runs the real program in Node 24 and stands in for it: same signals, same exit code, nothing left behind.
import { spawn } from 'node:child_process';
import { leaveWithParent } from './leave-with.mjs';
import { inProject, notStarted } from './project.mjs';

/** @param {import('node:child_process').ChildProcess} child */
function passSignals(child) {
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  // At a terminal, Ctrl-C reaches the whole group: passing it on would interrupt the child twice.
  process.on('SIGINT', () => process.stdin.isTTY || child.kill('SIGINT'));
}

// V8 lets garbage grow with the memory of the machine before it looks for it; an office's small server needs the
// memory for its database. Both can be raised by NODE_OPTIONS for a large installation.
const frugal = [
  ['--max-old-space-size', '=256'],
  ['--max-semi-space-size', '=4'],
];

const memoryFlags = (options = process.env.NODE_OPTIONS ?? '') =>
  frugal.filter(([flag]) => !options.includes(flag)).map(([flag, value]) => flag + value);

/** Only the product is frugal: tests and builds take what they need. @param {string} script */
const flagsFor = (script) => (script === inProject('dist', 'jalin.js') ? memoryFlags() : []);

/**
 * @param {string} node @param {string} script @param {string[]} args
 * @returns {Promise<number>} the exit code; 128 + number when a signal ended it, as shells count
 */
export function handOver(node, script, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(
      node,
      [...flagsFor(script), inProject('bin', 'launch', 'enter.mjs'), script, ...args],
      {
        stdio: 'inherit',
      },
    );
    passSignals(child);
    // npm killed with -9 leaves us without a parent. Started by hand (nohup, a service), we are meant to stay.
    if (process.env.npm_lifecycle_event) leaveWithParent(() => child.kill('SIGTERM'));
    child.on('error', (problem) => reject(notStarted(node, problem)));
    child.on('exit', (code, signal) => resolve(code ?? signalCode(signal)));
  });
}

const signalNumbers = { SIGHUP: 1, SIGINT: 2, SIGKILL: 9, SIGSEGV: 11, SIGTERM: 15 };
const signalCode = (signal) => 128 + (signalNumbers[signal] ?? 0);
