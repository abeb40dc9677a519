import { isBuiltin } from 'node:module';
import ts from 'typescript';
import { resolvedImportsOf, roomOf } from './imports.ts';
import { type Complaint, type Project, type Rule, runningCodeIn } from './project.ts';
import { calledName, lineOf, nodesOf, treeOf } from './syntax.ts';

/** Complaints about calls and constructions in the running code of some folders. */
function aboutCalls(
  project: Project,
  folders: readonly string[],
  judge: (node: ts.CallExpression | ts.NewExpression) => string | undefined,
): Complaint[] {
  return runningCodeIn(project, ...folders).flatMap((path) =>
    nodesOf(treeOf(project, path)).flatMap((node) => {
      if (!ts.isCallExpression(node) && !ts.isNewExpression(node)) return [];
      const words = judge(node);
      return words ? [{ path, line: lineOf(node), words }] : [];
    }),
  );
}

const rooms = ['src/capabilities'];

const noBareErrors: Rule = {
  sentence: 'a room refuses with a Refusal; what cannot happen is a named error, never a bare one',
  complaints: (project) =>
    aboutCalls(project, rooms, (node) =>
      calledName(node) === 'Error'
        ? 'bare Error: throw a Refusal, or a named error class for what cannot happen'
        : undefined,
    ),
  brokenBy: [
    {
      files: {
        'src/capabilities/register/rules.ts': "export const no = () => {\n  throw new Error('no');\n};\n",
      },
      complaint: 'bare Error',
    },
  ],
};

const network =
  /^(node:)?(http|https|http2|net|tls|dgram|dns)(\/.*)?$|^(undici|axios|got|node-fetch|fastify)$|^@fastify\//;

const noNetwork: Rule = {
  sentence: 'no room talks to the network: it works with no internet, and no uploaded file can reach one',
  complaints: (project) => [
    ...aboutCalls(project, rooms, (node) =>
      /^(globalThis\.)?(fetch|XMLHttpRequest|WebSocket|EventSource)$/.test(calledName(node))
        ? `${calledName(node)}: outside services stand behind platform`
        : undefined,
    ),
    ...runningCodeIn(project, ...rooms).flatMap((path) =>
      resolvedImportsOf(project, path)
        .filter(({ specifier }) => network.test(specifier))
        .map(({ specifier, line }) => ({
          path,
          line,
          words: `imports ${specifier}: outside services stand behind platform`,
        })),
    ),
  ],
  brokenBy: [
    {
      files: { 'src/capabilities/intake/read.ts': "export const get = () => fetch('http://x');\n" },
      complaint: 'fetch: outside',
    },
    {
      files: { 'src/capabilities/intake/read.ts': "import { get } from 'node:https';\nget('x');\n" },
      complaint: 'imports node:https',
    },
  ],
};

const clockIsPassedIn: Rule = {
  sentence: 'nothing but the kernel looks at the clock: time is passed in, so deadlines can be tested',
  complaints: (project) =>
    aboutCalls(project, ['src/capabilities', 'src/kernel', 'src/ui'], (node) => {
      const name = calledName(node);
      const reads =
        name === 'Date.now' || name === 'performance.now' || (name === 'Date' && !node.arguments?.length);
      return reads && node.getSourceFile().fileName !== 'src/kernel/clock.ts'
        ? `${name} reads the clock; take a Clock`
        : undefined;
    }),
  brokenBy: [
    {
      files: { 'src/capabilities/register/rules.ts': 'export const at = () => new Date();\n' },
      complaint: 'Date reads the clock',
    },
    {
      files: { 'src/capabilities/register/rules.ts': 'export const at = () => Date.now();\n' },
      complaint: 'Date.now reads',
    },
  ],
};

const quiet: Rule = {
  sentence: 'only the command line and main write to the console; everything else logs without personal data',
  complaints: (project) =>
    aboutCalls(
      project,
      ['src/kernel', 'src/platform', 'src/ui', 'src/capabilities', 'src/web', 'src/jobs'],
      (node) => (calledName(node).startsWith('console.') ? `${calledName(node)}: use the Log` : undefined),
    ),
  brokenBy: [
    { files: { 'src/platform/log.ts': "console.log('hello');\n" }, complaint: 'console.log: use the Log' },
  ],
};

const rulesArePure: Rule = {
  sentence: 'rules know nothing of the database, the web or any machine',
  complaints: (project) =>
    runningCodeIn(project, ...rooms)
      .filter((path) => /\/rules\.ts$/.test(path))
      .flatMap((path) =>
        resolvedImportsOf(project, path)
          .filter(({ specifier, target }) => {
            if (!target) return true; // packages and Node's modules
            const own = roomOf(target) === roomOf(path) && !/\/store(\.ts|\/)/.test(target);
            return (
              !own && !target.startsWith('src/kernel/') && roomOf(target) === undefined && specifier !== '#ui'
            );
          })
          .map(({ specifier, line }) => ({
            path,
            line,
            words: `a rule imports ${specifier}; pass in what it needs`,
          })),
      ),
  brokenBy: [
    {
      files: {
        'src/capabilities/register/rules.ts':
          "import { Database } from '#platform/database/database.ts';\nexport type D = Database;\n",
      },
      complaint: 'a rule imports #platform/database',
    },
  ],
};

const kernelIsStill: Rule = {
  sentence: 'the kernel is words and arithmetic: it opens no file, no process and no connection',
  complaints: (project) =>
    runningCodeIn(project, 'src/kernel').flatMap((path) =>
      resolvedImportsOf(project, path)
        .filter(({ specifier }) => isBuiltin(specifier))
        .map(({ specifier, line }) => ({ path, line, words: `imports ${specifier}; that is platform's` })),
    ),
  brokenBy: [
    {
      files: { 'src/kernel/money.ts': "import { readFile } from 'node:fs/promises';\nreadFile('x');\n" },
      complaint: "imports node:fs/promises; that is platform's",
    },
  ],
};

const readsEnvironment: readonly RegExp[] = [
  /^src\/cli\/run\.ts$/, // hands it to readConfig
  /\/(run-program|run-printer|fenced-command)\.ts$/, // what a child process may see of ours
];

const settingsAreRead: Rule = {
  sentence:
    'settings are read once, by readConfig: a setting read elsewhere is in no list and has no refusal',
  complaints: (project) =>
    runningCodeIn(project, 'src')
      .filter((path) => !readsEnvironment.some((allowed) => allowed.test(path)))
      .flatMap((path) =>
        nodesOf(treeOf(project, path))
          .filter((node) => ts.isPropertyAccessExpression(node) && node.getText() === 'process.env')
          .map((node) => ({ path, line: lineOf(node), words: 'reads process.env; add it to Config' })),
      ),
  brokenBy: [
    {
      files: { 'src/platform/log.ts': 'export const level = process.env.LOG_LEVEL;\n' },
      complaint: 'add it to Config',
    },
  ],
};

/** createRequire(import.meta.url) asks for packages, which are found from dist/ as well. */
const beforeOf = (node: ts.Node) => node.getSourceFile().text.slice(0, node.getStart());

const oneWayToFiles: Rule = {
  sentence: 'the project finds its files from its root: the build moves code, so import.meta lies',
  complaints: (project) =>
    runningCodeIn(project, 'src')
      .filter((path) => path !== 'src/platform/project-root.ts')
      .flatMap((path) =>
        nodesOf(treeOf(project, path))
          .filter(
            (node) =>
              ts.isMetaProperty(node) &&
              /^import\.meta\.(url|dirname|filename)$/.test(node.parent.getText()) &&
              !/createRequire\($/.test(beforeOf(node)),
          )
          .map((node) => ({
            path,
            line: lineOf(node),
            words: `${node.parent.getText()}: use projectRoot()`,
          })),
      ),
  brokenBy: [
    {
      files: { 'src/platform/files.ts': "export const here = new URL('.', import.meta.url);\n" },
      complaint: 'use projectRoot()',
    },
  ],
};

export const purityRules = [
  noBareErrors,
  noNetwork,
  clockIsPassedIn,
  quiet,
  rulesArePure,
  kernelIsStill,
  settingsAreRead,
  oneWayToFiles,
];
