import { randomBytes } from 'node:crypto';
import { cookie, findGovernmentById, formCookieName, readCookie, resolveVisit, type Visit } from '#access';
import type { House } from '#platform/house.ts';
import { formToken, isFormToken } from './form-token.ts';

/** Who sent a request, and the form tokens that belong to them. */
export interface Visitor extends Visit {
  /** The government a person acts for, by name. */
  readonly governmentName: string | undefined;
  /** A fresh value for a hidden `_csrf` field; asking for it may set the form cookie. */
  readonly csrf: string;
  /** True once a token was handed out: the page belongs to this visitor and no cache may keep it. */
  readonly tokenGiven: boolean;
  ownsToken(sent: string): boolean;
  /** Set-Cookie values that asking for a token made necessary. */
  readonly newCookies: readonly string[];
}

const formCookieSeconds = 24 * 3_600;

/**
 * Signed-in people's tokens are bound to their session. Anybody else's are bound to a random cookie, set only
 * when a page with a form is made, so that readers get no cookie and caches can serve them.
 */
export async function meetVisitor(
  house: House,
  formKey: Buffer,
  cookieHeader: string | undefined,
): Promise<Visitor> {
  const visit = await resolveVisit(house, cookieHeader);
  const government =
    visit.actor.kind === 'person'
      ? await findGovernmentById(house.database, visit.actor.governmentId)
      : undefined;
  const cookieName = formCookieName(house.config);
  const sentCookie = readCookie(cookieHeader, cookieName);
  let anonymousBinder = sentCookie && /^[\w-]{22}$/.test(sentCookie) ? sentCookie : undefined;
  let tokenGiven = false;
  const newCookies: string[] = [];
  const binder = () => {
    if (visit.session) return `session:${visit.session.fingerprint}`;
    if (anonymousBinder === undefined) {
      anonymousBinder = randomBytes(16).toString('base64url');
      newCookies.push(cookie(house.config, cookieName, anonymousBinder, formCookieSeconds));
    }
    return `cookie:${anonymousBinder}`;
  };
  return {
    ...visit,
    governmentName: government?.name,
    newCookies,
    get tokenGiven() {
      return tokenGiven;
    },
    get csrf() {
      tokenGiven = true;
      return formToken(formKey, binder());
    },
    ownsToken: (sent) =>
      (visit.session !== undefined || anonymousBinder !== undefined) && isFormToken(formKey, binder(), sent),
  };
}
