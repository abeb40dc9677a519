import { basename } from 'node:path';
import ts from 'typescript';
import { type Complaint, codeIn, type Project, type Rule } from './project.ts';
import { lineOf, nodesOf, treeOf } from './syntax.ts';

const ours = ['src', 'tests', 'tools', 'bench', 'bin', 'migrations', 'docs'];
const inOurs = (path: string) => ours.some((folder) => path.startsWith(`${folder}/`));
const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Names that say nothing about what lives behind them, so everything ends up there. */
const empty =
  /^(utils?|common|misc|helpers?|shared|base|manager|lib|stuff)$|-(utils?|helpers?|manager|misc|impl)$/;

function nameComplaints(path: string): Complaint[] {
  const parts = path.split('/');
  const stem = (parts.pop() ?? '').split('.')[0] ?? '';
  const names = [...parts.filter((part) => !part.startsWith('.')), stem];
  return [
    ...names
      .filter((name) => !kebab.test(name))
      .map((name) => ({ path, words: `"${name}" is not kebab-case` })),
    ...names
      .filter((name) => empty.test(name))
      .map((name) => ({ path, words: `"${name}" says nothing; name what lives there` })),
  ];
}

const fileNames: Rule = {
  sentence: 'files and folders have kebab-case names that say what they are about',
  complaints: (project) => [...project.keys()].filter(inOurs).flatMap(nameComplaints),
  brokenBy: [
    { files: { 'src/kernel/legalBasis.ts': 'export {};\n' }, complaint: 'not kebab-case' },
    {
      files: { 'src/capabilities/register/utils/dates.ts': 'export {};\n' },
      complaint: '"utils" says nothing',
    },
    {
      files: { 'src/platform/session-manager.ts': 'export {};\n' },
      complaint: '"session-manager" says nothing',
    },
  ],
};

const emptyType = /(Manager|Helper|Utils?|Impl|Base)$|^(Base|Abstract)[A-Z]|^I[A-Z][a-z]/;

const typeNames: Rule = {
  sentence: 'no class or type is a Manager, Helper, Base or IThing',
  complaints: (project) =>
    codeIn(project, 'src', 'tests', 'tools', 'bench').flatMap((path) =>
      nodesOf(treeOf(project, path)).flatMap((node) => {
        const named =
          ts.isClassDeclaration(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node);
        const name = named ? node.name?.text : undefined;
        if (!name || !emptyType.test(name)) return [];
        return [{ path, line: lineOf(node), words: `"${name}" says nothing; name the field's own thing` }];
      }),
    ),
  brokenBy: [
    { files: { 'src/platform/log.ts': 'export class LogManager {}\n' }, complaint: '"LogManager"' },
    { files: { 'src/platform/log.ts': 'export interface ILog {}\n' }, complaint: '"ILog"' },
  ],
};

/** First words of use-case and reading files; a new verb is added here when the field needs it. */
const verbs = new Set(
  `accept add answer apply approve archive ask assign attach become begin cancel change check close confirm
  correct create delete detach dismiss download draft edit end export extend find forget get give grant import
  invite join leave link list load lock mark match merge move note open parse plan preview propose publish
  put read receive recognise record refuse register reject release remind remove renew replace request resolve
  restore revoke save search send set show sign split start state stop submit suggest take tell transfer
  undo unlink unlock update verify view withdraw write`.split(/\s+/),
);

const camel = (stem: string) => stem.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

function exportedNames(tree: ts.SourceFile): string[] {
  return tree.statements.flatMap((statement) => {
    const exported =
      ts.canHaveModifiers(statement) &&
      ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
    if (!exported) return [];
    if (ts.isFunctionDeclaration(statement)) return statement.name ? [statement.name.text] : [];
    if (!ts.isVariableStatement(statement)) return [];
    return statement.declarationList.declarations.map(({ name }) => name.getText());
  });
}

/** A verb-noun file directly in a room: "src/capabilities/register/resolve-conflict.ts". */
const useCaseFile = /^src\/capabilities\/[^/]+\/(([a-z]+)-[a-z0-9-]+)\.tsx?$/;

function useCaseComplaints(project: Project, path: string): Complaint[] {
  const [, stem = '', verb = ''] = useCaseFile.exec(path) ?? [];
  const isNoun = stem.startsWith('sign-in-');
  if (!verbs.has(verb) || isNoun || exportedNames(treeOf(project, path)).includes(camel(stem))) return [];
  return [{ path, words: `${basename(path)} must export ${camel(stem)}` }];
}

const useCaseNames: Rule = {
  sentence: 'a verb-noun file of a room exports the function of its name',
  complaints: (project) =>
    codeIn(project, 'src/capabilities').flatMap((path) => useCaseComplaints(project, path)),
  brokenBy: [
    {
      files: { 'src/capabilities/register/resolve-conflict.ts': 'export function settle() {}\n' },
      complaint: 'must export resolveConflict',
    },
  ],
};

export const nameRules = [fileNames, typeNames, useCaseNames];
