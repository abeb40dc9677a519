import { type Actor, hasRole } from '#kernel/actor.ts';
import type { Route } from '#platform/http/index.ts';
import { addressesOf } from './alternates.ts';

/** Whether a page stands at this path (with the language's prefix, without a query) and this actor may open it. */
export type MayOpen = (path: string, actor: Actor) => boolean;

/** Reads it from the routes themselves, so that no menu can promise what a route refuses. */
export function mayOpenAmong(routes: readonly Route[]): MayOpen {
  const doors = new Map(
    routes
      .filter(({ method }) => method === 'GET')
      .flatMap((route) => addressesOf(route).map(({ url }) => [url, route.who] as const)),
  );
  return (path, actor) => {
    const who = doors.get(path);
    if (who === undefined || who === 'anyone') return who === 'anyone';
    return actor.kind !== 'anonymous' && (who === 'signed-in' || hasRole(actor, ...who));
  };
}
