import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';

/** The project as text: path from its root -> content. Small made-up ones prove that a rule complains. */
export type Project = ReadonlyMap<string, string>;

export interface Complaint {
  path: string;
  line?: number;
  /** What is wrong and what to do instead. */
  words: string;
}

/** One rule of the house, with the ways it was broken to see it complain. */
export interface Rule {
  sentence: string;
  complaints(project: Project): Complaint[];
  /** Each: files put over the sound project, and words one complaint must contain. */
  brokenBy: readonly { files: Readonly<Record<string, string>>; complaint: string }[];
}

const notOurs = new Set(['node_modules', 'dist', 'data', 'coverage', 'test-output', '.git']);
const textual = new Set(['.ts', '.tsx', '.mjs', '.sql', '.md', '.json', '.css', '.scss', '']);

function* walk(root: string, folder: string): Generator<string> {
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    const path = folder ? `${folder}/${entry.name}` : entry.name;
    if (entry.isDirectory()) {
      if (!notOurs.has(entry.name)) yield* walk(root, path);
    } else if (entry.isFile() && !notOurs.has(entry.name) && textual.has(extname(entry.name))) yield path;
  }
}

/** Reads every text file a person writes in this project. */
export function readProject(root: string): Project {
  return new Map([...walk(root, '')].map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}

/** Tests, what they stand on, and the `given-...` builders beside them. */
export const isTest = (path: string) =>
  /\.test\.tsx?$|\/given-[a-z-]+\.tsx?$/.test(path) || path.startsWith('tests/');
const isScript = (path: string) => /\.(ts|tsx|mjs)$/.test(path) && !path.endsWith('.d.ts');

/** Paths of the code in these folders (or files), tests included. */
export function codeIn(project: Project, ...places: string[]): string[] {
  return [...project.keys()].filter(
    (path) => isScript(path) && places.some((place) => path === place || path.startsWith(`${place}/`)),
  );
}

/** The same without tests: what runs for an officer. */
export const runningCodeIn = (project: Project, ...places: string[]) =>
  codeIn(project, ...places).filter((path) => !isTest(path));

export const show = ({ path, line, words }: Complaint) => `${path}${line ? `:${line}` : ''}: ${words}`;
