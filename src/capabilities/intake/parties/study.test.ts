import { expect, test } from 'vitest';
import type { PartyReading } from '../types.ts';
import { readParties } from './index.ts';

type Expected = Partial<PartyReading> & { asWritten: string };

/** Cells of the study of the Surakarta region, 2012 to 2017, as printed. */
const cells: readonly (readonly [cell: string, region: string, parties: readonly Expected[]])[] = [
  [
    'USAID- Dinas Pendidikan dan Olahraga Kabupaten Sragen',
    '33.13',
    [
      { asWritten: 'USAID', side: 'foreign', kind: 'development-partner', country: 'US', name: 'USAID' },
      {
        asWritten: 'Dinas Pendidikan dan Olahraga Kabupaten Sragen',
        side: 'local',
        kind: 'local-agency',
        region: '33.14',
      },
    ],
  ],
  [
    'OISCA (The Organization of Industrial Spriritual dan Cultural Advencement International) dari Jepang dan Dinas Pertanian Kabupaten Karanganyar',
    '33.13',
    [
      {
        asWritten:
          'OISCA (The Organization of Industrial Spriritual dan Cultural Advencement International) dari Jepang',
        side: 'foreign',
        kind: 'nonprofit',
        country: 'JP',
        name: 'OISCA',
      },
      {
        asWritten: 'Dinas Pertanian Kabupaten Karanganyar',
        side: 'local',
        kind: 'local-agency',
        region: '33.13',
      },
    ],
  ],
  [
    'Pemerintah Jenewa Swiss dengan Pemda Karanganyar',
    '33.13',
    [
      {
        asWritten: 'Pemerintah Jenewa Swiss',
        side: 'foreign',
        kind: 'foreign-local-government',
        country: 'CH',
      },
      { asWritten: 'Pemda Karanganyar', side: 'local', kind: 'local-government', region: '33.13' },
    ],
  ],
  [
    'USAID (United States Agency fo International Development) - Dinas Pendidikan Kabupaten Sragen',
    '33.14',
    [
      {
        asWritten: 'USAID (United States Agency fo International Development)',
        country: 'US',
        name: 'USAID',
      },
      { asWritten: 'Dinas Pendidikan Kabupaten Sragen', side: 'local', region: '33.14' },
    ],
  ],
  [
    'PDAM Kabupaten Sragen dengan Pemerintah Kerajaan Belanda',
    '33.14',
    [
      { asWritten: 'PDAM Kabupaten Sragen', side: 'local', kind: 'local-enterprise', region: '33.14' },
      {
        asWritten: 'Pemerintah Kerajaan Belanda',
        side: 'foreign',
        kind: 'foreign-government',
        country: 'NL',
      },
    ],
  ],
  [
    'Dinas Pendidikan Kabupaten Sragen dengan Department of Education Queensland, Brisbane, Australia',
    '33.14',
    [
      { asWritten: 'Dinas Pendidikan Kabupaten Sragen', side: 'local', region: '33.14' },
      {
        asWritten: 'Department of Education Queensland, Brisbane, Australia',
        side: 'foreign',
        kind: 'foreign-local-government',
        country: 'AU',
      },
    ],
  ],
  [
    'Dinas Tenaga Kerja dan Transmigrasi Kabupaten Sragen dengan Pemerintah Korea dan Jepang',
    '33.14',
    [
      { asWritten: 'Dinas Tenaga Kerja dan Transmigrasi Kabupaten Sragen', side: 'local', region: '33.14' },
      { asWritten: 'Pemerintah Korea', side: 'foreign', kind: 'foreign-government', country: 'KR' },
      { asWritten: 'Jepang', side: 'foreign', kind: 'foreign-government', country: 'JP' },
    ],
  ],
  [
    'Selandia Baru dengan Kelompok Tani Dekima Tirta Sari Makmur Kecamatan Cepogo serta Dinas Perternakan dan Perikanan Kabupaten Boyolali',
    '33.09',
    [
      { asWritten: 'Selandia Baru', side: 'foreign', kind: 'country', country: 'NZ' },
      {
        asWritten: 'Kelompok Tani Dekima Tirta Sari Makmur Kecamatan Cepogo',
        side: 'local',
        kind: 'community-group',
        region: '33.09',
      },
      { asWritten: 'Dinas Perternakan dan Perikanan Kabupaten Boyolali', side: 'local', region: '33.09' },
    ],
  ],
  [
    'Pemda Boyolali dengan SNV Nederlanse, Belanda',
    '33.09',
    [
      { asWritten: 'Pemda Boyolali', side: 'local', kind: 'local-government', region: '33.09' },
      {
        asWritten: 'SNV Nederlanse, Belanda',
        side: 'foreign',
        kind: 'nonprofit',
        country: 'NL',
        name: 'SNV',
      },
    ],
  ],
  [
    'Sister city Pemkot Surakarta dengan Kota Xi’an Tiongkok',
    '33.72',
    [
      { asWritten: 'Pemkot Surakarta', side: 'local', kind: 'local-government', region: '33.72' },
      { asWritten: 'Kota Xi’an Tiongkok', side: 'foreign', kind: 'foreign-local-government', country: 'CN' },
    ],
  ],
  [
    'Pemerintah Kota (Pemkot) Surakarta menjalin kerjasama dengan Indonesia Urban Water Sanitation and Hygiene (IUWASH PLUS) bagian dari USAID (United States Agency International Development).',
    '33.72',
    [
      {
        asWritten: 'Pemerintah Kota (Pemkot) Surakarta',
        side: 'local',
        kind: 'local-government',
        region: '33.72',
      },
      {
        asWritten: 'Indonesia Urban Water Sanitation and Hygiene (IUWASH PLUS)',
        side: 'foreign',
        kind: 'programme',
        country: 'US',
        partOf: 'USAID',
      },
      {
        asWritten: 'USAID (United States Agency International Development)',
        side: 'foreign',
        country: 'US',
        name: 'USAID',
      },
    ],
  ],
  [
    'Sister City Kota Surakarta dengan Guilin, Tiongkok',
    '33.72',
    [
      { asWritten: 'Kota Surakarta', side: 'local', kind: 'local-government', region: '33.72' },
      { asWritten: 'Guilin, Tiongkok', side: 'foreign', kind: 'foreign-local-government', country: 'CN' },
    ],
  ],
  [
    'Surakarta memiliki sejarah melakukan sister city dengan Montana, Bulgaria',
    '33.72',
    [
      { asWritten: 'Surakarta', side: 'local', region: '33.72' },
      { asWritten: 'Montana, Bulgaria', kind: 'foreign-local-government', country: 'BG' },
    ],
  ],
  [
    'Wonogiri dengan Wuming, Tiongkok',
    '33.12',
    [
      { asWritten: 'Wonogiri', side: 'local', region: '33.12' },
      { asWritten: 'Wuming, Tiongkok', side: 'foreign', country: 'CN' },
    ],
  ],
  [
    'kota Wuming dan Guangxi',
    '33.12',
    [
      { asWritten: 'kota Wuming', side: 'foreign', kind: 'foreign-local-government', country: 'CN' },
      { asWritten: 'Guangxi', side: 'foreign', kind: 'foreign-local-government', country: 'CN' },
    ],
  ],
  [
    'Karanganyar dengan Busan',
    '33.13',
    [
      { asWritten: 'Karanganyar', side: 'local', region: '33.13' },
      { asWritten: 'Busan', side: 'foreign', country: 'KR' },
    ],
  ],
  [
    'Pemkot Surakarta pernah melakukan sister city dengan Kota Montana, Bulgaria',
    '33.72',
    [
      { asWritten: 'Pemkot Surakarta', side: 'local', region: '33.72' },
      { asWritten: 'Kota Montana, Bulgaria', side: 'foreign', country: 'BG' },
    ],
  ],
  [
    'Bandung dengan Braunschweigh',
    '33.72',
    [
      { asWritten: 'Bandung', side: 'local', region: '32.73' },
      { asWritten: 'Braunschweigh', side: 'foreign', country: 'DE' },
    ],
  ],
  [
    'Surabaya dengan Busan',
    '33.72',
    [
      { asWritten: 'Surabaya', side: 'local', region: '35.78' },
      { asWritten: 'Busan', side: 'foreign', country: 'KR' },
    ],
  ],
  [
    'Yogyakarta dengan Kyoto',
    '33.72',
    [
      { asWritten: 'Yogyakarta', side: 'local', region: '34.71' },
      { asWritten: 'Kyoto', side: 'foreign', country: 'JP' },
    ],
  ],
  [
    'sister city Wonogiri dengan Surakarta',
    '33.12',
    [
      { asWritten: 'Wonogiri', side: 'local', region: '33.12' },
      { asWritten: 'Surakarta', side: 'local', region: '33.72' },
    ],
  ],
];

test.each(cells)('the parties of "%s" (table of %s) are read', (cell, region, parties) => {
  expect(readParties(cell, { region }).parties).toMatchObject(parties);
});

test('two countries in one cell are a finding, and so is a cell without a foreign party', () => {
  expect(readParties('Pemda Sragen dengan Pemerintah Korea dan Jepang').findings).toContain(
    'several-countries',
  );
  expect(readParties('sister city Wonogiri dengan Surakarta').findings).toContain('no-foreign-party');
});

test('a line break inside a name does not part it', () => {
  const broken = 'USAID- Dinas Pendidikan \ndan Olahraga Kabupaten \nSragen';
  expect(readParties(broken).parties.map(({ asWritten }) => asWritten)).toEqual([
    'USAID',
    'Dinas Pendidikan dan Olahraga Kabupaten Sragen',
  ]);
});
