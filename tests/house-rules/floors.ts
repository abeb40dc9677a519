import { resolvedImportsOf } from './imports.ts';
import { type Complaint, codeIn, isTest, type Project, type Rule, runningCodeIn } from './project.ts';

const floors = [['kernel'], ['platform'], ['ui'], ['capabilities'], ['web', 'cli', 'jobs'], ['main.ts']];

const partOf = (path: string) => /^src\/([^/]+)/.exec(path)?.[1];
const floorOf = (path: string) => floors.findIndex((floor) => floor.includes(partOf(path) ?? ''));

/** Folders beside src/ are for people who work on the product; so are tests and their builders inside it. */
const isWorkshop = (target: string) =>
  isTest(target) || !(target.startsWith('src/') || target === 'package.json' || target.startsWith('data/'));

function importComplaint(from: string, target: string): string | undefined {
  if (isWorkshop(target))
    return isTest(from)
      ? undefined
      : `the product imports ${target}, which is only for people who work on it`;
  const goesDown = partOf(target) === partOf(from) || floorOf(target) < floorOf(from);
  if (goesDown || !target.startsWith('src/')) return undefined;
  return `imports ${target}: from ${partOf(from)}, imports go down only (${floors.map((floor) => floor.join(', ')).join(' < ')})`;
}

const importComplaints = (project: Project, path: string): Complaint[] =>
  resolvedImportsOf(project, path).flatMap(({ target, line }) => {
    const words = target && importComplaint(path, target);
    return words ? [{ path, line, words }] : [];
  });

const downwards: Rule = {
  sentence: 'imports go down the floors, never up or across',
  complaints: (project) => [
    ...codeIn(project, 'src')
      .filter((path) => floorOf(path) < 0)
      .map((path) => ({ path, words: `stands on no floor (${floors.flat().join(', ')})` })),
    ...codeIn(project, 'src').flatMap((path) => importComplaints(project, path)),
  ],
  brokenBy: [
    {
      files: { 'src/kernel/clock.ts': "import { listRegions } from '#reference';\nlistRegions();\n" },
      complaint: 'imports go down only',
    },
    {
      files: { 'src/web/serve.ts': "const { run } = await import('../cli/run.ts');\nrun();\n" },
      complaint: 'imports go down only',
    },
    {
      files: { 'src/platform/log.ts': "import { given } from '../../tests/support/given.ts';\ngiven();\n" },
      complaint: 'only for people who work on it',
    },
    {
      files: { 'src/kernel/money.ts': "import { given } from './given-money.ts';\ngiven();\n" },
      complaint: 'only for people who work on it',
    },
    { files: { 'src/services/mail.ts': 'export const mail = 1;\n' }, complaint: 'stands on no floor' },
  ],
};

/** The library of imprecise dates is the one package the kernel's words are made of. */
const kernelMayUse = new Set(['edtf']);

const kernelIsWords: Rule = {
  sentence: 'the kernel is words and pure rules: no machine, no package but the one for imprecise dates',
  complaints: (project) =>
    runningCodeIn(project, 'src/kernel').flatMap((path) =>
      resolvedImportsOf(project, path)
        .filter(({ specifier }) => !/^[.#]/.test(specifier) && !kernelMayUse.has(specifier))
        .map(({ specifier, line }) => ({
          path,
          line,
          words: `imports ${specifier}; machines belong in platform`,
        })),
    ),
  brokenBy: [
    {
      files: { 'src/kernel/money.ts': "import { readFileSync } from 'node:fs';\nreadFileSync('rates');\n" },
      complaint: 'imports node:fs',
    },
  ],
};

function relativeEscapes(project: Project, path: string): Complaint[] {
  const home = (place: string) =>
    place
      .split('/')
      .slice(0, place.startsWith('src/capabilities/') ? 3 : 2)
      .join('/');
  return resolvedImportsOf(project, path)
    .filter(({ specifier, target }) => specifier.startsWith('.') && target?.startsWith('src/'))
    .filter(({ target }) => home(target ?? '') !== home(path) && partOf(path) !== 'main.ts')
    .map(({ specifier, line }) => ({
      path,
      line,
      words: `reaches ${specifier} by a relative path; go through its #name`,
    }));
}

const namedRoads: Rule = {
  sentence: 'another room or floor is reached by its #name, not by climbing folders',
  complaints: (project) => codeIn(project, 'src').flatMap((path) => relativeEscapes(project, path)),
  brokenBy: [
    {
      files: { 'src/capabilities/register/rules.ts': "import '../../kernel/clock.ts';\n" },
      complaint: 'go through its #name',
    },
  ],
};

export const floorRules = [downwards, kernelIsWords, namedRoads];
