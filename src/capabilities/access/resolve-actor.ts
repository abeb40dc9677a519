import type { Actor, AnonymousActor, PersonActor } from '#kernel/actor.ts';
import type { House } from '#platform/house.ts';
import { isValidOn, lastUseIsStale, rolesAmong, sessionHasEnded } from './rules.ts';
import { readCookie, sessionCookieName } from './session-cookie.ts';
import { findSession, removeSessionByToken, type SessionRow, touchSession } from './store/sessions.ts';
import { fingerprintOf } from './token.ts';

/** Who is calling: an actor, and the session behind it when there is one. */
export interface Visit {
  actor: Actor;
  session?: {
    id: string;
    fingerprint: string;
    personId: string;
    name: string;
  };
}

const anonymous: AnonymousActor = { kind: 'anonymous' };

function actorOf(row: SessionRow, now: Date): PersonActor | AnonymousActor {
  const { actingFor, roles, validFrom, validUntil } = row;
  if (actingFor === null || !roles || !validFrom || !isValidOn({ validFrom, validUntil }, now))
    return anonymous;
  const held = rolesAmong(roles);
  const ofAgency = held.every((role) => role === 'reporter');
  return {
    kind: 'person',
    personId: row.personId,
    name: row.name,
    governmentId: actingFor,
    // A reporter who is also an officer works for the whole region, not for one agency.
    roles: ofAgency ? held : held.filter((role) => role !== 'reporter'),
    ...(ofAgency && row.agencyId !== null && { agencyId: row.agencyId }),
  };
}

/**
 * Who sent this Cookie header. Roles are read anew at every request: a change holds from the next click. An
 * anonymous actor with a session is somebody signed in who has not (or no longer) a government to act for.
 */
export async function resolveVisit(house: House, cookieHeader: string | undefined): Promise<Visit> {
  const token = readCookie(cookieHeader, sessionCookieName(house.config));
  if (!token || token.length > 100) return { actor: anonymous };
  const fingerprint = fingerprintOf(token);
  const row = await findSession(house.database, fingerprint);
  if (!row) return { actor: anonymous };
  const now = house.clock.now();
  if (sessionHasEnded(row, now)) {
    await removeSessionByToken(house.database, fingerprint);
    return { actor: anonymous };
  }
  if (lastUseIsStale(row, now)) await touchSession(house.database, row.id, now);
  return {
    actor: actorOf(row, now),
    session: { id: row.id, fingerprint, personId: row.personId, name: row.name },
  };
}

/** Who sent this Cookie header, for those who need no more of the session than that. */
export const resolveActor = async (house: House, cookieHeader: string | undefined): Promise<Actor> =>
  (await resolveVisit(house, cookieHeader)).actor;
