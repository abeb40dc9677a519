import type { Language } from '#kernel/language.ts';
import { addressOf } from '#platform/http/index.ts';

const list = { id: '/kantor/kendala', en: '/office/obstacles' } as const;
const obstacle = { id: `${list.id}/:obstacle`, en: `${list.en}/:obstacle` } as const;

/** Addresses of obstacles and their coding book, in both languages, without the language's prefix. */
export const obstaclePaths = {
  list,
  record: { id: `${list.id}/catat`, en: `${list.en}/record` },
  offered: { id: `${list.id}/usulan`, en: `${list.en}/offered` },
  passOver: { id: `${list.id}/usulan/bukan-kendala`, en: `${list.en}/offered/pass-over` },
  counts: { id: `${list.id}/hitungan`, en: `${list.en}/counts` },
  book: { id: `${list.id}/buku-kode`, en: `${list.en}/coding-book` },
  bookAct: { id: `${list.id}/buku-kode/ubah`, en: `${list.en}/coding-book/change` },
  obstacle,
  act: { id: `${obstacle.id}/langkah`, en: `${obstacle.en}/act` },
  ofCooperation: { id: '/kantor/kerja-sama/:code/kendala', en: '/office/cooperations/:code/obstacles' },
} as const;

type Asked = Readonly<Record<string, string | number | undefined>>;

/** The address of a page of obstacles, with what it is asked; what is not asked is left out. */
export function obstacleAddress(
  name: keyof typeof obstaclePaths,
  language: Language,
  { params = {}, query = {} }: { params?: Asked; query?: Asked } = {},
): string {
  const texts = (asked: Asked) =>
    Object.entries(asked).flatMap(([key, value]) => (value === undefined ? [] : [[key, String(value)]]));
  const address = addressOf({ path: obstaclePaths[name] }, language, Object.fromEntries(texts(params)));
  const asked = new URLSearchParams(texts(query));
  return asked.size > 0 ? `${address}?${asked}` : address;
}
