import { describe, expect, it } from 'vitest';
import { formatNip, type Signer, signatureOf } from './signature-block.ts';

const official: Signer = {
  name: 'Nama Contoh',
  titlesBefore: 'Dr.',
  titlesAfter: 'S.H., M.Si.',
  nip: '197001011995031002',
  rank: 'Pembina Utama Muda, IV/c',
  office: 'Kepala Dinas Pertanian',
  officeClass: 'other',
  standing: 'definitive',
};
const signer = (changes: Partial<Signer>): Signer => ({ ...official, ...changes });
const below = (changes: Partial<Signer>, kind = 'correspondence' as const) =>
  signatureOf(signer(changes), kind, 'id').below;

describe('who signs and how (Permendagri 1/2023 art. 44)', () => {
  it('an official signs a letter with titles, rank and NIP', () => {
    expect(below({})).toEqual([
      'Dr. Nama Contoh, S.H., M.Si.',
      'Pembina Utama Muda, IV/c',
      'NIP 19700101 199503 1 002',
    ]);
  });

  it.each(['head', 'deputy', 'secretary'] as const)(
    'the %s signs a letter with titles only',
    (officeClass) => {
      expect(below({ officeClass })).toEqual(['Dr. Nama Contoh, S.H., M.Si.']);
    },
  );

  it.each(['regulation', 'decree'] as const)('nobody signs a %s with titles, rank or NIP', (kind) => {
    expect(signatureOf(official, kind, 'id').below).toEqual(['Nama Contoh']);
    expect(signatureOf(signer({ officeClass: 'head' }), kind, 'id').below).toEqual(['Nama Contoh']);
  });

  it.each(['assignment', 'special'] as const)('a document of %s is signed as a letter is', (kind) => {
    expect(signatureOf(official, kind, 'id')).toEqual(signatureOf(official, 'correspondence', 'id'));
  });

  it.each(['Pj', 'Pjs', 'Plt', 'Plh'] as const)(
    'a %s head or secretary signs with the bare name',
    (standing) => {
      expect(below({ standing, officeClass: 'head' })).toEqual(['Nama Contoh']);
      expect(below({ standing, officeClass: 'secretary' })).toEqual(['Nama Contoh']);
    },
  );

  it('an official who acts in a lesser office keeps titles, rank and NIP', () => {
    expect(below({ standing: 'Plt' })).toHaveLength(3);
  });

  it('leaves out what is not known instead of a blank', () => {
    expect(
      signatureOf(
        { name: 'Nama', office: 'Camat', officeClass: 'other', standing: 'definitive' },
        'correspondence',
        'id',
      ),
    ).toEqual({
      above: ['Camat,'],
      below: ['Nama'],
    });
  });
});

describe('the lines above the name', () => {
  const above = (changes: Partial<Signer>, language: 'id' | 'en' = 'id') =>
    signatureOf(signer(changes), 'correspondence', language).above;

  it('name the office', () => expect(above({ office: 'Bupati Sragen' })).toEqual(['Bupati Sragen,']));

  it('say on whose behalf', () => {
    expect(above({ office: 'Sekretaris Daerah', onBehalfOf: 'Bupati Sragen' })).toEqual([
      'a.n. Bupati Sragen',
      'Sekretaris Daerah,',
    ]);
  });

  it('say for whom the one who signs a.n. would have signed', () => {
    expect(
      above({ office: 'Asisten Pemerintahan', onBehalfOf: 'Bupati Sragen', forOffice: 'Sekretaris Daerah' }),
    ).toEqual(['a.n. Bupati Sragen', 'Sekretaris Daerah,', 'u.b.', 'Asisten Pemerintahan,']);
  });

  it('name the acting office and the own one beneath it', () => {
    expect(
      above({
        office: 'Bupati Sragen',
        standing: 'Plt',
        officeClass: 'head',
        ownOffice: 'Wakil Bupati Sragen',
      }),
    ).toEqual(['Plt. Bupati Sragen', 'Wakil Bupati Sragen,']);
  });

  it('speak English in an English letter', () => {
    expect(above({ office: 'Regent of Sragen', standing: 'Plt' }, 'en')).toEqual([
      'Acting Regent of Sragen,',
    ]);
  });
});

describe('a NIP', () => {
  it.each(['197001011995031002', '19700101 199503 1 002', '19700101.199503.1.002'])(
    '%s is set in its four groups',
    (nip) => expect(formatNip(nip)).toBe('19700101 199503 1 002'),
  );

  it('that is not 18 digits stays as it was written', () =>
    expect(formatNip(' 470 012 345 ')).toBe('470 012 345'));
});
