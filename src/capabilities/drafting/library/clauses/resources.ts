import type { LibraryClause } from '../library-clause.ts';

const permendagri = 'Permendagri 25/2020';

/** Who pays, who meets, who travels, and whose the goods are. */
export const resources: readonly LibraryClause[] = [
  {
    id: 'funding',
    edition: 1,
    role: 'article',
    part: 'funding',
    heading: { id: 'PEMBIAYAAN', en: 'FUNDING' },
    purpose: {
      id: 'Menetapkan siapa menanggung apa, agar tidak ada biaya yang harus dibayar daerah tanpa anggaran. Daerah dilarang membuat pinjaman langsung dari luar negeri.',
      en: 'Sets who bears what, so that no cost falls on the region without a budget. A region may not borrow from abroad.',
    },
    basis: [
      { instrument: permendagri, article: '20(5)f', standing: 'read' },
      { instrument: 'UU 1/2022', article: '154(4)', standing: 'read' },
    ],
    review: {
      id: 'Bila ada hibah atau pembagian biaya dalam jumlah tertentu, mintalah pendapat pengelola keuangan daerah.',
      en: 'Where there is a grant or a fixed share of costs, ask the regional finance office.',
    },
    variants: {
      cautious: {
        means: {
          id: 'Tidak ada kewajiban biaya apa pun; pembiayaan setiap kegiatan disepakati dahulu.',
          en: 'No financial duty at all; the funding of each activity is agreed first.',
        },
        paragraphs: [
          {
            id: 'Kerja sama dilaksanakan sesuai dengan ketersediaan anggaran dan personel Para Pihak.',
            en: 'The cooperation shall be carried out subject to the availability of funds and personnel of the Parties.',
          },
          {
            id: 'Masing-masing Pihak menanggung biayanya sendiri.',
            en: 'Each Party shall bear its own costs.',
          },
          {
            id: 'Pembiayaan setiap kegiatan disepakati secara tertulis sebelum kegiatan tersebut dimulai.',
            en: 'The funding of each activity shall be agreed upon in writing before that activity begins.',
          },
          {
            id: '{document} ini tidak menimbulkan pinjaman, jaminan, atau kewajiban pembiayaan lain bagi Pihak mana pun.',
            en: 'This {document} does not give rise to any loan, guarantee or other financial obligation for either Party.',
          },
        ],
      },
      balanced: {
        means: {
          id: 'Masing-masing menanggung biayanya sendiri, kecuali disepakati lain.',
          en: 'Each bears its own costs unless agreed otherwise.',
        },
        paragraphs: [
          {
            id: 'Kerja sama dilaksanakan sesuai dengan ketersediaan anggaran dan personel Para Pihak.',
            en: 'The cooperation shall be carried out subject to the availability of funds and personnel of the Parties.',
          },
          {
            id: 'Masing-masing Pihak menanggung biayanya sendiri, kecuali disepakati lain secara tertulis oleh Para Pihak.',
            en: 'Each Party shall bear its own costs, unless otherwise agreed upon in writing by the Parties.',
          },
          {
            id: '{document} ini tidak menimbulkan pinjaman bagi Pihak mana pun.',
            en: 'This {document} does not give rise to any loan for either Party.',
          },
        ],
      },
      generous: {
        means: {
          id: 'Tuan rumah menanggung biaya setempat delegasi resmi; anggarkan dahulu sebelum memilih ini.',
          en: 'The host bears local costs of official delegations; budget for it before choosing this.',
        },
        paragraphs: [
          {
            id: 'Kerja sama dilaksanakan sesuai dengan ketersediaan anggaran dan personel Para Pihak.',
            en: 'The cooperation shall be carried out subject to the availability of funds and personnel of the Parties.',
          },
          {
            id: 'Untuk kunjungan resmi yang disepakati, Pihak tuan rumah menanggung akomodasi, konsumsi, dan transportasi setempat bagi paling banyak {delegation} delegasi.',
            en: 'For agreed official visits, the host Party shall bear the accommodation, meals and local transport of at most {delegation} of the delegation.',
          },
          {
            id: 'Pihak yang berkunjung menanggung perjalanan internasional, asuransi, dan biaya pribadi delegasinya.',
            en: 'The visiting Party shall bear the international travel, insurance and personal expenses of its delegation.',
          },
          {
            id: 'Biaya lainnya ditanggung sendiri oleh masing-masing Pihak, kecuali disepakati lain secara tertulis.',
            en: 'Other costs shall be borne by each Party itself, unless otherwise agreed upon in writing.',
          },
          {
            id: '{document} ini tidak menimbulkan pinjaman bagi Pihak mana pun.',
            en: 'This {document} does not give rise to any loan for either Party.',
          },
        ],
      },
    },
  },
  {
    id: 'working-group',
    edition: 1,
    role: 'article',
    part: 'working-group',
    heading: { id: 'KELOMPOK KERJA BERSAMA', en: 'JOINT WORKING GROUP' },
    purpose: {
      id: 'Memberi kerja sama orang dan jadwal. Kerja sama tanpa kelompok kerja yang bertemu biasanya berhenti.',
      en: 'Gives the cooperation people and dates. Without a group that meets, cooperation usually stops.',
    },
    basis: [{ instrument: permendagri, article: '20(5)g', standing: 'read' }],
    terms: [{ id: 'Kelompok Kerja Bersama', en: 'Joint Working Group' }],
    variants: {
      cautious: {
        means: {
          id: 'Pertemuan daring; rekomendasi baru berlaku setelah disetujui tertulis.',
          en: 'Meetings online; recommendations take effect only once approved in writing.',
        },
        paragraphs: [
          {
            id: 'Para Pihak membentuk kelompok kerja bersama, selanjutnya disebut "Kelompok Kerja Bersama", yang terdiri atas {members} dari masing-masing Pihak.',
            en: 'The Parties shall establish a joint working group, hereinafter referred to as "the Joint Working Group", consisting of {members} of each Party.',
          },
          {
            id: 'Kelompok Kerja Bersama bertugas:\na. menyiapkan Rencana Kegiatan Tahunan;\nb. memantau dan mengevaluasi pelaksanaan kerja sama; dan\nc. menyampaikan rekomendasi kepada Para Pihak.',
            en: 'The Joint Working Group shall:\na. prepare the Annual Activity Plan;\nb. monitor and evaluate the implementation of the cooperation; and\nc. submit recommendations to the Parties.',
          },
          {
            id: 'Kelompok Kerja Bersama bertemu secara daring {meetings} dalam setahun.',
            en: 'The Joint Working Group shall meet online {meetings} a year.',
          },
          {
            id: 'Rekomendasi Kelompok Kerja Bersama tidak mengikat sebelum disetujui secara tertulis oleh Para Pihak.',
            en: 'Recommendations of the Joint Working Group are not binding before they are approved in writing by the Parties.',
          },
        ],
      },
      balanced: {
        means: {
          id: 'Pertemuan bergantian tempat atau daring, dengan risalah.',
          en: 'Meetings in turn or online, with minutes.',
        },
        paragraphs: [
          {
            id: 'Para Pihak membentuk kelompok kerja bersama, selanjutnya disebut "Kelompok Kerja Bersama", yang terdiri atas {members} dari masing-masing Pihak.',
            en: 'The Parties shall establish a joint working group, hereinafter referred to as "the Joint Working Group", consisting of {members} of each Party.',
          },
          {
            id: 'Kelompok Kerja Bersama bertugas:\na. menyiapkan Rencana Kegiatan Tahunan;\nb. memantau dan mengevaluasi pelaksanaan kerja sama; dan\nc. menyampaikan rekomendasi kepada Para Pihak.',
            en: 'The Joint Working Group shall:\na. prepare the Annual Activity Plan;\nb. monitor and evaluate the implementation of the cooperation; and\nc. submit recommendations to the Parties.',
          },
          {
            id: 'Kelompok Kerja Bersama bertemu {meetings} dalam setahun, secara bergantian di wilayah Para Pihak atau secara daring.',
            en: 'The Joint Working Group shall meet {meetings} a year, alternately in the territories of the Parties or online.',
          },
          {
            id: 'Hasil setiap pertemuan dicatat dalam risalah yang ditandatangani oleh ketua delegasi kedua Pihak.',
            en: 'The results of each meeting shall be recorded in minutes signed by the heads of delegation of both Parties.',
          },
        ],
      },
      generous: {
        means: {
          id: 'Seperti seimbang, dan dapat mengundang dunia usaha, perguruan tinggi, dan masyarakat.',
          en: 'As balanced, and business, universities and the community may be invited.',
        },
        paragraphs: [
          {
            id: 'Para Pihak membentuk kelompok kerja bersama, selanjutnya disebut "Kelompok Kerja Bersama", yang terdiri atas {members} dari masing-masing Pihak.',
            en: 'The Parties shall establish a joint working group, hereinafter referred to as "the Joint Working Group", consisting of {members} of each Party.',
          },
          {
            id: 'Kelompok Kerja Bersama bertugas:\na. menyiapkan Rencana Kegiatan Tahunan;\nb. memantau dan mengevaluasi pelaksanaan kerja sama; dan\nc. menyampaikan rekomendasi kepada Para Pihak.',
            en: 'The Joint Working Group shall:\na. prepare the Annual Activity Plan;\nb. monitor and evaluate the implementation of the cooperation; and\nc. submit recommendations to the Parties.',
          },
          {
            id: 'Kelompok Kerja Bersama bertemu {meetings} dalam setahun, secara bergantian di wilayah Para Pihak atau secara daring.',
            en: 'The Joint Working Group shall meet {meetings} a year, alternately in the territories of the Parties or online.',
          },
          {
            id: 'Hasil setiap pertemuan dicatat dalam risalah yang ditandatangani oleh ketua delegasi kedua Pihak.',
            en: 'The results of each meeting shall be recorded in minutes signed by the heads of delegation of both Parties.',
          },
          {
            id: 'Kelompok Kerja Bersama dapat mengundang dunia usaha, perguruan tinggi, dan kelompok masyarakat dengan persetujuan Para Pihak.',
            en: 'The Joint Working Group may invite businesses, universities and community groups with the consent of the Parties.',
          },
        ],
      },
    },
  },
  {
    id: 'goods',
    edition: 1,
    role: 'article',
    part: 'other',
    heading: { id: 'HIBAH DAN STATUS BARANG', en: 'GRANTS AND STATUS OF GOODS' },
    purpose: {
      id: 'Menegaskan pemilik barang hasil kerja sama. Bila tidak ditegaskan, penyelesaiannya harus dikoordinasikan dengan Menteri.',
      en: 'States who owns goods that come of the cooperation. Where this is not stated, it must be settled with the minister.',
    },
    basis: [
      { instrument: permendagri, article: '31(2)-(3)', standing: 'read' },
      { instrument: 'PP 28/2018', article: '26', standing: 'read' },
    ],
    review: {
      id: 'Hibah luar negeri kepada daerah melalui Pemerintah Pusat dan dicatat dalam APBD; periksa prosedurnya dengan pengelola keuangan dan aset.',
      en: 'Foreign grants to a region pass through the central government and are entered in the regional budget; check the procedure with the finance and asset offices.',
    },
    variants: {
      cautious: {
        means: {
          id: 'Barang hanya diterima setelah statusnya disepakati dan dengan berita acara.',
          en: 'Goods are accepted only once their status is agreed, with a handover record.',
        },
        paragraphs: [
          {
            id: 'Hibah dalam rangka kerja sama dilaksanakan sesuai dengan peraturan perundang-undangan di negara masing-masing.',
            en: 'Grants within the cooperation shall be made in accordance with the laws and regulations of the respective countries.',
          },
          {
            id: 'Status kepemilikan setiap barang disepakati secara tertulis sebelum barang tersebut dikirim.',
            en: 'The ownership of any goods shall be agreed upon in writing before those goods are sent.',
          },
          {
            id: 'Penyerahan barang dicatat dalam berita acara yang memuat jenis, jumlah, nilai, dan keadaan barang.',
            en: 'The handover of goods shall be recorded in a report setting out the kind, quantity, value and condition of the goods.',
          },
          {
            id: 'Biaya pemeliharaan setelah penyerahan ditanggung sesuai dengan berita acara tersebut.',
            en: 'Maintenance costs after the handover shall be borne in accordance with that report.',
          },
        ],
      },
      balanced: {
        means: {
          id: 'Barang menjadi milik penerima sejak diserahkan.',
          en: 'Goods belong to the recipient from the handover.',
        },
        paragraphs: [
          {
            id: 'Hibah dalam rangka kerja sama dilaksanakan sesuai dengan peraturan perundang-undangan di negara masing-masing.',
            en: 'Grants within the cooperation shall be made in accordance with the laws and regulations of the respective countries.',
          },
          {
            id: 'Barang yang diserahkan oleh salah satu Pihak menjadi milik Pihak penerima sejak tanggal penyerahan yang dicatat dalam berita acara, kecuali disepakati lain secara tertulis.',
            en: 'Goods handed over by either Party become the property of the receiving Party from the date of handover recorded in a report, unless otherwise agreed upon in writing.',
          },
        ],
      },
      generous: {
        means: {
          id: 'Barang tetap milik pemberi selama kerja sama, lalu diserahkan; memudahkan mitra, tetapi catat asetnya.',
          en: "Goods stay the giver's during the cooperation and are then handed over; easier for the partner, but keep the assets recorded.",
        },
        paragraphs: [
          {
            id: 'Hibah dalam rangka kerja sama dilaksanakan sesuai dengan peraturan perundang-undangan di negara masing-masing.',
            en: 'Grants within the cooperation shall be made in accordance with the laws and regulations of the respective countries.',
          },
          {
            id: 'Barang yang disediakan oleh salah satu Pihak tetap menjadi milik Pihak tersebut selama kegiatan berlangsung.',
            en: 'Goods provided by either Party remain the property of that Party while the activity is in progress.',
          },
          {
            id: 'Setelah kegiatan selesai, barang tersebut diserahkan kepada Pihak penerima dengan berita acara, kecuali disepakati lain secara tertulis.',
            en: 'After the activity is completed, those goods shall be handed over to the receiving Party with a report, unless otherwise agreed upon in writing.',
          },
        ],
      },
    },
  },
  {
    id: 'visas',
    edition: 1,
    role: 'article',
    part: 'other',
    heading: { id: 'PERSONEL, VISA, DAN IZIN', en: 'PERSONNEL, VISAS AND PERMITS' },
    purpose: {
      id: 'Memudahkan kedatangan orang tanpa menjanjikan visa, yang bukan kewenangan daerah.',
      en: 'Eases the coming of people without promising visas, which are not within the powers of a region.',
    },
    basis: [{ instrument: 'UU 23/2014', article: '10(1)', standing: 'read' }],
    variants: {
      cautious: {
        means: {
          id: 'Hanya surat pengantar; izin sepenuhnya urusan instansi berwenang.',
          en: 'A letter of support only; permits are wholly for the competent authorities.',
        },
        paragraphs: [
          {
            id: 'Visa dan izin bagi Personel diajukan oleh Pihak yang mengirim kepada instansi yang berwenang.',
            en: 'Visas and permits for Personnel shall be applied for by the sending Party with the competent authorities.',
          },
          {
            id: 'Pihak tuan rumah dapat memberikan surat pengantar.',
            en: 'The host Party may provide a letter of support.',
          },
          {
            id: 'Pihak yang mengirim menanggung asuransi kesehatan dan kecelakaan Personelnya.',
            en: 'The sending Party shall bear the health and accident insurance of its Personnel.',
          },
        ],
      },
      balanced: {
        means: {
          id: 'Bantuan mengurus izin menurut hukum yang berlaku.',
          en: 'Assistance with permits under the law in force.',
        },
        paragraphs: [
          {
            id: 'Pihak tuan rumah membantu Personel Pihak lainnya memperoleh visa dan izin yang diperlukan, sesuai dengan peraturan perundang-undangan negaranya.',
            en: 'The host Party shall assist Personnel of the other Party in obtaining the necessary visas and permits, in accordance with the laws and regulations of its country.',
          },
          {
            id: 'Pihak yang mengirim menanggung asuransi kesehatan dan kecelakaan Personelnya.',
            en: 'The sending Party shall bear the health and accident insurance of its Personnel.',
          },
        ],
      },
    },
  },
  {
    id: 'third-parties',
    edition: 1,
    role: 'article',
    part: 'other',
    heading: { id: 'KETERLIBATAN PIHAK LAIN', en: 'PARTICIPATION OF OTHERS' },
    purpose: {
      id: 'Menetapkan kapan sekolah, perusahaan, atau lembaga lain boleh ikut, dan siapa yang bertanggung jawab atas mereka.',
      en: 'Sets when schools, companies or other bodies may take part, and who answers for them.',
    },
    basis: [{ instrument: permendagri, article: 'Lampiran II angka 1', standing: 'read' }],
    variants: {
      cautious: {
        means: {
          id: 'Hanya dengan persetujuan tertulis Pihak lainnya.',
          en: 'Only with the written consent of the other Party.',
        },
        paragraphs: [
          {
            id: 'Salah satu Pihak dapat melibatkan lembaga lain dalam suatu kegiatan hanya dengan persetujuan tertulis Pihak lainnya.',
            en: 'Either Party may involve another institution in an activity only with the written consent of the other Party.',
          },
          {
            id: 'Pihak yang melibatkan lembaga tersebut bertanggung jawab atas kepatuhannya terhadap {document} ini.',
            en: 'The Party involving that institution is responsible for its compliance with this {document}.',
          },
        ],
      },
      balanced: {
        means: {
          id: 'Boleh dengan pemberitahuan; Pihak yang mengajak bertanggung jawab.',
          en: 'Allowed upon notice; the Party that invites them is responsible.',
        },
        paragraphs: [
          {
            id: 'Setelah memberitahukan Pihak lainnya secara tertulis, salah satu Pihak dapat melibatkan lembaga di wilayahnya dalam suatu kegiatan.',
            en: 'After notifying the other Party in writing, either Party may involve institutions in its territory in an activity.',
          },
          {
            id: 'Pihak yang melibatkan lembaga tersebut bertanggung jawab atas kepatuhannya terhadap {document} ini.',
            en: 'The Party involving such institutions is responsible for their compliance with this {document}.',
          },
        ],
      },
    },
  },
];
