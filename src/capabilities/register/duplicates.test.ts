import { describe, expect, it } from 'vitest';
import { likelyDuplicates, likelySameOrganisations, type PartnerLine, periodsOverlap } from './duplicates.ts';

const line = (code: string, changes: Partial<PartnerLine> = {}): PartnerLine => ({
  code,
  titleId: code,
  titleEn: null,
  kind: 'grant',
  start: '2012',
  end: '2015',
  partner: 'USAID',
  ...changes,
});

const pairs = (...lines: PartnerLine[]) =>
  likelyDuplicates(lines).map(({ one, other }) => `${one.code} ${other.code}`);

describe('two cooperations may be one', () => {
  it('when the partner is the same, however spelt, and the times overlap', () => {
    expect(
      pairs(line('a', { partner: "Xi'an" }), line('b', { partner: 'XI’AN ', start: '2014', end: '..' })),
    ).toEqual(['a b']);
  });

  it('but not with another partner, nor one after the other', () => {
    expect(pairs(line('a'), line('b', { partner: 'UNICEF' }))).toEqual([]);
    expect(pairs(line('a'), line('b', { start: '2016', end: null }))).toEqual([]);
  });

  it('also where a period is not said, if the kind is the same', () => {
    const unsaid = { start: null, end: null };
    expect(pairs(line('a'), line('b', unsaid))).toEqual(['a b']);
    expect(pairs(line('a'), line('b', { ...unsaid, kind: 'technical' }))).toEqual([]);
  });

  it('likeliest first, each pair once, a record never with itself', () => {
    const other = { partner: 'SNV' };
    expect(
      pairs(line('a'), line('a', other), line('b', { kind: 'technical' }), line('c'), line('c', other)),
    ).toEqual(['a c', 'a b', 'b c']);
  });
});

describe('periods', () => {
  it.each([
    [{ start: '2012', end: '2015' }, { start: '2015-06', end: '..' }, 'yes'],
    [{ start: '2012', end: '2014' }, { start: '2015', end: '2016' }, 'no'],
    [{ start: null, end: '2014' }, { start: '2015', end: null }, 'no'],
    [{ start: null, end: null }, { start: '2015', end: null }, 'not-said'],
  ] as const)('%j and %j: %s', (one, other, verdict) => {
    expect(periodsOverlap(one, other)).toBe(verdict);
    expect(periodsOverlap(other, one)).toBe(verdict);
  });
});

describe('two organisations may be one', () => {
  const organisation = (id: number, name: string, country: string | null, aliases: string[] = []) => ({
    id,
    name,
    country,
    aliases,
  });
  it('when they share a name or alias and no source puts them in different countries', () => {
    const found = likelySameOrganisations([
      organisation(1, 'OISCA', 'JP'),
      organisation(2, 'Organization for Industrial Advancement', null, ['Oisca']),
      organisation(3, 'OISCA', 'MY'),
    ]);
    expect(found.map(({ one, other }) => [one.id, other.id])).toEqual([
      [1, 2],
      [2, 3],
    ]);
  });
});
