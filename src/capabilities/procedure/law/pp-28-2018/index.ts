import type { RuleSetText } from '../shape.ts';
import { dossierRules } from './dossier-rules.ts';
import { stages } from './stages.ts';

const annexes = ['travel-permit', 'grant-registration', 'goods', 'dispute'];

const byApproval = [
  'initiative',
  'exploration',
  'consultation',
  'loi',
  'plan',
  'council-approval',
  'plan-submission',
  'verification',
  'mou-draft',
  'ministries-meeting',
  'partner-discussion',
  'minister-approval',
  'signing',
  'report',
  'ending',
  ...annexes,
];
const passThrough = ['pass-through-coordination', 'report', 'ending', ...annexes];

/**
 * Regime B0: PP 28/2018, with Permendagri 3/2008 where it is not contrary. Between 13 July 2018 and 21 May 2020.
 * The silence of the council had no effect, and no clock ran for the governor or the LoI.
 */
export const pp28Of2018: RuleSetText = {
  code: 'B0',
  name: { id: 'PP 28/2018, sebelum Permendagri 25/2020', en: 'PP 28/2018, before Permendagri 25/2020' },
  from: '2018-07-13',
  amends: 'A2',
  removes: [
    'coordination-team',
    'facilitation-request',
    'state-secretariat-approval',
    'consideration-request',
    'similar-character',
    'similar-problems',
    'foreign-minister-consulted',
    'own-rules',
  ],
  instruments: [
    {
      abbreviation: 'PP',
      name: 'PP 28/2018',
      about: { id: 'Kerja sama daerah', en: 'Regional cooperation' },
      standing: 'read',
      from: '2018-07-13',
    },
    {
      abbreviation: 'PL3',
      name: 'Permenlu 3/2019',
      about: {
        id: 'Panduan umum hubungan luar negeri oleh daerah',
        en: 'General guide to foreign relations of regions',
      },
      standing: 'remembered',
      from: '2019-01-01',
    },
    {
      abbreviation: 'SE',
      name: 'SE 009/5545/SJ (1 Juli 2019)',
      about: { id: 'Perjalanan ke luar negeri', en: 'Travel abroad' },
      standing: 'remembered',
      from: '2019-07-01',
    },
  ],
  papers: [
    {
      code: 'plan',
      name: { id: 'Rencana Kerja Sama', en: 'Cooperation plan' },
      contents: 'at-least',
      parts: [
        { code: 'subject', name: { id: 'Subjek kerja sama', en: 'Parties' } },
        { code: 'background', name: { id: 'Latar belakang', en: 'Background' } },
        { code: 'purpose', name: { id: 'Maksud, tujuan, dan sasaran', en: 'Purpose, aims and targets' } },
        { code: 'object', name: { id: 'Objek kerja sama', en: 'Object' } },
        { code: 'scope', name: { id: 'Ruang lingkup kerja sama', en: 'Scope' } },
        { code: 'funding', name: { id: 'Sumber pembiayaan', en: 'Sources of funding' } },
        { code: 'term', name: { id: 'Jangka waktu pelaksanaan', en: 'Term' } },
      ],
      basis: ['PP 30(3)'],
    },
    {
      code: 'council-request',
      name: { id: 'Surat permohonan persetujuan DPRD', en: 'Letter asking the council for approval' },
      basis: ['PP 30(2)'],
    },
    {
      code: 'confirmation-letter',
      name: { id: 'Surat konfirmasi', en: 'Confirmation letter' },
      basis: ['PP 33(3)'],
    },
    {
      code: 'consideration',
      name: { id: 'Pertimbangan tertulis Menteri', en: 'Written consideration of the Minister' },
      basis: ['PP 31(3)'],
    },
    {
      code: 'submission-letter',
      name: { id: 'Surat penyampaian kepada Menteri', en: 'Letter of submission to the Minister' },
      basis: ['PP 31(1)'],
    },
    {
      code: 'report',
      name: { id: 'Laporan pelaksanaan', en: 'Report on implementation' },
      basis: ['PP 43(1)'],
    },
  ],
  dossierRules,
  clocks: [
    {
      id: 'DPRD_DECISION',
      name: { id: 'Jawaban DPRD', en: 'Answer of the council' },
      startedBy: {
        id: 'surat permohonan diterima DPRD dari kepala daerah',
        en: 'the council receives the request of the head of region',
      },
      length: { kind: 'working-days', count: 45 },
      effect: 'overdue',
      effectWords: {
        id: 'jawaban terlambat; PP tidak mengatur akibat diamnya DPRD, jadi persetujuan tetap harus ada',
        en: 'the answer is late; the PP gives silence no effect, so the approval is still needed',
      },
      basis: ['PP 30(4)'],
    },
    {
      id: 'TRAVEL_REQUEST',
      since: '2019-07-01',
      name: {
        id: 'Permohonan izin perjalanan ke luar negeri',
        en: 'Request for permission to travel abroad',
      },
      startedBy: { id: 'tanggal keberangkatan', en: 'the day of departure' },
      length: { kind: 'before', term: { days: 10 } },
      effect: 'warning',
      effectWords: { id: 'permohonan izin sudah terlambat', en: 'the request is late' },
      basis: ['SE -'],
    },
  ],
  stages,
  paths: [
    {
      code: 'ksdpl-sister',
      name: {
        id: 'KSDPL: provinsi atau kabupaten/kota kembar',
        en: 'KSDPL: sister province, sister regency or city',
      },
      stages: byApproval,
      basis: ['PP 24a-b'],
    },
    {
      code: 'ksdpl-other',
      name: { id: 'KSDPL: kerja sama lainnya', en: 'KSDPL: other cooperation' },
      stages: byApproval,
      basis: ['PP 24c'],
    },
    {
      code: 'ksdll-approval',
      name: {
        id: 'KSDLL berdasarkan persetujuan Pemerintah Pusat',
        en: 'KSDLL by approval of the Government',
      },
      stages: byApproval,
      basis: ['PP 25b', 'PP 36(4)', 'PP 38'],
    },
    {
      code: 'ksdll-pass-through-intergovernmental',
      name: {
        id: 'KSDLL penerusan: organisasi internasional',
        en: 'KSDLL passed on: intergovernmental organisation',
      },
      stages: passThrough,
      basis: ['PP 25a', 'PP 36(1)a'],
    },
    {
      code: 'ksdll-pass-through-development-partner',
      name: {
        id: 'KSDLL penerusan: mitra pembangunan luar negeri',
        en: 'KSDLL passed on: development partner',
      },
      stages: passThrough,
      basis: ['PP 25a', 'PP 36(1)c'],
    },
    {
      code: 'ksdll-pass-through-nonprofit',
      name: { id: 'KSDLL penerusan: lembaga nonprofit', en: 'KSDLL passed on: non-profit organisation' },
      stages: ['nonprofit-permits', ...passThrough],
      basis: ['PP 25a', 'PP 36(1)b', 'U17 44'],
    },
  ],
  pathRules: [
    {
      code: 'office-abroad',
      when: { assets: ['office-abroad'] },
      path: 'outside-scope',
      reason: {
        id: 'Daerah tidak boleh membuka kantor perwakilan di luar negeri, juga bila dibiayai mitra. Tanpa kantor itu, jawab lagi pertanyaan ini.',
        en: 'A region may not open an office abroad, not even one the partner pays for. Without that office, answer these questions again.',
      },
      basis: ['PP 27(1)c', 'PP 27(1)c (penjelasan)'],
    },
    {
      code: 'no-relations',
      when: { relations: ['none'] },
      path: 'outside-scope',
      reason: {
        id: 'Menurut data kami Indonesia tidak mempunyai hubungan diplomatik dengan negara mitra pada tanggal itu; pastikan kepada Kemlu.',
        en: 'By our data Indonesia has no diplomatic relations with the partner’s country on that day; confirm with the foreign ministry.',
      },
      basis: ['PP 27(1)a'],
    },
    {
      code: 'sister',
      when: { counterparty: ['local-government'], twinning: ['yes'] },
      path: 'ksdpl-sister',
      reason: {
        id: 'Mitra adalah pemerintah daerah setingkat di luar negeri dan yang diinginkan hubungan kembar.',
        en: 'The partner is a local government abroad of the same level, and a twin relation is wanted.',
      },
      basis: ['PP 24a-b'],
    },
    {
      code: 'local-government-one-field',
      when: { counterparty: ['local-government'], twinning: ['no'] },
      path: 'ksdpl-other',
      reason: {
        id: 'Mitra adalah pemerintah daerah di luar negeri; kerja samanya bukan hubungan kembar.',
        en: 'The partner is a local government abroad; the cooperation is no twin relation.',
      },
      basis: ['PP 24c'],
    },
    {
      code: 'local-government',
      when: { counterparty: ['local-government'] },
      path: 'ksdpl-other',
      alternatives: ['ksdpl-sister'],
      reason: {
        id: 'Mitra adalah pemerintah daerah di luar negeri; belum jelas apakah yang diinginkan hubungan kembar.',
        en: 'The partner is a local government abroad; whether a twin relation is wanted is not clear yet.',
      },
      basis: ['PP 24'],
    },
    {
      code: 'institution',
      when: { counterparty: ['institution', 'company'] },
      path: 'ksdll-approval',
      reason: {
        id: 'Mitra adalah lembaga di luar negeri selain organisasi internasional, lembaga nonprofit, dan mitra pembangunan.',
        en: 'The partner is a body abroad other than an international organisation, a non-profit organisation or a development partner.',
      },
      basis: ['PP 25b', 'PP 36(4)'],
    },
    {
      code: 'agency-of-local-government',
      when: { counterparty: ['sub-national-agency'] },
      path: 'ksdll-approval',
      alternatives: ['ksdpl-other'],
      reason: {
        id: 'Mitra adalah badan pemerintah negara bagian atau daerah di luar negeri: lembaga, atau pemerintah daerahnya sendiri; pilih bersama bagian hukum.',
        en: 'The partner is an agency of a state or local government abroad: a body, or that government itself; decide with the legal unit.',
      },
      basis: ['PP 24c', 'PP 25b'],
    },
    {
      code: 'international-organisation',
      when: { counterparty: ['international-organisation'] },
      path: 'ksdll-pass-through-intergovernmental',
      reason: {
        id: 'Mitra adalah organisasi antarpemerintah: kerja sama Pemerintah Pusat yang diteruskan.',
        en: 'The partner is an intergovernmental organisation: cooperation of the Government passed on.',
      },
      basis: ['PP 36(1)a', 'PP 36(1)a (penjelasan)'],
    },
    {
      code: 'development-partner',
      when: { counterparty: ['development-partner'] },
      path: 'ksdll-pass-through-development-partner',
      reason: {
        id: 'Mitra adalah lembaga di bawah naungan pemerintah luar negeri.',
        en: 'The partner is a body under a foreign government.',
      },
      basis: ['PP 36(1)c', 'PP 36(1)c (penjelasan)'],
    },
    {
      code: 'foreign-government',
      when: { counterparty: ['foreign-government'] },
      path: 'ksdll-pass-through-development-partner',
      alternatives: ['outside-scope'],
      reason: {
        id: 'Mitra disebut sebagai negara atau pemerintah pusat asing; carilah lembaga pelaksananya dan kerja sama Pemerintah yang diteruskan.',
        en: 'The partner is named as a state or its central government; find the body that acts for it and the cooperation that is passed on.',
      },
      basis: ['PP 36(1)c', 'U23 10(1)a'],
    },
    {
      code: 'nonprofit',
      when: { counterparty: ['nonprofit'] },
      path: 'ksdll-pass-through-nonprofit',
      reason: {
        id: 'Mitra adalah lembaga nonprofit berbadan hukum di luar negeri: perlu izin.',
        en: 'The partner is a non-profit legal person abroad: it needs permits.',
      },
      basis: ['PP 36(1)b', 'U17 44'],
    },
    {
      code: 'political-party',
      when: { counterparty: ['political-party'] },
      path: 'outside-scope',
      reason: {
        id: 'Partai politik asing tidak boleh menjadi mitra.',
        en: 'A foreign political party may not be a partner.',
      },
      basis: ['PP 36(2)'],
    },
    {
      code: 'goods',
      when: { resources: ['goods'] },
      reason: {
        id: 'Kepemilikan barang yang belum ditegaskan dikoordinasikan dengan Menteri.',
        en: 'Goods whose ownership is not settled are coordinated with the Minister.',
      },
      basis: ['PP 26(2)'],
    },
  ],
  requirements: [
    {
      code: 'diplomatic-relations',
      name: {
        id: 'Negara mitra mempunyai hubungan diplomatik',
        en: 'The partner’s country has diplomatic relations',
      },
      severity: 'forbids',
      fact: 'relations',
      basis: ['PP 27(1)a'],
    },
    {
      code: 'equality',
      name: {
        id: 'Kesetaraan status administrasi dan/atau kesetaraan wilayah',
        en: 'Equal administrative status and/or equal territory',
      },
      severity: 'warns',
      fact: 'equality',
      paths: ['ksdpl-sister', 'ksdpl-other'],
      basis: ['PP 27(3)a'],
    },
    {
      code: 'no-office-abroad',
      name: { id: 'Tidak membuka kantor perwakilan di luar negeri', en: 'No office abroad is opened' },
      severity: 'forbids',
      fact: 'noOfficeAbroad',
      basis: ['PP 27(1)c', 'PP 27(1)c (penjelasan)'],
    },
    {
      code: 'own-powers',
      name: { id: 'Merupakan urusan pemerintah daerah', en: 'It is a matter of the region’s government' },
      severity: 'forbids',
      fact: 'ownPowers',
      basis: ['PP 27(1)b', 'U23 10(1)'],
    },
    {
      code: 'no-interference',
      name: {
        id: 'Mitra tidak mencampuri urusan pemerintahan dalam negeri',
        en: 'The partner does not interfere in domestic affairs',
      },
      severity: 'forbids',
      fact: 'noInterference',
      basis: ['PP 27(1)d'],
    },
    {
      code: 'fits-plans',
      name: {
        id: 'Sesuai kebijakan dan rencana pembangunan nasional dan daerah',
        en: 'It fits national and regional plans',
      },
      severity: 'warns',
      fact: 'fitsPlans',
      basis: ['PP 27(1)e'],
    },
    {
      code: 'technology-transfer',
      name: {
        id: 'Ilmu dan teknologi dapat dialihkan ke SDM Indonesia',
        en: 'Science and technology can pass to Indonesian staff',
      },
      severity: 'warns',
      fact: 'technologyTransfer',
      basis: ['PP 27(2)'],
    },
    {
      code: 'complementarity',
      name: { id: 'Saling melengkapi', en: 'The parties complement each other' },
      severity: 'warns',
      fact: 'complementarity',
      paths: ['ksdpl-sister', 'ksdpl-other'],
      basis: ['PP 27(3)b'],
    },
    {
      code: 'people-to-people',
      name: { id: 'Peningkatan hubungan antarmasyarakat', en: 'Ties between the peoples grow' },
      severity: 'warns',
      fact: 'peopleToPeople',
      paths: ['ksdpl-sister', 'ksdpl-other'],
      basis: ['PP 27(3)c'],
    },
    {
      code: 'grant-through-centre',
      name: {
        id: 'Hibah luar negeri diteruskan melalui Pemerintah dan dicatat dalam APBN dan APBD',
        en: 'A grant from abroad passes through the Government and stands in both budgets',
      },
      severity: 'warns',
      fact: 'grantThroughCentre',
      when: { resources: ['grant'] },
      basis: ['PP 26(1)', 'U33 44(2)', 'P2 5', 'P10 58(1)'],
    },
    {
      code: 'goods-ownership',
      name: {
        id: 'Kepemilikan barang hasil kerja sama ditegaskan, atau dikoordinasikan dengan Menteri',
        en: 'Who owns the goods is settled, or coordinated with the Minister',
      },
      severity: 'warns',
      fact: 'goodsOwnership',
      when: { resources: ['goods'] },
      basis: ['PP 26(2)'],
    },
    {
      code: 'travel-lead-time',
      name: {
        id: 'Izin perjalanan dimohon pada waktunya sebelum berangkat',
        en: 'Permission to travel is asked for in time before the departure',
      },
      severity: 'warns',
      fact: 'travelLeadTime',
      when: { people: ['visits'] },
      since: '2019-07-01',
      basis: ['SE -'],
    },
  ],
  changes: [
    {
      words: {
        id: 'Konsultasi dengan kedua Menteri mendahului LoI; persetujuan Setneg dan surat kuasa diganti surat konfirmasi.',
        en: 'Both ministers are consulted before the LoI; a confirmation letter takes the place of the State Secretariat and of full powers.',
      },
      basis: ['PP 28(4)', 'PP 33(3)-(4)'],
    },
    {
      words: {
        id: 'DPRD menjawab paling lambat 45 hari kerja; diamnya belum mempunyai akibat.',
        en: 'The council answers within 45 working days; its silence has no effect yet.',
      },
      basis: ['PP 30(4)'],
    },
    {
      words: {
        id: 'Kesamaan karakteristik dan permasalahan tidak lagi menjadi syarat; kesetaraan boleh status administrasi dan/atau wilayah.',
        en: 'Similar character and problems are no longer asked; equality may be of status and/or of territory.',
      },
      basis: ['PP 27(3)'],
    },
    {
      words: {
        id: 'Lembaga swasta dan nonprofit asing masuk dalam satu aturan.',
        en: 'Private and non-profit bodies abroad come under one rule.',
      },
      basis: ['PP 25', 'PP 36'],
    },
  ],
  transition: [
    {
      words: {
        id: 'Naskah yang ditandatangani sebelum 13 Juli 2018 tetap berlaku sampai berakhirnya kerja sama.',
        en: 'Texts signed before 13 July 2018 stay valid to the end of the cooperation.',
      },
      basis: ['PP 48'],
    },
  ],
};
