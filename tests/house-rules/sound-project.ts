import type { Project } from './project.ts';

const aliases = {
  '#kernel/*': './src/kernel/*',
  '#platform/*': './src/platform/*',
  '#register': './src/capabilities/register/index.ts',
  '#reference': './src/capabilities/reference/index.ts',
};

const door = (purpose: string, exports: string) => `/**\n * ${purpose}\n */\n${exports}\n`;

const files: Readonly<Record<string, string>> = {
  'package.json': JSON.stringify({ imports: aliases }),
  'package-lock.json': '{"packages":{"":{}}}',
  'ARCHITECTURE.md':
    '| room | owns | calls |\n|---|---|---|\n| reference | lists | - |\n| register | cooperations | reference |\n',
  'migrations/0001-cooperations.sql': '-- Cooperations, because everything hangs on them.\n',
  'src/kernel/clock.ts': 'export const systemClock = { now: () => new Date() };\n',
  'src/platform/log.ts':
    "import { systemClock } from '#kernel/clock.ts';\n/** When a line was written. */\nexport const at = () => systemClock.now();\n",
  'src/capabilities/reference/index.ts': door(
    'Reference: the lists everybody shares and nobody changes.',
    "export { listRegions } from './list-regions.ts';",
  ),
  'src/capabilities/reference/list-regions.ts': 'export const listRegions = () => [];\n',
  'src/capabilities/register/index.ts': door(
    'Register: cooperations and what is known of them.',
    "export { recordCooperation } from './record-cooperation.ts';",
  ),
  'src/capabilities/register/record-cooperation.ts': `import { listRegions } from '#reference';
import { save } from './store.ts';
/** Records one. */
export async function recordCooperation() {
  await save(listRegions());
}
`,
  'src/capabilities/register/store.ts': `import { sql } from 'kysely';
export const save = (of: unknown) => sql.raw(String(of));
`,
  'src/cli/run.ts':
    "import { recordCooperation } from '#register';\nexport const run = async () => console.log(await recordCooperation());\n",
  'tests/support/given.ts': 'export const given = () => 1;\n',
};

/** A made-up project that keeps every rule, with some files put over it. */
export const soundProjectWith = (broken: Readonly<Record<string, string>> = {}): Project =>
  new Map(Object.entries({ ...files, ...broken }));
