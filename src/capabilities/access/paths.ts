import type { Language } from '#kernel/language.ts';
import { addressOf } from '#platform/http/index.ts';
import { ownPath } from './return-path.ts';

/** Where one's work begins after signing in. The page is made where all rooms are known: by the web. */
export const startPaths = { id: '/mulai', en: '/start' } as const;

/** Addresses of this room, in both languages, without the language's prefix. */
export const paths = {
  signIn: { id: '/masuk', en: '/sign-in' },
  signOut: { id: '/keluar', en: '/sign-out' },
  demonstration: { id: '/coba', en: '/try' },
  chooseGovernment: { id: '/pilih-pemerintah', en: '/choose-government' },
  invitation: { id: '/undangan/:link', en: '/invitation/:link' },
  start: startPaths,
  mySessions: { id: '/sesi-saya', en: '/my-sessions' },
  endSession: { id: '/sesi-saya/:session/akhiri', en: '/my-sessions/:session/end' },
  members: { id: '/anggota', en: '/members' },
  member: { id: '/anggota/:person', en: '/members/:person' },
  endMembership: { id: '/anggota/:person/akhiri', en: '/members/:person/end' },
  trail: { id: '/kantor/jejak', en: '/office/trail' },
  trailFile: { id: '/kantor/jejak/csv', en: '/office/trail/csv' },
  verifyTrail: { id: '/kantor/jejak/periksa', en: '/office/trail/verify' },
  newPassword: { id: '/anggota/:person/kata-sandi', en: '/members/:person/password' },
} as const;

export const pathOf = (
  name: keyof typeof paths,
  language: Language,
  params: Readonly<Record<string, string>> = {},
) => addressOf({ path: paths[name] }, language, params);

const withNext = (path: string, next: string | undefined) => {
  const own = ownPath(next);
  return own ? `${path}?next=${encodeURIComponent(own)}` : path;
};

/** Where to sign in; `next` is where to come back to, dropped unless it is one of our own pages. */
export const signInPath = (language: Language, next?: string) => withNext(pathOf('signIn', language), next);

/** The page where somebody who works for several governments chooses one; `next` is where they go on to. */
export const chooseGovernmentPath = (language: Language, next?: string) =>
  withNext(pathOf('chooseGovernment', language), next);

/** Where the demonstration is entered without a password. */
export const demonstrationPath = (language: Language) => pathOf('demonstration', language);

/** The page of a one-time link (`MadeLink.link`). */
export const invitationPath = (language: Language, link: string) => pathOf('invitation', language, { link });

export const startPath = (language: Language) => pathOf('start', language);

/** The page that shows a person's own sessions and ends them. */
export const mySessionsPath = (language: Language) => pathOf('mySessions', language);

/** Where the form that signs out is sent. */
export const signOutPath = (language: Language) => pathOf('signOut', language);
