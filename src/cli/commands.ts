import type { Command } from './command.ts';

const text = { type: 'string' } as const;
const yes = { type: 'boolean' } as const;

/** Every command there is. What one needs is loaded when it is called, so that `parse` starts without a database. */
export const commands: Readonly<Record<string, Command>> = {
  start: {
    usage: ['start'],
    run: async (call) => (await import('./serve.ts')).keepServing(call, { demonstration: true }),
  },
  serve: {
    usage: ['serve'],
    run: async (call) => (await import('./serve.ts')).keepServing(call, { demonstration: false }),
  },
  worker: {
    usage: ['worker'],
    run: async (call) => (await import('./worker.ts')).keepWorking(call),
  },
  migrate: {
    usage: ['migrate [--json]'],
    run: async (call) => (await import('./migrate.ts')).migrateDatabase(call),
  },
  setup: {
    usage: ['setup --region CODE --name NAME --email ADDRESS [--again] [--json]'],
    options: { region: text, name: text, email: text, again: yes },
    run: async (call) => (await import('./set-up.ts')).setUpInstallation(call),
  },
  demo: {
    usage: ['demo [--json]'],
    run: async (call) => (await import('./demo.ts')).loadDemo(call),
  },
  user: {
    usage: [
      'user list [--region CODE] [--json]',
      'user invite --region CODE --name NAME --email ADDRESS --role ROLE[,ROLE] [--agency NAME] [--json]',
      'user new-password --region CODE --email ADDRESS [--json]',
      'user end --region CODE --email ADDRESS [--json]',
    ],
    options: { region: text, name: text, email: text, role: text, agency: text },
    run: async (call) => (await import('./user.ts')).manageUsers(call),
  },
  doctor: {
    usage: ['doctor [--json]'],
    run: async (call) => (await import('./doctor/doctor.ts')).examine(call),
  },
  'verify-audit': {
    usage: ['verify-audit [--head HASH] [--json]'],
    options: { head: text },
    run: async (call) => (await import('./verify-audit.ts')).verifyHistory(call),
  },
  import: {
    usage: [
      'import table FILE --region CODE [--as-of EDTF] [--dry-run] [--json]',
      'import table --lines FILE --region CODE [--as-of EDTF] [--dry-run]',
    ],
    options: { region: text, 'as-of': text, 'dry-run': yes, lines: text },
    async run(call) {
      const { importTable } = await import('./import-table.ts');
      const { withHouse } = await import('./open-house.ts');
      return importTable(call, (work) => withHouse(call, work));
    },
  },
  clock: {
    usage: [
      'clock CLOCK_ID --from DATE [--pause FROM/UNTIL]... [--json]',
      'clock --lines FILE',
      'clock --list',
    ],
    options: { from: text, pause: { type: 'string', multiple: true }, lines: text, list: yes },
    run: async (call) => (await import('./clock.ts')).readClocks(call),
  },
  path: {
    usage: ['path --answers FILE [--json]', 'path --lines FILE', 'path --schema'],
    options: { answers: text, lines: text, schema: yes },
    run: async (call) => (await import('./path.ts')).choosePaths(call),
  },
  law: {
    usage: ['law --schema', 'law check FILE [--json]', 'law apply FILE --reason TEXT [--json]'],
    options: { schema: yes, reason: text },
    run: async (call) => (await import('./law.ts')).tendLaw(call),
  },
  mail: {
    usage: ['mail read FILE [--json]', 'mail read - [--json]'],
    run: async (call) => (await import('./mail.ts')).readIncoming(call),
  },
  check: {
    usage: ['check draft FILE.json [--json]', 'check draft --lines FILE', 'check draft --schema'],
    options: { lines: text, schema: yes },
    run: async (call) => (await import('./check.ts')).checkDrafts(call),
  },
  parse: {
    usage: ['parse period "<text>" [--as-of EDTF] [--json]', 'parse period --lines FILE [--as-of EDTF]'],
    options: { 'as-of': text, lines: text },
    run: async (call) => (await import('./parse.ts')).parsePhrases(call),
  },
};
