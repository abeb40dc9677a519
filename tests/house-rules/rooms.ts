import ts from 'typescript';
import { resolvedImportsOf, roomOf, roomsOf } from './imports.ts';
import { type Complaint, codeIn, isTest, type Project, type Rule } from './project.ts';
import { lineOf, treeOf } from './syntax.ts';

/** Room -> rooms it may call, from the table of ARCHITECTURE.md. */
export function callTableOf(project: Project): Map<string, Set<string>> {
  const rows = (project.get('ARCHITECTURE.md') ?? '').matchAll(/^\| ([a-z-]+) \|[^|]*\|([^|]*)\|$/gm);
  const table = new Map(
    [...rows].map(([, room = '', calls = '']) => [room, new Set(calls.match(/[a-z-]{2,}/g))]),
  );
  table.delete('room');
  return table;
}

const doorOf = (room: string) => `src/capabilities/${room}/index.ts`;

const byTheDoor: Rule = {
  sentence: 'a room is entered by its door, and does not leave by its own',
  complaints: (project) =>
    codeIn(project, 'src', 'tools', 'bench').flatMap((path) =>
      resolvedImportsOf(project, path).flatMap(({ target, line }): Complaint[] => {
        const room = target && roomOf(target);
        if (!room) return [];
        const inside = roomOf(path) === room;
        if (inside && target === doorOf(room) && !isTest(path))
          return [{ path, line, words: 'uses its own door; import the file inside the room' }];
        if (!inside && target !== doorOf(room))
          return [{ path, line, words: `walks around the door: import from #${room}, not ${target}` }];
        return [];
      }),
    ),
  brokenBy: [
    {
      files: {
        'package.json': '{"imports":{"#register/*":"./src/capabilities/register/*"}}',
        'src/web/serve.ts': "import { x } from '#register/store.ts';\nx();\n",
      },
      complaint: 'walks around the door',
    },
    {
      files: {
        'src/capabilities/register/rules.ts':
          "import { recordCooperation } from '#register';\nrecordCooperation();\n",
      },
      complaint: 'uses its own door',
    },
  ],
};

const alongTheTable: Rule = {
  sentence: 'a room calls only the rooms its line in ARCHITECTURE.md names',
  complaints: (project) => {
    const table = callTableOf(project);
    return codeIn(project, 'src/capabilities').flatMap((path) =>
      resolvedImportsOf(project, path).flatMap(({ target, line }) => {
        const [from = '', to] = [roomOf(path), target && roomOf(target)];
        if (!to || to === from || table.get(from)?.has(to)) return [];
        return [{ path, line, words: `calls ${to}, which ARCHITECTURE.md does not allow ${from}` }];
      }),
    );
  },
  brokenBy: [
    {
      files: {
        'src/capabilities/reference/regions.ts':
          "import { recordCooperation } from '#register';\nrecordCooperation();\n",
      },
      complaint: 'does not allow reference',
    },
  ],
};

/** The first circle reachable from a node, as the names on it; undefined when there is none. */
export function findCircle(edges: ReadonlyMap<string, Iterable<string>>): string[] | undefined {
  const done = new Set<string>();
  const trail: string[] = [];
  const visit = (node: string): string[] | undefined => {
    const at = trail.indexOf(node);
    if (at >= 0) return [...trail.slice(at), node];
    if (done.has(node)) return undefined;
    trail.push(node);
    for (const next of edges.get(node) ?? []) {
      const circle = visit(next);
      if (circle) return circle;
    }
    trail.pop();
    done.add(node);
    return undefined;
  };
  for (const node of edges.keys()) {
    const circle = visit(node);
    if (circle) return circle;
  }
  return undefined;
}

function tableComplaints(project: Project): string[] {
  const table = callTableOf(project);
  const known = [...table.values()].flatMap((calls) => [...calls]).filter((room) => !table.has(room));
  const circle = findCircle(table);
  return [
    ...known.map((room) => `a line calls "${room}", which has no line of its own`),
    ...(circle ? [`the table goes in a circle: ${circle.join(' -> ')}`] : []),
    ...roomsOf(project)
      .filter((room) => !table.has(room))
      .map((room) => `the room ${room} has no line in the table`),
  ];
}

const tableIsTrue: Rule = {
  sentence: 'the table of rooms names every room and goes in no circle',
  complaints: (project) => tableComplaints(project).map((words) => ({ path: 'ARCHITECTURE.md', words })),
  brokenBy: [
    {
      files: { 'ARCHITECTURE.md': '| reference | - | register |\n| register | - | reference |\n' },
      complaint: 'in a circle',
    },
    { files: { 'src/capabilities/weather/index.ts': 'export {};\n' }, complaint: 'weather has no line' },
    {
      files: { 'ARCHITECTURE.md': '| reference | - | - |\n| register | - | reference archive |\n' },
      complaint: '"archive"',
    },
  ],
};

function doorComplaints(project: Project, room: string): Complaint[] {
  const path = doorOf(room);
  const door = project.get(path);
  if (door === undefined) return [{ path, words: `the room ${room} has no door` }];
  const aliases = JSON.parse(project.get('package.json') ?? '{}').imports ?? {};
  const complaints: Complaint[] = [];
  if (aliases[`#${room}`] !== `./${path}`)
    complaints.push({ path: 'package.json', words: `"imports" lacks #${room}` });
  if (!/^\/\*\*[\s\S]{40,}?\*\//.test(door))
    complaints.push({ path, words: 'does not open with its purpose' });
  for (const statement of treeOf(project, path).statements)
    if (!ts.isExportDeclaration(statement) || !statement.exportClause)
      complaints.push({
        path,
        line: lineOf(statement),
        words: 'a door is a list of exports written by hand, name by name',
      });
  return complaints;
}

const doors: Rule = {
  sentence: 'every room has a door that says its purpose and lists its exports by hand',
  complaints: (project) => roomsOf(project).flatMap((room) => doorComplaints(project, room)),
  brokenBy: [
    { files: { 'src/capabilities/access/rules.ts': 'export const one = 1;\n' }, complaint: 'has no door' },
    {
      files: { 'src/capabilities/register/index.ts': "export { x } from './store.ts';\n" },
      complaint: 'open with its purpose',
    },
    {
      files: {
        'src/capabilities/register/index.ts': `/** ${'Register: what is so. '.repeat(3)}*/\nexport * from './store.ts';\n`,
      },
      complaint: 'name by name',
    },
    { files: { 'package.json': '{"imports":{}}' }, complaint: 'lacks #register' },
  ],
};

const noCircles: Rule = {
  sentence: 'no files import each other in a circle',
  complaints: (project) => {
    const edges = new Map(
      codeIn(project, 'src').map((path) => [
        path,
        resolvedImportsOf(project, path).flatMap(({ target }) => (target && target !== path ? [target] : [])),
      ]),
    );
    const circle = findCircle(edges);
    return circle ? [{ path: circle[0] ?? '', words: `imports in a circle: ${circle.join(' -> ')}` }] : [];
  },
  brokenBy: [
    {
      files: {
        'src/kernel/money.ts': "import './clock.ts';\n",
        'src/kernel/clock.ts': "import './money.ts';\n",
      },
      complaint: 'src/kernel/clock.ts -> src/kernel/money.ts',
    },
  ],
};

export const roomRules = [byTheDoor, alongTheTable, tableIsTrue, doors, noCircles];
