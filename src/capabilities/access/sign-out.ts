import { recordEntry } from '#audit';
import { withGovernment } from '#platform/database/database.ts';
import type { House } from '#platform/house.ts';
import type { Visit } from './resolve-actor.ts';
import { endedSessionCookie } from './session-cookie.ts';
import { removeSessionByToken } from './store/sessions.ts';

/** Ends the session on the server and returns the Set-Cookie values that clear it; also without a session. */
export async function signOut(house: House, visit: Visit): Promise<string[]> {
  const { actor, session } = visit;
  if (session && actor.kind === 'person') {
    await withGovernment(house.database, actor.governmentId, async (tx) => {
      await removeSessionByToken(tx, session.fingerprint);
      await recordEntry(tx, house.clock, actor, {
        action: 'access.sign-out',
        subject: `person:${actor.personId}`,
        outcome: 'done',
      });
    });
  } else if (session) await removeSessionByToken(house.database, session.fingerprint);
  return [endedSessionCookie(house.config)];
}
