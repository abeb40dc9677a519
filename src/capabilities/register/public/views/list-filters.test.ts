import { describe, expect, it } from 'vitest';
import type { Facets } from '../../store/published-list.ts';
import type { ListQuestion } from '../question.ts';
import { filtersOf } from './list-filters.ts';

const none: Facets = { region: [], country: [], kind: [], field: [], status: [], year: [] };

const given = (facets: Partial<Facets>, question: ListQuestion = {}) =>
  filtersOf(
    { rows: [], total: 3, facets: { ...none, ...facets }, page: 1, pages: 1, perPage: 25, corrected: null },
    question,
    'en',
  );
const labelsOf = (filters: ReturnType<typeof given>, name: string) =>
  filters.facets.find((facet) => facet.name === name)?.values.map(({ label, count }) => `${label} ${count}`);

describe('the filters beside the list', () => {
  it('offer a province as a whole before its regions', () => {
    const region = [
      { value: '33.72', count: 2 },
      { value: '33.14', count: 1 },
    ];
    expect(labelsOf(given({ region }), 'region')).toEqual([
      'Jawa Tengah (whole province) 3',
      'Kabupaten Sragen 1',
      'Kota Surakarta 2',
    ]);
  });

  it('put what is chosen first, also when nothing has it any more', () => {
    const country = [
      { value: 'AU', count: 2 },
      { value: 'NL', count: 1 },
    ];
    expect(labelsOf(given({ country }, { country: ['NL', 'JP'] }), 'country')).toEqual([
      'Japan 0',
      'Netherlands 1',
      'Australia 2',
    ]);
  });

  it('stand in the order of the stages and with the newest year first', () => {
    const status = ['ended', 'planned', 'ongoing'].map((value) => ({ value, count: 1 }));
    const year = ['2012', '2017'].map((value) => ({ value, count: 1 }));
    const filters = given({ status, year });
    expect(labelsOf(filters, 'status')).toEqual(['Planned 1', 'Ongoing 1', 'Ended 1']);
    expect(labelsOf(filters, 'year')).toEqual(['2017 1', '2012 1']);
  });

  it('show each filter in use with the address without it, and keep the words', () => {
    const { chosen, clearHref, kept } = given(
      {},
      { q: 'air', country: ['NL'], year: [2012], conflict: 'open', page: 3 },
    );
    expect(chosen).toEqual([
      { label: 'Partner country: Netherlands', removeHref: '/en/cooperations?q=air&year=2012&conflict=open' },
      { label: 'Year: 2012', removeHref: '/en/cooperations?q=air&country=NL&conflict=open' },
      { label: 'Sources differ', removeHref: '/en/cooperations?q=air&country=NL&year=2012' },
    ]);
    expect(clearHref).toBe('/en/cooperations?q=air');
    expect(kept).toEqual({ q: 'air', conflict: 'open' });
  });
});
