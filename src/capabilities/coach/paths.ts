import { addressesOf } from '#platform/http/index.ts';

const base = { id: '/kantor/pendamping', en: '/office/coach' } as const;

/** Addresses of this room, in both languages, without the language's prefix. */
export const paths = {
  home: base,
  phrases: { id: `${base.id}/ungkapan`, en: `${base.en}/phrases` },
  terms: { id: `${base.id}/istilah`, en: `${base.en}/terms` },
  mails: { id: `${base.id}/surel`, en: `${base.en}/mails` },
  mail: { id: `${base.id}/surel/:mail`, en: `${base.en}/mails/:mail` },
  protocol: { id: `${base.id}/protokol`, en: `${base.en}/protocol` },
  card: { id: `${base.id}/protokol/:country`, en: `${base.en}/protocol/:country` },
} as const;

export const pathOf = addressesOf(paths);
