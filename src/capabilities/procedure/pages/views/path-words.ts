import type { Words } from '#kernel/language.ts';

type Choices = readonly (readonly [value: string, words: Words, hint?: Words])[];

/** The six questions and their answers, as an officer reads them. */
export const pathQuestions = {
  counterparty: { id: '1. Siapa mitranya?', en: '1. Who is the counterparty?' },
  country: { id: 'Negaranya', en: 'Its country' },
  twinning: {
    id: 'Untuk pemerintah daerah: kabupaten/kota atau provinsi kembar?',
    en: 'For a local government: a twin relation (sister city, sister province)?',
  },
  centralAgreement: {
    id: '2. Adakah perjanjian atau program pemerintah pusat yang mencakupnya?',
    en: '2. Does an agreement or programme of the central government cover it?',
  },
  resources: {
    id: '3. Uang, barang, atau bantuan apa yang terlibat?',
    en: '3. What money, goods or help is involved?',
  },
  people: { id: '4. Siapa yang dikirim atau diterima?', en: '4. Who is sent or received?' },
  assets: {
    id: '5. Apakah aset daerah dipakai atau dibebani, atau kantor dibuka di luar negeri?',
    en: '5. Are assets of the region used or burdened, or an office opened abroad?',
  },
  reservedMatters: {
    id: '6. Apakah menyangkut tenaga kerja, pemagangan, atau urusan pemerintah pusat?',
    en: '6. Is it about labour, apprenticeship or a matter of the central government?',
  },
  several: {
    id: 'Pilih semua yang sesuai; kosongkan bila tidak ada.',
    en: 'Choose all that fit; none if there is none.',
  },
  date: { id: 'Tanggal langkah yang dinilai', en: 'Day of the step that is judged' },
  dateHint: { id: 'Kosongkan untuk hari ini.', en: 'Leave empty for today.' },
  countryHint: { id: 'Kosongkan bila belum diketahui.', en: 'Leave empty if it is not known.' },
} as const satisfies Record<string, Words>;

export const counterparties: Choices = [
  [
    'local-government',
    { id: 'Pemerintah daerah di luar negeri', en: 'A local government abroad' },
    { id: 'Kota, kabupaten, provinsi, atau negara bagian', en: 'City, district, province or federal state' },
  ],
  [
    'sub-national-agency',
    {
      id: 'Dinas atau badan pemerintah daerah di luar negeri',
      en: 'A department of a local government abroad',
    },
  ],
  [
    'institution',
    {
      id: 'Sekolah, universitas, asosiasi, atau lembaga lain',
      en: 'School, university, association or other body',
    },
  ],
  ['company', { id: 'Perusahaan', en: 'A company' }],
  [
    'international-organisation',
    { id: 'Organisasi internasional antarpemerintah', en: 'An organisation of governments' },
  ],
  [
    'development-partner',
    { id: 'Mitra pembangunan luar negeri', en: 'A development partner' },
    {
      id: 'Badan di bawah pemerintah asing, misalnya USAID, JICA',
      en: 'A body under a foreign government, like USAID, JICA',
    },
  ],
  [
    'foreign-government',
    { id: 'Negara atau pemerintah pusat asing', en: 'A state or its central government' },
  ],
  [
    'nonprofit',
    { id: 'Lembaga nonprofit (LSM, yayasan) asing', en: 'A non-profit (NGO, foundation) abroad' },
  ],
  ['political-party', { id: 'Partai politik', en: 'A political party' }],
  ['indonesian-party', { id: 'Pihak yang terdaftar di Indonesia', en: 'A party registered in Indonesia' }],
];

export const yesNoUnknown: Choices = [
  ['yes', { id: 'Ya', en: 'Yes' }],
  ['no', { id: 'Tidak', en: 'No' }],
  ['unknown', { id: 'Belum diketahui', en: 'Not known' }],
];

export const severalChoices: Readonly<
  Record<'resources' | 'people' | 'assets' | 'reservedMatters', Choices>
> = {
  resources: [
    ['grant', { id: 'Hibah uang', en: 'Grant' }],
    ['goods', { id: 'Barang', en: 'Goods' }],
    ['technical-help', { id: 'Bantuan teknis', en: 'Technical help' }],
    ['loan', { id: 'Pinjaman', en: 'Loan' }],
    ['investment', { id: 'Penanaman modal', en: 'Investment' }],
    ['infrastructure', { id: 'Pembangunan prasarana', en: 'Infrastructure' }],
    ['procurement', { id: 'Pengadaan barang/jasa', en: 'Procurement' }],
  ],
  people: [
    ['visits', { id: 'Kunjungan', en: 'Visits' }],
    ['experts', { id: 'Tenaga ahli', en: 'Experts' }],
    ['students', { id: 'Pelajar atau mahasiswa', en: 'Students' }],
    ['workers', { id: 'Pekerja', en: 'Workers' }],
  ],
  assets: [
    ['region-assets', { id: 'Tanah atau barang milik daerah', en: 'Land or property of the region' }],
    ['office-abroad', { id: 'Kantor perwakilan di luar negeri', en: 'An office abroad' }],
  ],
  reservedMatters: [
    ['labour-placement', { id: 'Penempatan tenaga kerja', en: 'Placement of workers' }],
    ['overseas-apprenticeship', { id: 'Pemagangan di luar negeri', en: 'Apprenticeship abroad' }],
    ['foreign-policy', { id: 'Politik luar negeri', en: 'Foreign policy' }],
    ['defence', { id: 'Pertahanan', en: 'Defence' }],
    ['security', { id: 'Keamanan', en: 'Security' }],
    ['justice', { id: 'Yustisi', en: 'Justice' }],
    ['monetary-fiscal', { id: 'Moneter dan fiskal nasional', en: 'Monetary and fiscal policy' }],
    ['religion', { id: 'Agama', en: 'Religion' }],
  ],
};
