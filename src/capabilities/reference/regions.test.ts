import { expect, test } from 'vitest';
import { findDistrictsByName, findRegion, findRegionsByName, regions } from './index.ts';

const codes = (text: string) => findRegionsByName(text).map(({ code }) => code);

test('Indonesia has 38 provinces and 514 regencies and cities', () => {
  expect(regions().filter(({ level }) => level === 'province')).toHaveLength(38);
  expect(regions().filter(({ level }) => level !== 'province')).toHaveLength(514);
});

test.each([
  ['Kabupaten Sragen', ['33.14']],
  ['Kab. Sragen', ['33.14']],
  ['Pemkab Karanganyar', ['33.13']],
  ['Pemkot Surakarta', ['33.72']],
  ['Solo', ['33.72']],
  ['Kabupaten Boyolalu', ['33.09']],
  ['KOTA BANDUNG', ['32.73']],
  ['Kab. Bandung', ['32.04']],
  ['Bandung', ['32.73', '32.04']],
  ['Yogyakarta', ['34.71', '34']],
  ['Provinsi Jawa Tengah', ['33']],
  ['Jateng', ['33']],
  ['Toba Samosir', ['12.12']],
  ['Tanjung Balai', ['12.74']],
  ['Pangkajene dan Kepulauan', ['73.10']],
  ['Kep. Seribu', ['31.01']],
  ['Bantul Regency', ['34.02']],
  ['Kota Jakarta', ['31']],
  ['Atlantis', []],
])('%s is found as %j', (text, expected) => {
  expect(codes(text)).toEqual(expected);
});

test('every region is found by its own name', () => {
  for (const region of regions()) expect(codes(region.name)).toContain(region.code);
});

test('a code is found in the years it stood, and an old code still finds its region', () => {
  expect(findRegion('91.01')?.code).toBe('93.01');
  expect(findRegion('91.01', '2015-05-01')?.name).toBe('Kabupaten Merauke');
  expect(findRegion('93.01', '2015')).toBeUndefined();
  expect(findRegion('91.01', '2024')).toBeUndefined();
  expect(findRegion('93.01', '2024')?.name).toBe('Kabupaten Merauke');
  expect(regions().filter(({ codes: [, old] }) => old)).toHaveLength(26);
});

test('a district is found, the nearest to the asking region first', () => {
  expect(findDistrictsByName('Kec. Cepogo')[0]?.regency).toBe('33.09');
  expect(findDistrictsByName('Jenar', '33.14')[0]?.code).toBe('33.14.20');
});
