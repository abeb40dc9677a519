import ts from 'typescript';
import { type Complaint, type Project, type Rule, runningCodeIn } from './project.ts';
import { lineOf, treeOf } from './syntax.ts';

const isExported = (statement: ts.Statement) =>
  ts.canHaveModifiers(statement) &&
  (ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false);

/** The name of the function a statement declares, also as a constant; undefined when it declares none. */
function functionIn(statement: ts.Statement): string | undefined {
  if (ts.isFunctionDeclaration(statement)) return statement.name?.text;
  if (!ts.isVariableStatement(statement)) return undefined;
  return statement.declarationList.declarations
    .find(({ initializer }) => initializer && ts.isFunctionLike(initializer))
    ?.name.getText();
}

const isTold = (statement: ts.Statement) => ts.getJSDocCommentsAndTags(statement).length > 0;

// The ways of saying no are told by their own words, in both languages.
const saysNo = (path: string) => path.endsWith('/refusals.ts');

function untold(project: Project, path: string): Complaint[] {
  return treeOf(project, path).statements.flatMap((statement) => {
    const name = isExported(statement) ? functionIn(statement) : undefined;
    if (name === undefined || isTold(statement)) return [];
    return [{ path, line: lineOf(statement), words: `say in one sentence what "${name}" is for` }];
  });
}

const toldToAll: Rule = {
  sentence: 'what the kernel and the platform offer to all says in one sentence what it is for',
  complaints: (project) =>
    runningCodeIn(project, 'src/kernel', 'src/platform')
      .filter((path) => !saysNo(path))
      .flatMap((path) => untold(project, path)),
  brokenBy: [
    {
      files: { 'src/kernel/clock.ts': 'export function now(): Date { return new Date(); }\n' },
      complaint: 'what "now" is for',
    },
    {
      files: { 'src/platform/log.ts': '// A log.\nexport const log = () => undefined;\n' },
      complaint: 'what "log" is for',
    },
  ],
};

export const purposeRules: readonly Rule[] = [toldToAll];
