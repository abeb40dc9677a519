import type { LibraryClause } from '../library-clause.ts';

const permendagri = 'Permendagri 25/2020';

/** What the cooperation is for, in what, and how it is carried out. */
export const aims: readonly LibraryClause[] = [
  {
    id: 'definitions',
    edition: 1,
    role: 'article',
    part: 'definitions',
    heading: { id: 'DEFINISI', en: 'DEFINITIONS' },
    purpose: {
      id: 'Memberi satu arti pada istilah yang berulang, sama dalam semua bahasa.',
      en: 'Gives each recurring term one meaning, the same in every language.',
    },
    basis: [],
    review: {
      id: 'Pastikan istilah tidak bertentangan dengan istilah dalam hukum negara mitra.',
      en: "Make sure that no term conflicts with one of the partner's law.",
    },
    terms: [
      { id: 'Personel', en: 'Personnel' },
      { id: 'Rencana Kegiatan Tahunan', en: 'Annual Activity Plan' },
    ],
    variants: {
      balanced: {
        means: {
          id: 'Hanya istilah yang dipakai pasal lain; tambahkan bila perlu.',
          en: 'Only terms other articles use; add where needed.',
        },
        paragraphs: [
          {
            id: '"Personel" adalah setiap orang yang ditugaskan oleh salah satu Pihak untuk melaksanakan kegiatan berdasarkan {document} ini.',
            en: '"Personnel" means any person assigned by either Party to carry out activities under this {document}.',
          },
          {
            id: '"Rencana Kegiatan Tahunan" adalah rencana yang disusun Para Pihak setiap tahun untuk melaksanakan {document} ini.',
            en: '"Annual Activity Plan" means the plan prepared by the Parties every year for the implementation of this {document}.',
          },
        ],
      },
    },
  },
  {
    id: 'purpose',
    edition: 1,
    role: 'article',
    part: 'purpose',
    heading: { id: 'MAKSUD DAN TUJUAN', en: 'PURPOSE AND OBJECTIVES' },
    purpose: {
      id: 'Menetapkan apa yang hendak dicapai. Tercapainya tujuan mengakhiri kerja sama, maka tulis tujuan yang dapat dinilai.',
      en: 'Sets what is to be achieved. Cooperation ends when its aim is reached, so write aims that can be judged.',
    },
    basis: [
      { instrument: permendagri, article: '20(5)c', standing: 'read' },
      { instrument: permendagri, article: '34 huruf b', standing: 'read' },
    ],
    variants: {
      balanced: {
        means: { id: 'Maksud umum, lalu daftar tujuan.', en: 'A general purpose, then the list of aims.' },
        paragraphs: [
          {
            id: '{document} ini dimaksudkan sebagai dasar bagi Para Pihak untuk melaksanakan {subject}.',
            en: 'This {document} is intended to serve as the basis for the Parties to carry out {subject}.',
          },
          { id: 'Tujuan kerja sama adalah: {goals}', en: 'The objectives of the cooperation are: {goals}' },
        ],
      },
    },
  },
  {
    id: 'scope',
    edition: 1,
    role: 'article',
    part: 'scope',
    heading: { id: 'RUANG LINGKUP', en: 'SCOPE' },
    purpose: {
      id: 'Membatasi bidang kerja sama pada urusan pemerintahan daerah. Bidang di luar daftar tidak dapat dilaksanakan atas dasar naskah ini.',
      en: 'Limits the cooperation to matters within the powers of the region. What is not listed cannot be done under this text.',
    },
    basis: [
      { instrument: permendagri, article: '20(5)d', standing: 'read' },
      { instrument: permendagri, article: '4(2)', standing: 'read' },
      { instrument: permendagri, article: '5(1)b', standing: 'read' },
    ],
    variants: {
      cautious: {
        means: {
          id: 'Daftar tertutup: bidang baru memerlukan perubahan naskah.',
          en: 'A closed list: a new area needs an amendment.',
        },
        paragraphs: [
          {
            id: 'Ruang lingkup kerja sama meliputi bidang: {fields}',
            en: 'The scope of the cooperation covers the areas of: {fields}',
          },
          {
            id: 'Kerja sama hanya mencakup urusan yang menjadi kewenangan Para Pihak menurut hukum negara masing-masing.',
            en: 'The cooperation covers only matters within the competence of the Parties under the laws of their respective countries.',
          },
          {
            id: 'Bidang lain hanya ditambahkan melalui perubahan sebagaimana dimaksud dalam Pasal {article:amendment}.',
            en: 'Other areas shall be added only by an amendment as referred to in Article {article:amendment}.',
          },
        ],
      },
      balanced: {
        means: {
          id: 'Daftar yang dapat ditambah dengan kesepakatan tertulis.',
          en: 'A list to which written consent can add.',
        },
        paragraphs: [
          {
            id: 'Ruang lingkup kerja sama meliputi bidang: {fields}',
            en: 'The scope of the cooperation covers the areas of: {fields}',
          },
          {
            id: 'Kerja sama mencakup urusan yang menjadi kewenangan Para Pihak menurut hukum negara masing-masing.',
            en: 'The cooperation covers matters within the competence of the Parties under the laws of their respective countries.',
          },
          {
            id: 'Bidang lain dapat disepakati secara tertulis oleh Para Pihak sepanjang menjadi kewenangannya.',
            en: 'Other areas may be agreed upon in writing by the Parties, provided that they are within their competence.',
          },
        ],
      },
      generous: {
        means: {
          id: 'Seperti seimbang, dan Para Pihak berjanji menjajaki bidang baru bila mitra mengusulkannya.',
          en: 'As balanced, and the Parties undertake to explore new areas the partner proposes.',
        },
        paragraphs: [
          {
            id: 'Ruang lingkup kerja sama meliputi bidang: {fields}',
            en: 'The scope of the cooperation covers the areas of: {fields}',
          },
          {
            id: 'Kerja sama mencakup urusan yang menjadi kewenangan Para Pihak menurut hukum negara masing-masing.',
            en: 'The cooperation covers matters within the competence of the Parties under the laws of their respective countries.',
          },
          {
            id: 'Bidang lain dapat disepakati secara tertulis oleh Para Pihak sepanjang menjadi kewenangannya.',
            en: 'Other areas may be agreed upon in writing by the Parties, provided that they are within their competence.',
          },
          {
            id: 'Para Pihak membahas setiap usul bidang baru pada pertemuan berikutnya.',
            en: 'The Parties shall discuss every proposal for a new area at their next meeting.',
          },
        ],
      },
    },
  },
  {
    id: 'implementation',
    edition: 1,
    role: 'article',
    part: 'implementation',
    heading: { id: 'PELAKSANAAN', en: 'IMPLEMENTATION' },
    purpose: {
      id: 'Menetapkan cara kerja sama dilaksanakan: bentuk kegiatan dan rencana tahunan. Naskah tanpa cara pelaksanaan sering berhenti sebagai naskah.',
      en: 'Sets how the cooperation is carried out: forms of activity and yearly plans. A text without it often stays a text.',
    },
    basis: [
      { instrument: permendagri, article: '20(5)e', standing: 'read' },
      { instrument: permendagri, article: '26', standing: 'read' },
    ],
    variants: {
      cautious: {
        means: {
          id: 'Tidak ada kegiatan tanpa rencana tahunan yang disetujui tertulis.',
          en: 'No activity without an annual plan approved in writing.',
        },
        paragraphs: [
          {
            id: 'Kerja sama dilaksanakan melalui: {forms}',
            en: 'The cooperation shall be carried out through: {forms}',
          },
          {
            id: 'Para Pihak menyusun Rencana Kegiatan Tahunan yang memuat uraian kegiatan, peran Para Pihak, hasil yang diharapkan, dan rencana pembiayaan.',
            en: 'The Parties shall prepare an Annual Activity Plan setting out the description of activities, the roles of the Parties, the expected results and the financing plan.',
          },
          {
            id: 'Setiap kegiatan dilaksanakan setelah Rencana Kegiatan Tahunan yang memuatnya disetujui secara tertulis oleh Para Pihak.',
            en: 'Each activity shall be carried out after the Annual Activity Plan containing it has been approved in writing by the Parties.',
          },
        ],
      },
      balanced: {
        means: {
          id: 'Rencana tahunan, dan pengaturan pelaksanaan bila suatu kegiatan memerlukannya.',
          en: 'Annual plans, and implementing arrangements where an activity needs one.',
        },
        paragraphs: [
          {
            id: 'Kerja sama dilaksanakan melalui: {forms}',
            en: 'The cooperation shall be carried out through: {forms}',
          },
          {
            id: 'Para Pihak menyusun Rencana Kegiatan Tahunan yang memuat uraian kegiatan, peran Para Pihak, hasil yang diharapkan, dan rencana pembiayaan.',
            en: 'The Parties shall prepare an Annual Activity Plan setting out the description of activities, the roles of the Parties, the expected results and the financing plan.',
          },
          {
            id: 'Kegiatan tertentu dapat diatur lebih lanjut dalam pengaturan pelaksanaan yang disepakati secara tertulis oleh Para Pihak.',
            en: 'Specific activities may be further set out in implementing arrangements agreed upon in writing by the Parties.',
          },
          {
            id: 'Masing-masing Pihak dapat menunjuk perangkat, lembaga, atau badan lain di wilayahnya sebagai pelaksana kegiatan.',
            en: 'Each Party may designate agencies, institutions or other bodies in its territory to carry out activities.',
          },
        ],
      },
      generous: {
        means: {
          id: 'Seperti seimbang, ditambah kewajiban memberi narahubung dan kemudahan kepada mitra.',
          en: 'As balanced, with the duty to give the partner a contact point and facilities.',
        },
        paragraphs: [
          {
            id: 'Kerja sama dilaksanakan melalui: {forms}',
            en: 'The cooperation shall be carried out through: {forms}',
          },
          {
            id: 'Para Pihak menyusun Rencana Kegiatan Tahunan yang memuat uraian kegiatan, peran Para Pihak, hasil yang diharapkan, dan rencana pembiayaan.',
            en: 'The Parties shall prepare an Annual Activity Plan setting out the description of activities, the roles of the Parties, the expected results and the financing plan.',
          },
          {
            id: 'Kegiatan tertentu dapat diatur lebih lanjut dalam pengaturan pelaksanaan yang disepakati secara tertulis oleh Para Pihak.',
            en: 'Specific activities may be further set out in implementing arrangements agreed upon in writing by the Parties.',
          },
          {
            id: 'Masing-masing Pihak dapat menunjuk perangkat, lembaga, atau badan lain di wilayahnya sebagai pelaksana kegiatan.',
            en: 'Each Party may designate agencies, institutions or other bodies in its territory to carry out activities.',
          },
          {
            id: 'Masing-masing Pihak menunjuk narahubung serta memberikan informasi dan kemudahan yang diperlukan untuk pelaksanaan kegiatan.',
            en: 'Each Party shall appoint a contact point and shall provide the information and facilities required to carry out the activities.',
          },
        ],
      },
    },
  },
  {
    id: 'transfer',
    edition: 1,
    role: 'article',
    part: 'other',
    heading: { id: 'ALIH ILMU PENGETAHUAN DAN TEKNOLOGI', en: 'TRANSFER OF SCIENCE AND TECHNOLOGY' },
    purpose: {
      id: 'Syarat hukum bila kerja sama menyangkut ilmu pengetahuan dan teknologi: harus dapat dialihkan ke sumber daya manusia Indonesia.',
      en: 'A condition of law where science and technology are concerned: they must be transferable to Indonesian human resources.',
    },
    basis: [{ instrument: permendagri, article: '5(2)', standing: 'read' }],
    variants: {
      balanced: {
        means: {
          id: 'Alih pengetahuan melalui pelatihan dan dokumentasi.',
          en: 'Transfer through training and documentation.',
        },
        paragraphs: [
          {
            id: 'Ilmu pengetahuan dan teknologi yang digunakan dalam kerja sama dialihkan kepada sumber daya manusia Indonesia melalui pelatihan, pendampingan, dan penyerahan dokumentasi.',
            en: 'Science and technology used in the cooperation shall be transferred to Indonesian human resources through training, mentoring and the handover of documentation.',
          },
          {
            id: 'Rencana Kegiatan Tahunan memuat cara dan jadwal pengalihan tersebut.',
            en: 'The Annual Activity Plan shall set out the manner and schedule of such transfer.',
          },
        ],
      },
    },
  },
  {
    id: 'evaluation',
    edition: 1,
    role: 'article',
    part: 'other',
    heading: { id: 'PEMANTAUAN, EVALUASI, DAN PELAPORAN', en: 'MONITORING, EVALUATION AND REPORTING' },
    purpose: {
      id: 'Menjamin bahan untuk laporan tahunan. Tanpa laporan selama satu tahun, rencana kerja sama berikutnya tidak disetujui Menteri.',
      en: 'Secures what the annual report needs. Without a report for one year the minister does not approve the next plan.',
    },
    basis: [
      { instrument: permendagri, article: '35-38', standing: 'read' },
      { instrument: permendagri, article: '39', standing: 'read' },
    ],
    variants: {
      cautious: {
        means: {
          id: 'Data dari mitra setiap tahun, dan evaluasi sebelum perpanjangan.',
          en: 'Data from the partner every year, and an evaluation before any extension.',
        },
        paragraphs: [
          {
            id: 'Para Pihak memantau pelaksanaan kerja sama dan mengevaluasinya paling sedikit sekali setahun.',
            en: 'The Parties shall monitor the implementation of the cooperation and evaluate it at least once a year.',
          },
          {
            id: 'Masing-masing Pihak menyampaikan data kegiatan, penerima manfaat, dan pembiayaan kepada Pihak lainnya paling lambat pada tanggal 15 Desember setiap tahun.',
            en: 'Each Party shall provide data on activities, beneficiaries and financing to the other Party not later than 15 December of every year.',
          },
          {
            id: 'Perpanjangan {document} ini didahului oleh evaluasi bersama secara tertulis.',
            en: 'Any extension of this {document} shall be preceded by a joint evaluation in writing.',
          },
        ],
      },
      balanced: {
        means: {
          id: 'Evaluasi tahunan dan pertukaran data untuk laporan Januari.',
          en: 'A yearly evaluation, and data exchanged for the January report.',
        },
        paragraphs: [
          {
            id: 'Para Pihak memantau pelaksanaan kerja sama dan mengevaluasinya paling sedikit sekali setahun.',
            en: 'The Parties shall monitor the implementation of the cooperation and evaluate it at least once a year.',
          },
          {
            id: 'Masing-masing Pihak menyampaikan data kegiatan, penerima manfaat, dan pembiayaan kepada Pihak lainnya paling lambat pada tanggal 15 Desember setiap tahun.',
            en: 'Each Party shall provide data on activities, beneficiaries and financing to the other Party not later than 15 December of every year.',
          },
        ],
      },
      generous: {
        means: {
          id: 'Evaluasi tahunan saja; data diberikan bila diminta.',
          en: 'A yearly evaluation only; data are given upon request.',
        },
        paragraphs: [
          {
            id: 'Para Pihak memantau pelaksanaan kerja sama dan mengevaluasinya paling sedikit sekali setahun.',
            en: 'The Parties shall monitor the implementation of the cooperation and evaluate it at least once a year.',
          },
          {
            id: 'Data kegiatan diberikan oleh masing-masing Pihak atas permintaan Pihak lainnya.',
            en: 'Data on activities shall be provided by each Party at the request of the other Party.',
          },
        ],
      },
    },
  },
];
