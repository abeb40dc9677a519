import ts from 'typescript';
import { type Complaint, codeIn, type Project, type Rule } from './project.ts';
import { calledName, lineOf, linesOf, nodesOf, treeOf } from './syntax.ts';

const MOST_LINES_OF_A_FILE = 300;
const MOST_LINES_OF_A_FUNCTION = 60;

/** Path, or "path functionName", -> why it may be longer. Keep it empty. */
export const mayBeLonger: Readonly<Record<string, string>> = {};

const code = (project: Project) => codeIn(project, 'src', 'tests', 'tools', 'bench', 'bin');

/** Data is read by looking something up, not in one sitting: a table of countries may be as long as the world. */
function isData(node: ts.Node): boolean {
  return !nodesOf(node).some((part) => ts.isFunctionLike(part) || ts.isCallExpression(part));
}

function linesOfData(tree: ts.SourceFile): number {
  const constants = tree.statements.flatMap((statement) =>
    ts.isVariableStatement(statement) ? [...statement.declarationList.declarations] : [],
  );
  const data = constants.flatMap(({ initializer }) =>
    initializer && isData(initializer) ? [initializer] : [],
  );
  return data.reduce((sum, node) => sum + linesOf(node) - 1, 0);
}

function fileComplaints(project: Project, path: string): Complaint[] {
  const lines = (project.get(path) ?? '').trimEnd().split('\n').length - linesOfData(treeOf(project, path));
  if (lines <= MOST_LINES_OF_A_FILE || mayBeLonger[path]) return [];
  return [{ path, words: `${lines} lines of code; do two things live together?` }];
}

const shortFiles: Rule = {
  sentence: `a file is read in one sitting: at most ${MOST_LINES_OF_A_FILE} lines beside its data`,
  complaints: (project) => code(project).flatMap((path) => fileComplaints(project, path)),
  brokenBy: [
    { files: { 'src/kernel/money.ts': 'export const f = () => 1;\n'.repeat(301) }, complaint: '301 lines' },
  ],
};

/** The callback of describe() is a heading, not a function. */
function isHeading(node: ts.Node): boolean {
  const call = node.parent;
  return ts.isCallExpression(call) && /^(describe|suite)\b/.test(calledName(call));
}

function nameOf(node: ts.Node): string {
  const named = ts.isFunctionDeclaration(node) || ts.isMethodDeclaration(node) ? node.name : undefined;
  if (named) return named.getText();
  return ts.isVariableDeclaration(node.parent) ? node.parent.name.getText() : 'a function';
}

function functionComplaints(project: Project, path: string): Complaint[] {
  return nodesOf(treeOf(project, path)).flatMap((node) => {
    if (!ts.isFunctionLike(node) || isHeading(node)) return [];
    const lines = linesOf(node);
    if (lines <= MOST_LINES_OF_A_FUNCTION || mayBeLonger[`${path} ${nameOf(node)}`]) return [];
    return [
      { path, line: lineOf(node), words: `${nameOf(node)} has ${lines} lines; does it do two things?` },
    ];
  });
}

const shortFunctions: Rule = {
  sentence: `a function fits on one screen: at most ${MOST_LINES_OF_A_FUNCTION} lines`,
  complaints: (project) => code(project).flatMap((path) => functionComplaints(project, path)),
  brokenBy: [
    {
      files: { 'src/kernel/money.ts': `export function sum() {\n${'  sum();\n'.repeat(60)}}\n` },
      complaint: 'sum has 62 lines',
    },
    {
      files: { 'src/kernel/money.ts': `export const sum = () => {\n${'  sum();\n'.repeat(60)}};\n` },
      complaint: 'sum has 62 lines',
    },
  ],
};

export const sizeRules = [shortFiles, shortFunctions];
