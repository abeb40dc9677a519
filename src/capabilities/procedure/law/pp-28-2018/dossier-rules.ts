import type { RuleSetText } from '../shape.ts';

/** Travel by the ministry's rules of 2019, and goods whose owner the agreement leaves open. */
export const dossierRules: NonNullable<RuleSetText['dossierRules']> = [
  {
    code: 'travel-request-lead',
    dossier: 'travel',
    name: {
      id: 'Izin perjalanan dimohon sebelum berangkat',
      en: 'Permission to travel is asked for before the departure',
    },
    clock: 'TRAVEL_REQUEST',
    since: '2019-07-01',
    basis: ['SE -', 'PDLN -'],
  },
  {
    code: 'travel-official-permit',
    dossier: 'travel',
    name: {
      id: 'Rombongan bepergian ke luar negeri dengan izin',
      en: 'A delegation travels abroad with a permit',
    },
    since: '2019-07-01',
    basis: ['PDLN -'],
  },
  {
    code: 'travel-papers',
    dossier: 'travel',
    name: { id: 'Kelengkapan permohonan izin', en: 'Papers that go along with the request' },
    paper: 'travel-dossier',
    since: '2019-07-01',
    basis: ['PDLN -'],
  },
  {
    code: 'travel-report',
    dossier: 'travel',
    name: { id: 'Hasil perjalanan dilaporkan', en: 'The result of the travel is reported' },
    since: '2019-07-01',
    basis: ['PDLN -'],
  },
  {
    code: 'goods-owner',
    dossier: 'goods',
    name: {
      id: 'Naskah menegaskan milik siapa barangnya; bila tidak, daerah berkoordinasi dengan Menteri',
      en: 'The agreement says who owns the goods; if not, the region takes it to the Minister',
    },
    basis: ['PP 26(2)'],
  },
];
