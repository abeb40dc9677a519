import type { Language } from '#kernel/language.ts';
import { addressOf } from '#platform/http/index.ts';

const review = {
  id: '/kantor/kerja-sama/:code/penelaahan',
  en: '/office/cooperations/:code/dormancy',
} as const;

/** Addresses of the review of dormant cooperations, in both languages, without the language's prefix. */
export const dormancyPaths = {
  list: { id: '/kantor/kerja-sama-tidur', en: '/office/dormancy' },
  review,
  decide: { id: `${review.id}/keputusan`, en: `${review.en}/decision` },
  act: { id: `${review.id}/langkah`, en: `${review.en}/act` },
  minutes: { id: `${review.id}/risalah/:decision`, en: `${review.en}/minutes/:decision` },
} as const;

type Asked = Readonly<Record<string, string | number | undefined>>;

/** The address of a page of the review, with what it is asked; what is not asked is left out. */
export function dormancyAddress(
  name: keyof typeof dormancyPaths,
  language: Language,
  { params = {}, query = {} }: { params?: Asked; query?: Asked } = {},
): string {
  const texts = (asked: Asked) =>
    Object.entries(asked).flatMap(([key, value]) => (value === undefined ? [] : [[key, String(value)]]));
  const address = addressOf({ path: dormancyPaths[name] }, language, Object.fromEntries(texts(params)));
  const asked = new URLSearchParams(texts(query));
  return asked.size > 0 ? `${address}?${asked}` : address;
}
