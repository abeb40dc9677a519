import type { Words } from '#kernel/language.ts';

/** The orders a list of cooperations may stand in, the public one and the office's. */
export const sorts = ['relevance', 'updated', 'title', 'start'] as const;
export type Sort = (typeof sorts)[number];

export const sortWords: Readonly<Record<Sort, Words>> = {
  relevance: { id: 'Paling cocok', en: 'Best match' },
  updated: { id: 'Terakhir diperbarui', en: 'Last updated' },
  start: { id: 'Mulai terbaru', en: 'Latest start' },
  title: { id: 'Judul', en: 'Title' },
};

/** How a list is sorted when nobody says. */
export const usualSort = ({ q, sort }: { q?: string | undefined; sort?: Sort | undefined }): Sort =>
  sort ?? (q ? 'relevance' : 'updated');

/** The orders a question may be asked in: likeness is to words. */
export const sortsFor = ({ q }: { q?: string | undefined }): Sort[] =>
  (['relevance', 'updated', 'start', 'title'] as const).filter((sort) => sort !== 'relevance' || q);
