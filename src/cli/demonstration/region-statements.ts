import type { ClaimInput, SourceInput } from '#register';

/** What the study says of a region as a whole: none, obstacles, and who is said to have spoken. */
export interface RegionStatementData {
  region: string;
  section: string;
  kind: SourceInput['kind'];
  office?: string;
  claims: readonly ClaimInput[];
  note?: { id: string; en: string };
  /** How the obstacle it tells of is coded. */
  codes?: readonly string[];
}

const allHave =
  'Surakarta dan daerah sekitarnya yang tergabung dalam Karesidenan Surakarta seperti Sragen, Karanganyar, Wonogiri, Sukoharjo, Boyolali dan Klaten juga telah melakukan kerjasama luar negeri.';
const introduction = (region: string): RegionStatementData => ({
  region,
  section: 'Pendahuluan',
  kind: 'document',
  claims: [
    {
      property: 'has-cooperation',
      value: 'some',
      asWritten: 'juga telah melakukan kerjasama luar negeri',
      quote: allHave,
    },
  ],
  note: {
    id: 'Pendahuluan menyatakan ketujuh daerah telah bekerja sama; bagian tentang daerah ini menyatakan belum.',
    en: 'The introduction says that all seven have cooperated; the section about this region says not yet.',
  },
});

export const regionStatements: readonly RegionStatementData[] = [
  {
    region: '33.11',
    section: 'Pembahasan 2. Kabupaten Sukoharjo',
    kind: 'interview',
    office: 'Subag Otonomi Daerah dan Kerjasama',
    claims: [
      {
        property: 'has-cooperation',
        value: 'none',
        asWritten: 'Kabupaten Sukoharjo belum melakukan kerjasama dengan luar negeri.',
        confidence: 'stated',
      },
    ],
  },
  introduction('33.11'),
  {
    region: '33.10',
    section: 'Pembahasan 6. Kabupaten Klaten',
    kind: 'document',
    claims: [
      {
        property: 'has-cooperation',
        value: 'none',
        asWritten:
          'Kabupaten Klaten berdasarkan hasil pengumpulan data belum melakukan kerjasama dengan luar negeri.',
      },
    ],
  },
  introduction('33.10'),
  {
    region: '33.10',
    section: 'Pembahasan 6. Kabupaten Klaten, teks',
    kind: 'document',
    claims: [
      {
        property: 'speaker',
        value: '33.12',
        asWritten: 'bagian Kerjasama Kabupaten Wonogiri juga menekankan kurangnya koordinasi',
      },
      { property: 'speaker', value: '33.10', asWritten: '6. Kabupaten Klaten', confidence: 'derived' },
    ],
    note: {
      id: 'Pernyataan dalam bagian Klaten disebut berasal dari Bagian Kerjasama Kabupaten Wonogiri.',
      en: 'A statement in the section on Klaten is attributed to the cooperation unit of Wonogiri.',
    },
  },
  {
    region: '33.10',
    section: 'Pembahasan 6. Kabupaten Klaten',
    kind: 'document',
    claims: [
      {
        property: 'obstacle',
        value: null,
        asWritten: 'Kendala SDM menjadi masalah tersendiri dalam melakukan kerjasama dengan luar negeri.',
      },
    ],
    codes: ['skills'],
  },
  {
    region: '33.13',
    section: 'Pembahasan 1. Kabupaten Karanganyar',
    kind: 'interview',
    office: 'Subag Kerja Sama',
    claims: [
      {
        property: 'obstacle',
        value: null,
        asWritten:
          'Pemda Karanganyar sering mempertimbangkan apakah biaya yang akan dikeluarkan nantinya seimbang dengan keuntungan yang akan diperoleh',
      },
    ],
    codes: ['cost'],
  },
  {
    region: '33.13',
    section: 'Pembahasan 1. Kabupaten Karanganyar',
    kind: 'interview',
    office: 'Subag Kerja Sama',
    claims: [
      {
        property: 'obstacle',
        value: null,
        asWritten:
          'kurang adanya inisiatif oleh pihak ke 3 untuk mengadakan kerjasama juga disebutkan merupakan kendala dalam melakukan kerjasama luar negeri',
      },
    ],
    codes: ['skills'],
  },
  {
    region: '33.14',
    section: 'Pembahasan 3. Kabupaten Sragen',
    kind: 'interview',
    office: 'Bagian Kerjasama',
    claims: [
      {
        property: 'obstacle',
        value: null,
        asWritten:
          'masih banyak kasus dimana dinas-dinas terkait tidak melaporkan kerjasama yang mereka lakukan ke Bagian Kerjasama',
      },
    ],
    codes: ['coordination'],
  },
  {
    region: '33.72',
    section: 'Pembahasan 7. Kota Surakarta',
    kind: 'document',
    claims: [
      {
        property: 'remark',
        value: null,
        asWritten:
          'Kota Surakarta sendiri telah memiliki track record melakukan kerjasama yang cukup banyak sebelum periode 2012.',
      },
    ],
  },
];
