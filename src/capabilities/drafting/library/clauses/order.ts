import type { LibraryClause } from '../library-clause.ts';

const permendagri = 'Permendagri 25/2020';

/** Under which law the parties act, how they write to one another, and what happens when something goes wrong. */
export const order: readonly LibraryClause[] = [
  {
    id: 'limits',
    edition: 1,
    role: 'article',
    part: 'law',
    heading: { id: 'PEMBATASAN KEGIATAN', en: 'LIMITATION OF ACTIVITIES' },
    purpose: {
      id: 'Menjaga bahwa orang yang datang mematuhi hukum dan tidak mencampuri urusan dalam negeri, syarat setiap kerja sama luar negeri daerah.',
      en: 'Makes sure that those who come respect the law and do not interfere in internal affairs, a condition of all foreign cooperation of regions.',
    },
    basis: [
      { instrument: permendagri, article: '5(1)c-d', standing: 'read' },
      { instrument: 'PP 28/2018', article: '27(1)c-d', standing: 'read' },
    ],
    variants: {
      cautious: {
        means: {
          id: 'Termasuk pemulangan personel yang melanggar dan larangan membuka kantor.',
          en: 'With the recall of personnel who offend, and no opening of offices.',
        },
        paragraphs: [
          {
            id: 'Personel yang terlibat dalam kegiatan wajib menghormati kedaulatan, hukum, dan adat istiadat negara tuan rumah.',
            en: 'Personnel engaged in the activities must respect the sovereignty, laws and customs of the host country.',
          },
          {
            id: 'Personel tidak boleh mencampuri urusan dalam negeri negara tuan rumah dan tidak boleh melakukan kegiatan di luar {document} ini.',
            en: 'Personnel shall not interfere in the internal affairs of the host country and shall not engage in activities outside this {document}.',
          },
          {
            id: 'Pelanggaran dapat mengakibatkan penghentian kegiatan Personel yang bersangkutan dan pemulangannya atas biaya Pihak yang mengirim.',
            en: 'A violation may result in the termination of the activities of the Personnel concerned and their return at the expense of the sending Party.',
          },
          {
            id: 'Kerja sama ini tidak menjadi dasar bagi Pihak mana pun untuk membuka kantor di negara Pihak lainnya.',
            en: 'This cooperation does not serve as a basis for either Party to open an office in the country of the other Party.',
          },
        ],
      },
      balanced: {
        means: {
          id: 'Kewajiban dua arah yang lazim dalam naskah daerah.',
          en: 'The mutual duty usual in texts of regions.',
        },
        paragraphs: [
          {
            id: 'Personel yang terlibat dalam kegiatan wajib menghormati kedaulatan, hukum, dan adat istiadat negara tuan rumah.',
            en: 'Personnel engaged in the activities must respect the sovereignty, laws and customs of the host country.',
          },
          {
            id: 'Personel tidak boleh mencampuri urusan dalam negeri negara tuan rumah dan tidak boleh melakukan kegiatan di luar {document} ini.',
            en: 'Personnel shall not interfere in the internal affairs of the host country and shall not engage in activities outside this {document}.',
          },
          {
            id: 'Kerja sama ini tidak menjadi dasar bagi Pihak mana pun untuk membuka kantor di negara Pihak lainnya.',
            en: 'This cooperation does not serve as a basis for either Party to open an office in the country of the other Party.',
          },
        ],
      },
    },
  },
  {
    id: 'law',
    edition: 1,
    role: 'article',
    part: 'law',
    heading: { id: 'HUKUM YANG BERLAKU', en: 'APPLICABLE LAW' },
    purpose: {
      id: 'Menegaskan bahwa kegiatan tunduk pada hukum tempat pelaksanaannya, tanpa memilih hukum negara mitra untuk seluruh naskah.',
      en: 'States that activities follow the law of the place where they are carried out, without choosing the law of the partner for the whole text.',
    },
    basis: [{ instrument: permendagri, article: '31(1)', standing: 'read' }],
    review: {
      id: 'Bila mitra meminta pilihan hukum atau yurisdiksi tertentu, konsultasikan dahulu kepada Kementerian Dalam Negeri dan Kementerian Luar Negeri.',
      en: 'Where the partner asks for a choice of law or jurisdiction, consult the Ministries of Home Affairs and Foreign Affairs first.',
    },
    variants: {
      balanced: {
        means: {
          id: 'Hukum tempat kegiatan dilaksanakan.',
          en: 'The law of the place of the activity.',
        },
        paragraphs: [
          {
            id: 'Setiap kegiatan dilaksanakan sesuai dengan hukum dan peraturan perundang-undangan negara tempat kegiatan tersebut berlangsung.',
            en: 'Each activity shall be carried out in accordance with the laws and regulations of the country in which that activity takes place.',
          },
          {
            id: 'Pembangunan infrastruktur, pengadaan barang dan jasa, serta investasi mengikuti peraturan perundang-undangan yang khusus mengaturnya.',
            en: 'Infrastructure development, the procurement of goods and services, and investment shall follow the laws and regulations specifically governing them.',
          },
        ],
      },
    },
  },
  {
    id: 'other-obligations',
    edition: 1,
    role: 'article',
    part: 'other',
    heading: { id: 'HUBUNGAN DENGAN KEWAJIBAN LAIN', en: 'RELATION TO OTHER OBLIGATIONS' },
    purpose: {
      id: 'Menjaga agar naskah daerah tidak dibaca mengubah perjanjian negara atau kerja sama daerah yang lain.',
      en: 'Keeps a text of the region from being read as changing treaties of the state or other cooperation of the region.',
    },
    basis: [{ instrument: 'UU 37/1999', article: '5', standing: 'read' }],
    variants: {
      balanced: {
        means: { id: 'Rumusan baku.', en: 'The standard wording.' },
        paragraphs: [
          {
            id: '{document} ini tidak memengaruhi hak dan kewajiban yang timbul dari perjanjian internasional yang mengikat negara masing-masing Pihak.',
            en: 'This {document} shall not affect rights and obligations arising from international agreements binding on the country of each Party.',
          },
          {
            id: '{document} ini tidak menghalangi salah satu Pihak untuk bekerja sama dengan pihak lain.',
            en: 'This {document} shall not prevent either Party from cooperating with others.',
          },
        ],
      },
    },
  },
  {
    id: 'force-majeure',
    edition: 1,
    role: 'article',
    part: 'other',
    heading: { id: 'KEADAAN KAHAR', en: 'FORCE MAJEURE' },
    purpose: {
      id: 'Membebaskan dari tanggung jawab bila bencana, wabah, atau kebijakan pemerintah menghalangi kegiatan.',
      en: 'Relieves of responsibility where disaster, epidemic or government measures stand in the way.',
    },
    basis: [],
    variants: {
      cautious: {
        means: {
          id: 'Termasuk penyesuaian anggaran; kegiatan dapat dihentikan bila keadaan berlanjut.',
          en: 'With budget adjustments; an activity can be ended if the event goes on.',
        },
        paragraphs: [
          {
            id: 'Pihak yang terhalang oleh bencana, wabah, kerusuhan, kebijakan pemerintah, atau penyesuaian anggaran yang wajib dilakukannya dibebaskan dari tanggung jawab selama halangan tersebut berlangsung.',
            en: 'A Party that is hindered by disaster, epidemic, unrest, government policy or a budget adjustment it is obliged to make is relieved of responsibility while that hindrance lasts.',
          },
          {
            id: 'Pihak tersebut memberitahukan Pihak lainnya secara tertulis paling lambat 14 (empat belas) hari setelah halangan terjadi.',
            en: 'That Party shall notify the other Party in writing not later than fourteen (14) days after the hindrance occurs.',
          },
          {
            id: 'Apabila halangan berlangsung lebih dari 6 (enam) bulan, masing-masing Pihak dapat menghentikan kegiatan yang terhalang.',
            en: 'If the hindrance lasts more than six (6) months, each Party may discontinue the hindered activity.',
          },
        ],
      },
      balanced: {
        means: {
          id: 'Pembebasan selama halangan, dengan pemberitahuan.',
          en: 'Relief while the hindrance lasts, upon notice.',
        },
        paragraphs: [
          {
            id: 'Pihak yang terhalang oleh bencana, wabah, kerusuhan, atau kebijakan pemerintah di luar kendalinya dibebaskan dari tanggung jawab selama halangan tersebut berlangsung.',
            en: 'A Party that is hindered by disaster, epidemic, unrest or government policy beyond its control is relieved of responsibility while that hindrance lasts.',
          },
          {
            id: 'Pihak tersebut memberitahukan Pihak lainnya secara tertulis paling lambat 14 (empat belas) hari setelah halangan terjadi, dan Para Pihak menyesuaikan rencana kegiatan.',
            en: 'That Party shall notify the other Party in writing not later than fourteen (14) days after the hindrance occurs, and the Parties shall adjust the activity plan.',
          },
        ],
      },
    },
  },
  {
    id: 'notices',
    edition: 1,
    role: 'article',
    part: 'notice',
    heading: { id: 'PEMBERITAHUAN', en: 'NOTICES' },
    purpose: {
      id: 'Menetapkan ke mana surat dikirim. Tanpa alamat, tenggang pemberitahuan pengakhiran tidak dapat dibuktikan.',
      en: 'Sets where letters go. Without an address the period of notice cannot be proven.',
    },
    basis: [],
    variants: {
      balanced: {
        means: {
          id: 'Surat resmi untuk pemberitahuan, surat elektronik untuk urusan sehari-hari.',
          en: 'A letter for notices, e-mail for daily matters.',
        },
        paragraphs: [
          {
            id: 'Pemberitahuan berdasarkan {document} ini disampaikan secara tertulis kepada:\na. {ours}: {ourAddress};\nb. {theirs}: {theirAddress}.',
            en: 'Notices under this {document} shall be given in writing to:\na. {ours}: {ourAddress};\nb. {theirs}: {theirAddress}.',
          },
          {
            id: 'Komunikasi sehari-hari dapat dilakukan melalui surat elektronik.',
            en: 'Day-to-day communication may take place by electronic mail.',
          },
          {
            id: 'Perubahan alamat diberitahukan secara tertulis kepada Pihak lainnya.',
            en: 'Any change of address shall be notified in writing to the other Party.',
          },
        ],
      },
      cautious: {
        means: {
          id: 'Hanya surat resmi; dianggap diterima bila ada tanda terima.',
          en: 'Letters only; received when a receipt shows it.',
        },
        paragraphs: [
          {
            id: 'Pemberitahuan berdasarkan {document} ini disampaikan dengan surat resmi kepada:\na. {ours}: {ourAddress};\nb. {theirs}: {theirAddress}.',
            en: 'Notices under this {document} shall be given by official letter to:\na. {ours}: {ourAddress};\nb. {theirs}: {theirAddress}.',
          },
          {
            id: 'Pemberitahuan berlaku sejak tanggal yang tercantum pada tanda terima.',
            en: 'A notice takes effect from the date shown on the receipt.',
          },
          {
            id: 'Perubahan alamat diberitahukan secara tertulis kepada Pihak lainnya.',
            en: 'Any change of address shall be notified in writing to the other Party.',
          },
        ],
      },
    },
  },
  {
    id: 'language',
    edition: 1,
    role: 'article',
    part: 'language',
    heading: { id: 'BAHASA', en: 'LANGUAGE' },
    purpose: {
      id: 'Menegaskan bahasa naskah dan kedudukannya. Bahasa Indonesia wajib, dan dalam naskah bilateral semua bahasa sama aslinya.',
      en: 'States the languages and their standing. Indonesian is obligatory, and in a bilateral text all are equally authentic.',
    },
    basis: [{ instrument: 'UU 24/2009', article: '31 dan penjelasannya', standing: 'read' }],
    review: {
      id: 'Bila mitra meminta satu bahasa yang diutamakan, konsultasikan: penjelasan UU 24/2009 menyebut semua naskah sama aslinya.',
      en: 'Where the partner asks for one language to come first, consult: the elucidation of Law 24/2009 says that all texts are equally authentic.',
    },
    variants: {
      balanced: {
        means: {
          id: 'Semua bahasa sama aslinya; beda tafsir diselesaikan dengan konsultasi.',
          en: 'All languages equally authentic; differences are settled by consultation.',
        },
        paragraphs: [
          {
            id: '{document} ini dibuat dalam {languages}, dan semua naskah sama aslinya.',
            en: 'This {document} is drawn up in {languages}, all texts being equally authentic.',
          },
          {
            id: 'Perbedaan penafsiran antarbahasa diselesaikan sebagaimana dimaksud dalam Pasal {article:dispute}.',
            en: 'Any divergence of interpretation between languages shall be resolved as referred to in Article {article:dispute}.',
          },
          {
            id: 'Rapat dan surat-menyurat dapat menggunakan bahasa Inggris.',
            en: 'Meetings and correspondence may be held in English.',
          },
        ],
      },
    },
  },
  {
    id: 'dispute',
    edition: 1,
    role: 'article',
    part: 'dispute',
    heading: { id: 'PENYELESAIAN PERSELISIHAN', en: 'SETTLEMENT OF DISPUTES' },
    purpose: {
      id: 'Menetapkan jalan damai. Hukum menentukan negosiasi dan konsultasi; bila gagal, daerah berkonsultasi kepada Menteri.',
      en: 'Sets the amicable way. The law prescribes negotiation and consultation; where these fail, the region consults the minister.',
    },
    basis: [
      { instrument: permendagri, article: '20(5)h', standing: 'read' },
      { instrument: permendagri, article: '40-41', standing: 'read' },
      { instrument: 'PP 28/2018', article: '34', standing: 'read' },
    ],
    variants: {
      cautious: {
        means: {
          id: 'Menutup jalan ke pengadilan dan arbitrase.',
          en: 'Closes the way to courts and arbitration.',
        },
        paragraphs: [
          {
            id: 'Setiap perselisihan yang timbul dari penafsiran atau pelaksanaan {document} ini diselesaikan secara damai melalui negosiasi dan konsultasi antara Para Pihak.',
            en: 'Any dispute arising out of the interpretation or implementation of this {document} shall be settled amicably through negotiation and consultation between the Parties.',
          },
          {
            id: 'Masing-masing Pihak dapat meminta pertimbangan pemerintah pusat negaranya.',
            en: 'Each Party may seek the advice of the central government of its country.',
          },
          {
            id: 'Perselisihan tidak diajukan kepada pengadilan, arbitrase, atau pihak ketiga mana pun.',
            en: 'Disputes shall not be referred to any court, arbitration or third party.',
          },
        ],
      },
      balanced: {
        means: {
          id: 'Negosiasi dan konsultasi, sesuai dengan hukum.',
          en: 'Negotiation and consultation, as the law prescribes.',
        },
        paragraphs: [
          {
            id: 'Setiap perselisihan yang timbul dari penafsiran atau pelaksanaan {document} ini diselesaikan secara damai melalui negosiasi dan konsultasi antara Para Pihak.',
            en: 'Any dispute arising out of the interpretation or implementation of this {document} shall be settled amicably through negotiation and consultation between the Parties.',
          },
          {
            id: 'Masing-masing Pihak dapat meminta pertimbangan pemerintah pusat negaranya.',
            en: 'Each Party may seek the advice of the central government of its country.',
          },
        ],
      },
      generous: {
        means: {
          id: 'Dengan tenggang jawaban, dan kegiatan lain tetap berjalan.',
          en: 'With a time for the answer, and other activities go on.',
        },
        paragraphs: [
          {
            id: 'Setiap perselisihan yang timbul dari penafsiran atau pelaksanaan {document} ini diselesaikan secara damai melalui negosiasi dan konsultasi antara Para Pihak.',
            en: 'Any dispute arising out of the interpretation or implementation of this {document} shall be settled amicably through negotiation and consultation between the Parties.',
          },
          {
            id: 'Konsultasi dimulai paling lambat {answerTime} setelah permintaan tertulis salah satu Pihak diterima.',
            en: 'Consultation shall begin not later than {answerTime} after the written request of either Party is received.',
          },
          {
            id: 'Kegiatan yang bukan pokok perselisihan tetap dilaksanakan.',
            en: 'Activities that are not the subject of the dispute shall continue to be carried out.',
          },
        ],
      },
    },
  },
];
