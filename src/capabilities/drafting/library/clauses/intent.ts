import type { LibraryClause } from '../library-clause.ts';

const permendagri = 'Permendagri 25/2020';

/** The six parts of a letter of intent, and what keeps it from being more than one. */
export const intent: readonly LibraryClause[] = [
  {
    id: 'intent-purpose',
    edition: 1,
    role: 'article',
    part: 'purpose',
    heading: { id: 'MAKSUD DAN TUJUAN', en: 'PURPOSE AND OBJECTIVES' },
    purpose: {
      id: 'Menyatakan kehendak menjajaki kerja sama dan tujuannya, tanpa janji pelaksanaan.',
      en: 'States the will to explore cooperation and its aims, without a promise to carry it out.',
    },
    basis: [{ instrument: permendagri, article: '13(2)c', standing: 'read' }],
    variants: {
      balanced: {
        means: { id: 'Kehendak bersama, lalu daftar tujuan.', en: 'The common will, then the list of aims.' },
        paragraphs: [
          {
            id: 'Para Pihak berkehendak untuk menjajaki dan mempersiapkan {subject}.',
            en: 'The Parties intend to explore and prepare {subject}.',
          },
          { id: 'Tujuan kerja sama adalah: {goals}', en: 'The objectives of the cooperation are: {goals}' },
        ],
      },
    },
  },
  {
    id: 'intent-scope',
    edition: 1,
    role: 'article',
    part: 'scope',
    heading: { id: 'RUANG LINGKUP', en: 'SCOPE' },
    purpose: {
      id: 'Menyebut bidang yang dijajaki. Rencana Kerja Sama nanti disusun berdasarkan daftar ini.',
      en: 'Names the areas to be explored. The cooperation plan is later based on this list.',
    },
    basis: [
      { instrument: permendagri, article: '13(2)d', standing: 'read' },
      { instrument: permendagri, article: '15(2)', standing: 'read' },
    ],
    variants: {
      cautious: {
        means: { id: 'Hanya bidang dalam daftar.', en: 'Only the areas of the list.' },
        paragraphs: [
          {
            id: 'Bidang kerja sama yang dijajaki terbatas pada: {fields}',
            en: 'The areas of cooperation to be explored are confined to: {fields}',
          },
        ],
      },
      balanced: {
        means: { id: 'Daftar yang dapat ditambah.', en: 'A list that can be added to.' },
        paragraphs: [
          {
            id: 'Bidang kerja sama yang dijajaki meliputi: {fields}',
            en: 'The areas of cooperation to be explored include: {fields}',
          },
          {
            id: 'Bidang lain dapat dijajaki atas kesepakatan Para Pihak sepanjang menjadi kewenangannya.',
            en: 'Other areas may be explored by agreement of the Parties, provided that they are within their competence.',
          },
        ],
      },
    },
  },
  {
    id: 'intent-follow-up',
    edition: 1,
    role: 'article',
    part: 'implementation',
    heading: { id: 'TINDAK LANJUT', en: 'FOLLOW-UP' },
    purpose: {
      id: 'Mengatur langkah sebelum masa berlaku habis: rencana kerja sama, persetujuan, naskah. Pernyataan kehendak tanpa langkah biasanya kedaluwarsa.',
      en: 'Sets the steps before it lapses: plan, approvals, memorandum. A letter of intent without steps usually lapses.',
    },
    basis: [{ instrument: permendagri, article: '15-20', standing: 'read' }],
    variants: {
      cautious: {
        means: {
          id: 'Langkah bergantung pada persetujuan yang diperlukan.',
          en: 'Steps depend on the approvals required.',
        },
        paragraphs: [
          {
            id: 'Masing-masing Pihak menunjuk pejabat penghubung untuk penjajakan.',
            en: 'Each Party shall designate a liaison official for the exploration.',
          },
          {
            id: 'Kerja sama dilaksanakan setelah rencana kerja sama dan nota kesepahaman memperoleh persetujuan yang diperlukan menurut hukum negara masing-masing.',
            en: 'The cooperation shall be carried out after the cooperation plan and the memorandum of understanding have obtained the approvals required under the laws of the respective countries.',
          },
        ],
      },
      balanced: {
        means: {
          id: 'Rencana kerja sama disusun dalam masa berlaku, lalu nota kesepahaman.',
          en: 'A plan is made within the term, then a memorandum.',
        },
        paragraphs: [
          {
            id: 'Masing-masing Pihak menunjuk pejabat penghubung untuk penjajakan.',
            en: 'Each Party shall designate a liaison official for the exploration.',
          },
          {
            id: 'Selama masa berlaku {document} ini Para Pihak bertukar informasi dan menyiapkan rencana kerja sama.',
            en: 'During the validity of this {document} the Parties shall exchange information and prepare a cooperation plan.',
          },
          {
            id: 'Kerja sama dituangkan dalam nota kesepahaman setelah memperoleh persetujuan yang diperlukan menurut hukum negara masing-masing.',
            en: 'The cooperation shall be set out in a memorandum of understanding after the approvals required under the laws of the respective countries have been obtained.',
          },
        ],
      },
    },
  },
  {
    id: 'intent-standing',
    edition: 1,
    role: 'article',
    part: 'law',
    heading: { id: 'KEDUDUKAN DAN BIAYA', en: 'STANDING AND COSTS' },
    purpose: {
      id: 'Menegaskan bahwa pernyataan kehendak tidak mengikat secara hukum dan tidak membebani anggaran.',
      en: 'Makes clear that a letter of intent binds nobody in law and costs no budget.',
    },
    basis: [],
    variants: {
      balanced: {
        means: { id: 'Rumusan baku.', en: 'The standard wording.' },
        paragraphs: [
          {
            id: '{document} ini merupakan pernyataan kehendak dan tidak menimbulkan hak atau kewajiban hukum bagi Para Pihak.',
            en: 'This {document} is a statement of intent and does not create legal rights or obligations for the Parties.',
          },
          {
            id: 'Masing-masing Pihak menanggung biayanya sendiri untuk penjajakan.',
            en: 'Each Party shall bear its own costs of the exploration.',
          },
        ],
      },
    },
  },
  {
    id: 'intent-term',
    edition: 1,
    role: 'article',
    part: 'term',
    heading: { id: 'MASA BERLAKU', en: 'VALIDITY' },
    purpose: {
      id: 'Masa berlaku paling lama satu tahun sejak ditandatangani. Setelah lewat, diperlukan pernyataan kehendak baru.',
      en: 'Valid for one year at most from signing. After that a new letter of intent is needed.',
    },
    basis: [
      { instrument: permendagri, article: '13(2)e', standing: 'read' },
      { instrument: permendagri, article: '13(3)', standing: 'read' },
    ],
    variants: {
      balanced: {
        means: { id: 'Rumusan baku.', en: 'The standard wording.' },
        paragraphs: [
          {
            id: '{document} ini mulai berlaku pada tanggal penandatanganan dan berlaku selama {term}.',
            en: 'This {document} shall take effect on the date of signing and shall remain valid for {term}.',
          },
          {
            id: 'Masing-masing Pihak dapat mengakhirinya lebih awal dengan pemberitahuan tertulis kepada Pihak lainnya.',
            en: 'Each Party may end it earlier by written notice to the other Party.',
          },
        ],
      },
    },
  },
];
