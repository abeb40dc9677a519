import type { LibraryClause } from '../library-clause.ts';

const permendagri = 'Permendagri 25/2020';

/** What stands before the articles: who the parties are, what moves them, and on what they build. */
export const recitals: readonly LibraryClause[] = [
  {
    id: 'parties-named',
    edition: 1,
    role: 'recital',
    part: 'parties',
    name: { id: 'Para Pihak dan sebutannya', en: 'The Parties and what they are called' },
    purpose: {
      id: 'Menyebut Para Pihak dan sebutannya. Tanpa ini "Pihak" dalam pasal tidak menunjuk siapa pun.',
      en: 'Names the Parties and what they are called. Without it "Party" in the articles means nobody.',
    },
    basis: [
      { instrument: permendagri, article: '13(2)b', standing: 'read' },
      { instrument: permendagri, article: '20(5)b', standing: 'read' },
    ],
    terms: [
      { id: 'Para Pihak', en: 'Parties' },
      { id: 'Pihak', en: 'Party' },
    ],
    variants: {
      balanced: {
        means: { id: 'Rumusan baku.', en: 'The standard wording.' },
        paragraphs: [
          {
            id: '{oursInFull} dan {theirsInFull}, selanjutnya secara sendiri-sendiri disebut "Pihak" dan secara bersama-sama disebut "Para Pihak";',
            en: '{oursInFull} and {theirsInFull}, hereinafter individually referred to as "the Party" and jointly referred to as "the Parties";',
          },
        ],
      },
    },
  },
  {
    id: 'desire',
    edition: 1,
    role: 'recital',
    part: 'preamble',
    name: { id: 'Kehendak bersama', en: 'The common will' },
    purpose: {
      id: 'Menyatakan kehendak bersama, yang dipakai untuk menafsirkan pasal bila ragu.',
      en: 'States the common will, by which articles are read in case of doubt.',
    },
    basis: [],
    variants: {
      balanced: {
        means: { id: 'Rumusan umum untuk semua mitra.', en: 'General wording for every partner.' },
        paragraphs: [
          {
            id: 'Berkeinginan untuk memajukan hubungan persahabatan, saling pengertian, dan kerja sama yang bermanfaat bagi masyarakat Para Pihak;',
            en: 'Desiring to promote friendly relations, mutual understanding and cooperation for the benefit of the peoples of the Parties;',
          },
        ],
      },
    },
  },
  {
    id: 'principles',
    edition: 1,
    role: 'recital',
    part: 'preamble',
    name: { id: 'Asas kerja sama', en: 'Principles' },
    purpose: {
      id: 'Menyebut asas yang mengikat kedua arah, agar tidak ada pihak yang berkedudukan lebih tinggi.',
      en: 'Names the principles that bind both ways, so that neither side stands above the other.',
    },
    basis: [{ instrument: 'UU 24/2000', article: '4(2)', standing: 'read' }],
    variants: {
      balanced: {
        means: { id: 'Rumusan umum untuk semua mitra.', en: 'General wording for every partner.' },
        paragraphs: [
          {
            id: 'Mengakui pentingnya asas kesetaraan, saling menghormati, dan saling menguntungkan;',
            en: 'Recognizing the importance of the principles of equality, mutual respect and mutual benefit;',
          },
        ],
      },
    },
  },
  {
    id: 'complementarity',
    edition: 1,
    role: 'recital',
    part: 'preamble',
    name: { id: 'Saling melengkapi', en: 'Complementarity' },
    purpose: {
      id: 'Mencatat dua syarat kerja sama dengan pemerintah daerah di luar negeri: saling melengkapi dan hubungan antarmasyarakat.',
      en: 'Records two conditions of cooperation with a foreign local government: that the two complement each other, and people-to-people relations.',
    },
    basis: [{ instrument: permendagri, article: '5(3)b-c', standing: 'read' }],
    variants: {
      balanced: {
        means: {
          id: 'Untuk mitra berupa pemerintah daerah; lewati untuk lembaga.',
          en: 'For a partner that is a local government; leave out for an institution.',
        },
        paragraphs: [
          {
            id: 'Menyadari bahwa potensi Para Pihak saling melengkapi dan bahwa hubungan antarmasyarakat merupakan landasan kerja sama;',
            en: 'Aware that the potentials of the Parties complement each other and that people-to-people relations are the foundation of cooperation;',
          },
        ],
      },
    },
  },
  {
    id: 'letter-recalled',
    edition: 1,
    role: 'recital',
    part: 'preamble',
    name: { id: 'Rujukan pada pernyataan kehendak', en: 'Reference to the letter of intent' },
    purpose: {
      id: 'Merujuk pernyataan kehendak yang mendahului naskah ini, sehingga rangkaian dokumen dapat ditelusuri.',
      en: 'Refers to the letter of intent before this text, so that the chain of papers can be followed.',
    },
    basis: [{ instrument: permendagri, article: '15(1)', standing: 'read' }],
    variants: {
      balanced: {
        means: { id: 'Bila ada pernyataan kehendak.', en: 'Where there is a letter of intent.' },
        paragraphs: [
          {
            id: 'Merujuk pada Pernyataan Kehendak Kerja Sama antara Para Pihak yang dibuat di {loiPlace} pada tanggal {loiDate};',
            en: 'Referring to the Letter of Intent between the Parties made in {loiPlace} on {loiDate};',
          },
        ],
      },
    },
  },
  {
    id: 'base-recalled',
    edition: 1,
    role: 'recital',
    part: 'preamble',
    name: { id: 'Rujukan pada naskah induk', en: 'Reference to the base text' },
    purpose: {
      id: 'Menyebut naskah induk yang dilaksanakan atau diubah. Naskah pelaksanaan tanpa induk tidak mempunyai dasar.',
      en: 'Names the text that is carried out or changed. An implementing text without one stands on nothing.',
    },
    basis: [],
    variants: {
      balanced: {
        means: { id: 'Rumusan baku.', en: 'The standard wording.' },
        paragraphs: [
          {
            id: 'Merujuk pada {baseTitle} tanggal {baseDate}, selanjutnya disebut "{baseName}";',
            en: 'Referring to the {baseTitle} of {baseDate}, hereinafter referred to as "the {baseName}";',
          },
        ],
      },
    },
  },
  {
    id: 'under-law',
    edition: 1,
    role: 'recital',
    part: 'preamble',
    name: { id: 'Kesesuaian dengan hukum', en: 'Accordance with law' },
    purpose: {
      id: 'Menempatkan kerja sama di bawah hukum masing-masing negara sejak awal.',
      en: 'Places the cooperation under the law of each country from the outset.',
    },
    basis: [{ instrument: permendagri, article: '5(1)e', standing: 'read' }],
    variants: {
      balanced: {
        means: { id: 'Rumusan baku.', en: 'The standard wording.' },
        paragraphs: [
          {
            id: 'Sesuai dengan hukum dan peraturan perundang-undangan yang berlaku di negara masing-masing;',
            en: 'In accordance with the laws and regulations in force in their respective countries;',
          },
        ],
      },
    },
  },
  {
    id: 'understood',
    edition: 1,
    role: 'recital',
    part: 'preamble',
    name: { id: 'Kata penghubung: kesepahaman', en: 'Leading words: understanding' },
    purpose: {
      id: 'Menghubungkan pembukaan dengan pasal. "Kesepahaman" dipakai dalam Nota Kesepahaman.',
      en: 'Leads from the preamble to the articles. "Understanding" is the word of a memorandum.',
    },
    basis: [],
    variants: {
      balanced: {
        means: { id: 'Untuk Nota Kesepahaman.', en: 'For a memorandum of understanding.' },
        paragraphs: [
          {
            id: 'Telah mencapai kesepahaman sebagai berikut:',
            en: 'Have reached the following understanding:',
          },
        ],
      },
    },
  },
  {
    id: 'agreed',
    edition: 1,
    role: 'recital',
    part: 'preamble',
    name: { id: 'Kata penghubung: kesepakatan', en: 'Leading words: agreement' },
    purpose: {
      id: 'Menghubungkan pembukaan dengan pasal. "Menyepakati" dipakai bila pasalnya mengikat pelaksanaan.',
      en: 'Leads from the preamble to the articles. "Agreed" is the word where these bind how things are done.',
    },
    basis: [],
    variants: {
      balanced: {
        means: {
          id: 'Untuk pengaturan pelaksanaan dan adendum.',
          en: 'For an implementing arrangement or an addendum.',
        },
        paragraphs: [{ id: 'Telah menyepakati hal-hal sebagai berikut:', en: 'Have agreed as follows:' }],
      },
    },
  },
  {
    id: 'intended',
    edition: 1,
    role: 'recital',
    part: 'preamble',
    name: { id: 'Kata penghubung: kehendak', en: 'Leading words: intention' },
    purpose: {
      id: 'Menghubungkan pembukaan dengan pasal. Pernyataan kehendak menyatakan, belum menyepakati.',
      en: 'Leads from the preamble to the articles. A letter of intent declares and does not yet agree.',
    },
    basis: [{ instrument: permendagri, article: '13(1)', standing: 'read' }],
    variants: {
      balanced: {
        means: { id: 'Untuk pernyataan kehendak.', en: 'For a letter of intent.' },
        paragraphs: [
          { id: 'Menyatakan kehendak sebagai berikut:', en: 'Declare their intention as follows:' },
        ],
      },
    },
  },
];
