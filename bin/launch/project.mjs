import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout's folder, also when a command is reached through a symbolic link or from another folder. */
export const projectRoot = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** @param {string[]} parts */
export const inProject = (...parts) => join(projectRoot, ...parts);

/** A reason the launch cannot go on, in words for whoever typed the command. */
export class LaunchProblem extends Error {
  name = 'LaunchProblem';
}

/** Everything the launcher itself says goes to stderr: stdout belongs to the command. @param {string} words */
export const say = (words) => void process.stderr.write(`${words}\n`);
