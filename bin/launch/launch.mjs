import { build, buildIsCurrent } from './build.mjs';
import { findNode } from './find-node.mjs';
import { handOver } from './hand-over.mjs';
import { install, installIsCurrent } from './install.mjs';
import { onlyOne } from './only-one.mjs';
import { LaunchProblem, say } from './project.mjs';

async function prepare() {
  if (installIsCurrent() && buildIsCurrent()) return;
  await onlyOne(async () => {
    await install();
    build(findNode());
  });
}

async function prepareWithoutBuild() {
  if (!installIsCurrent()) await onlyOne(install);
}

/**
 * Makes the checkout ready, runs the script in Node 24 and ends as it ends.
 * @param {string} script @param {string[]} args @param {{ built: boolean }} needs
 */
export async function launch(script, args, needs = { built: true }) {
  try {
    await (needs.built ? prepare() : prepareWithoutBuild());
    process.exitCode = await handOver(findNode(), script, args);
  } catch (problem) {
    if (!(problem instanceof LaunchProblem)) throw problem;
    say(problem.words);
    process.exitCode = 1;
  }
}
