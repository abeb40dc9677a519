import type { Language } from '#kernel/language.ts';
import { addressesOf, addressOf } from '#platform/http/index.ts';

const base = { id: '/kantor/naskah', en: '/office/agreements' } as const;
const one = { id: `${base.id}/:agreement`, en: `${base.en}/:agreement` } as const;
const below = <I extends string, E extends string>(id: I, en: E) =>
  ({ id: `${one.id}/${id}`, en: `${one.en}/${en}` }) as const;

/** Addresses of the agreement workbench, in both languages, without the language's prefix. */
export const paths = {
  agreements: base,
  open: { id: `${base.id}/baru`, en: `${base.en}/new` },
  agreement: one,
  clause: below('pasal/:clause', 'clauses/:clause'),
  outline: below('susunan', 'outline'),
  follows: below('sejalan', 'follows'),
  comments: below('komentar', 'comments'),
  head: below('kepala', 'head'),
  findings: below('temuan', 'findings'),
  versions: below('versi', 'versions'),
  version: below('versi/:version', 'versions/:version'),
  restore: below('versi/:version/pulihkan', 'versions/:version/restore'),
  compare: below('banding', 'compare'),
  review: below('telaah', 'review'),
  file: below('berkas', 'file'),
} as const;

export const pathOf = addressesOf(paths);

/** The record of a cooperation in the office's register, a page of another room. */
export const recordAddress = (code: string, language: Language): string =>
  addressOf({ path: { id: '/kantor/kerja-sama/:code', en: '/office/cooperations/:code' } }, language, {
    code,
  });

/** What passes between the sides of an agreement, a page of another room. */
export const negotiationAddress = (agreement: number, language: Language): string =>
  addressOf(
    {
      path: {
        id: '/kantor/naskah/:agreement/perundingan',
        en: '/office/agreements/:agreement/negotiation',
      },
    },
    language,
    { agreement },
  );
