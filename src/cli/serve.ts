import { join } from 'node:path';
import type { Config } from '#platform/config.ts';
import { diskFileStore } from '#platform/files.ts';
import type { House } from '#platform/house.ts';
import { jsonLog } from '#platform/log.ts';
import { viewRegisterFigures } from '#register';
import { loadDemonstration } from './demonstration/load-demonstration.ts';
import { openForWork } from './open-database.ts';

type Say = (line: string) => void;

/** The web entrance, handed in by `main`: the command line and the web do not know each other. */
export type BuildServer = (house: House) => Promise<Server>;

/** What is needed of the web server here. */
interface Server {
  server: { address(): string | { port: number } | null };
  listen(where: { port: number; host: string }): Promise<string>;
  close(): Promise<unknown>;
}

/** `jalin start`: as `serve`, and an empty database is first filled with the demonstration. */
export async function start(
  config: Config,
  say: Say,
  buildServer: BuildServer,
  options: { demonstration: boolean },
): Promise<() => Promise<void>> {
  const log = jsonLog((line) => process.stderr.write(line));
  const { database, close } = await openForWork(config, log);
  try {
    const before = await viewRegisterFigures(database);
    const empty = before.cooperations === 0 && before.regions === 0;
    const figures = options.demonstration && empty ? await loadDemonstration(database, config.clock) : before;
    const house = {
      config,
      clock: config.clock,
      database,
      log,
      files: diskFileStore(join(config.dataDir, 'files')),
    };
    const app = await buildServer(house);
    await app.listen({ port: config.port, host: config.host });
    const address = app.server.address();
    const port = typeof address === 'object' && address ? address.port : config.port;
    for (const line of summary(figures, config.host, port)) say(line);
    return async () => {
      await app.close();
      await close();
    };
  } catch (problem) {
    await close();
    throw problem;
  }
}

function summary(
  figures: Awaited<ReturnType<typeof viewRegisterFigures>>,
  host: string,
  port: number,
): string[] {
  return [
    `regions: ${figures.regions}`,
    `cooperations: ${figures.cooperations}`,
    `none, confirmed or stated: ${figures.none}`,
    `conflicts not resolved: ${figures.conflicts}`,
    `open http://${host.includes(':') ? `[${host}]` : host}:${port}/id`,
  ];
}
