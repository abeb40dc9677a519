// Installs what package-lock.json names, only when node_modules does not already hold it.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { inProject, LaunchProblem, projectRoot, say } from './project.mjs';

const stampFile = inProject('node_modules', '.installed');

/** @param {string} path */
function readIfThere(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch (problem) {
    if (problem.code === 'ENOENT') return undefined;
    throw problem;
  }
}

/**
 * npm leaves node_modules/.package-lock.json behind when an install has finished. It names what is really
 * there: packages of other platforms are absent, the rest must be the same versions, and nothing else.
 * @param {string} wantedText @param {string | undefined} foundText
 */
export function installMatchesLock(wantedText, foundText) {
  if (foundText === undefined) return false;
  const wanted = JSON.parse(wantedText).packages;
  const found = JSON.parse(foundText).packages;
  const same = (path) => wanted[path]?.integrity === found[path]?.integrity;
  const needed = Object.keys(wanted).filter((path) => path && !wanted[path].optional);
  return needed.every((path) => found[path] && same(path)) && Object.keys(found).every(same);
}

function isInstalled() {
  const lock = readFileSync(inProject('package-lock.json'), 'utf8');
  const hash = createHash('sha256').update(lock).digest('hex');
  if (readIfThere(stampFile) === hash) return { installed: true, hash };
  const installed = installMatchesLock(lock, readIfThere(inProject('node_modules', '.package-lock.json')));
  return { installed, hash };
}

/** The npm that started us, else the one on the PATH. */
function npmCommand() {
  const path = process.env.npm_execpath;
  if (path && /npm-cli\.(c?js)$/.test(path)) return { file: process.execPath, before: [path], shell: false };
  return { file: 'npm', before: [], shell: process.platform === 'win32' };
}

const npmArguments = [
  'ci',
  '--ignore-scripts', // nothing we use needs them, and a package's script is the easiest way into a machine
  '--no-audit',
  '--no-fund',
  '--include=dev', // also under NODE_ENV=production: `npm test` must work in the same checkout
  '--include=optional', // Node 24 and PostgreSQL arrive as optional packages of this platform
  '--loglevel=error',
];

/** What npm's own complaint means for the person who typed the command. @param {string} output */
export function mendFor(output) {
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|network/i.test(output))
    return 'npm could not reach the package registry. Connect to the internet (behind a proxy: `npm config set proxy ADDRESS`) and run the command again; once installed, no internet is needed.';
  if (/ENOSPC/.test(output)) return 'The disk is full: about 900 MB are needed for the packages.';
  if (/EACCES|EPERM|EROFS/.test(output))
    return `This user may not write to ${inProject('node_modules')}. Give it the folder, or run as its owner.`;
  return 'npm could not install the packages; its own words are above.';
}

function runNpm() {
  const npm = npmCommand();
  return new Promise((resolve, reject) => {
    const child = spawn(npm.file, [...npm.before, ...npmArguments], {
      cwd: projectRoot,
      shell: npm.shell,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let output = '';
    child.stderr.setEncoding('utf8').on('data', (text) => {
      output += text;
    });
    child.on('error', (problem) =>
      reject(new LaunchProblem(`npm could not be started (${problem.message}). Install npm 10 or later.`)),
    );
    child.on('close', (code) => {
      if (code === 0) return resolve(undefined);
      say(output.trim());
      reject(new LaunchProblem(mendFor(output)));
    });
  });
}

/** Cheap question for the common case: is there nothing to install? */
export const installIsCurrent = () => {
  const { installed, hash } = isInstalled();
  if (installed && readIfThere(stampFile) !== hash) rememberInstall(hash);
  return installed;
};

/** @param {string} hash */
function rememberInstall(hash) {
  try {
    writeFileSync(stampFile, hash);
  } catch (problem) {
    // A read-only checkout works too; it only compares the locks each time.
    if (problem.code !== 'EACCES' && problem.code !== 'EROFS') throw problem;
  }
}

/** Runs npm ci when node_modules is missing or another than package-lock.json says. Throws LaunchProblem. */
export async function install() {
  if (installIsCurrent()) return;
  say('jalin: installing packages from package-lock.json (npm ci), about a minute, once ...');
  const started = Date.now();
  await runNpm();
  const { installed, hash } = isInstalled();
  if (!installed)
    throw new LaunchProblem('npm ci ended well, yet node_modules is not what package-lock.json says.');
  rememberInstall(hash);
  say(`jalin: packages installed in ${Math.round((Date.now() - started) / 1000)} s.`);
}
