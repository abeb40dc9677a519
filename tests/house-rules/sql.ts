import ts from 'typescript';
import { resolvedImportsOf } from './imports.ts';
import { type Complaint, type Project, type Rule, runningCodeIn } from './project.ts';
import { calledName, lineOf, nodesOf, treeOf } from './syntax.ts';

const isStore = (path: string) =>
  /^src\/capabilities\/[^/]+\/(store\.ts|store\/)/.test(path) ||
  /^src\/platform\/(database|postgres|queue)/.test(path);

const clients = /^(kysely|pg|pg-boss|postgres)(\/|$)/;
const builders = /\.(selectFrom|insertInto|updateTable|deleteFrom|mergeInto)$/;

function sqlComplaints(project: Project, path: string): Complaint[] {
  const imports = resolvedImportsOf(project, path)
    .filter(({ specifier }) => clients.test(specifier))
    .map(({ specifier, line }) => ({
      path,
      line,
      words: `imports ${specifier}; ask the room's store instead`,
    }));
  const queries = nodesOf(treeOf(project, path))
    .filter((node) => ts.isCallExpression(node) && builders.test(calledName(node)))
    .map((node) => ({ path, line: lineOf(node), words: "a query outside the room's store" }));
  return [...imports, ...queries];
}

const sqlInStores: Rule = {
  sentence: 'SQL lives in the stores of the rooms and in platform/database, nowhere else',
  complaints: (project) =>
    runningCodeIn(project, 'src')
      .filter((path) => !isStore(path))
      .flatMap((path) => sqlComplaints(project, path)),
  brokenBy: [
    {
      files: { 'src/capabilities/register/rules.ts': "import { sql } from 'kysely';\nsql`select 1`;\n" },
      complaint: 'imports kysely',
    },
    {
      files: {
        'src/capabilities/register/record-cooperation.ts':
          "export const recordCooperation = (tx) => tx.selectFrom('x');\n",
      },
      complaint: "outside the room's store",
    },
  ],
};

const migrationName = /^migrations\/(\d{4})-[a-z0-9]+(-[a-z0-9]+)*\.sql$/;

function migrationComplaints(project: Project): Complaint[] {
  const paths = [...project.keys()].filter((path) => path.startsWith('migrations/')).sort();
  return paths.flatMap((path, index): Complaint[] => {
    const number = migrationName.exec(path)?.[1];
    if (!number) return [{ path, words: 'is not named like 0001-what-it-brings.sql' }];
    const complaints: Complaint[] = [];
    if (Number(number) !== index + 1)
      complaints.push({ path, words: `is number ${Number(number)} where ${index + 1} is due` });
    if (!/^-- \S.{20,}/.test(project.get(path) ?? ''))
      complaints.push({ path, words: 'its header does not say why' });
    return complaints;
  });
}

const migrationsInOrder: Rule = {
  sentence: 'migrations are numbered without gaps and say why in their first line',
  complaints: migrationComplaints,
  brokenBy: [
    {
      files: { 'migrations/0003-parties.sql': '-- Who takes part in a cooperation.\n' },
      complaint: 'number 3 where 2 is due',
    },
    {
      files: { 'migrations/0001-again.sql': '-- The same number for a second time.\n' },
      complaint: 'number 1 where 2 is due',
    },
    { files: { 'migrations/0002-parties.sql': 'create table a ();\n' }, complaint: 'does not say why' },
    {
      files: { 'migrations/parties.sql': '-- Who takes part in a cooperation.\n' },
      complaint: 'is not named like',
    },
  ],
};

/** "schema.table" of every table whose rows belong to one government, from the migrations. */
function tablesOfGovernments(project: Project): Set<string> {
  const tables = new Set<string>();
  for (const [path, text] of project)
    if (path.startsWith('migrations/'))
      for (const [, table = '', columns = ''] of text
        .replace(/--.*$/gm, '')
        .matchAll(/create table ([a-z_]+\.[a-z_]+) \(([^;]*)\);/g))
        if (/\bgovernment_id\b/.test(columns) && !table.includes('.published_')) tables.add(table);
  return tables;
}

const tableNames = /\b(?:from|join|into|update|using)\s+([a-z_]+\.[a-z_]+)\b/g;

function unscopedComplaints(project: Project, path: string, tables: ReadonlySet<string>): Complaint[] {
  return nodesOf(treeOf(project, path)).flatMap((node): Complaint[] => {
    if (!ts.isTaggedTemplateExpression(node) || !/^sql\b/.test(node.tag.getText())) return [];
    const text = node.template.getText();
    if (/\bgovernment_id\b/.test(text)) return [];
    return [...text.matchAll(tableNames)]
      .filter(([, table = '']) => tables.has(table))
      .map(([, table = '']) => ({
        path,
        line: lineOf(node),
        words: `asks ${table} without naming government_id; row-level security is only the second line`,
      }));
  });
}

const scopedQueries: Rule = {
  sentence: 'every query on rows of a government names the government, besides row-level security',
  complaints: (project) => {
    const tables = tablesOfGovernments(project);
    return runningCodeIn(project, 'src').flatMap((path) => unscopedComplaints(project, path, tables));
  },
  brokenBy: [
    {
      files: {
        'migrations/0001-parties.sql':
          '-- Who takes part in a cooperation.\ncreate table register.party (\n  government_id integer not null,\n  id bigint\n);\n',
        'src/capabilities/register/store.ts':
          "import { sql } from 'kysely';\nexport const find = (tx) => sql`select * from register.party where id = 1`.execute(tx);\n",
      },
      complaint: 'without naming government_id',
    },
  ],
};

export const sqlRules = [sqlInStores, migrationsInOrder, scopedQueries];
