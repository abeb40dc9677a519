import { jsonLog } from '#platform/log.ts';
import type { Call } from './command.ts';
import { openHouse } from './open-house.ts';
import { untilTold } from './until-told.ts';

/** `jalin worker`: only does the jobs, for an installation with a PostgreSQL server and several machines. */
export async function keepWorking(call: Call): Promise<undefined> {
  const { jobsOf } = await call.entrances();
  const { close } = await openHouse(call.config(), jsonLog(call.tell), { jobsOf, works: true });
  untilTold(close);
  call.say('mengerjakan antrean / working on the queue');
}
