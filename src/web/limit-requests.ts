import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Answering } from './answer.tsx';

export interface RequestsPerMinute {
  /** By one person, from wherever. */
  account: number;
  /** By everybody without an account behind one address. Generous: a whole office shares one. */
  address: number;
}

/** Counts a request; false when whoever sends it has to wait. */
export type WithinLimits = (answering: Answering) => Promise<boolean>;

/**
 * Limits against floods, counted in this process's memory. People signed in are counted by account and never by
 * address, so that nobody in the same office can use up a colleague's. Passwords have limits of their own (#access).
 */
export function limitRequests(app: FastifyInstance, limits: RequestsPerMinute): WithinLimits {
  const callers = new WeakMap<FastifyRequest, string>();
  const limitOf = (max: number) =>
    app.createRateLimit({
      max,
      timeWindow: 60_000,
      keyGenerator: (request) => callers.get(request) ?? request.ip,
    });
  const byAccount = limitOf(limits.account);
  const byAddress = limitOf(limits.address);
  return async ({ request, visitor: { session } }) => {
    callers.set(request, session ? `account:${session.personId}` : `address:${request.ip}`);
    const counted = await (session ? byAccount : byAddress)(request);
    return counted.isAllowed || !counted.isExceeded;
  };
}
