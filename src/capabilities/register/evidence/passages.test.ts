import { describe, expect, it } from 'vitest';
import type { PublishedClaim } from '../edition.ts';
import { passagesOf } from './passages.ts';

const table = { id: 1, kind: 'table', title: 'Tabel kerja sama', dated: null, office: null, address: null };
const letter = { ...table, id: 2, kind: 'letter', title: 'Surat' };
let id = 0;
const given = (property: string, quote: string | null, changes: object = {}) =>
  ({
    id: ++id,
    property,
    value: null,
    asWritten: quote ?? 'kata lain',
    quote,
    locator: { row: 5, column: 'D' },
    confidence: 'stated',
    standing: 'live',
    source: table,
    ...changes,
  }) as unknown as PublishedClaim;

const shape = (claims: PublishedClaim[]) =>
  passagesOf(claims).map(({ source, passages }) => [
    source.title,
    ...passages.map(({ words, readings }) => [words, ...readings.map(({ property }) => property)]),
  ]);

describe('the passages of a record', () => {
  it('quote a cell once, with every fact read from it', () => {
    const cell = 'LoI ditandatangani 2015';
    const claims = [given('status', cell), given('start', cell), given('period', cell)];
    expect(shape(claims)).toEqual([['Tabel kerja sama', [cell, 'start', 'period', 'status']]]);
  });

  it('keep apart what the same words say in another place or source', () => {
    const claims = [
      given('start', '2012'),
      given('start', '2012', { locator: { row: 6, column: 'D' } }),
      given('start', '2012', { source: letter }),
    ];
    expect(shape(claims)).toEqual([
      ['Tabel kerja sama', ['2012', 'start'], ['2012', 'start']],
      ['Surat', ['2012', 'start']],
    ]);
  });

  it('take the order of a locator’s parts for nothing', () => {
    const claims = [given('start', '2012'), given('end', '2012', { locator: { column: 'D', row: 5 } })];
    expect(shape(claims)).toEqual([['Tabel kerja sama', ['2012', 'start', 'end']]]);
  });

  it('name two partners of one cell together, and lose no claim', () => {
    const claims = [given('partner', 'A dan B', { asWritten: 'A' }), given('partner', 'A dan B')];
    const readings = passagesOf(claims).flatMap(({ passages }) => passages.flatMap((one) => one.readings));
    expect(readings).toHaveLength(1);
    expect(readings[0]?.claims).toEqual(claims);
  });

  it('count the passages about one fact, so that each leads to the next', () => {
    const claims = [given('status', 'a'), given('status', 'b', { source: letter }), given('period', 'a')];
    const readings = passagesOf(claims).flatMap(({ passages }) => passages.flatMap((one) => one.readings));
    expect(readings.map(({ property, nth, of }) => `${property} ${nth}/${of}`).sort()).toEqual([
      'period 1/1',
      'status 1/2',
      'status 2/2',
    ]);
  });
});
