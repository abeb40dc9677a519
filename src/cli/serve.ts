import type { Config } from '#platform/config.ts';
import type { House } from '#platform/house.ts';
import { jsonLog } from '#platform/log.ts';
import { viewRegisterFigures } from '#register';
import { loadDemonstration } from './demonstration/load-demonstration.ts';
import { type JobsOf, openHouse } from './open-house.ts';

type Say = (line: string) => void;

/** The other entrances, handed in by `main`: the command line, the web and the jobs do not know each other. */
export interface Entrances {
  buildServer(house: House): Promise<Server>;
  jobsOf: JobsOf;
}

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
  entrances: Entrances,
  options: { demonstration: boolean },
): Promise<() => Promise<void>> {
  const log = jsonLog((line) => process.stderr.write(line));
  const { house, close } = await openHouse(config, log, { jobsOf: entrances.jobsOf, works: true });
  try {
    const before = await viewRegisterFigures(house.database);
    const empty = before.cooperations === 0 && before.regions === 0;
    const figures =
      options.demonstration && empty ? await loadDemonstration(house.database, config.clock) : before;
    const app = await entrances.buildServer(house);
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
