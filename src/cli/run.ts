import { join } from 'node:path';
import { ConfigProblem, readConfig } from '#platform/config.ts';

/** Exit codes, documented in README: 0 done, 1 refused or failed, 2 not understood, 78 a setting is wrong. */
const codes = { done: 0, failed: 1, usage: 2, setting: 78 } as const;

/** What `main` hands in, loaded only when a command needs it. */
export type LoadEntrances = () => Promise<import('./serve.ts').Entrances>;

const usage = `jalin start | serve | migrate
jalin parse period "<text>" [--as-of EDTF] [--lines FILE] --json
jalin import table FILE --region CODE [--as-of EDTF] [--dry-run] [--lines FILE] --json
jalin verify-audit [--head HASH] [--json]`;

/** Runs one command; returns the exit code, or undefined while a server keeps running. */
export async function run(args: readonly string[], entrances: LoadEntrances): Promise<number | undefined> {
  const [command = '', ...rest] = args;
  try {
    const action = Object.hasOwn(actions, command) ? actions[command] : undefined;
    if (!action) {
      process.stderr.write(`${usage}\n`);
      return codes.usage;
    }
    return await action(rest, entrances);
  } catch (problem) {
    const words = problem instanceof Error ? problem.message : String(problem);
    const known = problem instanceof ConfigProblem || (problem instanceof Error && problem.name !== 'Error');
    process.stderr.write(`jalin: ${known ? words : problem instanceof Error ? problem.stack : words}\n`);
    return problem instanceof ConfigProblem ? codes.setting : codes.failed;
  }
}

const say = (line: string) => process.stdout.write(`${line}\n`);

async function keepServing(entrances: LoadEntrances, demonstration: boolean): Promise<undefined> {
  const { start } = await import('./serve.ts');
  const stop = await start(readConfig(process.env), say, await entrances(), { demonstration });
  let stopping = false;
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.on(signal, () => {
      if (stopping) return;
      stopping = true;
      stop().then(
        () => process.exit(0),
        () => process.exit(1),
      );
    });
}

async function withDatabase<T>(
  work: (open: import('./open-database.ts').OpenDatabase) => Promise<T>,
): Promise<T> {
  const { openForWork } = await import('./open-database.ts');
  const { silentLog } = await import('#platform/log.ts');
  const open = await openForWork(readConfig(process.env), silentLog);
  try {
    return await work(open);
  } finally {
    await open.close();
  }
}

/** For commands that write as the web would; what may be late is left to the server. */
async function withHouse<T>(
  work: (workshop: import('#platform/house.ts').Workshop) => Promise<T>,
): Promise<T> {
  const { diskFileStore } = await import('#platform/files.ts');
  const { silentLog } = await import('#platform/log.ts');
  const config = readConfig(process.env);
  const files = diskFileStore(join(config.dataDir, 'files'));
  return withDatabase(({ database }) =>
    work({ config, clock: config.clock, database, files, log: silentLog }),
  );
}

const actions: Record<
  string,
  (args: readonly string[], entrances: LoadEntrances) => Promise<number | undefined>
> = {
  start: (_, entrances) => keepServing(entrances, true),
  serve: (_, entrances) => keepServing(entrances, false),
  parse: async (args) => {
    const { parse } = await import('./parse.ts');
    return (await parse(args, say)) ? codes.done : codes.usage;
  },
  import: async (args) => {
    const { importTable } = await import('./import-table.ts');
    const whole = await importTable(args, say, withHouse);
    return whole === undefined ? codes.usage : whole ? codes.done : codes.failed;
  },
  migrate: () =>
    withDatabase(async ({ migrated }) => {
      say(migrated.length > 0 ? `applied: ${migrated.join(', ')}` : 'nothing to apply');
      return codes.done;
    }),
  'verify-audit': (args) =>
    withDatabase(async ({ database }) => {
      const { verifyAudit } = await import('#audit');
      const at = args.indexOf('--head');
      const result = await verifyAudit(database, at >= 0 ? args[at + 1] : undefined);
      say(
        args.includes('--json')
          ? JSON.stringify(result)
          : `${result.entries} entries: ${result.whole ? 'whole' : 'BROKEN'}`,
      );
      return result.whole ? codes.done : codes.failed;
    }),
};
