import { AsyncLocalStorage } from 'node:async_hooks';
import { randomBytes } from 'node:crypto';
import { betterAuth } from 'better-auth';
import { APIError } from 'better-auth/api';
import type { House } from '#platform/house.ts';
import { hashPassword, verifyPassword } from './password-hash.ts';
import { longestPassword, shortestPassword } from './password-rule.ts';
import { absoluteHours } from './rules.ts';
import { houseKey } from './secret.ts';
import { fingerprintOf, newToken } from './token.ts';

/**
 * better-auth verifies passwords and keeps sessions; its own HTTP routes and cookies are not used. The cookie
 * holds a token of ours and the library is given only the token's fingerprint, so the database never holds
 * anything a browser could send (docs/decisions/0008-access.md).
 */
interface Opening {
  fingerprint: string;
  now: Date;
  userAgent: string;
}
const opening = new AsyncLocalStorage<Opening>();

export const newPersonId = (): string => randomBytes(12).toString('hex');

/** Something else asked the library for a session: its token would reach the database unhashed. */
class SessionOpenedElsewhere extends Error {
  override name = 'SessionOpenedElsewhere';
}

function sessionOfOpening() {
  const { fingerprint, now, userAgent } = opening.getStore() ?? {};
  if (!fingerprint || !now) throw new SessionOpenedElsewhere();
  return {
    token: fingerprint,
    createdAt: now,
    updatedAt: now,
    expiresAt: new Date(now.getTime() + absoluteHours * 3_600_000),
    ipAddress: null,
    userAgent: userAgent ?? '',
  };
}

const stamps = { createdAt: 'created_at', updatedAt: 'updated_at' };

function libraryOf(house: House, secret: string) {
  return betterAuth({
    appName: 'Jalin',
    baseURL: house.config.baseUrl,
    secret,
    database: { db: house.database, type: 'postgres', schemaName: 'access', transaction: false },
    telemetry: { enabled: false },
    logger: { disabled: true },
    rateLimit: { enabled: false }, // ours count by account and place together
    advanced: {
      ipAddress: { disableIpTracking: true },
      database: { generateId: newPersonId, validateSchema: false },
    },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: shortestPassword,
      maxPasswordLength: longestPassword * 4, // characters of ours, UTF-16 units of theirs
      password: {
        hash: hashPassword,
        verify: ({ hash, password }) => verifyPassword(hash, password),
      },
    },
    user: { modelName: 'person', fields: { ...stamps, emailVerified: 'email_verified' } },
    account: {
      modelName: 'credential',
      fields: {
        ...stamps,
        userId: 'person_id',
        providerId: 'provider_id',
        accountId: 'account_id',
        accessToken: 'access_token',
        refreshToken: 'refresh_token',
        idToken: 'id_token',
        accessTokenExpiresAt: 'access_token_expires_at',
        refreshTokenExpiresAt: 'refresh_token_expires_at',
      },
    },
    session: {
      modelName: 'session',
      expiresIn: absoluteHours * 3_600,
      disableSessionRefresh: true,
      fields: {
        ...stamps,
        userId: 'person_id',
        expiresAt: 'expires_at',
        ipAddress: 'ip_address',
        userAgent: 'user_agent',
      },
    },
    databaseHooks: { session: { create: { before: async () => ({ data: sessionOfOpening() }) } } },
  });
}

type Library = ReturnType<typeof libraryOf>;
const libraries = new WeakMap<House, Promise<Library>>();

function library(house: House): Promise<Library> {
  const known =
    libraries.get(house) ??
    houseKey(house, 'sign-in-library').then((key) => libraryOf(house, key.toString('base64')));
  libraries.set(house, known);
  return known;
}

/** A session just opened: `token` is for the cookie and is nowhere else. */
export interface OpenedSession {
  token: string;
  personId: string;
}

async function open(house: House, userAgent: string, work: () => Promise<string>): Promise<OpenedSession> {
  const token = newToken();
  const personId = await opening.run(
    { fingerprint: fingerprintOf(token), now: house.clock.now(), userAgent: userAgent.slice(0, 200) },
    work,
  );
  return { token, personId };
}

/**
 * Verifies the password and opens a session; undefined when account or password is wrong. An unknown account
 * costs one Argon2id hash, as a known one does: the library hashes what was typed.
 */
export async function openWithPassword(
  house: House,
  email: string,
  password: string,
  userAgent: string,
): Promise<OpenedSession | undefined> {
  const { api } = await library(house);
  try {
    return await open(
      house,
      userAgent,
      async () => (await api.signInEmail({ body: { email, password } })).user.id,
    );
  } catch (problem) {
    if (problem instanceof APIError && problem.statusCode === 401) return undefined;
    throw problem;
  }
}

/** Opens a session for somebody known otherwise: a one-time link, the demonstration's door. */
export async function openForPerson(
  house: House,
  personId: string,
  userAgent: string,
): Promise<OpenedSession> {
  const context = await (await library(house)).$context;
  return open(house, userAgent, async () => {
    await context.internalAdapter.createSession(personId);
    return personId;
  });
}
