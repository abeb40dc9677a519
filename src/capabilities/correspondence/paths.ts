import type { Language, Words } from '#kernel/language.ts';
import { addressesOf } from '#platform/http/index.ts';

const message = { id: '/kantor/pesan-keluar/:message', en: '/office/outbox/:message' } as const;

/** Addresses of this room, in both languages, without the language's prefix. */
export const paths = {
  outbox: { id: '/kantor/pesan-keluar', en: '/office/outbox' },
  message,
  tryAgain: { id: `${message.id}/coba-lagi`, en: `${message.en}/try-again` },
  share: { id: `${message.id}/disampaikan`, en: `${message.en}/passed-on` },
  file: { id: `${message.id}/berkas/:file`, en: `${message.en}/file/:file` },
  myDigest: { id: '/ringkasan-saya', en: '/my-digest' },
  mail: { id: '/kantor/surel', en: '/office/mail' },
} as const;

export const pathOf = addressesOf(paths);

/** Where a person chooses about their digest. */
export const choicePath = (language: Language): string => pathOf('myDigest', language);

/** Pages of other rooms by the kind of subject; those rooms call this one, so it knows no more than their addresses. */
const places: Readonly<Record<string, Words>> = {
  request: { id: '/id/kantor/permintaan', en: '/en/office/requests' },
};

/** Where the thing a message belongs to has its page; undefined when it has none. */
export function subjectAddress(subjectOf: string, language: Language): string | undefined {
  const [kind = '', name = ''] = subjectOf.split(':');
  const place = places[kind]?.[language];
  return place && `${place}/${encodeURIComponent(name)}`;
}
