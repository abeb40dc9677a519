import { describe, expect, it } from 'vitest';
import { indexedWords } from './indexed-words.ts';
import { plainWords } from './plain-words.ts';
import { readSearch } from './read-search.ts';
import { organisationSlug } from './slug.ts';
import { meaningfulWords } from './terms/read-terms.ts';

const stored = (...names: string[]) =>
  indexedWords({ names, subject: [], circumstances: [], sources: [] }).trim().split(' ');

describe('words for searching', () => {
  it('write "kerja sama", "kerjasama" and "Kerja-Sama" alike', () => {
    for (const written of ['Kerja sama', 'kerjasama', 'KERJA-SAMA', 'bekerja sama', 'bekerjasama'])
      expect(meaningfulWords(written), written).toEqual(['kerjasama']);
  });

  it('keep the code of a region together, and take dates and amounts apart as before', () => {
    expect(meaningfulWords('33.14')).toEqual(['3314']);
    expect(meaningfulWords('Kabupaten (33.14), air')).toEqual(['kabupaten', '3314', 'air']);
    expect(meaningfulWords('10.09.2015')).toEqual(['10', '09', '2015']);
    expect(meaningfulWords('Rp 12.500')).toEqual(['rp', '12', '500']);
  });

  it('leave out words that carry no meaning in either language', () => {
    expect(meaningfulWords('sapi dengan dan the of')).toEqual(['sapi']);
    expect(readSearch('dengan yang')).toEqual({ wanted: [], everything: true });
    expect(readSearch('?!')).toEqual({ wanted: [], everything: false });
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

describe('what is stored of a record', () => {
  it('keeps the single words beside what they mean together', () => {
    expect(stored('Sekolah kembar')).toEqual(
      expect.arrayContaining(['sekolah', 'kembar', 'sekolahkembar', 'sisterschool', 'school']),
    );
  });

  it('holds the names of a meaning in both languages', () => {
    expect(stored('sapi perah')).toEqual(expect.arrayContaining(['dairy', 'livestock', 'cow', 'ternak']));
    expect(stored('Netherlands')).toEqual(expect.arrayContaining(['belanda', 'dutch', 'holland']));
    expect(stored('letter of intent')).toEqual(expect.arrayContaining(['loi', 'pernyataankehendak']));
  });

  it('takes no name out of a longer one that means something else', () => {
    expect(stored('air pollution')).not.toContain('water');
    expect(stored('Korea Utara')).not.toContain('koreaselatan');
    expect(stored('sister school')).not.toContain('sistercity');
  });

  it('stands in a line for each weight', () => {
    const lines = indexedWords({ names: ['a1'], subject: [], circumstances: ['c1'], sources: ['d1'] });
    expect(lines).toBe('a1\n\nc1\nd1');
  });
});

describe('what a question asks for', () => {
  it('is all of its words, those that belong together as one', () => {
    expect(readSearch('sister city Jepang').wanted).toEqual([[['sistercity']], [['jepang']]]);
    expect(readSearch('air minum').wanted).toEqual([[['airminum']]]);
    expect(readSearch('pelatihan guru SD').wanted).toEqual([[['pelatihanguru']], [['sd']]]);
  });

  it('is not narrowed by words that are said of every record', () => {
    expect(readSearch('kerjasama sekolah').wanted).toEqual([[['sekolah']]]);
    expect(readSearch('kerja sama')).toEqual({ wanted: [], everything: true });
  });
});
