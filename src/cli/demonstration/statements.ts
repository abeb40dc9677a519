import type { ClaimInput, SourceInput } from '#register';

/** What the study's running text says beside its tables, and where it contradicts them or itself. */

export const study = (section: string, more: Partial<SourceInput> = {}): SourceInput => ({
  kind: 'document',
  title: `Kajian kerja sama luar negeri Karesidenan Surakarta 2012–2017, ${section}`,
  dated: '2017',
  key: `study:${section}:${more.kind ?? 'document'}`,
  ...more,
});

/** The study's own time: it speaks of 30 October 2017 as just past and of November 2017 as still to come. */
export const statedOn = '2017-10-30/2017-11';

export interface CooperationStatement {
  key: string;
  section: string;
  claims: ClaimInput[];
  note?: { id: string; en: string };
}

const underKlaten: CooperationStatement['note'] = {
  id: 'Tabel Kota Surakarta tercetak di bawah judul Kabupaten Klaten; pihaknya sendiri menyebut Surakarta.',
  en: 'The table of Surakarta stands under the heading of Klaten; its parties themselves name Surakarta.',
};
const printedUnderKlaten = (key: string, party: string): CooperationStatement => ({
  key,
  section: 'Pembahasan 6. Kabupaten Klaten',
  claims: [
    { property: 'region', value: '33.10', asWritten: '6. Kabupaten Klaten', confidence: 'derived' },
    { property: 'region', value: '33.72', asWritten: party },
  ],
  note: underKlaten,
});

const twoTimes =
  'Pemkot Surakarta telah melakukan dua kali kerjasama sister city dengan dua Kota di Tiongkok yaitu Kota Xi‟an dan Guilin akan tetapi tindak lanjut kerjasama ini belum terlihat hingga sekarang.';

export const cooperationStatements: CooperationStatement[] = [
  printedUnderKlaten('SKT-1', 'Pemkot Surakarta'),
  printedUnderKlaten('SKT-2', 'Pemerintah Kota (Pemkot) Surakarta'),
  printedUnderKlaten('SKT-3', 'Kota Surakarta'),
  {
    key: 'SKT-3',
    section: 'Pembahasan 7. Kota Surakarta',
    claims: [
      {
        property: 'status',
        value: 'ongoing',
        asWritten: 'telah melakukan dua kali kerjasama sister city',
        quote: twoTimes,
      },
      {
        property: 'follow-up',
        value: 'none',
        asWritten: 'tindak lanjut kerjasama ini belum terlihat hingga sekarang',
        quote: twoTimes,
      },
    ],
    note: {
      id: 'Tabel: masih penjajakan. Teks: "telah melakukan". Tahap harus dibuktikan dengan naskah bertanggal.',
      en: 'Table: still exploring. Text: "has carried out". The stage must be shown by dated papers.',
    },
  },
  {
    key: 'SKT-1',
    section: 'Pembahasan 7. Kota Surakarta',
    claims: [
      {
        property: 'status',
        value: 'ongoing',
        asWritten: 'telah melakukan dua kali kerjasama sister city',
        quote: twoTimes,
      },
      {
        property: 'follow-up',
        value: 'none',
        asWritten: 'tindak lanjut kerjasama ini belum terlihat hingga sekarang',
        quote: twoTimes,
      },
    ],
  },
  {
    key: 'KRA-4',
    section: 'Pembahasan 1. Kabupaten Karanganyar',
    claims: [
      {
        property: 'existence',
        value: 'not-listed',
        asWritten: 'Kabupaten Karanganyar telah melakukan kerjasama dengan Luar Negeri, antara lain',
        confidence: 'derived',
      },
    ],
    note: {
      id: 'Hanya disebut di pendahuluan; tidak ada dalam tabel Karanganyar. Sebelumnya Busan disebut sebagai mitra Surabaya.',
      en: 'Named in the introduction only; absent from the table of Karanganyar. Just before, Busan is named as the partner of Surabaya.',
    },
  },
  {
    key: 'WNG-1',
    section: 'Pendahuluan',
    claims: [{ property: 'partner', value: 'Wuming', asWritten: 'Wonogiri dengan Wuming, Tiongkok' }],
    note: {
      id: 'Wuming saja, atau "Wuming dan Guangxi"? Guangxi adalah daerah otonom yang mencakup Wuming; Wuming ketika itu kabupaten, bukan kota.',
      en: 'Wuming alone, or "Wuming and Guangxi"? Guangxi is the autonomous region that contains Wuming; Wuming then was a county, not a city.',
    },
  },
  {
    key: 'WNG-1',
    section: 'Pembahasan, kendala 4',
    claims: [
      {
        property: 'partner',
        value: 'Surakarta',
        asWritten: 'sister city Wonogiri dengan Surakarta',
        confidence: 'unverified',
      },
      {
        property: 'note',
        value: null,
        asWritten:
          'sudah dalam tahapan penjajakan bahkan sudah terdapat MoU/ LoI akan tetapi tidak terdapat implementasinya dilapangan',
      },
    ],
    note: {
      id: 'Wuming, "Wuming dan Guangxi", atau Surakarta? Keduanya di Indonesia tidak mungkin kota kembar luar negeri; mungkin maksudnya "Wonogiri dan Surakarta".',
      en: 'Wuming, "Wuming and Guangxi", or Surakarta? Two Indonesian units cannot be a sister city abroad; "Wonogiri and Surakarta" was probably meant.',
    },
  },
  {
    key: 'KRA-2',
    section: 'Pembahasan 1. Kabupaten Karanganyar, teks',
    claims: [
      {
        property: 'note',
        value: null,
        asWritten:
          'kerjasama pembudidayaan bibit tanaman dengan pihak OISCA Jepang yang telah terjalin sejak lama',
      },
    ],
  },
];

export interface RegionStatementData {
  region: string;
  section: string;
  kind: SourceInput['kind'];
  office?: string;
  claims: ClaimInput[];
  note?: { id: string; en: string };
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

export const regionStatements: RegionStatementData[] = [
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
  },
];
