import { z } from 'zod';
import { beginningOf } from '#kernel/beginning-of.ts';
import type { Words } from '#kernel/language.ts';
import { type FieldRefusal, Refusal } from '#kernel/refusal.ts';
import { readLeniently, sentParts, unknownParts, wrongParts } from '#platform/http/index.ts';
import { findRegion } from '#reference';
import { organisationKinds } from '../facts.ts';
import {
  countryCode,
  fieldCode,
  kindCode,
  organisationKindShape,
  pageNumber,
  partShapes,
  regionCode,
  searchedWords,
  status,
  wholeNumber,
  year,
} from '../question-parts.ts';
import { sorts } from '../sorts.ts';
import { type FacetName, facetNames, type PublishedFilter } from '../store/published-list.ts';

/** What a reader may ask of the public register, as it stands in the address bar, in the API and in downloads. */

/** What each part of a question has to look like: said to whoever sent something else, and in the API's description. */
const shapes = {
  region: {
    id: 'kode wilayah seperti 33.14, atau provinsi seperti 33',
    en: 'a region code such as 33.14, or a province such as 33',
  },
  ...partShapes,
  organisation: {
    id: 'alamat lembaga pada halamannya',
    en: 'the organisation as in the address of its page',
  },
  perPage: { id: 'banyaknya per halaman, 1 sampai 200', en: 'how many a page, 1 to 200' },
  sort: { id: `urutan: ${sorts.join(', ')}`, en: `the order: ${sorts.join(', ')}` },
  property: { id: 'sifat yang dinyatakan, seperti start', en: 'what the claim is about, such as start' },
  confidence: { id: 'tingkat kepastian, seperti stated', en: 'the confidence, such as stated' },
  sourceKind: { id: 'jenis sumber, seperti interview', en: 'the kind of source, such as interview' },
  cooperation: { id: 'kode kerja sama seperti 3314-001', en: 'a cooperation code such as 3314-001' },
  side: { id: 'local atau foreign', en: 'local or foreign' },
} as const satisfies Record<string, Words>;

type Part = keyof typeof shapes;

const described = <T extends z.ZodType>(part: Part, schema: T): T => schema.describe(shapes[part].en) as T;
const word = z.string().regex(/^[\p{L}\p{N}_-]{1,60}$/u);
const mostValues = 50;
const several = <T extends z.ZodType>(one: T) => z.array(one).min(1).max(mostValues).optional();

/** Which of the pages of an answer. */
export const PageQuestion = z.object({
  page: described('page', pageNumber.optional()),
  perPage: described('perPage', wholeNumber(/^\d{1,3}$/, 200).optional()),
});

/** What narrows the list of cooperations; each part may be given several times and then means any of them. */
const FilterQuestion = z.object({
  q: described('q', searchedWords.optional()),
  region: described('region', several(regionCode)),
  country: described('country', several(countryCode)),
  kind: described('kind', several(kindCode)),
  field: described('field', several(fieldCode)),
  status: described('status', several(status)),
  year: described('year', several(year)),
  organisation: described(
    'organisation',
    z
      .string()
      .regex(/^[\p{L}\p{N}-]{1,120}$/u)
      .optional(),
  ),
  conflict: described('conflict', z.enum(['open']).optional()),
  exact: described('exact', z.enum(['yes']).optional()),
  sort: described('sort', z.enum(sorts).optional()),
});

export const ListQuestion = FilterQuestion.extend(PageQuestion.shape);
export type ListQuestion = z.output<typeof ListQuestion>;

export const OrganisationsQuestion = PageQuestion.extend({
  q: described('q', searchedWords.optional()),
  country: described('country', countryCode.optional()),
  region: described('region', regionCode.optional()),
  kind: described('kind', word.optional()),
  side: described('side', z.enum(['local', 'foreign']).optional()),
});

export const ClaimsQuestion = PageQuestion.extend({
  cooperation: described(
    'cooperation',
    z
      .string()
      .regex(/^[\d-]{3,20}$/)
      .optional(),
  ),
  region: described('region', regionCode.optional()),
  property: described('property', word.optional()),
  confidence: described('confidence', word.optional()),
  sourceKind: described('sourceKind', word.optional()),
});

function malformed(parts: readonly Part[]): Refusal {
  const fields: FieldRefusal[] = parts.map((field) => ({
    field,
    words: {
      id: `"${field}" harus berupa ${shapes[field].id}.`,
      en: `"${field}" has to be ${shapes[field].en}.`,
    },
  }));
  const both = (language: 'id' | 'en') => fields.map(({ words }) => words[language]).join(' ');
  return new Refusal(
    'invalid',
    'question-malformed',
    { id: `Pertanyaan tidak dimengerti. ${both('id')}`, en: `The question is not understood. ${both('en')}` },
    fields,
  );
}

// A filter whose name is misspelt would answer with everything, and a program would take that for what it asked.
function unknownNames(unknown: readonly string[], known: readonly string[]): Refusal {
  const fields: FieldRefusal[] = unknown.map((name) => ({
    field: beginningOf(name, 60),
    words: {
      id: `"${beginningOf(name, 60)}" tidak dikenal.`,
      en: `"${beginningOf(name, 60)}" is not known.`,
    },
  }));
  const both = (language: 'id' | 'en') => fields.map(({ words }) => words[language]).join(' ');
  return new Refusal(
    'invalid',
    'question-malformed',
    {
      id: `Pertanyaan tidak dimengerti. ${both('id')} Yang dapat ditanyakan di sini: ${known.join(', ') || 'tidak ada'}.`,
      en: `The question is not understood. ${both('en')} What can be asked here: ${known.join(', ') || 'nothing'}.`,
    },
    fields,
  );
}

/** The question a program sent; throws a Refusal that names each part it cannot read or does not know. */
export function strictQuestion<S extends z.ZodObject>(schema: S, query: URLSearchParams): z.output<S> {
  const unknown = unknownParts(schema, query);
  if (unknown.length > 0) throw unknownNames(unknown, Object.keys(schema.shape));
  const read = schema.safeParse(sentParts(schema, query));
  if (!read.success) throw malformed(wrongParts(read.error) as Part[]);
  return read.data;
}

/** The question a person sent: a half-typed address still answers, and says what it left out. */
export const readListQuestion = (query: URLSearchParams) => readLeniently(ListQuestion, shapes, query);

const OrganisationsAsked = z.object({
  q: searchedWords.optional(),
  exact: z.enum(['yes']).optional(),
  country: countryCode.optional(),
  kind: z.enum(organisationKinds).optional(),
  page: pageNumber.optional(),
});
export type OrganisationsAsked = z.output<typeof OrganisationsAsked>;

/** What a person asks of the page of organisations. */
export const readOrganisationsQuestion = (query: URLSearchParams) =>
  readLeniently(OrganisationsAsked, { ...shapes, kind: organisationKindShape }, query);

/** The same question as an address carries it; `changes` replace parts, undefined takes one out. */
export function organisationsQueryOf(
  question: OrganisationsAsked,
  changes: { [P in keyof OrganisationsAsked]?: OrganisationsAsked[P] | undefined } = {},
): Record<string, string> {
  const parts = Object.entries({ ...question, ...changes });
  return Object.fromEntries(
    parts.flatMap(([part, value]) => (value === undefined ? [] : [[part, String(value)]])),
  );
}

// A region that was renumbered keeps its records under either code.
const allCodesOf = (code: string) => findRegion(code)?.codes.map((dated) => dated.code) ?? [code];

/** The question as the store understands it, but for the words, which have to be looked at first. */
export function filterOf(question: ListQuestion): PublishedFilter {
  const { region, organisation, conflict } = question;
  const chosen = facetNames.flatMap((name) => (question[name] ? [[name, question[name]] as const] : []));
  return {
    ...(Object.fromEntries(chosen) as PublishedFilter),
    ...(region && { region: [...new Set(region.flatMap(allCodesOf))] }),
    ...(organisation && { organisation }),
    ...(conflict && { conflict }),
  };
}

/** The question as an address carries it; `changes` replace parts, undefined takes one out. */
export function queryOf(
  question: Partial<ListQuestion>,
  changes: { [P in keyof ListQuestion]?: ListQuestion[P] | undefined } = {},
): string {
  const query = new URLSearchParams();
  for (const [part, value] of Object.entries({ ...question, ...changes })) {
    if (part === 'page' && value === 1) continue;
    for (const one of Array.isArray(value) ? value : value === undefined ? [] : [value])
      query.append(part, String(one));
  }
  const text = query.toString();
  return text && `?${text}`;
}

/** The question without one value of one facet. */
export function without(question: ListQuestion, facet: FacetName, value: string): ListQuestion {
  const left = (question[facet] ?? []).filter((one) => String(one) !== value);
  const { [facet]: _, page: __, ...rest } = question;
  return (left.length > 0 ? { ...rest, [facet]: left } : rest) as ListQuestion;
}
