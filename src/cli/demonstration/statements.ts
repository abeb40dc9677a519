import type { ActInput, ClaimInput } from '#register';
import { statedOn } from './study.ts';

/** What the study's running text says beside its tables, and where it contradicts them or itself. */
export interface CooperationStatement {
  /** The table (tables.ts) and the number of its row that the text speaks of. */
  table: string;
  row: number;
  section: string;
  claims: readonly ClaimInput[];
  acts?: readonly ActInput[];
  /** Why this is odd beside what the table says; shown with the conflict. */
  note?: { id: string; en: string };
}

const printedUnderKlaten = (row: number, party: string): CooperationStatement => ({
  table: 'surakarta',
  row,
  section: 'Pembahasan 6. Kabupaten Klaten',
  claims: [
    { property: 'region', value: '33.10', asWritten: '6. Kabupaten Klaten', confidence: 'derived', statedOn },
    { property: 'region', value: '33.72', asWritten: party, statedOn },
  ],
  note: {
    id: 'Tabel Kota Surakarta tercetak di bawah judul Kabupaten Klaten; pihaknya sendiri menyebut Surakarta.',
    en: 'The table of Surakarta stands under the heading of Klaten; its parties themselves name Surakarta.',
  },
});

const twoTimes =
  'Pada 2012 s/d 2017, Pemkot Surakarta telah melakukan dua kali kerjasama sister city dengan dua Kota di Tiongkok yaitu Kota Xi‟an dan Guilin akan tetapi tindak lanjut kerjasama ini belum terlihat hingga sekarang.';
const notSeen = 'tindak lanjut kerjasama ini belum terlihat hingga sekarang';

const carriedOut = (row: number, note: NonNullable<CooperationStatement['note']>): CooperationStatement[] => {
  const said = { table: 'surakarta', row, section: 'Pembahasan 7. Kota Surakarta' };
  const claim = { quote: twoTimes, statedOn };
  const asWritten = 'telah melakukan dua kali kerjasama sister city';
  return [
    { ...said, claims: [{ ...claim, property: 'status', value: 'ongoing', asWritten }], note },
    {
      ...said,
      claims: [{ ...claim, property: 'follow-up', value: 'none', asWritten: notSeen }],
      acts: [{ kind: 'no-follow-up', date: '2017', asWritten: notSeen }],
    },
  ];
};

const history =
  'Surakarta memiliki sejarah melakukan sister city dengan Montana, Bulgaria, Wonogiri dengan Wuming, Tiongkok, Karanganyar dengan Busan namun setelah kerjasama- kerjasama ini kemudian tidak terdengar lagi keberlanjutannya.';
const noLongerHeardOf = 'setelah kerjasama- kerjasama ini kemudian tidak terdengar lagi keberlanjutannya';

export const cooperationStatements: readonly CooperationStatement[] = [
  printedUnderKlaten(1, 'Pemkot Surakarta'),
  printedUnderKlaten(2, 'Pemerintah Kota (Pemkot) Surakarta'),
  printedUnderKlaten(3, 'Kota Surakarta'),
  ...carriedOut(1, {
    id: 'Tabel: baru LoI. Teks: "telah melakukan". Tahap harus dibuktikan dengan naskah bertanggal.',
    en: 'Table: a letter of intent only. Text: "has carried out". The stage must be shown by dated papers.',
  }),
  ...carriedOut(3, {
    id: 'Tabel: masih penjajakan. Teks: "telah melakukan". Tahap harus dibuktikan dengan naskah bertanggal.',
    en: 'Table: still exploring. Text: "has carried out". The stage must be shown by dated papers.',
  }),
  {
    table: 'montana',
    row: 1,
    section: 'Pendahuluan',
    claims: [
      {
        property: 'period',
        value: null,
        asWritten: 'memiliki sejarah melakukan sister city dengan Montana, Bulgaria',
        quote: history,
        statedOn,
      },
      { property: 'period', value: null, asWritten: noLongerHeardOf, quote: history, statedOn },
    ],
    note: {
      id: 'Disebut sebagai sejarah sebelum 2012, tetapi "dihentikan pada tahun 2012", di dalam kurun kajian; tahun mulainya tidak disebut.',
      en: 'Told as history before 2012, yet "stopped in 2012", inside the years of the study; the year it began is not said.',
    },
  },
  {
    table: 'busan',
    row: 1,
    section: 'Pendahuluan',
    claims: [
      {
        property: 'existence',
        value: 'named',
        asWritten: 'Karanganyar dengan Busan',
        quote: history,
        confidence: 'unverified',
        statedOn,
      },
      {
        property: 'note',
        value: null,
        asWritten: 'Bandung dengan Braunschweigh, Surabaya dengan Busan, Yogyakarta dengan Kyoto dsb.',
        quote:
          'Berdasarkan data, tercatat hingga saat ini kota-kota besar di Indonesia telah melakukan kerjasama berupa sister city dengan kota-kota diluar negeri seperi Bandung dengan Braunschweigh, Surabaya dengan Busan, Yogyakarta dengan Kyoto dsb.',
        statedOn,
      },
    ],
  },
  {
    table: 'busan',
    row: 1,
    section: 'Pembahasan 1. Kabupaten Karanganyar',
    claims: [
      {
        property: 'existence',
        value: 'not-listed',
        asWritten: 'Kabupaten Karanganyar telah melakukan kerjasama dengan Luar Negeri, antara lain',
        confidence: 'derived',
        statedOn,
      },
    ],
    note: {
      id: 'Hanya disebut di pendahuluan; tidak ada dalam tabel Karanganyar. Sebelumnya Busan disebut sebagai mitra Surabaya.',
      en: 'Named in the introduction only; absent from the table of Karanganyar. Just before, Busan is named as the partner of Surabaya.',
    },
  },
  {
    table: 'wonogiri',
    row: 1,
    section: 'Pendahuluan',
    claims: [
      {
        property: 'partner',
        value: 'Wuming',
        asWritten: 'Wonogiri dengan Wuming, Tiongkok',
        quote: history,
        statedOn,
      },
      { property: 'period', value: null, asWritten: noLongerHeardOf, quote: history, statedOn },
    ],
  },
  {
    table: 'wonogiri',
    row: 1,
    section: 'Pembahasan, kendala 4',
    claims: [
      {
        property: 'partner',
        value: 'Surakarta',
        asWritten: 'sister city Wonogiri dengan Surakarta',
        confidence: 'unverified',
        statedOn,
      },
    ],
    note: {
      id: 'Wuming, "Wuming dan Guangxi", atau Surakarta? Guangxi adalah daerah otonom yang mencakup Wuming, yang ketika itu kabupaten. Dua daerah di Indonesia tidak mungkin kota kembar luar negeri; mungkin maksudnya "Wonogiri dan Surakarta".',
      en: 'Wuming, "Wuming and Guangxi", or Surakarta? Guangxi is the autonomous region that contains Wuming, then a county. Two Indonesian units cannot be a sister city abroad; "Wonogiri and Surakarta" was probably meant.',
    },
  },
  {
    table: 'wonogiri',
    row: 1,
    section: 'Pembahasan, kendala 4',
    claims: [
      {
        property: 'note',
        value: null,
        asWritten:
          'sudah dalam tahapan penjajakan bahkan sudah terdapat MoU/ LoI akan tetapi tidak terdapat implementasinya dilapangan',
        statedOn,
      },
    ],
  },
  {
    table: 'karanganyar',
    row: 2,
    section: 'Pembahasan 1. Kabupaten Karanganyar, teks',
    claims: [
      {
        property: 'start',
        value: '../2012',
        asWritten: 'yang telah terjalin sejak lama',
        quote:
          'kerjasama pembudidayaan bibit tanaman dengan pihak OISCA Jepang yang telah terjalin sejak lama.',
        confidence: 'derived',
        statedOn,
      },
    ],
    note: {
      id: 'Tabel: mulai 2012, tahun pertama kajian. Teks: "telah terjalin sejak lama", jadi 2012 atau lebih awal.',
      en: 'Table: since 2012, the first year of the study. Text: "for a long time", so 2012 or earlier.',
    },
  },
  {
    table: 'karanganyar',
    row: 3,
    section: 'Pembahasan 1. Kabupaten Karanganyar',
    claims: [
      {
        property: 'status',
        value: 'ongoing',
        asWritten: 'Kabupaten Karanganyar telah melakukan kerjasama dengan Luar Negeri, antara lain',
        confidence: 'derived',
        statedOn,
      },
    ],
    note: {
      id: 'Kalimat sebelum tabel: "telah melakukan kerjasama". Barisnya sendiri: baru akan dijajaki.',
      en: 'The sentence before the table: "has cooperated". The row itself: to be explored only.',
    },
  },
  {
    table: 'boyolali',
    row: 1,
    section: 'Pembahasan 5. Kabupaten Boyolali, teks',
    claims: [
      {
        property: 'partner',
        value: null,
        asWritten: 'negara-negara yang sudah terkenal maju dalam hal tersebut seperti Selandia Baru',
        statedOn,
      },
    ],
    note: {
      id: 'Hanya negaranya yang disebut, bukan lembaga mitranya.',
      en: 'Only the country is named, not the body that is the partner.',
    },
  },
];
