import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout's folder, also when a command is reached through a symbolic link or from another folder. */
export const projectRoot = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** @param {string[]} parts */
export const inProject = (...parts) => join(projectRoot, ...parts);

/** A reason the launch cannot go on, in words for whoever typed the command. */
export class LaunchProblem extends Error {
  name = 'LaunchProblem';

  /** @param {string} id @param {string} en */
  constructor(id, en) {
    super(en);
    this.words = { id, en };
  }
}

/** @param {string} program @param {Error} problem */
export const notStarted = (program, { message }) =>
  new LaunchProblem(
    `${program} tidak dapat dijalankan: ${message}`,
    `${program} could not be started: ${message}`,
  );

/** Passes on what another program said. Stdout belongs to the command. @param {string} text */
export const passOn = (text) => void process.stderr.write(`${text.trim()}\n`);

/** What the launcher itself says, in both languages. @param {{ id: string, en: string }} words */
export const say = ({ id, en }) => passOn(`jalin: ${id}\n       ${en}`);
