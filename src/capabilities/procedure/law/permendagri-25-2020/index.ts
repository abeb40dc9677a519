import type { RuleSetText } from '../shape.ts';
import { clocks } from './clocks.ts';
import { dossierRules } from './dossier-rules.ts';
import { papers } from './papers.ts';
import { stages } from './stages.ts';

const annexes = ['travel-permit', 'grant-registration', 'goods', 'dispute', 'supervision'];

const byApproval = [
  'initiative',
  'exploration',
  'study',
  'consultation',
  'loi',
  'plan',
  'council-approval',
  'deemed-approval-letter',
  'plan-relay',
  'plan-submission',
  'verification',
  'mou-draft',
  'mou-relay',
  'mou-submission',
  'ministries-meeting',
  'partner-discussion',
  'minister-approval',
  'signing-notice',
  'signing',
  'annual-plan',
  'report',
  'extension',
  'archive-report',
  'ending',
  ...annexes,
];

const passThrough = [
  'ministry-recommendation',
  'pass-through-plan',
  'pass-through-verification',
  'pass-through-meeting',
  'report',
  'ending',
  ...annexes,
];

/** Regime B1: Permendagri 25/2020 under PP 28/2018, from 22 May 2020. Read in full. */
export const permendagri25Of2020: RuleSetText = {
  code: 'B1',
  name: { id: 'Permendagri 25/2020 dan PP 28/2018', en: 'Permendagri 25/2020 and PP 28/2018' },
  from: '2020-05-22',
  amends: 'B0',
  removes: ['four-safeties', 'custody-foreign-ministry', 'written-agreement'],
  instruments: [
    {
      abbreviation: 'P',
      name: 'Permendagri 25/2020',
      about: {
        id: 'Tata cara kerja sama daerah dengan pemerintah daerah dan lembaga di luar negeri',
        en: 'Procedure of cooperation with local governments and bodies abroad',
      },
      standing: 'read',
      from: '2020-05-22',
    },
    {
      abbreviation: 'P22',
      name: 'Permendagri 22/2020',
      about: { id: 'Tata cara kerja sama dalam negeri', en: 'Procedure of domestic cooperation' },
      standing: 'read',
    },
    {
      abbreviation: 'SM',
      name: 'Surat Mendagri 090/6671/SJ (7 Oktober 2022)',
      about: { id: 'Perjalanan ke luar negeri', en: 'Travel abroad' },
      standing: 'remembered',
      from: '2022-10-07',
    },
    {
      abbreviation: 'U1',
      name: 'UU 1/2022',
      about: { id: 'Hubungan keuangan pusat dan daerah', en: 'Financial relations of centre and regions' },
      standing: 'read',
      from: '2022-01-05',
    },
    {
      abbreviation: 'P12',
      name: 'PP 12/2017',
      about: {
        id: 'Pembinaan dan pengawasan pemerintahan daerah',
        en: 'Guidance and supervision of regions',
      },
      standing: 'read',
    },
    {
      abbreviation: 'SARAN',
      name: 'Saran kerja, bukan aturan',
      about: { id: 'Kebiasaan baik yang boleh diubah', en: 'A good habit that may be changed' },
      standing: 'remembered',
    },
  ],
  papers,
  clocks,
  dossierRules,
  stages,
  paths: [
    {
      code: 'ksdpl-sister',
      name: {
        id: 'KSDPL: provinsi atau kabupaten/kota kembar',
        en: 'KSDPL: sister province, sister regency or city',
      },
      stages: byApproval,
      basis: ['P 6(1)a-b', 'P 9', 'PP 24'],
    },
    {
      code: 'ksdpl-other',
      name: { id: 'KSDPL: kerja sama lainnya', en: 'KSDPL: other cooperation' },
      stages: byApproval,
      basis: ['P 6(1)c', 'P 9', 'PP 24'],
    },
    {
      code: 'ksdll-approval',
      name: { id: 'KSDLL berdasarkan persetujuan Pemerintah', en: 'KSDLL by approval of the Government' },
      stages: byApproval,
      basis: ['P 7b', 'P 9', 'PP 25b', 'PP 36(4)'],
    },
    {
      code: 'ksdll-pass-through-intergovernmental',
      name: {
        id: 'KSDLL penerusan kerja sama Pemerintah: organisasi internasional',
        en: 'KSDLL passed on by the Government: intergovernmental organisation',
      },
      stages: passThrough,
      basis: ['P 7a', 'P 28(1)a', 'P 29', 'PP 36(1)a'],
    },
    {
      code: 'ksdll-pass-through-development-partner',
      name: {
        id: 'KSDLL penerusan kerja sama Pemerintah: mitra pembangunan luar negeri',
        en: 'KSDLL passed on by the Government: development partner',
      },
      stages: passThrough,
      basis: ['P 7a', 'P 28(1)c', 'P 29', 'PP 36(1)c'],
    },
    {
      code: 'ksdll-pass-through-nonprofit',
      name: {
        id: 'KSDLL penerusan kerja sama Pemerintah: lembaga nonprofit dengan izin',
        en: 'KSDLL passed on by the Government: non-profit organisation with permits',
      },
      stages: [
        'nonprofit-permits',
        'nonprofit-plan',
        'joint-work-plan',
        'nonprofit-supervision',
        'report',
        'ending',
        ...annexes,
      ],
      basis: ['P 7a', 'P 28(1)b', 'P 30', 'PP 36(1)b'],
    },
  ],
  pathRules: [
    {
      code: 'sister',
      when: { counterparty: ['local-government'], twinning: ['yes'] },
      path: 'ksdpl-sister',
      reason: {
        id: 'Mitra adalah pemerintah daerah yang setingkat di luar negeri dan yang diinginkan hubungan kembar antarpemerintah dan masyarakatnya.',
        en: 'The partner is a local government abroad of the same level, and a twin relation of both governments and peoples is wanted.',
      },
      basis: ['P 6(2)-(3)', 'PP 24'],
    },
    {
      code: 'local-government-one-field',
      when: { counterparty: ['local-government'], twinning: ['no'] },
      path: 'ksdpl-other',
      reason: {
        id: 'Mitra adalah pemerintah daerah di luar negeri dan kerja samanya terpusat pada ruang lingkup tertentu.',
        en: 'The partner is a local government abroad and the cooperation keeps to one scope.',
      },
      basis: ['P 6(4)', 'PP 24'],
    },
    {
      code: 'institution',
      when: { counterparty: ['institution', 'company'] },
      path: 'ksdll-approval',
      reason: {
        id: 'Mitra adalah lembaga di luar negeri (pemerintah atau swasta, termasuk lembaga pendidikan) yang bukan organisasi internasional, lembaga nonprofit, atau mitra pembangunan.',
        en: 'The partner is a body abroad (public or private, education included) that is no international organisation, non-profit organisation or development partner.',
      },
      basis: ['P 1(17)', 'P 7b', 'PP 36(4)'],
    },
    {
      code: 'agency-of-local-government',
      when: { counterparty: ['sub-national-agency'] },
      path: 'ksdll-approval',
      alternatives: ['ksdpl-other'],
      reason: {
        id: 'Mitra adalah badan pemerintah negara bagian atau daerah di luar negeri: dapat dipandang lembaga di luar negeri, dapat juga pemerintah daerahnya sendiri. Tahapnya sama; pilih bersama bagian hukum.',
        en: 'The partner is an agency of a state or local government abroad: it may be taken as a body abroad or as that government itself. The stages are the same; decide with the legal unit.',
      },
      basis: ['P 1(17)', 'P 6(1)c', 'P 7b'],
    },
    {
      code: 'international-organisation',
      when: { counterparty: ['international-organisation'] },
      path: 'ksdll-pass-through-intergovernmental',
      reason: {
        id: 'Mitra adalah organisasi antarpemerintah: kerja sama Pemerintah yang diteruskan, daerah sebagai penerima manfaat.',
        en: 'The partner is an intergovernmental organisation: cooperation of the Government passed on, with the region as beneficiary.',
      },
      basis: ['P 27(1)', 'P 28(1)a', 'P 28(2)', 'PP 36(1)a'],
    },
    {
      code: 'development-partner',
      when: { counterparty: ['development-partner'] },
      path: 'ksdll-pass-through-development-partner',
      reason: {
        id: 'Mitra adalah lembaga di bawah naungan pemerintah luar negeri (mitra pembangunan): tidak memakai LoI dan tidak melalui DPRD, tetapi dokumen Pasal 29.',
        en: 'The partner is a body under a foreign government (development partner): no LoI and no council, but the papers of art. 29.',
      },
      basis: ['P 28(1)c', 'P 28(4)', 'P 29', 'PP 36(1)c'],
    },
    {
      code: 'foreign-government',
      when: { counterparty: ['foreign-government'] },
      path: 'ksdll-pass-through-development-partner',
      alternatives: ['outside-scope'],
      reason: {
        id: 'Mitra disebut sebagai negara atau pemerintah pusat asing. Daerah tidak berhubungan dengan negara; carilah lembaga pelaksananya (mitra pembangunan) dan kerja sama Pemerintah yang diteruskan.',
        en: 'The partner is named as a state or its central government. Regions do not deal with states; find the body that acts for it (development partner) and the cooperation of the Government that is passed on.',
      },
      basis: ['P 27(1)', 'P 28(4)', 'U23 10(1)a'],
    },
    {
      code: 'nonprofit',
      when: { counterparty: ['nonprofit'] },
      path: 'ksdll-pass-through-nonprofit',
      reason: {
        id: 'Mitra adalah lembaga nonprofit berbadan hukum di luar negeri: perlu Izin Prinsip, Izin Operasional, dan rencana kegiatan tahunan bersama.',
        en: 'The partner is a non-profit legal person abroad: it needs a principle permit, an operational permit and a joint annual work plan.',
      },
      basis: ['P 28(1)b', 'P 28(3)', 'P 30', 'PP 36(1)b'],
    },
    {
      code: 'region-assets',
      when: { assets: ['region-assets'] },
      reason: {
        id: 'Aset daerah dibebani atau dipakai: susun studi kelayakan.',
        en: 'Assets of the region are burdened or used: a feasibility study is needed.',
      },
      basis: ['P 29(2)c'],
    },
    {
      code: 'loan',
      when: { resources: ['loan'] },
      path: 'outside-scope',
      reason: {
        id: 'Daerah dilarang mengikat pinjaman atau pembiayaan langsung dari luar negeri; pinjaman hanya melalui Pemerintah Pusat.',
        en: 'A region may not bind itself to a loan or direct financing from abroad; loans go through the central government.',
      },
      basis: ['U33 50(1)', 'U1 154(4)', 'P10 4'],
    },
    {
      code: 'own-rules',
      when: { resources: ['investment', 'infrastructure', 'procurement'] },
      reason: {
        id: 'Infrastruktur, pengadaan, dan investasi mengikuti aturannya sendiri.',
        en: 'Infrastructure, procurement and investment follow their own rules.',
      },
      basis: ['P 31(1)'],
    },
    {
      code: 'goods',
      when: { resources: ['goods'] },
      reason: {
        id: 'Tegaskan kepemilikan barang dalam naskah; bila tidak, koordinasikan dengan Menteri.',
        en: 'Say in the text who owns the goods; otherwise coordinate with the Minister.',
      },
      basis: ['P 31(3)', 'PP 26(2)'],
    },
  ],
  requirements: [
    {
      code: 'delegation-size',
      name: {
        id: 'Rombongan tidak melebihi batas jumlah orang',
        en: 'The delegation is no larger than allowed',
      },
      severity: 'warns',
      fact: 'delegationSize',
      when: { people: ['visits'] },
      since: '2022-10-07',
      basis: ['SM -'],
    },
    {
      code: 'diplomatic-relations',
      name: {
        id: 'Negara mitra mempunyai hubungan diplomatik',
        en: 'The partner’s country has diplomatic relations',
      },
      severity: 'forbids',
      fact: 'relations',
      basis: ['P 5(1)a', 'PP 27(1)a'],
    },
    {
      code: 'own-powers',
      name: { id: 'Merupakan urusan pemerintah daerah', en: 'It is a matter of the region’s government' },
      severity: 'forbids',
      fact: 'ownPowers',
      basis: ['P 5(1)b', 'P 4(2)', 'PP 27(1)b', 'U23 10(1)'],
    },
    {
      code: 'no-office-abroad',
      name: { id: 'Tidak membuka kantor perwakilan di luar negeri', en: 'No office abroad is opened' },
      severity: 'forbids',
      fact: 'noOfficeAbroad',
      basis: ['P 5(1)c', 'PP 27(1)c', 'PP 27(1)c (penjelasan)'],
    },
    {
      code: 'no-interference',
      name: {
        id: 'Mitra tidak mencampuri urusan pemerintahan dalam negeri',
        en: 'The partner does not interfere in domestic affairs',
      },
      severity: 'forbids',
      fact: 'noInterference',
      basis: ['P 5(1)d', 'PP 27(1)d'],
    },
    {
      code: 'fits-plans',
      name: {
        id: 'Sesuai kebijakan dan rencana pembangunan nasional dan daerah',
        en: 'It fits national and regional plans',
      },
      severity: 'warns',
      fact: 'fitsPlans',
      basis: ['P 5(1)e', 'PP 27(1)e'],
    },
    {
      code: 'technology-transfer',
      name: {
        id: 'Ilmu dan teknologi dapat dialihkan ke SDM Indonesia',
        en: 'Science and technology can pass to Indonesian staff',
      },
      severity: 'warns',
      fact: 'technologyTransfer',
      basis: ['P 5(2)', 'PP 27(2)'],
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
      basis: ['P 5(3)a', 'PP 27(3)a'],
    },
    {
      code: 'complementarity',
      name: { id: 'Saling melengkapi', en: 'The parties complement each other' },
      severity: 'warns',
      fact: 'complementarity',
      paths: ['ksdpl-sister', 'ksdpl-other'],
      basis: ['P 5(3)b', 'PP 27(3)b'],
    },
    {
      code: 'people-to-people',
      name: { id: 'Peningkatan hubungan antarmasyarakat', en: 'Ties between the peoples grow' },
      severity: 'warns',
      fact: 'peopleToPeople',
      paths: ['ksdpl-sister', 'ksdpl-other'],
      basis: ['P 5(3)c', 'PP 27(3)c'],
    },
    {
      code: 'object',
      name: {
        id: 'Objeknya ilmu dan teknologi, budaya, kemampuan teknis dan manajemen pemerintahan, promosi potensi, atau lainnya, sebagai bagian urusan daerah',
        en: 'Its object is science and technology, culture, technical and managerial skill, promotion, or another, within the region’s own affairs',
      },
      severity: 'warns',
      fact: 'object',
      basis: ['P 4', 'U23 367(1)'],
    },
    {
      code: 'no-loan',
      name: {
        id: 'Tidak menimbulkan pinjaman atau pembiayaan langsung dari luar negeri',
        en: 'It leads to no loan or direct financing from abroad',
      },
      severity: 'forbids',
      fact: 'noLoan',
      basis: ['U33 50(1)', 'U1 154(4)', 'P10 4'],
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
      basis: ['PP 26(1)', 'P2 5', 'P10 58(1)'],
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
      basis: ['P 31(3)', 'PP 26(2)'],
    },
    {
      code: 'five-year-cap',
      name: { id: 'Jangka waktunya paling lama 5 tahun', en: 'Its term is five years at most' },
      severity: 'warns',
      fact: 'fiveYearCap',
      basis: ['P 32(1)'],
    },
    {
      code: 'reports-sent',
      name: {
        id: 'Laporan tahunan sudah disampaikan; setahun tanpa laporan, Menteri tidak menyetujui rencana berikutnya',
        en: 'The yearly reports were sent; after a year without one the Minister does not approve the next plan',
      },
      severity: 'warns',
      fact: 'reportsSent',
      basis: ['P 38'],
    },
  ],
  changes: [
    {
      words: { id: 'Kajian enam bagian kini wajib.', en: 'A study in six parts is now required.' },
      basis: ['P 12'],
    },
    {
      words: {
        id: 'Menteri menanggapi sebelum LoI ditandatangani, dan LoI berlaku paling lama 1 tahun.',
        en: 'The Minister responds before the LoI is signed, and the LoI is valid one year at most.',
      },
      basis: ['P 13(3)', 'P 14'],
    },
    {
      words: {
        id: 'Diamnya DPRD selama 45 hari kerja berarti dianggap disetujui.',
        en: 'Silence of the council for 45 working days means deemed approved.',
      },
      basis: ['P 17(3)'],
    },
    {
      words: {
        id: 'Gubernur meneruskan dalam 5 hari kerja; bila tidak, Bupati/Wali Kota menyampaikan langsung.',
        en: 'The Governor forwards within five working days; otherwise the regent or mayor sends it directly.',
      },
      basis: ['P 18(4)-(5)', 'P 20(4)'],
    },
    {
      words: {
        id: 'Jangka waktu paling lama 5 tahun; naskah asli disampaikan kepada Menteri, bukan lagi disimpan Kemlu.',
        en: 'The term is five years at most; the original goes to the Minister, no longer to the foreign ministry.',
      },
      basis: ['P 25', 'P 32(1)'],
    },
    {
      words: {
        id: 'Laporan setiap Januari, bukan lagi setiap semester; setahun tanpa laporan, rencana berikutnya tidak disetujui.',
        en: 'A report every January instead of every half year; after a year without one the next plan is not approved.',
      },
      basis: ['P 35', 'P 38'],
    },
  ],
  transition: [
    {
      words: {
        id: 'Kerja sama yang sudah ada tetap dilaksanakan sampai jangka waktunya berakhir; batas 5 tahun tidak berlaku surut.',
        en: 'Cooperation that exists goes on to the end of its term; the five-year limit does not reach back.',
      },
      basis: ['P 42a', 'PP 48'],
    },
    {
      words: {
        id: 'Kerja sama tanpa jangka waktu berakhir dapat memperbarui naskahnya.',
        en: 'Cooperation without an end may renew its text.',
      },
      basis: ['P 42b'],
    },
  ],
};
