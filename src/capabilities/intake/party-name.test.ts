import { describe, expect, it } from 'vitest';
import { nameOf } from './party-name.ts';
import type { PartyReading } from './types.ts';

const place = (asWritten: string, country: string, more: Partial<PartyReading> = {}): PartyReading => ({
  asWritten,
  side: 'foreign',
  kind: 'foreign-local-government',
  country,
  ...more,
});

describe('the name of a party', () => {
  it.each([
    ['Guilin, Tiongkok', 'CN', 'Guilin'],
    ['Kota Shah Alam (Malaysia)', 'MY', 'Kota Shah Alam'],
    ['Nanjing Republik Rakyat Tiongkok', 'CN', 'Nanjing'],
    ['Gold Coast City Council - Australia', 'AU', 'Gold Coast City Council'],
    ['negara Jepang yaitu kota Miyakojima', 'JP', 'kota Miyakojima'],
    ['Prefektur Kyoto', 'JP', 'Prefektur Kyoto'],
    ['Kota Ulsan', 'KR', 'Kota Ulsan'],
  ])('of a place abroad goes without its country: %s', (asWritten, country, name) => {
    expect(nameOf(place(asWritten, country))).toBe(name);
  });

  it('keeps the words when the country is all there is, or another one', () => {
    expect(nameOf(place('Singapura', 'SG'))).toBe('Singapura');
    expect(nameOf(place('Chinatown, Australia', 'CN'))).toBe('Chinatown, Australia');
  });

  it('is the known one where there is one, and the words for everybody else', () => {
    expect(nameOf(place('Kota Kembang', 'NL', { name: 'Kota Bunga' }))).toBe('Kota Bunga');
    expect(nameOf(place('Yayasan Sahabat, Jepang', 'JP', { kind: 'nonprofit' }))).toBe(
      'Yayasan Sahabat, Jepang',
    );
  });
});
