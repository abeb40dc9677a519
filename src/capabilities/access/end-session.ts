import { recordEntry } from '#audit';
import type { PersonActor } from '#kernel/actor.ts';
import { notFound } from '#kernel/refusal.ts';
import { withGovernment } from '#platform/database/database.ts';
import type { House } from '#platform/house.ts';
import { removeSession } from './store/sessions.ts';

/** Ends one of a person's own sessions, for example on a computer left open; `not-found` for anybody else's. */
export async function endSession(house: House, actor: PersonActor, sessionId: string): Promise<void> {
  await withGovernment(house.database, actor.governmentId, async (tx) => {
    if (!(await removeSession(tx, actor.personId, sessionId))) throw notFound();
    await recordEntry(tx, house.clock, actor, {
      action: 'access.end-session',
      subject: `person:${actor.personId}`,
      outcome: 'done',
    });
  });
}
