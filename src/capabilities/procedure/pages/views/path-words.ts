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
  counterpartyHint: {
    id: 'Pihak di luar negeri yang menandatangani atau menjalankan kerja sama, bukan perantaranya.',
    en: 'The party abroad that signs or carries out the cooperation, not who brought you together.',
  },
  twinningHint: {
    id: 'Kembar: dua daerah setingkat menjalin hubungan luas antarpemerintah dan antarmasyarakat. Jawab Tidak bila hanya satu bidang.',
    en: 'Twins: two governments of one level build wide ties between themselves and their peoples. Answer No for one field only.',
  },
  centralAgreementHint: {
    id: 'Misalnya program bantuan sebuah negara yang sudah disepakati dengan kementerian. Bila ragu, pilih Belum diketahui dan tanyakan kepada Kemendagri.',
    en: 'For example aid of a country agreed with a ministry. If unsure choose Not known, and ask the home ministry.',
  },
  resourcesHint: {
    id: 'Apa pun yang diterima atau diberikan, juga bila nilainya belum jelas. Kosongkan bila tidak ada.',
    en: 'Whatever is received or given, also while its value is not known. None if there is none.',
  },
  peopleHint: {
    id: 'Termasuk kunjungan untuk menandatangani. Kosongkan bila tidak ada.',
    en: 'Visits to sign count too. None if there is none.',
  },
  assetsHint: {
    id: 'Misalnya tanah daerah untuk bangunan bersama. Kosongkan bila tidak ada.',
    en: 'For example land of the region for a joint building. None if there is none.',
  },
  reservedMattersHint: {
    id: 'Urusan ini tidak dapat disepakati daerah sendiri. Kosongkan bila tidak ada.',
    en: 'A region cannot agree on these by itself. None if there is none.',
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
    { id: 'Misalnya dinas pendidikan sebuah negara bagian', en: 'Like the education department of a state' },
  ],
  [
    'institution',
    {
      id: 'Sekolah, universitas, asosiasi, atau lembaga lain',
      en: 'School, university, association or other body',
    },
    { id: 'Negeri atau swasta', en: 'Public or private' },
  ],
  ['company', { id: 'Perusahaan', en: 'A company' }],
  [
    'international-organisation',
    { id: 'Organisasi internasional antarpemerintah', en: 'An organisation of governments' },
    { id: 'Misalnya UNICEF, UNDP', en: 'Like UNICEF, UNDP' },
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
    { id: 'Bila badan pelaksananya belum diketahui', en: 'While the body that acts for it is not known' },
  ],
  [
    'nonprofit',
    { id: 'Lembaga nonprofit (LSM, yayasan) asing', en: 'A non-profit (NGO, foundation) abroad' },
    { id: 'Berbadan hukum di luar negeri', en: 'A legal person abroad' },
  ],
  ['political-party', { id: 'Partai politik', en: 'A political party' }],
  [
    'indonesian-party',
    { id: 'Pihak yang terdaftar di Indonesia', en: 'A party registered in Indonesia' },
    { id: 'Juga bila dananya dari luar negeri', en: 'Also when its money comes from abroad' },
  ],
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
