import { addressesOf } from '#platform/http/index.ts';

const one = { id: '/kantor/impor/:batch', en: '/office/imports/:batch' } as const;
const below = <I extends string, E extends string>(id: I, en: E) =>
  ({ id: `${one.id}/${id}`, en: `${one.en}/${en}` }) as const;

/** Addresses of this room, in both languages, without the language's prefix. */
export const paths = {
  list: { id: '/kantor/impor', en: '/office/imports' },
  start: { id: '/kantor/impor/baru', en: '/office/imports/new' },
  batch: one,
  rows: below('pilih', 'choose'),
  row: below('baris/:row', 'row/:row'),
  sheet: below('lembar', 'sheet'),
  columns: below('kolom', 'columns'),
  apply: below('terapkan', 'apply'),
  undo: below('urungkan', 'undo'),
  discard: below('batalkan', 'discard'),
  restart: below('ulangi', 'restart'),
  /** The register's own page of a record. */
  record: { id: '/kantor/kerja-sama/:code', en: '/office/cooperations/:code' },
} as const;

export const pathOf = addressesOf(paths);

/** A row of the preview in an address: number in the file, and part after a split. */
export const placeOf = ({ number, part }: { number: number; part: number }): string => `${number}-${part}`;

/** The row and its part that an address names as "12-0"; row -1, which no table has, when it names none. */
export function readPlace(text: string): { number: number; part: number } {
  const [, number, part] = /^(\d{1,9})-(\d{1,4})$/.exec(text) ?? [];
  return { number: Number(number ?? -1), part: Number(part ?? 0) };
}
