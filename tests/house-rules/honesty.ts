import ts from 'typescript';
import { type Complaint, codeIn, isTest, type Project, type Rule } from './project.ts';
import { calledName, lineOf, nodesOf, treeOf } from './syntax.ts';

const leftOut = /^(it|test|describe|suite|bench)(\.\w+)*\.(skip|skipIf|runIf|todo|fails)\b/;
const alone = /^(it|test|describe|suite|bench)(\.\w+)*\.only\b/;

/** A line of comment right above says why. */
function hasReason(node: ts.Node): boolean {
  const lines = node.getSourceFile().text.split('\n');
  return /^\s*(\/\/|\*|\/\*)/.test(lines[lineOf(node) - 2] ?? '');
}

const noSilentSkips: Rule = {
  sentence: 'no test runs alone, and none is left out without a reason above it',
  complaints: (project) =>
    codeIn(project, 'src', 'tests')
      .filter(isTest)
      .flatMap((path) =>
        nodesOf(treeOf(project, path)).flatMap((node): Complaint[] => {
          if (!ts.isCallExpression(node) || ts.isCallExpression(node.expression)) return [];
          const name = calledName(node);
          const line = lineOf(node);
          if (alone.test(name)) return [{ path, line, words: `${name} keeps every other test from running` }];
          if (leftOut.test(name) && !hasReason(node))
            return [{ path, line, words: `${name} without a reason above it` }];
          return [];
        }),
      ),
  brokenBy: [
    {
      files: { 'src/kernel/clock.test.ts': `it.${'only'}('runs alone', () => {});\n` },
      complaint: 'keeps every other test',
    },
    {
      files: { 'src/kernel/clock.test.ts': `it.${'skip'}('is left out', () => {});\n` },
      complaint: 'without a reason',
    },
    {
      files: { 'src/kernel/clock.test.ts': `it.${'skipIf'}(true)('is left out', () => {});\n` },
      complaint: 'without a reason',
    },
  ],
};

/** One pattern, looked for line by line in every file people write. */
function everywhere(project: Project, pattern: RegExp, words: string): Complaint[] {
  return [...project].flatMap(([path, text]) => {
    if (path === 'package-lock.json' || !pattern.test(text)) return [];
    return text
      .split('\n')
      .flatMap((content, index) => (pattern.test(content) ? [{ path, line: index + 1, words }] : []));
  });
}

const noMachinePaths: Rule = {
  sentence: 'nothing names the machine it was written on',
  complaints: (project) =>
    everywhere(project, /(^|[\s'"`(=:])\/(work|root|home\/[a-z]+|Users\/\w+)\//, 'a path of one machine'),
  brokenBy: [
    {
      files: { 'docs/guide.md': `See ${'/wo'}${'rk/'}main/README.md.\n` },
      complaint: 'a path of one machine',
    },
    {
      files: { 'src/kernel/clock.ts': `export const at = '${'/ho'}${'me/'}siti/jalin';\n` },
      complaint: 'a path of one machine',
    },
  ],
};

const unfinished = new RegExp(`\\b(${['TO' + 'DO', 'FIX' + 'ME', 'HA' + 'CK'].join('|')})\\b`);

const nothingUnfinished: Rule = {
  sentence: 'no note of unfinished work stays in the code: it becomes an issue or is done',
  complaints: (project) =>
    everywhere(project, unfinished, 'a note of unfinished work').filter(({ path }) =>
      /^(src|tests|tools|bench|bin|migrations)\//.test(path),
    ),
  brokenBy: [
    { files: { 'src/kernel/clock.ts': `// ${'TO'}${'DO'}: leap seconds\n` }, complaint: 'unfinished work' },
  ],
};

export const honestyRules = [noSilentSkips, noMachinePaths, nothingUnfinished];
