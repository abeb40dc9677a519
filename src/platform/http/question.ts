import type { z } from 'zod';
import type { Words } from '#kernel/language.ts';

/** Questions as addresses carry them: of parts, each a word or several, that a schema describes. */

/** What each part of a question has to look like, to be said to whoever sent something else. */
export type Shapes<S extends z.ZodObject> = Readonly<Record<keyof S['shape'], Words>>;

/** A part of a question that nobody can read, as it was typed, and why. */
export interface NotUnderstood {
  part: string;
  typed: string;
  words: Words;
}

/** Whether a part may be given several times. */
function takesSeveral(schema: z.ZodObject, part: string): boolean {
  const inner = (schema.shape[part] as { unwrap?(): { def?: { type: string } } } | undefined)?.unwrap?.();
  return inner?.def?.type === 'array';
}

/** The parts of the question that were sent, empty ones left out: a form sends every field. */
export function sentParts(schema: z.ZodObject, query: URLSearchParams): Record<string, string | string[]> {
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

/** Names of the parts a schema could not read. */
export const wrongParts = (problem: z.ZodError): string[] => [
  ...new Set(problem.issues.map(({ path }) => String(path[0]))),
];

const longest = 60;
const asTyped = (value: string) =>
  [...value].length > longest ? `${[...value].slice(0, longest).join('')}…` : value;

function notUnderstood(part: string, value: string, shape: Words): NotUnderstood {
  const typed = asTyped(value);
  const words = { id: `“${typed}” bukan ${shape.id}.`, en: `“${typed}” is not ${shape.en}.` };
  return { part, typed, words };
}

// What others append to addresses that are passed on: no question of the reader's, and no slip of theirs.
const appended = /^(utm_\w+|fbclid|gclid|gbraid|wbraid|msclkid|igshid?|mc_[ce]id|_)$/;

/** Names of parts that were asked for and that the schema does not have, each once. */
export const unknownParts = (schema: z.ZodObject, query: URLSearchParams): string[] =>
  [...new Set(query.keys())].filter((part) => !(part in schema.shape) && !appended.test(part));

function unknownPart(schema: z.ZodObject, part: string): NotUnderstood {
  const known = Object.keys(schema.shape).join(', ');
  const name = asTyped(part);
  const words = {
    id: `“${name}” tidak dikenal; yang dapat ditanyakan di sini: ${known}.`,
    en: `“${name}” is not known; what can be asked here: ${known}.`,
  };
  return { part: name, typed: '', words };
}

/** A page number after the last one, said as such. */
export function beyondLastPage(page: number, pages: number): NotUnderstood {
  const words = {
    id: `Tidak ada halaman ${page}; yang terakhir halaman ${pages}, ditampilkan di bawah.`,
    en: `There is no page ${page}; the last one is page ${pages}, shown below.`,
  };
  return { part: 'page', typed: String(page), words };
}

// Words to find are cut to this length rather than left out.
const mostLetters = 200;

/** What can be read of one part: of several values each by itself, of one its beginning; undefined when nothing can. */
function readable(schema: z.ZodObject, part: string, sent: readonly string[]): string | string[] | undefined {
  const reads = (value: string | string[]) => schema.safeParse({ [part]: value }).success;
  if (takesSeveral(schema, part)) {
    const good = sent.filter((value) => reads([value]));
    return good.length > 0 && reads(good) ? good : undefined;
  }
  const beginning = [...(sent[0] ?? '')].slice(0, mostLetters).join('').trim();
  return reads(beginning) ? beginning : undefined;
}

/** The question a person sent: a half-typed address still answers, and says what it left out, also names it never heard. */
export function readLeniently<S extends z.ZodObject>(
  schema: S,
  shapes: Shapes<S>,
  query: URLSearchParams,
): { question: z.output<S>; notUnderstood: NotUnderstood[] } {
  const shapeOf = (part: string): Words => shapes[part as keyof S['shape']];
  const parts = sentParts(schema, query);
  const wrong = unknownParts(schema, query).map((part) => unknownPart(schema, part));
  const read = schema.safeParse(parts);
  if (read.success) return { question: read.data, notUnderstood: wrong };
  for (const part of wrongParts(read.error)) {
    const sent = [parts[part] ?? []].flat();
    const good = readable(schema, part, sent);
    for (const value of sent)
      if (![good ?? []].flat().includes(value)) wrong.push(notUnderstood(part, value, shapeOf(part)));
    if (good === undefined) delete parts[part];
    else parts[part] = good;
  }
  return { question: schema.parse(parts), notUnderstood: wrong };
}
