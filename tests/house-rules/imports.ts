import { posix } from 'node:path';
import type { Project } from './project.ts';
import { type Import, importsOf } from './syntax.ts';

export interface Resolved extends Import {
  /** Path of the imported file within the project; undefined for packages and Node's own modules. */
  target: string | undefined;
}

type ImportsMap = Record<string, string>;

function importsMapOf(project: Project): ImportsMap {
  return JSON.parse(project.get('package.json') ?? '{}').imports ?? {};
}

function resolveAlias(specifier: string, map: ImportsMap): string | undefined {
  const exact = map[specifier];
  if (exact) return posix.normalize(exact);
  for (const [pattern, to] of Object.entries(map)) {
    const [before = '', after = ''] = pattern.split('*');
    if (!pattern.includes('*') || !specifier.startsWith(before) || !specifier.endsWith(after)) continue;
    return posix.normalize(to.replace('*', specifier.slice(before.length, specifier.length - after.length)));
  }
  return undefined;
}

/** A file's imports with the files they lead to. */
export function resolvedImportsOf(project: Project, path: string): Resolved[] {
  const map = importsMapOf(project);
  return importsOf(project, path).map((found) => {
    const { specifier } = found;
    if (specifier.startsWith('.')) return { ...found, target: posix.join(posix.dirname(path), specifier) };
    return { ...found, target: specifier.startsWith('#') ? resolveAlias(specifier, map) : undefined };
  });
}

/** The room a path lies in: "src/capabilities/register/store.ts" -> "register". */
export const roomOf = (path: string) => /^src\/capabilities\/([^/]+)\//.exec(path)?.[1];

/** Names of the rooms that exist as folders. */
export const roomsOf = (project: Project) =>
  [...new Set([...project.keys()].map(roomOf).filter((room) => room !== undefined))].sort();
