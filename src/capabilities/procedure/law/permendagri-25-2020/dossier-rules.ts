import type { RuleSetText } from '../shape.ts';

/** What the dossiers are judged by since Permendagri 25/2020. */
export const dossierRules: NonNullable<RuleSetText['dossierRules']> = [
  {
    code: 'travel-papers',
    dossier: 'travel',
    name: { id: 'Kelengkapan permohonan izin', en: 'Papers that go along with the request' },
    paper: 'travel-dossier',
    basis: ['SM -', 'PDLN -'],
  },
  {
    code: 'travel-delegation-size',
    dossier: 'travel',
    name: { id: 'Besarnya rombongan', en: 'Size of a delegation' },
    most: 5,
    since: '2022-10-07',
    basis: ['SM -'],
  },
  {
    code: 'travel-remote',
    dossier: 'travel',
    name: {
      id: 'Penjajakan dapat melalui media komunikasi',
      en: 'Exploration may use means of communication',
    },
    basis: ['P 11'],
  },
  {
    code: 'grant-no-loan',
    dossier: 'grant',
    name: { id: 'Daerah tidak meminjam dari luar negeri', en: 'A region does not borrow abroad' },
    basis: ['U33 50(1)', 'U1 154(4)', 'P10 4'],
  },
  {
    code: 'permits-both',
    dossier: 'permits',
    name: {
      id: 'Lembaga bekerja di daerah dengan Izin Prinsip dan Izin Operasional',
      en: 'The organisation works in the region with a principle and an operational permit',
    },
    basis: ['P 30(2)a', 'U17 44'],
  },
  {
    code: 'permits-agreement-parts',
    dossier: 'permits',
    name: { id: 'Isi perjanjian tertulis', en: 'Contents of the written agreement' },
    paper: 'ministry-agreement',
    basis: ['P59 18(1)'],
  },
  {
    code: 'permits-year-plan',
    dossier: 'permits',
    name: {
      id: 'Rencana kerja tahunan dengan Pemerintah Daerah',
      en: 'Yearly work plan with the local government',
    },
    basis: ['P59 16(2)', 'P 30(2)b'],
  },
  {
    code: 'goods-owner',
    dossier: 'goods',
    name: {
      id: 'Naskah menegaskan milik siapa barangnya; bila tidak, daerah berkoordinasi dengan Menteri',
      en: 'The agreement says who owns the goods; if not, the region takes it to the Minister',
    },
    basis: ['P 31(3)', 'PP 26(2)'],
  },
  {
    code: 'custody-loi-copy',
    dossier: 'custody',
    name: { id: 'Salinan LoI disampaikan kepada Menteri', en: 'A copy of the LoI goes to the Minister' },
    basis: ['P 14(5)'],
  },
  {
    code: 'custody-original-to-minister',
    dossier: 'custody',
    name: {
      id: 'Naskah asli yang ditandatangani disampaikan kepada Menteri',
      en: 'The signed original goes to the Minister',
    },
    basis: ['P 25(2)'],
  },
  {
    code: 'custody-copy-received',
    dossier: 'custody',
    name: {
      id: 'Sekretaris Jenderal menerbitkan salinan naskah bagi daerah',
      en: 'The Secretary-General issues a copy of the text for the region',
    },
    basis: ['P 25(3)'],
  },
];
