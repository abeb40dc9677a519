import type { RuleSetText } from '../shape.ts';

/** The clocks that run since Permendagri 25/2020, and those of other laws that were already there. */
export const clocks: RuleSetText['clocks'] = [
  {
    id: 'LOI_VALID',
    name: { id: 'Masa berlaku Pernyataan Kehendak Kerja Sama', en: 'Validity of the Letter of Intent' },
    startedBy: { id: 'LoI ditandatangani', en: 'the LoI is signed' },
    length: { kind: 'after', term: { years: 1 } },
    effect: 'lapsed',
    effectWords: { id: 'LoI kedaluwarsa; perlu LoI baru', en: 'the LoI has lapsed; a new one is needed' },
    milestones: [
      {
        name: {
          id: 'Putuskan: lanjutkan ke Rencana Kerja Sama, biarkan lewat, atau LoI baru',
          en: 'Decide: go on to the plan, let it lapse, or a new LoI',
        },
        from: 'start',
        length: { kind: 'after', term: { days: 300 } },
        basis: ['SARAN -'],
      },
    ],
    basis: ['P 13(3)'],
  },
  {
    id: 'DPRD_DECISION',
    name: { id: 'Jawaban DPRD', en: 'Answer of the council' },
    startedBy: {
      id: 'surat permohonan diterima Sekretariat DPRD',
      en: 'the request is received by the council secretariat',
    },
    length: { kind: 'working-days', count: 45 },
    effect: 'deemed-approved',
    effectWords: {
      id: 'dianggap disetujui (bukan disetujui): lanjutkan dengan surat kepada Menteri',
      en: 'deemed approved (not approved): go on with a letter to the Minister',
    },
    basis: ['P 17(2)-(3)', 'PP 30(4)'],
  },
  {
    id: 'GOV_FORWARD_RKS',
    name: { id: 'Penerusan Rencana Kerja Sama oleh Gubernur', en: 'Forwarding of the plan by the Governor' },
    startedBy: { id: 'permohonan diterima Gubernur', en: 'the request is received by the Governor' },
    length: { kind: 'working-days', count: 5 },
    effect: 'bypass',
    effectWords: {
      id: 'Bupati/Wali Kota dapat menyampaikan langsung kepada Menteri',
      en: 'the regent or mayor may send it to the Minister directly',
    },
    basis: ['P 18(4)-(5)'],
  },
  {
    id: 'GOV_FORWARD_NASKAH',
    name: { id: 'Penerusan rancangan Naskah oleh Gubernur', en: 'Forwarding of the draft by the Governor' },
    startedBy: { id: 'rancangan diterima Gubernur', en: 'the draft is received by the Governor' },
    length: { kind: 'working-days', count: 5 },
    effect: 'bypass',
    effectWords: {
      id: 'Bupati/Wali Kota dapat menyampaikan langsung kepada Menteri',
      en: 'the regent or mayor may send it to the Minister directly',
    },
    basis: ['P 20(4)'],
  },
  {
    id: 'COOP_TERM',
    name: { id: 'Jangka waktu kerja sama', en: 'Term of the cooperation' },
    startedBy: { id: 'tanggal mulai menurut naskah', en: 'the start named in the agreement' },
    length: { kind: 'after', term: { years: 5 } },
    effect: 'ended',
    effectWords: { id: 'jangka waktu paling lama telah berakhir', en: 'the longest term has ended' },
    milestones: [
      {
        name: { id: 'Pemberitahuan perpanjangan', en: 'Notice of extension' },
        from: 'due',
        length: { kind: 'before', term: { months: 6 } },
        basis: ['P 33'],
      },
    ],
    basis: ['P 32(1)'],
  },
  {
    id: 'EXTENSION_NOTICE',
    name: { id: 'Pemberitahuan perpanjangan', en: 'Notice of extension' },
    startedBy: { id: 'tanggal berakhir menurut naskah', en: 'the end named in the agreement' },
    length: { kind: 'before', term: { months: 6 } },
    effect: 'notice-due',
    effectWords: {
      id: 'perpanjangan harus sudah disampaikan kepada Menteri',
      en: 'the extension must have been sent to the Minister',
    },
    readings: [
      {
        name: {
          id: '“paling lama 6 bulan sebelum berakhirnya” dibaca: selambat-lambatnya 6 bulan sebelum berakhir (bacaan aman)',
          en: '“paling lama 6 bulan sebelum” read as: not later than six months before the end (the safe reading)',
        },
        length: { kind: 'before', term: { months: 6 } },
        basis: ['P 33'],
      },
      {
        name: {
          id: 'dibaca harfiah: tidak lebih awal dari 6 bulan sebelum berakhir, paling lambat sehari sebelum berakhir',
          en: 'read literally: not earlier than six months before the end, at the latest the day before it',
        },
        length: { kind: 'before', term: { days: 1 } },
        basis: ['P 33'],
      },
    ],
    milestones: [
      {
        name: { id: 'Mulai menyiapkan perpanjangan', en: 'Begin to prepare the extension' },
        from: 'due',
        length: { kind: 'before', term: { months: 9 } },
        basis: ['SARAN -'],
      },
    ],
    basis: ['P 33'],
  },
  {
    id: 'REPORT_KABKOTA',
    name: {
      id: 'Laporan Bupati/Wali Kota kepada Gubernur',
      en: 'Report of the regent or mayor to the Governor',
    },
    startedBy: { id: 'setiap Januari', en: 'every January' },
    length: { kind: 'yearly', day: '01-07' },
    effect: 'overdue',
    effectWords: {
      id: 'laporan terlambat; bila setahun tidak ada laporan, Menteri tidak menyetujui Rencana Kerja Sama berikutnya',
      en: 'the report is overdue; after a year without one the Minister does not approve the next plan',
    },
    basis: ['P 35(2)', 'P 38'],
  },
  {
    id: 'REPORT_GOV',
    name: { id: 'Laporan Gubernur kepada Menteri', en: 'Report of the Governor to the Minister' },
    startedBy: { id: 'setiap Januari', en: 'every January' },
    length: { kind: 'yearly', day: '01-14' },
    effect: 'overdue',
    effectWords: { id: 'laporan terlambat', en: 'the report is overdue' },
    basis: ['P 35(2)', 'P 36(2)'],
  },
  {
    id: 'SUPERVISION',
    name: { id: 'Pengawasan', en: 'Supervision' },
    startedBy: { id: 'setiap tahun', en: 'every year' },
    length: { kind: 'times-a-year', times: 2 },
    effect: 'warning',
    effectWords: { id: 'pengawasan paling sedikit 2 kali setahun', en: 'supervision at least twice a year' },
    basis: ['P 39(5)'],
  },
  {
    id: 'NGO_IZIN_PRINSIP',
    since: '2013-07-22',
    name: { id: 'Izin Prinsip lembaga nonprofit', en: 'Principle permit of the non-profit organisation' },
    startedBy: { id: 'Izin Prinsip diterbitkan', en: 'the permit is issued' },
    length: { kind: 'after', term: { years: 3 } },
    effect: 'lapsed',
    effectWords: {
      id: 'izin berakhir; kegiatan tidak boleh diteruskan',
      en: 'the permit has ended; the work may not go on',
    },
    milestones: [
      {
        name: { id: 'Perpanjangan paling lambat diajukan', en: 'Last day to ask for the extension' },
        from: 'due',
        length: { kind: 'before', term: { months: 3 } },
        basis: ['U17 45(3)', 'P59 7(3)'],
      },
    ],
    basis: ['U17 45(2)', 'P59 7(2)'],
  },
  {
    id: 'TRAVEL_REQUEST',
    since: '2019-07-01',
    name: { id: 'Permohonan izin perjalanan ke luar negeri', en: 'Request for permission to travel abroad' },
    startedBy: { id: 'tanggal keberangkatan', en: 'the day of departure' },
    length: { kind: 'before', term: { days: 10 } },
    effect: 'warning',
    effectWords: { id: 'permohonan izin sudah terlambat', en: 'the request is late' },
    readings: [
      {
        name: {
          id: 'Surat Mendagri 090/6671/SJ sejak 7 Oktober 2022: paling lambat 1 bulan sebelumnya',
          en: 'Letter 090/6671/SJ of the Minister, since 7 October 2022: at least one month before',
        },
        length: { kind: 'before', term: { months: 1 } },
        basis: ['SM -'],
      },
    ],
    basis: ['SE -'],
  },
  {
    id: 'ARSIP_TERJAGA_REPORT',
    since: '2009-10-23',
    name: { id: 'Pelaporan arsip terjaga kepada ANRI', en: 'Report of protected archives to ANRI' },
    startedBy: { id: 'kegiatan terjadi (penandatanganan)', en: 'the event (signing)' },
    length: { kind: 'after', term: { years: 1 } },
    effect: 'overdue',
    effectWords: {
      id: 'pemberkasan dan pelaporan terlambat; perlu keputusan apakah naskah daerah termasuk perjanjian internasional',
      en: 'filing and reporting are overdue; whether a region’s text is an international agreement is to be decided',
    },
    milestones: [
      {
        name: {
          id: 'Penyerahan salinan autentik, bila dilaporkan pada hari terakhir',
          en: 'Handing over the authentic copy, when reported on the last day',
        },
        from: 'due',
        length: { kind: 'after', term: { years: 1 } },
        basis: ['U43 43(3)'],
      },
    ],
    basis: ['U43 43(1)-(2)'],
  },
  {
    id: 'LOCAL_OPD_REPORT',
    name: {
      id: 'Laporan perangkat daerah kepada bagian kerja sama',
      en: 'Report of the agencies to the cooperation unit',
    },
    startedBy: {
      id: 'setiap semester, bila ditetapkan Perbup/SOP',
      en: 'every half year, where a local rule sets it',
    },
    length: { kind: 'semester' },
    effect: 'overdue',
    effectWords: { id: 'laporan perangkat daerah belum diterima', en: 'the agency’s report has not come' },
    basis: ['P22 17(1)-(2)', 'SARAN -'],
  },
];
