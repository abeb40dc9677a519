import type { OfficeQuestion } from '../list-records.ts';

/** The list's question as it stands in the address bar; what cannot be understood is left out. */
export function questionOf(query: URLSearchParams, quietSince: string): OfficeQuestion {
  const text = (name: string) => query.get(name)?.trim().slice(0, 200) || undefined;
  const number = (name: string) =>
    /^\d{1,4}$/.test(query.get(name) ?? '') ? Number(query.get(name)) : undefined;
  const published = { yes: true, no: false }[query.get('published') ?? ''];
  const parts = {
    q: text('q'),
    country: text('country')?.toUpperCase(),
    kind: text('kind'),
    field: text('field'),
    status: text('status'),
    year: number('year'),
    published,
    conflict: query.get('conflict') === 'open' || undefined,
    quietSince: query.get('quiet') === 'yes' ? quietSince : undefined,
    page: Math.max(1, number('page') ?? 1),
  };
  return Object.fromEntries(
    Object.entries(parts).filter(([, value]) => value !== undefined),
  ) as OfficeQuestion;
}

/** The same question as an address asks it, without the page. */
export function queryOf(question: OfficeQuestion): Record<string, string> {
  const { q, country, kind, field, status, year, published, conflict, quietSince } = question;
  const parts = {
    q,
    country,
    kind,
    field,
    status,
    year: year?.toString(),
    published: published === undefined ? undefined : published ? 'yes' : 'no',
    conflict: conflict ? 'open' : undefined,
    quiet: quietSince ? 'yes' : undefined,
  };
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value)) as Record<string, string>;
}
