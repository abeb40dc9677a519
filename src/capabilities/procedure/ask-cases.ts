import { foldName } from '#reference';
import type { CaseStatus } from './case/fold-case.ts';
import type { ListedCase } from './list-cases.ts';

export const caseOrders = ['due', 'title', 'newest'] as const;
export type CaseOrder = (typeof caseOrders)[number];

export const caseFacets = ['status', 'path', 'stage'] as const;
export type CaseFacet = (typeof caseFacets)[number];

/** What an officer asks of the list of cases. */
export interface CasesQuestion {
  /** Words of the code or the title, in any order. */
  q?: string;
  status?: CaseStatus;
  path?: string;
  /** A stage that may be taken next. */
  stage?: string;
  sort?: CaseOrder;
  /** 1-based. */
  page?: number;
}

export interface CasesFound {
  rows: ListedCase[];
  total: number;
  /** How many cases each choice would leave, beside the others that are made; those with most first. */
  facets: Record<CaseFacet, { value: string; count: number }[]>;
  /** The page shown: the last one when a page beyond it was asked for. */
  page: number;
  pages: number;
}

export const casesOnAPage = 50;

const valuesOf = (one: ListedCase, facet: CaseFacet): readonly string[] =>
  facet === 'stage' ? one.next : [one[facet]];

const hasWords = ({ code, title, titleEn }: ListedCase, words: readonly string[]): boolean => {
  const said = `${code.toLowerCase()} ${foldName(`${code} ${title} ${titleEn ?? ''}`)}`;
  return words.every((word) => said.includes(word));
};

/** A code is found as it is written, "3314-001", and its digits alone like any word. */
const wordsOf = (q: string): string[] =>
  q
    .split(/\s+/)
    .flatMap((word) => (/^\d+(-\d+)+$/.test(word) ? [word] : foldName(word).split(' ')))
    .filter(Boolean);

const inOrder: Readonly<Record<CaseOrder, (a: ListedCase, b: ListedCase) => number>> = {
  // Nothing runs in the others: they come last, the newest first.
  due: (a, b) => (a.soonest?.due ?? '9999').localeCompare(b.soonest?.due ?? '9999') || b.id - a.id,
  title: (a, b) => a.title.localeCompare(b.title, 'id') || a.id - b.id,
  newest: (a, b) => b.id - a.id,
};

function count(cases: readonly ListedCase[], facet: CaseFacet): { value: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const one of cases)
    for (const value of valuesOf(one, facet)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .map(([value, many]) => ({ value, count: many }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

/** The cases that answer a question, a page at a time, with what else could be chosen. */
export function askCases(cases: readonly ListedCase[], question: CasesQuestion): CasesFound {
  const { q = '', sort = 'due', page: asked = 1 } = question;
  const words = wordsOf(q);
  const said = words.length === 0 ? cases : cases.filter((one) => hasWords(one, words));
  const chosen = (one: ListedCase, facet: CaseFacet): boolean => {
    const value = question[facet];
    return value === undefined || valuesOf(one, facet).includes(value);
  };
  const beside = (facet: CaseFacet) =>
    said.filter((one) => caseFacets.every((other) => other === facet || chosen(one, other)));
  const found = said.filter((one) => caseFacets.every((facet) => chosen(one, facet)));
  const pages = Math.max(1, Math.ceil(found.length / casesOnAPage));
  const page = Math.min(asked, pages);
  const first = (page - 1) * casesOnAPage;
  return {
    rows: found.sort(inOrder[sort]).slice(first, first + casesOnAPage),
    total: found.length,
    facets: {
      status: count(beside('status'), 'status'),
      path: count(beside('path'), 'path'),
      stage: count(beside('stage'), 'stage'),
    },
    page,
    pages,
  };
}
