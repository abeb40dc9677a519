// Installs what package-lock.json names, only when node_modules does not already hold it.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { inProject, LaunchProblem, passOn, projectRoot, say } from './project.mjs';

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
function installProblem(output) {
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|network/i.test(output))
    return new LaunchProblem(
      'npm tidak dapat mencapai tempat paket. Sambungkan internet (lewat proxy: `npm config set proxy ALAMAT`), lalu ulangi; sesudah terpasang, internet tidak diperlukan.',
      'npm could not reach the package registry. Connect to the internet (behind a proxy: `npm config set proxy ADDRESS`) and run the command again; once installed, no internet is needed.',
    );
  if (/ENOSPC/.test(output))
    return new LaunchProblem(
      'Disk penuh: paket-paketnya memerlukan sekitar 900 MB.',
      'The disk is full: about 900 MB are needed for the packages.',
    );
  if (/EACCES|EPERM|EROFS/.test(output))
    return new LaunchProblem(
      `Pengguna ini tidak boleh menulisi ${inProject('node_modules')}. Berikan folder itu kepadanya, atau jalankan sebagai pemiliknya.`,
      `This user may not write to ${inProject('node_modules')}. Give it the folder, or run as its owner.`,
    );
  return new LaunchProblem(
    'npm tidak dapat memasang paket-paketnya; kata-katanya sendiri ada di atas.',
    'npm could not install the packages; its own words are above.',
  );
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
    child.on('error', ({ message }) =>
      reject(
        new LaunchProblem(
          `npm tidak dapat dijalankan (${message}). Pasang npm 10 atau lebih baru.`,
          `npm could not be started (${message}). Install npm 10 or later.`,
        ),
      ),
    );
    child.on('close', (code) => {
      if (code === 0) return resolve(undefined);
      passOn(output);
      reject(installProblem(output));
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
  say({
    id: 'memasang paket menurut package-lock.json (npm ci), sekitar satu menit, sekali saja ...',
    en: 'installing packages from package-lock.json (npm ci), about a minute, once ...',
  });
  const started = Date.now();
  await runNpm();
  const { installed, hash } = isInstalled();
  if (!installed)
    throw new LaunchProblem(
      'npm ci selesai dengan baik, tetapi isi node_modules tidak sesuai package-lock.json.',
      'npm ci ended well, yet node_modules is not what package-lock.json says.',
    );
  rememberInstall(hash);
  const seconds = Math.round((Date.now() - started) / 1000);
  say({ id: `paket terpasang dalam ${seconds} detik.`, en: `packages installed in ${seconds} s.` });
}
