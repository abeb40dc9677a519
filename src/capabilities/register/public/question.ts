import { z } from 'zod';
import type { Words } from '#kernel/language.ts';
import { type FieldRefusal, Refusal } from '#kernel/refusal.ts';
import { findRegion } from '#reference';
import { type FacetName, facetNames, type PublishedFilter, sorts } from '../store/published-list.ts';

/** What a reader may ask of the public register, as it stands in the address bar, in the API and in downloads. */

/** What each part of a question has to look like: said to whoever sent something else, and in the API's description. */
const shapes = {
  q: { id: 'kata yang dicari, paling panjang 200 huruf', en: 'words to find, at most 200 characters' },
  region: {
    id: 'kode wilayah seperti 33.14, atau provinsi seperti 33',
    en: 'a region code such as 33.14, or a province such as 33',
  },
  country: { id: 'kode negara dua huruf seperti NL', en: 'a two-letter country code such as NL' },
  kind: { id: 'bentuk kerja sama seperti sister-city', en: 'a kind of cooperation such as sister-city' },
  field: { id: 'bidang urusan seperti education', en: 'a field of government such as education' },
  status: { id: 'tahap seperti ongoing', en: 'a stage such as ongoing' },
  year: { id: 'tahun empat angka seperti 2015', en: 'a year of four digits such as 2015' },
  organisation: {
    id: 'alamat lembaga pada halamannya',
    en: 'the organisation as in the address of its page',
  },
  conflict: { id: 'open: hanya yang sumbernya berbeda', en: 'open: only those whose sources differ' },
  page: { id: 'nomor halaman, mulai dari 1', en: 'a page number, from 1' },
  perPage: { id: 'banyaknya per halaman, 1 sampai 200', en: 'how many a page, 1 to 200' },
  sort: { id: `urutan: ${sorts.join(', ')}`, en: `the order: ${sorts.join(', ')}` },
  property: { id: 'sifat yang dinyatakan, seperti start', en: 'what the claim is about, such as start' },
  confidence: { id: 'tingkat kepastian, seperti stated', en: 'the confidence, such as stated' },
  sourceKind: { id: 'jenis sumber, seperti interview', en: 'the kind of source, such as interview' },
  cooperation: { id: 'kode kerja sama seperti 3314-001', en: 'a cooperation code such as 3314-001' },
  side: { id: 'local atau foreign', en: 'local or foreign' },
  exact: { id: 'yes: kata persis seperti diketik', en: 'yes: the words exactly as typed' },
} as const satisfies Record<string, Words>;

type Part = keyof typeof shapes;

const described = <T extends z.ZodType>(part: Part, schema: T): T => schema.describe(shapes[part].en) as T;
const word = z.string().regex(/^[\p{L}\p{N}_-]{1,60}$/u);
const regionCode = z.string().regex(/^\d{2}(\.\d{2})?$/);
const countryCode = z
  .string()
  .regex(/^[A-Za-z]{2}$/)
  .transform((code) => code.toUpperCase());
const whole = (pattern: RegExp, most: number) =>
  z.string().regex(pattern).transform(Number).pipe(z.number().int().min(1).max(most));
const mostValues = 50;
const several = <T extends z.ZodType>(one: T) => z.array(one).min(1).max(mostValues).optional();

/** Which of the pages of an answer. */
export const PageQuestion = z.object({
  page: described('page', whole(/^\d{1,6}$/, 1_000_000).optional()),
  perPage: described('perPage', whole(/^\d{1,3}$/, 200).optional()),
});

/** What narrows the list of cooperations; each part may be given several times and then means any of them. */
const FilterQuestion = z.object({
  q: described('q', z.string().trim().max(200).optional()),
  region: described('region', several(regionCode)),
  country: described('country', several(countryCode)),
  kind: described('kind', several(word)),
  field: described('field', several(word)),
  status: described('status', several(word)),
  year: described('year', several(whole(/^\d{4}$/, 9999))),
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
  q: described('q', z.string().trim().max(200).optional()),
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

const takesSeveral = (schema: z.ZodObject, part: string): boolean => {
  const shape = schema.shape[part];
  return shape instanceof z.ZodOptional && shape.unwrap() instanceof z.ZodArray;
};

/** The parts of the question that were sent, empty ones left out: a form sends every field. */
function sentParts(schema: z.ZodObject, query: URLSearchParams): Record<string, string | string[]> {
  const parts: Record<string, string | string[]> = {};
  for (const part of Object.keys(schema.shape)) {
    const values = query
      .getAll(part)
      .map((value) => value.trim())
      .filter(Boolean);
    const [first] = values;
    if (first !== undefined) parts[part] = takesSeveral(schema, part) ? [...new Set(values)] : first;
  }
  return parts;
}

function wrongParts(problem: z.ZodError): Part[] {
  return [...new Set(problem.issues.map(({ path }) => String(path[0])))].filter((part): part is Part =>
    Object.hasOwn(shapes, part),
  );
}

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

/** The question a program sent; throws a Refusal that names each part it cannot read. */
export function strictQuestion<S extends z.ZodObject>(schema: S, query: URLSearchParams): z.output<S> {
  const read = schema.safeParse(sentParts(schema, query));
  if (!read.success) throw malformed(wrongParts(read.error));
  return read.data;
}

/** A part of a question that nobody can read, as it was typed, and why. */
export interface NotUnderstood {
  part: string;
  typed: string;
  words: Words;
}

const asTyped = (value: string) => (value.length > 60 ? `${[...value].slice(0, 60).join('')}…` : value);

function notUnderstood(part: Part, value: string): NotUnderstood {
  const typed = asTyped(value);
  const words = {
    id: `“${typed}” bukan ${shapes[part].id}.`,
    en: `“${typed}” is not ${shapes[part].en}.`,
  };
  return { part, typed, words };
}

/** The question a person sent: a half-typed address still answers, and says what it left out. */
export function readLeniently(query: URLSearchParams): {
  question: ListQuestion;
  notUnderstood: NotUnderstood[];
} {
  const parts = sentParts(ListQuestion, query);
  const wrong: NotUnderstood[] = [];
  const say = (part: Part, value: string) => wrong.push(notUnderstood(part, value));
  if (typeof parts.q === 'string' && [...parts.q].length > 200) {
    say('q', parts.q);
    parts.q = [...parts.q].slice(0, 200).join('').trim();
  }
  const read = ListQuestion.safeParse(parts);
  if (read.success) return { question: read.data, notUnderstood: wrong };
  for (const part of wrongParts(read.error)) {
    const sent = [parts[part] ?? []].flat();
    const good = sent.filter((value) => readsAlone(part, value));
    for (const value of sent) if (!good.includes(value)) say(part, value);
    if (good.length > 0 && good.length <= mostValues) parts[part] = good;
    else delete parts[part];
  }
  return { question: ListQuestion.parse(parts), notUnderstood: wrong };
}

const readsAlone = (part: Part, value: string): boolean =>
  takesSeveral(ListQuestion, part) && ListQuestion.safeParse({ [part]: [value] }).success;

/** The same where there is no place to say what was left out. */
export const lenientQuestion = (query: URLSearchParams): ListQuestion => readLeniently(query).question;

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
