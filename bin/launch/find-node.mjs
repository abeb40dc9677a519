// The sources need Node 24 (type stripping, Argon2id, the permission model); many machines have 20.
import { accessSync, chmodSync, constants, existsSync } from 'node:fs';
import { inProject, LaunchProblem } from './project.mjs';

const NEEDED = 24;

const packageOf = (platform, arch) => `node-${platform === 'win32' ? 'win' : platform}-${arch}`;

/** npm packages that are nothing but Node's binary, by platform. */
function packagedNode() {
  const { platform, arch } = process;
  const name = packageOf(platform, arch);
  return { name, path: inProject('node_modules', name, 'bin', platform === 'win32' ? 'node.exe' : 'node') };
}

/** Install scripts are off, so nobody else makes the binary executable. @param {string} path */
function makeExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
  } catch {
    chmodSync(path, 0o755);
  }
}

/** Path of a Node of version 24 or later: the running one, else the packaged one. Throws LaunchProblem. */
export function findNode() {
  const running = Number(process.versions.node.split('.')[0]);
  if (running >= NEEDED) return process.execPath;
  const { name, path } = packagedNode();
  if (existsSync(path)) {
    makeExecutable(path);
    return path;
  }
  throw new LaunchProblem(
    `Jalin memerlukan Node ${NEEDED} atau lebih baru. Ini Node ${process.version}, dan paket ${name} tidak ada di node_modules. ` +
      `Hapus node_modules lalu ulangi perintah ini dengan internet (npm membawa ${name} bila tersedia), ` +
      `atau pasang Node ${NEEDED} dari https://nodejs.org dan pakai untuk menjalankan perintah ini.`,
    `Jalin needs Node ${NEEDED} or later. This is Node ${process.version}, and the package ${name} is not in node_modules. ` +
      `Either delete node_modules and run the command again with internet (npm brings ${name} where it exists), ` +
      `or install Node ${NEEDED} from https://nodejs.org and run the command with it.`,
  );
}
