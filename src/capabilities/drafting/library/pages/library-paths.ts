import { addressesOf } from '#platform/http/index.ts';

const base = { id: '/kantor/pustaka-klausul', en: '/office/clause-library' } as const;
const interview = { id: '/kantor/rancangan-naskah', en: '/office/first-draft' } as const;

/** Addresses of the library and the interview, in both languages, without the language's prefix. */
export const paths = {
  library: base,
  clause: { id: `${base.id}/:clause`, en: `${base.en}/:clause` },
  interview,
} as const;

export const pathOf = addressesOf(paths);
