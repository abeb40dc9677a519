import type { Config } from '#platform/config.ts';
import { jsonLog } from '#platform/log.ts';
import type { Call } from './command.ts';
import { isDemonstrationDue, loadDemonstration } from './demonstration/load-demonstration.ts';
import { summarise } from './demonstration/summarise.ts';
import type { Entrances } from './entrances.ts';
import { openHouse } from './open-house.ts';
import { mustBeFree } from './port-free.ts';
import { settingProblem } from './setting-problems.ts';
import { untilTold } from './until-told.ts';

type Say = (line: string) => void;

/** `jalin serve`, and `jalin start`, which first fills an empty database with the demonstration. */
export async function keepServing(call: Call, options: { demonstration: boolean }): Promise<undefined> {
  const config = call.config();
  const lines: string[] = [];
  untilTold(await start(config, (line) => lines.push(line), await call.entrances(), options));
  // Said last: whoever reads the address may end the program at once, and it must end cleanly by then.
  for (const line of lines) call.say(line);
}

/** Opens the house, serves, and says where; returns how to stop. */
export async function start(
  config: Config,
  say: Say,
  entrances: Entrances,
  options: { demonstration: boolean },
): Promise<() => Promise<void>> {
  const log = jsonLog((line) => process.stderr.write(line));
  await mustBeFree(config).catch((problem) => {
    throw settingProblem(problem, config);
  });
  const { house, close } = await openHouse(config, log, { jobsOf: entrances.jobsOf, works: true });
  try {
    if (options.demonstration && (await isDemonstrationDue(house.database)))
      await loadDemonstration(house, (line) => process.stderr.write(`${line}\n`));
    const app = await entrances.buildServer(house);
    await app.listen({ port: config.port, host: config.host });
    const address = app.server.address();
    const port = typeof address === 'object' && address ? address.port : config.port;
    for (const line of await summarise(house, port)) say(line);
    return async () => {
      await app.close();
      await close();
    };
  } catch (problem) {
    await close();
    throw settingProblem(problem, config);
  }
}
