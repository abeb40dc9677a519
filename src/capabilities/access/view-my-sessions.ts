import type { House } from '#platform/house.ts';
import { sessionHasEnded } from './rules.ts';
import { listSessions, type SessionLine } from './store/sessions.ts';

/** A person's own open sessions, the one asking among them marked. */
export async function viewMySessions(
  house: Pick<House, 'database' | 'clock'>,
  session: { id: string; personId: string },
): Promise<(SessionLine & { current: boolean })[]> {
  const now = house.clock.now();
  const sessions = await listSessions(house.database, session.personId);
  return sessions
    .filter((one) => !sessionHasEnded(one, now))
    .map((one) => ({ ...one, current: one.id === session.id }));
}
