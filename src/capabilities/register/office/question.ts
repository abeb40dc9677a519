import { z } from 'zod';
import type { Words } from '#kernel/language.ts';
import { readLeniently } from '#platform/http/index.ts';
import { organisationKinds } from '../facts.ts';
import type { OfficeQuestion } from '../list-records.ts';
import {
  countryCode,
  fieldCode,
  kindCode,
  organisationKindShape,
  pageNumber,
  partShapes,
  searchedWords,
  status,
  year,
} from '../question-parts.ts';
import { sorts } from '../sorts.ts';
import type { OrganisationsQuestion } from '../view-organisations.ts';

/** The office's list as its address asks for it. */
const ListQuestion = z.object({
  q: searchedWords.optional(),
  exact: z.enum(['yes']).optional(),
  status: status.optional(),
  kind: kindCode.optional(),
  country: countryCode.optional(),
  field: fieldCode.optional(),
  year: year.optional(),
  published: z.enum(['yes', 'no']).optional(),
  conflict: z.enum(['open']).optional(),
  quiet: z.enum(['yes']).optional(),
  sort: z.enum(sorts).optional(),
  page: pageNumber.optional(),
});
type ListQuestion = z.output<typeof ListQuestion>;

const shapes = {
  ...partShapes,
  published: {
    id: 'yes (sudah terbit) atau no (belum terbit)',
    en: 'yes (published) or no (not published)',
  },
  quiet: { id: 'yes: hanya yang lama tanpa sumber baru', en: 'yes: only those long without a new source' },
  sort: { id: `urutan: ${sorts.join(', ')}`, en: `an order: ${sorts.join(', ')}` },
} as const satisfies Record<keyof ListQuestion, Words>;

const present = <T extends object>(parts: T) =>
  Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)) as {
    [P in keyof T]?: Exclude<T[P], undefined>;
  };

/** The list's question as it stands in the address bar, and what of it cannot be understood. */
export function readOfficeQuestion(query: URLSearchParams, quietSince: string) {
  const { question, notUnderstood } = readLeniently(ListQuestion, shapes, query);
  const { published, conflict, quiet, exact, ...rest } = question;
  const asked: OfficeQuestion = present({
    ...rest,
    published: published && published === 'yes',
    conflict: conflict && true,
    exact: exact && true,
    quietSince: quiet && quietSince,
  });
  return { question: asked, notUnderstood };
}

/** The same question as an address asks it, without the page. */
export function queryOf(question: OfficeQuestion): Record<string, string> {
  const { published, conflict, exact, quietSince, year: asked, page: _, ...words } = question;
  return present({
    ...words,
    year: asked?.toString(),
    published: published === undefined ? undefined : published ? 'yes' : 'no',
    conflict: conflict ? 'open' : undefined,
    quiet: quietSince ? 'yes' : undefined,
    exact: exact ? 'yes' : undefined,
  }) as Record<string, string>;
}

/** The office's organisations as their address asks for them. */
const OrganisationsAsked = z.object({
  q: searchedWords.optional(),
  exact: z.enum(['yes']).optional(),
  country: countryCode.optional(),
  kind: z.enum(organisationKinds).optional(),
  page: pageNumber.optional(),
});

const organisationShapes = {
  ...partShapes,
  kind: organisationKindShape,
} as const satisfies Record<keyof z.output<typeof OrganisationsAsked>, Words>;

/** What is asked of the organisations, and what of it cannot be understood. */
export function readOrganisationsQuestion(query: URLSearchParams) {
  const { question, notUnderstood } = readLeniently(OrganisationsAsked, organisationShapes, query);
  const { exact, ...rest } = question;
  const asked: OrganisationsQuestion = present({ ...rest, exact: exact && true });
  return { question: asked, notUnderstood };
}

/** The same question as an address asks it, without the page. */
export const organisationsQueryOf = ({ exact, page: _, ...words }: OrganisationsQuestion) =>
  present({ ...words, exact: exact ? 'yes' : undefined }) as Record<string, string>;

/** Which page an address asks for, where nothing else can be asked. */
export const readPageNumber = (query: URLSearchParams) =>
  readLeniently(z.object({ page: pageNumber.optional() }), partShapes, query);
