import { describe, expect, it } from 'vitest';
import { plainWords, searchWords } from './search-words.ts';
import { organisationSlug } from './slug.ts';

describe('words for searching', () => {
  it('write "kerja sama", "kerjasama" and "Kerja-Sama" alike', () => {
    expect(searchWords('Kerja sama')).toBe('kerjasama');
    expect(searchWords('kerjasama')).toBe('kerjasama');
    expect(searchWords('KERJA-SAMA')).toBe('kerjasama');
  });

  it('leave out words that carry no meaning in either language', () => {
    expect(searchWords('kerja sama dengan dan the of')).toBe('kerjasama');
    expect(searchWords('dengan yang')).toBe('');
  });

  it('take every apostrophe and accent off, so that a name is found as people type it', () => {
    for (const name of ["Xi'an", 'Xi’an', 'Xi‟an', 'XIAN']) expect(plainWords(name)).toBe('xian');
    expect(plainWords('Genève')).toBe('geneve');
    expect(plainWords('桂林')).toBe('桂林');
  });

  it('keep foreign namesakes apart by country in addresses', () => {
    expect(organisationSlug('Kyoto', 'JP')).toBe('kyoto-jp');
    expect(organisationSlug('Dinas Pertanian', 'ID')).toBe('dinas-pertanian');
    expect(organisationSlug('!!!', null)).toBe('tanpa-nama');
  });
});
