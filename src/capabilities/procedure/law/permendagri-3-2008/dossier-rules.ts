import type { RuleSetText } from '../shape.ts';

type Rules = NonNullable<RuleSetText['dossierRules']>;
type Parts = NonNullable<NonNullable<RuleSetText['papers']>[number]['parts']>;

/** What the agreement of an organisation and a ministry holds since PP 59/2016 art. 18(1). */
export const writtenAgreementParts: Parts = [
  { code: 'purpose', name: { id: 'Tujuan', en: 'Aim' } },
  { code: 'scope', name: { id: 'Ruang lingkup', en: 'Scope' } },
  { code: 'region', name: { id: 'Wilayah', en: 'Region' } },
  { code: 'implementer', name: { id: 'Lembaga pelaksana', en: 'Implementing body' } },
  { code: 'programme', name: { id: 'Arahan program', en: 'Programme' } },
  { code: 'activities', name: { id: 'Rencana kegiatan', en: 'Activities' } },
  { code: 'duties', name: { id: 'Kewajiban', en: 'Duties' } },
  { code: 'limits', name: { id: 'Batasan aktivitas', en: 'Limits of activity' } },
  { code: 'equipment', name: { id: 'Status perlengkapan', en: 'Status of equipment' } },
  { code: 'parties', name: { id: 'Kedudukan para pihak', en: 'Standing of the parties' } },
  { code: 'dispute', name: { id: 'Penyelesaian sengketa', en: 'Settlement of disputes' } },
  { code: 'term', name: { id: 'Masa berlaku', en: 'Validity' } },
];

const grant: Rules = [
  {
    code: 'grant-offered',
    dossier: 'grant',
    name: { id: 'Tawaran hibah dicatat', en: 'The offer is on record' },
    asks: {
      act: 'offered',
      words: {
        id: 'Belum dicatat apa yang ditawarkan, oleh siapa, dan lewat mana.',
        en: 'Nothing says what is offered, by whom and by which way.',
      },
    },
    since: '2012-01-04',
    basis: ['P2 5'],
  },
  {
    code: 'grant-no-loan',
    dossier: 'grant',
    name: { id: 'Daerah tidak meminjam dari luar negeri', en: 'A region does not borrow abroad' },
    basis: ['U33 50(1)', 'P10 4'],
  },
  {
    code: 'grant-passed-on',
    dossier: 'grant',
    name: {
      id: 'Hibah luar negeri melalui Pemerintah',
      en: 'A foreign grant goes through the central government',
    },
    basis: ['P2 5', 'U33 44(2)'],
  },
  {
    code: 'grant-agreement-signed',
    dossier: 'grant',
    name: {
      id: 'Perjanjian hibah antara Pemerintah dan pemberi',
      en: 'Grant agreement of the central government and the giver',
    },
    asks: {
      act: 'agreement-signed',
      after: 'offered',
      words: {
        id: 'Perjanjian hibah antara Pemerintah dan pemberi belum tercatat.',
        en: 'The grant agreement of the central government and the giver is not recorded.',
      },
    },
    since: '2011-02-08',
    basis: ['P10 61(1)'],
  },
  {
    code: 'grant-registered',
    dossier: 'grant',
    name: {
      id: 'Perjanjian hibah diregistrasi Kementerian Keuangan',
      en: 'The Ministry of Finance registers the grant agreement',
    },
    asks: {
      act: 'registered',
      after: 'offered',
      words: {
        id: 'Registrasi perjanjian hibah di Kementerian Keuangan belum tercatat.',
        en: 'The registration with the Ministry of Finance is not recorded.',
      },
    },
    since: '2011-02-08',
    basis: ['P10 74(3)'],
  },
  {
    code: 'grant-on-granting-approved',
    dossier: 'grant',
    name: { id: 'Surat persetujuan penerusan hibah', en: 'Letter approving the on-granting' },
    asks: {
      act: 'on-granting-approved',
      after: 'offered',
      words: {
        id: 'Surat persetujuan penerusan hibah belum tercatat.',
        en: 'The letter approving the on-granting is not recorded.',
      },
    },
    since: '2012-01-04',
    basis: ['P2 14(3)'],
  },
  {
    code: 'grant-on-granting-signed',
    dossier: 'grant',
    name: { id: 'Perjanjian penerusan hibah', en: 'On-granting agreement' },
    asks: {
      act: 'on-granting-signed',
      after: 'offered',
      words: {
        id: 'Perjanjian penerusan hibah belum tercatat.',
        en: 'The on-granting agreement is not recorded.',
      },
    },
    since: '2012-01-04',
    basis: ['P2 15(2)'],
  },
  {
    code: 'grant-announced',
    dossier: 'grant',
    name: {
      id: 'Salinan perjanjian diumumkan dalam Berita Daerah',
      en: 'The agreement is published in the regional gazette',
    },
    asks: {
      act: 'announced',
      after: 'offered',
      words: {
        id: 'Pengumuman salinan perjanjian dalam Berita Daerah belum tercatat.',
        en: 'Nothing says that a copy was published in the regional gazette.',
      },
    },
    since: '2012-01-04',
    basis: ['P2 17(5)'],
  },
  {
    code: 'grant-budgeted',
    dossier: 'grant',
    name: { id: 'Hibah dianggarkan dalam APBD', en: 'The grant stands in the regional budget' },
    asks: {
      act: 'budgeted',
      after: 'offered',
      words: {
        id: 'Penganggaran dalam APBD belum tercatat.',
        en: 'The entry in the budget is not recorded.',
      },
    },
    since: '2012-01-04',
    basis: ['P2 19(1)', 'P10 58(1)'],
  },
  {
    code: 'grant-agreement-parts',
    dossier: 'grant',
    name: { id: 'Isi perjanjian penerusan hibah', en: 'Contents of the on-granting agreement' },
    paper: 'on-granting-agreement',
    since: '2012-01-04',
    basis: ['P2 17(1)'],
  },
  {
    code: 'grant-received',
    dossier: 'grant',
    name: { id: 'Penerimaan hibah uang atau jasa', en: 'Receiving money or services' },
    since: '2012-01-04',
    basis: ['P2 22'],
  },
  {
    code: 'grant-after-agreement',
    dossier: 'grant',
    name: {
      id: 'Hibah diterima sesudah perjanjian penerusan ditandatangani',
      en: 'A grant is received after the on-granting agreement was signed',
    },
    since: '2012-01-04',
    basis: ['P2 24(2)'],
  },
  {
    code: 'grant-handover',
    dossier: 'grant',
    name: { id: 'Berita acara serah terima barang', en: 'Minutes of the handover of goods' },
    since: '2012-01-04',
    basis: ['P2 25(1)'],
  },
  {
    code: 'grant-handover-opinion',
    dossier: 'grant',
    name: {
      id: 'Serah terima dengan pertimbangan kementerian terkait',
      en: 'The handover has the opinion of the ministry concerned',
    },
    since: '2012-01-04',
    basis: ['P2 25(2)'],
  },
  {
    code: 'grant-handover-reported',
    dossier: 'grant',
    name: {
      id: 'Serah terima dilaporkan kepada Menteri Keuangan',
      en: 'The handover is reported to the Minister of Finance',
    },
    asks: {
      act: 'handover-reported',
      after: 'handed-over',
      words: {
        id: 'Berita acara serah terima belum dilaporkan kepada Menteri Keuangan.',
        en: 'The minutes of handover have not been reported to the Minister of Finance.',
      },
    },
    since: '2012-01-04',
    basis: ['P2 25(3)'],
  },
  {
    code: 'grant-entered-in-accounts',
    dossier: 'grant',
    name: {
      id: 'Barang hibah dicatat dalam laporan keuangan daerah',
      en: 'The goods stand in the accounts of the region',
    },
    asks: {
      act: 'entered-in-accounts',
      after: 'handed-over',
      words: {
        id: 'Barang hibah belum dicatat dalam laporan keuangan daerah.',
        en: 'The goods are not entered in the accounts of the region.',
      },
    },
    since: '2012-01-04',
    basis: ['P2 25(4)'],
  },
];

const permits: Rules = [
  {
    code: 'permits-both',
    dossier: 'permits',
    name: {
      id: 'Lembaga bekerja di daerah dengan Izin Prinsip dan Izin Operasional',
      en: 'The organisation works in the region with a principle and an operational permit',
    },
    since: '2013-07-22',
    basis: ['U17 44'],
  },
  {
    code: 'permits-principle-term',
    dossier: 'permits',
    name: { id: 'Lamanya Izin Prinsip', en: 'Length of a principle permit' },
    clock: 'NGO_IZIN_PRINSIP',
    since: '2013-07-22',
    basis: ['U17 45(2)'],
  },
  {
    code: 'permits-principle-extension',
    dossier: 'permits',
    name: { id: 'Perpanjangan Izin Prinsip', en: 'Extension of a principle permit' },
    clock: 'NGO_IZIN_PRINSIP',
    since: '2013-07-22',
    basis: ['U17 45(3)'],
  },
  {
    code: 'permits-operational',
    dossier: 'permits',
    name: { id: 'Izin Operasional', en: 'Operational permit' },
    since: '2013-07-22',
    basis: ['U17 46'],
  },
  {
    code: 'permits-after-principle',
    dossier: 'permits',
    name: {
      id: 'Izin Operasional sesudah Izin Prinsip',
      en: 'The operational permit follows the principle permit',
    },
    since: '2013-07-22',
    basis: ['U17 46(1)'],
  },
  {
    code: 'permits-agreement',
    dossier: 'permits',
    name: { id: 'Perjanjian tertulis dengan kementerian', en: 'Written agreement with a ministry' },
    asks: {
      act: 'agreement-signed',
      words: {
        id: 'Perjanjian tertulis dengan kementerian belum tercatat.',
        en: 'The written agreement with a ministry is not recorded.',
      },
    },
    since: '2013-07-22',
    basis: ['U17 46(2)', 'P59 16(2)'],
  },
  {
    code: 'permits-agreement-parts',
    dossier: 'permits',
    name: { id: 'Isi perjanjian tertulis', en: 'Contents of the written agreement' },
    paper: 'written-agreement',
    since: '2016-12-06',
    basis: ['P59 18(1)'],
  },
  {
    code: 'permits-within-principle',
    dossier: 'permits',
    name: {
      id: 'Izin Operasional tidak melewati Izin Prinsip',
      en: 'The operational permit does not outlive the principle permit',
    },
    since: '2013-07-22',
    basis: ['U17 46(3)'],
  },
  {
    code: 'permits-operational-extension',
    dossier: 'permits',
    name: { id: 'Perpanjangan Izin Operasional', en: 'Extension of an operational permit' },
    clock: 'NGO_IZIN_PRINSIP',
    since: '2013-07-22',
    basis: ['U17 46(4)'],
  },
  {
    code: 'permits-year-plan',
    dossier: 'permits',
    name: {
      id: 'Rencana kerja tahunan dengan Pemerintah Daerah',
      en: 'Yearly work plan with the local government',
    },
    since: '2016-12-06',
    basis: ['P59 16(2)'],
  },
  {
    code: 'permits-activity-report',
    dossier: 'permits',
    name: { id: 'Laporan kegiatan berkala', en: 'Periodic report of activities' },
    since: '2013-07-22',
    basis: ['U17 51f'],
  },
  {
    code: 'permits-funds-published',
    dossier: 'permits',
    name: { id: 'Sumber dan penggunaan dana diumumkan', en: 'Sources and use of funds are made public' },
    since: '2013-07-22',
    basis: ['U17 51e'],
  },
  {
    code: 'permits-minister-told',
    dossier: 'permits',
    name: {
      id: 'Lembaga yang meneruskan kegiatan setelah perpanjangan melapor kepada Mendagri',
      en: 'An organisation that goes on after an extension reports to the Minister',
    },
    since: '2016-12-06',
    basis: ['P59 24'],
  },
  {
    code: 'permits-revoked',
    dossier: 'permits',
    name: { id: 'Pembekuan dan pencabutan izin', en: 'Freezing and revoking of permits' },
    since: '2016-12-06',
    basis: ['P59 28'],
  },
];

const goods: Rules = [
  {
    code: 'goods-received',
    dossier: 'goods',
    name: { id: 'Penerimaan barang', en: 'Receiving goods' },
    asks: {
      act: 'received',
      words: {
        id: 'Belum dicatat barang apa yang diterima.',
        en: 'Nothing says which goods were received.',
      },
    },
    since: '2012-01-04',
    basis: ['P2 25(1)'],
  },
  {
    code: 'goods-inventory',
    dossier: 'goods',
    name: {
      id: 'Barang dicatat dalam daftar barang pemiliknya',
      en: 'Goods stand in their owner’s inventory',
    },
    asks: {
      act: 'entered',
      after: 'received',
      words: {
        id: 'Barang belum dicatat dalam daftar barang mana pun.',
        en: 'The goods stand in no inventory.',
      },
    },
    since: '2012-01-04',
    basis: ['P2 25(4)', 'P27 -'],
  },
];

const custody: Rules = [
  {
    code: 'custody-safekeeping',
    dossier: 'custody',
    name: {
      id: 'Arsip dijaga keaslian, keutuhan, dan keamanannya',
      en: 'Archives are kept authentic, whole and safe',
    },
    since: '2009-10-23',
    basis: ['U43 40(5)'],
  },
  {
    code: 'custody-language',
    dossier: 'custody',
    name: { id: 'Ada naskah asli berbahasa Indonesia', en: 'There is an original in Indonesian' },
    since: '2009-07-09',
    basis: ['BHS 31(1)'],
  },
  {
    code: 'custody-foreign-ministry',
    dossier: 'custody',
    name: {
      id: 'Naskah asli disimpan Kementerian Luar Negeri',
      en: 'The original is kept at the Ministry of Foreign Affairs',
    },
    basis: ['U24 17?'],
  },
  {
    code: 'custody-archive-class',
    dossier: 'custody',
    name: {
      id: 'Diputuskan apakah naskah termasuk arsip terjaga',
      en: 'Whether the text is a protected archive is decided',
    },
    since: '2009-10-23',
    basis: ['U43 42(2)', 'U43 43(1)'],
  },
  {
    code: 'custody-filed',
    dossier: 'custody',
    name: { id: 'Naskah diberkaskan', en: 'The text is filed' },
    since: '2009-10-23',
    basis: ['U43 40(4)'],
  },
  {
    code: 'custody-archive-report',
    dossier: 'custody',
    name: {
      id: 'Arsip terjaga dilaporkan kepada ANRI sejak penandatanganan',
      en: 'A protected archive is reported to ANRI from the signing',
    },
    clock: 'ARSIP_TERJAGA_REPORT',
    since: '2009-10-23',
    basis: ['U43 43(2)', 'U43 84'],
  },
  {
    code: 'custody-archive-copy',
    dossier: 'custody',
    name: {
      id: 'Salinan autentik diserahkan kepada ANRI sejak pelaporan',
      en: 'The authentic copy goes to ANRI from the report',
    },
    clock: 'ARSIP_TERJAGA_REPORT',
    since: '2009-10-23',
    basis: ['U43 43(3)'],
  },
];

/** What the dossiers were judged by before Permendagri 25/2020, as far as the laws beside it go. */
export const dossierRules: Rules = [...grant, ...permits, ...goods, ...custody];
