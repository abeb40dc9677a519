import type { RuleSetText } from '../shape.ts';

/** Steps before July 2018, as two official service descriptions tell them; where they differ a step is optional. */
export const stages: NonNullable<RuleSetText['stages']> = [
  {
    code: 'initiative',
    name: { id: 'Prakarsa', en: 'Initiative' },
    actor: 'region-or-partner',
    needs: ['offer-letter'],
    outcomes: [
      { code: 'recorded', kind: 'done', name: { id: 'Prakarsa dicatat', en: 'Initiative recorded' } },
    ],
    basis: ['P3 6?'],
  },
  {
    code: 'coordination-team',
    name: {
      id: 'Disposisi dan kelayakan oleh tim kerja sama daerah',
      en: 'Feasibility by the coordination team',
    },
    actor: 'coordination-team',
    optional: true,
    produces: ['study'],
    outcomes: [{ code: 'advised', kind: 'done', name: { id: 'Layak', en: 'Advised' } }],
    basis: ['PRAKTIK -'],
  },
  {
    code: 'exploration',
    name: { id: 'Penjajakan', en: 'Exploration' },
    actor: 'region',
    produces: ['exploration-result'],
    outcomes: [
      { code: 'agreed', kind: 'done', name: { id: 'Ada kesepakatan', en: 'Both sides agree' } },
      { code: 'not-agreed', kind: 'ended', name: { id: 'Tidak ada kesepakatan', en: 'No agreement' } },
    ],
    note: {
      id: 'Setelah konsultasi dan koordinasi dengan Menteri Luar Negeri, dapat melalui perwakilan RI.',
      en: 'After consultation with the Foreign Minister; it may go through the Indonesian missions.',
    },
    basis: ['U24 5(1)', 'U24 6(1)', 'U37 13', 'PRAKTIK -'],
  },
  {
    code: 'loi',
    name: { id: 'Penandatanganan Letter of Intent', en: 'Signing of the Letter of Intent' },
    actor: 'head-of-region',
    produces: ['loi'],
    outcomes: [{ code: 'signed', kind: 'done', name: { id: 'LoI ditandatangani', en: 'LoI signed' } }],
    note: {
      id: 'Aturan masa itu tidak membatasi masa berlaku LoI.',
      en: 'The rules of the time set no validity for the LoI.',
    },
    basis: ['PRAKTIK -'],
  },
  {
    code: 'plan',
    name: { id: 'Rencana kerja sama dan Plan of Action', en: 'Cooperation plan and plan of action' },
    actor: 'region',
    produces: ['plan'],
    outcomes: [{ code: 'finished', kind: 'done', name: { id: 'Rencana selesai', en: 'Plan finished' } }],
    basis: ['P3 -', 'PRAKTIK -'],
  },
  {
    code: 'consideration-request',
    name: { id: 'Permohonan pertimbangan Kemendagri', en: 'Consideration asked of the home ministry' },
    actor: 'head-of-region',
    optional: true,
    outcomes: [
      { code: 'given', kind: 'done', name: { id: 'Pertimbangan diterima', en: 'Consideration received' } },
    ],
    note: {
      id: 'Ada daerah yang meminta pertimbangan sebelum DPRD, ada yang sesudahnya.',
      en: 'Some regions asked before the council, some after.',
    },
    basis: ['PRAKTIK -'],
  },
  {
    code: 'council-approval',
    name: { id: 'Persetujuan DPRD', en: 'Approval of the council' },
    actor: 'council',
    needs: ['plan'],
    produces: ['council-statement'],
    outcomes: [
      { code: 'approved', kind: 'done', name: { id: 'Disetujui', en: 'Approved' } },
      { code: 'refused', kind: 'refused', name: { id: 'Ditolak', en: 'Refused' } },
    ],
    note: {
      id: 'Tidak ada batas waktu bagi DPRD: batas 45 hari PP 50/2007 hanya untuk kerja sama dalam negeri.',
      en: 'The council had no time limit: the 45 days of PP 50/2007 concern domestic cooperation only.',
    },
    basis: ['U32 42(1)g', 'P3 -'],
  },
  {
    code: 'facilitation-request',
    name: { id: 'Permintaan fasilitasi kepada Mendagri', en: 'Facilitation asked of the Minister' },
    actor: 'head-of-region',
    produces: ['facilitation-letter'],
    outcomes: [{ code: 'sent', kind: 'done', name: { id: 'Disampaikan', en: 'Sent' } }],
    basis: ['PRAKTIK -'],
  },
  {
    code: 'ministries-meeting',
    name: { id: 'Rapat antarkementerian (interkem)', en: 'Inter-ministry meeting' },
    actor: 'home-affairs',
    produces: ['mou-draft', 'minutes'],
    outcomes: [{ code: 'agreed', kind: 'done', name: { id: 'Naskah disepakati', en: 'Text agreed' } }],
    note: {
      id: 'Bersama Kemlu, Setneg, dan kementerian terkait; empat segi aman: politis, keamanan, yuridis, teknis.',
      en: 'With the foreign ministry, the State Secretariat and others; four tests: political, security, legal, technical.',
    },
    basis: ['PRAKTIK -', 'PL -'],
  },
  {
    code: 'state-secretariat-approval',
    name: { id: 'Persetujuan Pemerintah dan surat kuasa', en: 'Approval of the Government and full powers' },
    actor: 'state-secretariat',
    produces: ['full-powers'],
    outcomes: [
      { code: 'issued', kind: 'done', name: { id: 'Surat kuasa terbit', en: 'Full powers issued' } },
    ],
    note: {
      id: 'Surat kuasa diterbitkan atas nama pejabat dan gugur bersama masa jabatannya.',
      en: 'Full powers name the office holder and fall with his term.',
    },
    basis: ['U24 7', 'U37 14', 'PRAKTIK -'],
  },
  {
    code: 'signing',
    name: { id: 'Penandatanganan MoU', en: 'Signing of the MoU' },
    actor: 'head-of-region',
    needs: ['full-powers'],
    produces: ['mou', 'certified-copy'],
    outcomes: [{ code: 'signed', kind: 'done', name: { id: 'Ditandatangani', en: 'Signed' } }],
    starts: [{ clock: 'ARSIP_TERJAGA_REPORT', on: 'done' }],
    note: {
      id: 'Naskah asli disimpan Kemlu; salinan resmi untuk daerah.',
      en: 'The foreign ministry keeps the original; the region gets a certified copy.',
    },
    basis: ['U24 6', 'U24 17'],
  },
  {
    code: 'report',
    name: { id: 'Laporan pelaksanaan', en: 'Report on implementation' },
    actor: 'head-of-region',
    repeats: true,
    optional: true,
    produces: ['report'],
    outcomes: [{ code: 'sent', kind: 'done', name: { id: 'Laporan disampaikan', en: 'Report sent' } }],
    note: {
      id: 'Kabupaten/kota melalui Gubernur kepada Mendagri, setiap semester.',
      en: 'Regencies and cities through the Governor to the Minister, every half year.',
    },
    basis: ['P3 -'],
  },
  {
    code: 'ending',
    name: { id: 'Berakhirnya kerja sama', en: 'End of the cooperation' },
    actor: 'parties',
    optional: true,
    needs: ['ending-paper'],
    outcomes: [
      {
        code: 'agreed',
        kind: 'ended',
        name: { id: 'Kesepakatan para pihak', en: 'By agreement of the parties' },
      },
      { code: 'term', kind: 'ended', name: { id: 'Jangka waktu berakhir', en: 'The term ended' } },
    ],
    basis: ['U24 18'],
  },
  {
    code: 'pass-through-coordination',
    name: {
      id: 'Konsultasi dan penerusan melalui Pemerintah',
      en: 'Consultation and passing on by the Government',
    },
    actor: 'home-affairs',
    produces: ['grant-papers'],
    outcomes: [{ code: 'coordinated', kind: 'done', name: { id: 'Dikoordinasikan', en: 'Coordinated' } }],
    basis: ['U24 5(1)', 'P2 5'],
  },
  {
    code: 'nonprofit-permits',
    name: { id: 'Izin Prinsip dan Izin Operasional', en: 'Principle and operational permits' },
    actor: 'foreign-affairs',
    produces: ['principle-permit', 'operational-permit'],
    outcomes: [
      {
        code: 'issued',
        kind: 'done',
        name: { id: 'Izin Prinsip diterbitkan', en: 'Principle permit issued' },
      },
    ],
    starts: [{ clock: 'NGO_IZIN_PRINSIP', on: 'done' }],
    note: { id: 'Sejak 22 Juli 2013.', en: 'Since 22 July 2013.' },
    basis: ['U17 44', 'U17 45', 'U17 46'],
  },
];
