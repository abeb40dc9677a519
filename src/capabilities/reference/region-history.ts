/**
 * Regencies and cities of Papua and West Papua whose code changed when provinces were split, and regions
 * whose name changed: [code now, code before, last year the old code stood, first year the new one stood].
 * Source: comparison of the published code lists of 2018, 2022, 2023 and 2025 (cahyadsn/wilayah, MIT).
 * The years are those of the lists, not of the laws.
 */
export const changedCodes: readonly (readonly [
  now: string,
  before: string,
  lastSeen: number,
  firstSeen: number,
])[] = [
  ['93.01', '91.01', 2022, 2023],
  ['93.02', '91.16', 2022, 2023],
  ['93.03', '91.17', 2022, 2023],
  ['93.04', '91.18', 2022, 2023],
  ['94.01', '91.04', 2022, 2023],
  ['94.02', '91.07', 2022, 2023],
  ['94.03', '91.08', 2022, 2023],
  ['94.04', '91.09', 2022, 2023],
  ['94.05', '91.25', 2022, 2023],
  ['94.06', '91.26', 2022, 2023],
  ['94.07', '91.27', 2022, 2023],
  ['94.08', '91.28', 2022, 2023],
  ['95.01', '91.02', 2022, 2023],
  ['95.02', '91.12', 2022, 2023],
  ['95.03', '91.13', 2022, 2023],
  ['95.04', '91.14', 2022, 2023],
  ['95.05', '91.21', 2022, 2023],
  ['95.06', '91.22', 2022, 2023],
  ['95.07', '91.23', 2022, 2023],
  ['95.08', '91.24', 2022, 2023],
  ['96.01', '92.01', 2023, 2025],
  ['96.02', '92.04', 2023, 2025],
  ['96.03', '92.05', 2023, 2025],
  ['96.04', '92.09', 2023, 2025],
  ['96.05', '92.10', 2023, 2025],
  ['96.71', '92.71', 2023, 2025],
];

/** Provinces that did not exist before: [code, first year in the lists]. Same source. */
export const youngProvinces: Readonly<Record<string, number>> = {
  '93': 2023,
  '94': 2023,
  '95': 2023,
  '96': 2025,
};

/** Names a region bore before. Same source; Ujung Pandang and Irian Jaya are remembered. */
export const formerNames: Readonly<Record<string, readonly string[]>> = {
  '12.12': ['Toba Samosir', 'Tobasa'],
  '12.74': ['Tanjung Balai'],
  '17.06': ['Muko Muko'],
  '72.04': ['Toli Toli'],
  '73.10': ['Pangkajene Kepulauan', 'Pangkep'],
  '73.71': ['Ujung Pandang'],
  '73.72': ['Pare Pare'],
  '75.04': ['Pahuwato'],
  '76.01': ['Mamuju Utara'],
  '81.03': ['Maluku Tenggara Barat'],
  '91': ['Irian Jaya'],
};

/** Everyday and shortened names, as written in letters and newspapers. Remembered. */
export const everydayNames: Readonly<Record<string, readonly string[]>> = {
  '11': ['NAD', 'Nanggroe Aceh Darussalam'],
  '12': ['Sumut', 'North Sumatra'],
  '13': ['Sumbar', 'West Sumatra'],
  '16': ['Sumsel', 'South Sumatra'],
  '19': ['Babel', 'Bangka Belitung'],
  '21': ['Kepri', 'Riau Islands'],
  '31': [
    'DKI Jakarta',
    'Daerah Khusus Ibukota Jakarta',
    'Daerah Khusus Ibu Kota Jakarta',
    'DKI',
    'DKJ',
    'Jakarta',
    'Daerah Khusus Jakarta',
  ],
  '32': ['Jabar', 'West Java'],
  '33': ['Jateng', 'Central Java'],
  '34': ['DIY', 'DI Yogyakarta', 'Daerah Istimewa Yogyakarta', 'Yogyakarta'],
  '35': ['Jatim', 'East Java'],
  '52': ['NTB', 'West Nusa Tenggara'],
  '53': ['NTT', 'East Nusa Tenggara'],
  '61': ['Kalbar', 'West Kalimantan'],
  '62': ['Kalteng', 'Central Kalimantan'],
  '63': ['Kalsel', 'South Kalimantan'],
  '64': ['Kaltim', 'East Kalimantan'],
  '65': ['Kaltara', 'North Kalimantan'],
  '71': ['Sulut', 'North Sulawesi'],
  '72': ['Sulteng', 'Central Sulawesi'],
  '73': ['Sulsel', 'South Sulawesi'],
  '74': ['Sultra', 'Southeast Sulawesi'],
  '76': ['Sulbar', 'West Sulawesi'],
  '82': ['Malut', 'North Maluku'],
  '92': ['West Papua'],
  '33.72': ['Solo'],
  '34.71': ['Jogjakarta', 'Jogja', 'Yogya'],
  '34.04': [],
  '36.74': ['Tangsel'],
  '63.71': ['Banjarmasin'],
  '18.71': ['Bandarlampung'],
  '32.17': ['KBB'],
};
