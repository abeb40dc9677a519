import type { RuleSetText } from '../shape.ts';
import { commonRules } from './common-rules.ts';
import { stages } from './stages.ts';

const annexes = ['travel-permit', 'grant-registration'];

const byApproval = [
  'initiative',
  'coordination-team',
  'exploration',
  'loi',
  'plan',
  'consideration-request',
  'council-approval',
  'facilitation-request',
  'ministries-meeting',
  'state-secretariat-approval',
  'signing',
  'monitoring',
  'report',
  'ending',
  ...annexes,
];
const passThrough = ['pass-through-coordination', 'report', 'ending', ...annexes];

/**
 * Regime A1: UU 32/2004 with Permendagri 3/2008 and Permenlu 09/2006. The two regulations were not found as
 * texts: their steps come from two official service descriptions of the time and are marked remembered.
 */
export const permendagri3Of2008: RuleSetText = {
  code: 'A1',
  name: { id: 'UU 32/2004 dan Permendagri 3/2008', en: 'UU 32/2004 and Permendagri 3/2008' },
  from: '2004-10-15',
  ...commonRules,
  stages,
  paths: [
    {
      code: 'ksdpl-sister',
      name: { id: 'Provinsi atau kabupaten/kota “kembar”', en: 'Sister province, sister regency or city' },
      stages: byApproval,
      basis: ['P3 3?', 'P3 5?', 'U32 42(1)g (penjelasan)'],
    },
    {
      code: 'ksdpl-other',
      name: {
        id: 'Kerja sama lainnya dengan pemerintah daerah di luar negeri',
        en: 'Other cooperation with a local government abroad',
      },
      stages: byApproval,
      basis: ['P3 3?', 'U32 42(1)g (penjelasan)'],
    },
    {
      code: 'ksdll-approval',
      name: {
        id: 'Kerja sama teknik atau lainnya dengan lembaga di luar negeri',
        en: 'Technical or other cooperation with a body abroad',
      },
      stages: byApproval,
      basis: ['P3 3?', 'U32 42(1)g (penjelasan)'],
    },
    {
      code: 'ksdll-pass-through-intergovernmental',
      name: {
        id: 'Kerja sama teknik/penerusan hibah: organisasi internasional',
        en: 'Technical cooperation or grant passed on: intergovernmental organisation',
      },
      stages: passThrough,
      basis: ['U32 42(1)g (penjelasan)', 'P2 5'],
    },
    {
      code: 'ksdll-pass-through-development-partner',
      name: {
        id: 'Kerja sama teknik/penerusan hibah: mitra pembangunan',
        en: 'Technical cooperation or grant passed on: development partner',
      },
      stages: passThrough,
      basis: ['U32 42(1)g (penjelasan)', 'P2 5'],
    },
    {
      code: 'ksdll-pass-through-nonprofit',
      name: {
        id: 'Kerja sama teknik dengan lembaga nonprofit',
        en: 'Technical cooperation with a non-profit organisation',
      },
      stages: ['nonprofit-permits', ...passThrough],
      basis: ['U32 42(1)g (penjelasan)', 'P74 -'],
    },
    {
      code: 'domestic',
      name: { id: 'Kerja sama dalam negeri (bukan KSDLN)', en: 'Domestic cooperation (not with abroad)' },
      stages: [],
      basis: ['P50 1(2)-(3)'],
    },
    {
      code: 'outside-scope',
      name: { id: 'Di luar kewenangan daerah', en: 'Outside the region’s powers' },
      stages: [],
      basis: ['U32 10(3)'],
    },
  ],
};

/**
 * Regime A2: the same procedure under UU 23/2014, from 2 October 2014; art. 408 keeps the older rules where they are not
 * replaced and not contrary.
 */
export const underUu23Of2014: RuleSetText = {
  code: 'A2',
  name: { id: 'UU 23/2014 dan Permendagri 3/2008', en: 'UU 23/2014 and Permendagri 3/2008' },
  from: '2014-10-02',
  amends: 'A1',
  instruments: [
    {
      abbreviation: 'U23',
      name: 'UU 23/2014',
      about: { id: 'Pemerintahan daerah', en: 'Regional government' },
      standing: 'read',
      from: '2014-10-02',
    },
  ],
  stages: [
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
      note: { id: 'Tidak ada batas waktu bagi DPRD.', en: 'The council had no time limit.' },
      basis: ['U23 154(1)g', 'U23 154(1)f', 'U23 101(1)g', 'P3 -'],
    },
  ],
  paths: [
    {
      code: 'domestic',
      name: { id: 'Kerja sama dalam negeri (bukan KSDLN)', en: 'Domestic cooperation (not with abroad)' },
      stages: [],
      basis: ['U23 363(2)a-b'],
    },
    {
      code: 'outside-scope',
      name: { id: 'Di luar kewenangan daerah', en: 'Outside the region’s powers' },
      stages: [],
      basis: ['U23 10(1)'],
    },
  ],
  pathRules: [
    {
      code: 'indonesian-party',
      when: { counterparty: ['indonesian-party'] },
      path: 'domestic',
      reason: {
        id: 'Mitra adalah pihak Indonesia: kerja sama dalam negeri, juga bila dibiayai dari luar negeri.',
        en: 'The partner is Indonesian: domestic cooperation, even where money from abroad pays for it.',
      },
      basis: ['U23 363(2)a-b'],
    },
    {
      code: 'partner-in-indonesia',
      when: { abroad: ['no'] },
      path: 'domestic',
      reason: {
        id: 'Negara mitra yang disebut adalah Indonesia: bukan kerja sama dengan luar negeri.',
        en: 'The partner’s country is Indonesia: no cooperation with abroad.',
      },
      basis: ['U23 363(2)'],
    },
    {
      code: 'central-powers',
      when: {
        reservedMatters: ['foreign-policy', 'defence', 'security', 'justice', 'monetary-fiscal', 'religion'],
      },
      path: 'outside-scope',
      reason: {
        id: 'Urusannya mutlak di tangan Pemerintah Pusat (politik luar negeri, pertahanan, keamanan, yustisi, moneter dan fiskal nasional, agama).',
        en: 'The matter belongs to the central government alone (foreign policy, defence, security, justice, national money and budget, religion).',
      },
      basis: ['U23 10(1)'],
    },
    {
      code: 'overseas-apprenticeship',
      when: { reservedMatters: ['overseas-apprenticeship'] },
      path: 'outside-scope',
      reason: {
        id: 'Izin pemagangan luar negeri adalah urusan Pemerintah Pusat: daerah paling jauh memfasilitasi program nasional; hubungi kementerian ketenagakerjaan.',
        en: 'Permits for apprenticeship abroad are a central power: the region at most helps a national programme; ask the ministry of manpower.',
      },
      basis: ['U23 Lampiran (bidang tenaga kerja)'],
    },
    {
      code: 'labour-placement',
      when: { reservedMatters: ['labour-placement'] },
      path: 'outside-scope',
      reason: {
        id: 'Penempatan tenaga kerja di luar negeri mengikuti aturannya sendiri dan bukan objek KSDLN; hubungi kementerian ketenagakerjaan.',
        en: 'Placing workers abroad follows its own law and is no object of this cooperation; ask the ministry of manpower.',
      },
      basis: ['U23 Lampiran (bidang tenaga kerja)?'],
    },
    {
      code: 'loan',
      when: { resources: ['loan'] },
      path: 'outside-scope',
      reason: {
        id: 'Daerah dilarang mengikat pinjaman luar negeri secara langsung; pinjaman hanya melalui Pemerintah Pusat.',
        en: 'A region may not bind itself to a foreign loan; loans go through the central government.',
      },
      basis: ['P10 4', 'U33 50(1)'],
    },
    {
      code: 'workers',
      when: { people: ['workers'], workAbroad: ['not-said'] },
      reason: {
        id: 'Ada tenaga kerja yang dikirim atau diterima: bila ini penempatan atau pemagangan di luar negeri, jawab demikian pada pertanyaan 6, karena itu urusan Pemerintah Pusat.',
        en: 'Workers are sent or received: if this is placement or apprenticeship abroad, answer so to question 6, for that is a matter of the central government.',
      },
      basis: ['U23 Lampiran (bidang tenaga kerja)'],
    },
    {
      code: 'travel',
      when: { people: ['visits'] },
      reason: {
        id: 'Perjalanan kepala daerah ke luar negeri memerlukan izin Menteri; tanpa izin diberhentikan sementara 3 bulan.',
        en: 'The head of region needs the Minister’s permission to travel abroad; without it he is suspended for three months.',
      },
      basis: ['U23 76(1)i', 'U23 77(2)'],
    },
  ],
  requirements: [
    // The law forbids the journey without a permit, not the cooperation it serves: the case may go on.
    {
      code: 'travel-permit',
      name: {
        id: 'Kepala daerah dan rombongan mempunyai izin perjalanan ke luar negeri',
        en: 'The head of region and the delegation have permission to travel abroad',
      },
      severity: 'warns',
      fact: 'travelPermit',
      when: { people: ['visits'] },
      basis: ['U23 76(1)i', 'U23 77(2)'],
    },
    // Issuing the permit is a power of the centre; placing people with it may well be a matter of the region.
    {
      code: 'apprenticeship-permit',
      name: {
        id: 'Pemagangan ke luar negeri mempunyai izin dari Pemerintah Pusat',
        en: 'Apprenticeship abroad has the permit of the central government',
      },
      severity: 'warns',
      fact: 'apprenticeshipPermit',
      when: { people: ['workers'] },
      basis: ['U23 Lampiran (Ketenagakerjaan)'],
    },
    {
      code: 'own-powers',
      name: { id: 'Merupakan urusan pemerintah daerah', en: 'It is a matter of the region’s government' },
      severity: 'forbids',
      fact: 'ownPowers',
      basis: ['P3 4?', 'U23 10(1)'],
    },
  ],
  dossierRules: [
    {
      code: 'travel-head-permit',
      dossier: 'travel',
      name: {
        id: 'Kepala daerah dan wakilnya bepergian ke luar negeri dengan izin Menteri',
        en: 'The head of the region and the deputy travel abroad with the permit of the Minister',
      },
      basis: ['U23 76(1)i', 'U23 77(2)'],
    },
  ],
  changes: [
    {
      words: {
        id: 'Urusan yang mutlak di tangan pusat, persetujuan DPRD, dan izin perjalanan kepala daerah kini berdasarkan UU 23/2014.',
        en: 'Central powers, the council’s approval and the permit to travel now rest on UU 23/2014.',
      },
      basis: ['U23 10(1)', 'U23 154(1)g', 'U23 76(1)i'],
    },
  ],
  transition: [
    {
      words: {
        id: 'Aturan lama tetap berlaku sepanjang belum diganti dan tidak bertentangan.',
        en: 'Older rules stay where they are not replaced and not contrary.',
      },
      basis: ['U23 408'],
    },
  ],
};
