import { today } from '#kernel/clock.ts';
import { withGovernment } from '#platform/database/database.ts';
import type { LinkHouse, OpenedLink } from './open-link.ts';
import { addEvent, listEvents, lockRequest } from './store/requests.ts';

/** Notes that somebody looked at a request's page; once for each day in western Indonesia. */
export async function noteOpening(house: LinkHouse, { governmentId, request }: OpenedLink): Promise<void> {
  await withGovernment(house.database, governmentId, async (tx) => {
    await lockRequest(tx, governmentId, request.id);
    const events = await listEvents(tx, governmentId, request.id);
    const day = today(house.clock);
    const noted = events.some(({ kind, at }) => kind === 'opened' && dayOf(at) === day);
    if (!noted)
      await addEvent(tx, governmentId, request.id, { kind: 'opened', at: house.clock.now(), by: 'agency' });
  });
}

const dayOf = (instant: string) => today({ now: () => new Date(instant) });
