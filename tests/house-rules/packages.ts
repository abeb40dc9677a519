import type { Complaint, Project, Rule } from './project.ts';

type Versions = Readonly<Record<string, string>>;

interface LockEntry {
  version?: string;
  dependencies?: Versions;
  optionalDependencies?: Versions;
  devDependencies?: Versions;
}

const exact = /^(npm:(@[\w.-]+\/)?[\w.-]+@)?\d+\.\d+\.\d+(-[\w.]+)?$/;
const kinds = ['dependencies', 'devDependencies', 'optionalDependencies'] as const;

const lockOf = (project: Project): Record<string, LockEntry> =>
  JSON.parse(project.get('package-lock.json') ?? '{}').packages ?? {};

const exactVersions: Rule = {
  sentence: 'package.json names exact versions: two installs of one commit are the same',
  complaints: (project) => {
    const manifest: LockEntry = JSON.parse(project.get('package.json') ?? '{}');
    return kinds.flatMap((kind) =>
      Object.entries(manifest[kind] ?? {})
        .filter(([, version]) => !exact.test(version))
        .map(([name, version]) => ({ path: 'package.json', words: `${name} "${version}" is a range` })),
    );
  },
  brokenBy: [
    { files: { 'package.json': '{"dependencies":{"zod":"^4.6.7"}}' }, complaint: 'zod "^4.6.7" is a range' },
  ],
};

/** Where Node looks for a package: beside the asking package, then in each folder above it. */
function isLocked(lock: Record<string, LockEntry>, asking: string, name: string): boolean {
  for (let place = asking; ; place = place.slice(0, Math.max(place.lastIndexOf('/node_modules/'), 0))) {
    if (lock[`${place ? `${place}/` : ''}node_modules/${name}`]) return true;
    if (!place) return false;
  }
}

function lockComplaints(project: Project): Complaint[] {
  const lock = lockOf(project);
  const manifest: LockEntry = JSON.parse(project.get('package.json') ?? '{}');
  const differs = kinds.filter(
    (kind) => JSON.stringify(manifest[kind] ?? {}) !== JSON.stringify(lock['']?.[kind] ?? {}),
  );
  const words = [
    ...differs.map((kind) => `its ${kind} are not those of package.json`),
    ...Object.entries(lock)
      .filter(([place, entry]) => place && !exact.test(entry.version ?? ''))
      .map(([place, entry]) => `${place} has no exact version (${entry.version})`),
    ...Object.entries(lock).flatMap(([place, entry]) =>
      Object.keys({ ...entry.dependencies, ...entry.optionalDependencies })
        .filter((name) => !isLocked(lock, place, name))
        .map((name) => `${name}, which ${place || 'the project'} asks for, is missing: npm ci would refuse`),
    ),
  ];
  return words.map((sentence) => ({ path: 'package-lock.json', words: sentence }));
}

const wholeLock: Rule = {
  sentence: "the lock is whole: exact versions, package.json's own lists, every platform's packages",
  complaints: lockComplaints,
  brokenBy: [
    { files: { 'package.json': '{"dependencies":{"zod":"4.6.7"}}' }, complaint: 'not those of package.json' },
    {
      files: { 'package-lock.json': '{"packages":{"":{},"node_modules/zod":{"version":"latest"}}}' },
      complaint: 'no exact version (latest)',
    },
    {
      files: {
        'package-lock.json':
          '{"packages":{"":{},"node_modules/a":{"version":"1.0.0","optionalDependencies":{"a-darwin":"1.0.0"}}}}',
      },
      complaint: 'a-darwin, which node_modules/a asks for, is missing',
    },
  ],
};

export const packageRules = [exactVersions, wholeLock];
