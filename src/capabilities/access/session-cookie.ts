import type { Config } from '#platform/config.ts';
import { absoluteHours } from './rules.ts';

/**
 * `__Host-` binds a cookie to this very host over https; browsers refuse the prefix over plain http, so an
 * installation without https goes by the bare name.
 */
const named = (config: Config, name: string) =>
  config.baseUrl.startsWith('https:') ? `__Host-${name}` : name;

export const sessionCookieName = (config: Config) => named(config, 'jalin_session');
export const deviceCookieName = (config: Config) => named(config, 'jalin_device');
/** The cookie that binds the forms of somebody who is not signed in; it is named with the prefix the address allows. */
export const formCookieName = (config: Config) => named(config, 'jalin_form');

/** A complete Set-Cookie value: this host only, invisible to scripts, not sent with foreign forms. */
export function cookie(config: Config, name: string, value: string, maxAgeSeconds: number): string {
  const secure = config.baseUrl.startsWith('https:') ? '; Secure' : '';
  return `${name}=${value}; Path=/; Max-Age=${maxAgeSeconds}; HttpOnly; SameSite=Lax${secure}`;
}

export const sessionCookie = (config: Config, token: string) =>
  cookie(config, sessionCookieName(config), token, absoluteHours * 3_600);

export const endedSessionCookie = (config: Config) => cookie(config, sessionCookieName(config), '', 0);

/** Reads one cookie of a Cookie header; our values never need decoding. */
export function readCookie(header: string | undefined, name: string): string | undefined {
  for (const pair of (header ?? '').split(';')) {
    const at = pair.indexOf('=');
    if (at > 0 && pair.slice(0, at).trim() === name) return pair.slice(at + 1).trim() || undefined;
  }
  return undefined;
}
