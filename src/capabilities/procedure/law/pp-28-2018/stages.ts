import type { RuleSetText } from '../shape.ts';

/** Steps of PP 28/2018 art. 28-43; what it leaves to the ministry's rule was not set until May 2020. */
export const stages: RuleSetText['stages'] = [
  {
    code: 'initiative',
    name: { id: 'Prakarsa', en: 'Initiative' },
    actor: 'region-or-partner',
    needs: ['offer-letter'],
    outcomes: [
      { code: 'recorded', kind: 'done', name: { id: 'Prakarsa dicatat', en: 'Initiative recorded' } },
    ],
    basis: ['PP 28(1)-(2)'],
  },
  {
    code: 'exploration',
    name: { id: 'Penjajakan', en: 'Exploration' },
    actor: 'head-of-region',
    produces: ['exploration-result'],
    outcomes: [
      { code: 'agreed', kind: 'done', name: { id: 'Ada kesepakatan', en: 'Both sides agree' } },
      { code: 'not-agreed', kind: 'ended', name: { id: 'Tidak ada kesepakatan', en: 'No agreement' } },
    ],
    basis: ['PP 28(3)'],
  },
  {
    code: 'consultation',
    name: {
      id: 'Koordinasi dan konsultasi dengan kedua Menteri sebelum LoI',
      en: 'Consultation of both ministers before the LoI',
    },
    actor: 'head-of-region',
    outcomes: [{ code: 'responded', kind: 'done', name: { id: 'Telah dikonsultasikan', en: 'Consulted' } }],
    basis: ['PP 28(4)', 'U24 5(1)'],
  },
  {
    code: 'loi',
    name: { id: 'Penandatanganan pernyataan kehendak kerja sama', en: 'Signing of the Letter of Intent' },
    actor: 'head-of-region',
    produces: ['loi'],
    outcomes: [{ code: 'signed', kind: 'done', name: { id: 'LoI ditandatangani', en: 'LoI signed' } }],
    basis: ['PP 28(4)-(5)'],
  },
  {
    code: 'plan',
    name: { id: 'Penyusunan rencana kerja sama', en: 'Cooperation plan' },
    actor: 'region',
    produces: ['plan'],
    outcomes: [{ code: 'finished', kind: 'done', name: { id: 'Rencana selesai', en: 'Plan finished' } }],
    basis: ['PP 28(5)', 'PP 30(3)'],
  },
  {
    code: 'council-approval',
    name: { id: 'Persetujuan DPRD', en: 'Approval of the council' },
    actor: 'council',
    needs: ['council-request', 'plan'],
    produces: ['council-statement'],
    outcomes: [
      { code: 'approved', kind: 'done', name: { id: 'Disetujui', en: 'Approved' } },
      { code: 'refused', kind: 'refused', name: { id: 'Ditolak', en: 'Refused' } },
    ],
    starts: [{ clock: 'DPRD_DECISION', on: 'receipt' }],
    basis: ['PP 30(1)-(5)', 'U23 154(1)g'],
  },
  {
    code: 'plan-submission',
    name: {
      id: 'Penyampaian rencana kerja sama kepada Menteri',
      en: 'Submission of the plan to the Minister',
    },
    actor: 'head-of-region',
    needs: ['plan', 'council-statement'],
    produces: ['submission-letter'],
    outcomes: [{ code: 'sent', kind: 'done', name: { id: 'Disampaikan', en: 'Sent' } }],
    basis: ['PP 31(1)'],
  },
  {
    code: 'verification',
    name: { id: 'Verifikasi dan pertimbangan Menteri', en: 'Verification and consideration' },
    actor: 'home-affairs',
    produces: ['consideration'],
    outcomes: [
      { code: 'go-on', kind: 'done', name: { id: 'Susun rancangan naskah', en: 'Draft the agreement' } },
      {
        code: 'repair',
        kind: 'returned',
        leadsTo: 'plan',
        name: { id: 'Perbaiki rencana', en: 'Repair the plan' },
      },
    ],
    basis: ['PP 31(2)-(3)'],
  },
  {
    code: 'mou-draft',
    name: { id: 'Penyusunan rancangan naskah', en: 'Drafting of the agreement' },
    actor: 'head-of-region',
    produces: ['mou-draft'],
    outcomes: [{ code: 'finished', kind: 'done', name: { id: 'Rancangan disampaikan', en: 'Draft sent' } }],
    basis: ['PP 32(1)'],
  },
  {
    code: 'ministries-meeting',
    name: { id: 'Rapat antarkementerian/lembaga', en: 'Inter-ministry meeting' },
    actor: 'home-affairs',
    needs: ['mou-draft'],
    outcomes: [
      { code: 'agreed', kind: 'done', name: { id: 'Rancangan disetujui', en: 'Draft approved' } },
      {
        code: 'repair',
        kind: 'returned',
        leadsTo: 'mou-draft',
        name: { id: 'Rancangan perlu diperbaiki', en: 'The draft needs repair' },
      },
    ],
    basis: ['PP 32(2)-(3)'],
  },
  {
    code: 'partner-discussion',
    name: {
      id: 'Pembahasan dengan mitra oleh Menteri Luar Negeri',
      en: 'Discussion with the partner by the Foreign Minister',
    },
    actor: 'foreign-affairs',
    produces: ['confirmation-letter'],
    outcomes: [
      {
        code: 'confirmed',
        kind: 'done',
        name: { id: 'Disepakati, surat konfirmasi terbit', en: 'Agreed, confirmation letter issued' },
      },
      {
        code: 'repair',
        kind: 'returned',
        leadsTo: 'mou-draft',
        name: { id: 'Belum disepakati', en: 'Not agreed yet' },
      },
    ],
    basis: ['PP 33(1)-(3)'],
  },
  {
    code: 'minister-approval',
    name: {
      id: 'Menteri menyampaikan surat konfirmasi',
      en: 'The Minister passes on the confirmation letter',
    },
    actor: 'home-affairs',
    needs: ['confirmation-letter'],
    outcomes: [
      {
        code: 'approved',
        kind: 'done',
        name: { id: 'Disampaikan sebagai dasar penandatanganan', en: 'Passed on as the basis for signing' },
      },
    ],
    basis: ['PP 33(4)'],
  },
  {
    code: 'signing',
    name: { id: 'Penandatanganan naskah', en: 'Signing of the agreement' },
    actor: 'head-of-region',
    needs: ['confirmation-letter'],
    produces: ['mou'],
    outcomes: [{ code: 'signed', kind: 'done', name: { id: 'Ditandatangani', en: 'Signed' } }],
    starts: [{ clock: 'ARSIP_TERJAGA_REPORT', on: 'done' }],
    basis: ['PP 23(1)', 'PP 33(4)'],
  },
  {
    code: 'report',
    name: { id: 'Laporan pelaksanaan', en: 'Report on implementation' },
    actor: 'head-of-region',
    repeats: true,
    produces: ['report'],
    outcomes: [{ code: 'sent', kind: 'done', name: { id: 'Laporan disampaikan', en: 'Report sent' } }],
    basis: ['PP 43(1)'],
  },
  {
    code: 'pass-through-coordination',
    name: { id: 'Penerusan dikoordinasikan Menteri', en: 'Passing on, coordinated by the Minister' },
    actor: 'home-affairs',
    outcomes: [{ code: 'coordinated', kind: 'done', name: { id: 'Dikoordinasikan', en: 'Coordinated' } }],
    basis: ['PP 36(3)', 'PP 37'],
  },
  {
    code: 'goods',
    name: { id: 'Kepemilikan barang hasil kerja sama', en: 'Ownership of goods' },
    actor: 'region',
    optional: true,
    anytime: true,
    repeats: true,
    outcomes: [
      { code: 'settled', kind: 'done', name: { id: 'Kepemilikan ditegaskan', en: 'Ownership settled' } },
    ],
    note: {
      id: 'Barang yang belum ditegaskan kepemilikannya dalam naskah dikoordinasikan dengan Menteri.',
      en: 'Goods whose ownership the text does not settle are coordinated with the Minister.',
    },
    basis: ['PP 26(2)-(3)'],
  },
  {
    code: 'dispute',
    name: { id: 'Penyelesaian perselisihan', en: 'Settlement of a dispute' },
    actor: 'parties',
    optional: true,
    anytime: true,
    repeats: true,
    outcomes: [
      {
        code: 'settled',
        kind: 'done',
        name: {
          id: 'Selesai dengan negosiasi dan konsultasi',
          en: 'Settled by negotiation and consultation',
        },
      },
    ],
    basis: ['PP 34', 'PP 41'],
  },
];
