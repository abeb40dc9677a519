import { lstat, readFile, readlink, rename, symlink } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative } from 'node:path';
import { linksNotWritable } from './refusals.ts';

interface Link {
  /** Path of the real file, relative to the package. */
  source: string;
  /** Path of the link to make. */
  target: string;
}

const inside = (path: string) => !isAbsolute(path) && !path.split(/[\\/]/).includes('..');

async function linkNames(path: string): Promise<string | undefined> {
  const entry = await lstat(path).catch((problem: NodeJS.ErrnoException) => {
    if (problem.code === 'ENOENT') return undefined;
    throw problem;
  });
  if (!entry) return undefined;
  return entry.isSymbolicLink() ? readlink(path) : '';
}

async function makeLink(packageFolder: string, link: Link): Promise<void> {
  const at = join(packageFolder, link.target);
  const to = relative(dirname(link.target), link.source);
  const existing = await linkNames(at);
  // '' is a real file in the link's place: some packers follow links, and that serves as well.
  if (existing === to || existing === '') return;
  // Several starts may do this at once: each makes its own link and renames it over, so none is ever missing.
  const own = `${at}.${process.pid}.${Math.random().toString(36).slice(2)}`;
  try {
    await symlink(to, own);
    await rename(own, at);
  } catch (problem) {
    throw linksNotWritable(dirname(at), problem instanceof Error ? problem.message : String(problem));
  }
}

/**
 * Makes the links to shared libraries that npm cannot pack. The package leaves this to its install script,
 * which newer npm and `--ignore-scripts` do not run; without them no program of it starts.
 */
export async function completePackage(packageFolder: string): Promise<void> {
  const list = await readFile(join(packageFolder, 'native', 'pg-symlinks.json'), 'utf8').catch(
    (problem: NodeJS.ErrnoException) => {
      if (problem.code === 'ENOENT') return '[]'; // Windows needs none
      throw problem;
    },
  );
  const links: Link[] = JSON.parse(list);
  for (const link of links) {
    if (!inside(link.source) || !inside(link.target))
      throw new Error(`${packageFolder}: a link leads out of the package: ${link.target}`);
    await makeLink(packageFolder, link);
  }
}
