import type { Words } from '#kernel/language.ts';
import { addressesOf } from '#platform/http/index.ts';

const base = { id: '/kantor/serah-terima', en: '/office/handovers' } as const;
const one = { id: `${base.id}/:handover`, en: `${base.en}/:handover` } as const;

/** Addresses of this room, in both languages, without the language's prefix. */
export const paths = {
  pack: base,
  packFile: { id: `${base.id}/berkas`, en: `${base.en}/file` },
  note: { id: `${base.id}/catatan`, en: `${base.en}/note` },
  takeBack: { id: `${base.id}/catatan/:note/tarik`, en: `${base.en}/note/:note/take-back` },
  record: { id: `${base.id}/serahkan`, en: `${base.en}/record` },
  handover: one,
  handoverFile: { id: `${one.id}/berkas`, en: `${one.en}/file` },
  receive: { id: `${one.id}/terima`, en: `${one.en}/receive` },
} as const;

export const pathOf = addressesOf(paths);

const pageOf =
  (places: Words) =>
  (name: string | number): Words => ({
    id: `${places.id}/${encodeURIComponent(String(name))}`,
    en: `${places.en}/${encodeURIComponent(String(name))}`,
  });

/** Pages of other rooms, which do not know of this one. */
export const recordAddress = pageOf({ id: '/id/kantor/kerja-sama', en: '/en/office/cooperations' });
export const conflictAddress = pageOf({ id: '/id/kantor/perbedaan', en: '/en/office/conflicts' });
export const activityAddress = pageOf({ id: '/id/kantor/kegiatan', en: '/en/office/activities' });
export const messageAddress = pageOf({ id: '/id/kantor/pesan-keluar', en: '/en/office/outbox' });
export const agencyAddress = pageOf({ id: '/id/kantor/perangkat-daerah', en: '/en/office/agencies' });
