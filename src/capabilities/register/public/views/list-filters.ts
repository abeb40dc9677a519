import type { Language, Words } from '#kernel/language.ts';
import type { Facet, FacetFilterProps, FacetValue } from '#ui';
import { statuses } from '../../lifecycle.ts';
import { type FacetCount, type FacetName, facetNames } from '../../store/published-list.ts';
import { addressOf } from '../addresses.ts';
import type { PublishedList } from '../list-cooperations.ts';
import { type ListQuestion, queryOf, without } from '../question.ts';
import { facetLabel, facetWords } from './labels.ts';

const words = {
  wholeProvince: { id: 'seluruh provinsi', en: 'whole province' },
  conflict: { id: 'Sumber berbeda', en: 'Sources differ' },
  organisation: { id: 'Organisasi', en: 'Organisation' },
} satisfies Record<string, Words>;

/** More values than this are too many to read through; those with most rows are kept, and what is chosen. */
const mostValues = 40;

/** Provinces as values of their own, before their regions. */
function withProvinces(counts: readonly FacetCount[]): FacetCount[] {
  const sums = new Map<string, number>();
  for (const { value, count } of counts)
    if (value.length > 2) sums.set(value.slice(0, 2), (sums.get(value.slice(0, 2)) ?? 0) + count);
  const own = new Map(
    counts.filter(({ value }) => value.length === 2).map(({ value, count }) => [value, count]),
  );
  for (const [value, count] of own) sums.set(value, (sums.get(value) ?? 0) + count);
  const provinces = [...sums].map(([value, count]) => ({ value, count }));
  return [...provinces, ...counts.filter(({ value }) => value.length > 2)];
}

const isProvince = (value: string) => value.length === 2;

function labelOf(facet: FacetName, value: string, language: Language): string {
  const label = facetLabel(facet, value, language);
  return facet === 'region' && isProvince(value) ? `${label} (${words.wholeProvince[language]})` : label;
}

type Order = (one: FacetValue, other: FacetValue) => number;

const place = (status: string) => (statuses as readonly string[]).indexOf(status);
const byName: Order = (one, other) => one.label.localeCompare(other.label, 'id');
const orders: Readonly<Partial<Record<FacetName, Order>>> = {
  year: (one, other) => Number(other.value) - Number(one.value),
  status: (one, other) => place(one.value) - place(other.value),
  region: (one, other) =>
    Number(isProvince(other.value)) - Number(isProvince(one.value)) || byName(one, other),
};

/** What is chosen comes first, where it is seen; then years backwards, stages in their order, the rest by name. */
const inOrder = (facet: FacetName, values: readonly FacetValue[]): FacetValue[] =>
  values.toSorted(
    (one, other) => Number(other.chosen) - Number(one.chosen) || (orders[facet] ?? byName)(one, other),
  );

function facetOf(name: FacetName, list: PublishedList, question: ListQuestion, language: Language): Facet {
  const chosen = new Set((question[name] ?? []).map(String));
  const counted = name === 'region' ? withProvinces(list.facets.region) : list.facets[name];
  // Chosen values stay to be taken off again, also when nothing has them.
  const missing = [...chosen].filter((value) => !counted.some((one) => one.value === value));
  const kept = [
    ...counted.slice(0, mostValues),
    ...counted.slice(mostValues).filter(({ value }) => chosen.has(value)),
    ...missing.map((value) => ({ value, count: 0 })),
  ];
  const values = kept.map(({ value, count }) => ({
    value,
    label: labelOf(name, value, language),
    count,
    chosen: chosen.has(value),
  }));
  return { name, label: facetWords[name][language], choose: 'many', values: inOrder(name, values) };
}

const kept = ({ q, sort, organisation, conflict, exact }: ListQuestion): Record<string, string> => ({
  ...(q && { q }),
  ...(sort && { sort }),
  ...(organisation && { organisation }),
  ...(conflict && { conflict }),
  ...(exact && { exact }),
});

/** Each filter in use with the address without it. */
function chosenOf(question: ListQuestion, language: Language) {
  const address = (left: Partial<ListQuestion>) =>
    addressOf('cooperations', language) + queryOf(left, { page: undefined });
  const values = facetNames.flatMap((name) =>
    (question[name] ?? []).map((value) => ({
      label: `${facetWords[name][language]}: ${facetLabel(name, String(value), language)}`,
      removeHref: address(without(question, name, String(value))),
    })),
  );
  const { conflict, organisation, ...rest } = question;
  return [
    ...values,
    ...(organisation
      ? [
          {
            label: `${words.organisation[language]}: ${organisation}`,
            removeHref: address({ ...rest, ...(conflict && { conflict }) }),
          },
        ]
      : []),
    ...(conflict
      ? [
          {
            label: words.conflict[language],
            removeHref: address({ ...rest, ...(organisation && { organisation }) }),
          },
        ]
      : []),
  ];
}

/** What the filters beside the list show. Regions of which nothing is published are not offered. */
export function filtersOf(list: PublishedList, question: ListQuestion, language: Language): FacetFilterProps {
  const { q, sort } = question;
  return {
    language,
    action: addressOf('cooperations', language),
    facets: facetNames
      .map((name) => facetOf(name, list, question, language))
      .filter(({ values }) => values.length > 0),
    kept: kept(question),
    chosen: chosenOf(question, language),
    clearHref: addressOf('cooperations', language) + queryOf({ q, sort } as ListQuestion),
  };
}
