import { describe, expect, it } from 'vitest';
import { askCases, casesOnAPage } from './ask-cases.ts';
import type { ListedCase } from './list-cases.ts';

const given = (id: number, changes: Partial<ListedCase> = {}): ListedCase => ({
  id,
  code: `3314-${String(id).padStart(3, '0')}`,
  number: 1,
  purpose: 'first',
  cooperationCode: `3314-${String(id).padStart(3, '0')}`,
  title: `Kerja sama ${id}`,
  titleEn: null,
  path: 'ksdpl-sister',
  level: 'regency-or-city',
  status: 'under-way',
  next: ['loi'],
  missing: 0,
  irregular: 0,
  soonest: null,
  ...changes,
});
const due = (day: string) => ({ due: day }) as ListedCase['soonest'];
const idsOf = (cases: readonly ListedCase[], question: Parameters<typeof askCases>[1]) =>
  askCases(cases, question).rows.map(({ id }) => id);

describe('the cases of an office', () => {
  it('come by their nearest deadline, those without one last and the newest of them first', () => {
    const cases = [
      given(1),
      given(2, { soonest: due('2026-08-05') }),
      given(3, { soonest: due('2026-07-01') }),
      given(4),
    ];
    expect(idsOf(cases, {})).toEqual([3, 2, 4, 1]);
    expect(idsOf(cases, { sort: 'newest' })).toEqual([4, 3, 2, 1]);
  });

  it('come by title as Indonesian orders it', () => {
    const cases = [
      given(1, { title: 'Wuming' }),
      given(2, { title: 'Àrnhem' }),
      given(3, { title: 'bandung' }),
    ];
    expect(idsOf(cases, { sort: 'title' })).toEqual([2, 3, 1]);
  });

  it('are found by code, by any words of the title in either language, without accents', () => {
    const cases = [
      given(12, { title: 'Kota kembar Xi’an', titleEn: 'Sister city of Xi’an' }),
      given(112, { title: 'Hibah São Paulo' }),
    ];
    expect(idsOf(cases, { q: '3314-012' })).toEqual([12]);
    expect(idsOf(cases, { q: 'paulo SAO' })).toEqual([112]);
    expect(idsOf(cases, { q: "xi'an sister" })).toEqual([12]);
    expect(idsOf(cases, { q: 'sapi' })).toEqual([]);
    expect(idsOf(cases, { q: '!?' })).toEqual([112, 12]);
  });

  it('count for each choice what it would leave beside the other choices', () => {
    const cases = [
      given(1),
      given(2, { status: 'lapsed', next: ['loi'] }),
      given(3, { path: 'domestic', next: ['plan', 'loi'] }),
    ];
    const { facets, total } = askCases(cases, { status: 'under-way', path: 'ksdpl-sister' });
    expect(total).toBe(1);
    expect(facets.status).toEqual([
      { value: 'lapsed', count: 1 },
      { value: 'under-way', count: 1 },
    ]);
    expect(facets.path).toEqual([
      { value: 'domestic', count: 1 },
      { value: 'ksdpl-sister', count: 1 },
    ]);
    expect(facets.stage).toEqual([{ value: 'loi', count: 1 }]);
    expect(idsOf(cases, { stage: 'plan' })).toEqual([3]);
  });

  it('are turned page by page, and beyond the last one the last is shown', () => {
    const cases = Array.from({ length: casesOnAPage * 2 + 1 }, (_, at) => given(at + 1));
    expect(askCases(cases, { page: 3 })).toMatchObject({ page: 3, pages: 3, total: cases.length });
    expect(idsOf(cases, { page: 3 })).toEqual([1]);
    expect(askCases(cases, { page: 9 }).page).toBe(3);
    expect(askCases([], { page: 9 })).toMatchObject({ page: 1, pages: 1, total: 0, rows: [] });
  });
});
