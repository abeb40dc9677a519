// Two commands started together must not install or build into the same folder at once.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { inProject, LaunchProblem, say } from './project.mjs';

const folder = inProject('dist', '.preparing');
const ownerFile = join(folder, 'pid');
const PATIENCE_MS = 10 * 60_000; // an install over a slow line takes minutes

function ownerIsGone() {
  try {
    process.kill(Number(readFileSync(ownerFile, 'utf8')), 0);
    return false;
  } catch (problem) {
    // ENOENT: the owner has the folder and is about to write its number, or has just left.
    return problem.code === 'ESRCH';
  }
}

function take() {
  try {
    mkdirSync(dirname(folder), { recursive: true });
    mkdirSync(folder);
  } catch (problem) {
    if (problem.code === 'EEXIST') return false;
    throw new LaunchProblem(
      `${folder} tidak dapat ditulis: ${problem.message}`,
      `${folder} could not be written: ${problem.message}`,
    );
  }
  writeFileSync(ownerFile, String(process.pid));
  return true;
}

/** Runs the work while no other launch of this checkout does. @param {() => Promise<void>} work */
export async function onlyOne(work) {
  const givesUpAt = Date.now() + PATIENCE_MS;
  let told = false;
  while (!take()) {
    if (ownerIsGone()) rmSync(folder, { recursive: true, force: true });
    else if (Date.now() > givesUpAt)
      throw new LaunchProblem(
        `Perintah lain sudah bermenit-menit menyiapkan folder ini. Bila tidak ada yang berjalan, hapus ${folder}.`,
        `Another command has been preparing this checkout for minutes. If none runs, delete ${folder}.`,
      );
    else if (!told) {
      told = true;
      say({
        id: 'menunggu perintah lain yang sedang menyiapkan folder ini ...',
        en: 'waiting for another command that is preparing this checkout ...',
      });
    }
    await wait(100);
  }
  try {
    await work();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
