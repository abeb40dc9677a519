/** Rows on one page of a list: what a phone loads and a person reads at once. */
const perPage = 25;

export interface OnePage<T> {
  shown: readonly T[];
  page: number;
  pages: number;
}

/** One page of a list; a page that is not there is the nearest that is. */
export function onePageOf<T>(all: readonly T[], asked: number): OnePage<T> {
  const pages = Math.max(1, Math.ceil(all.length / perPage));
  const page = Math.min(Math.max(1, Math.trunc(asked) || 1), pages);
  return { shown: all.slice((page - 1) * perPage, page * perPage), page, pages };
}

/** The page an address asks for; 1 when it asks for none. */
export const askedPage = (query: URLSearchParams): number => Number(query.get('page') ?? 1);
