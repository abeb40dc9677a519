import type { DossierType } from '../questions.ts';
import { travelActs } from './acts.ts';
import { judgeTravel, travelComplaints } from './rules.ts';

export const travel: DossierType = {
  kind: 'travel',
  name: { id: 'Perjalanan dinas ke luar negeri', en: 'Official travel abroad' },
  purpose: {
    id: 'Izin, kelengkapan, jumlah rombongan, dan laporan satu perjalanan.',
    en: 'Permit, papers, size of the delegation and report of one travel.',
  },
  titleHint: {
    id: 'Misalnya "Kunjungan ke Queensland, November 2026"',
    en: 'For example "Visit to Queensland, November 2026"',
  },
  acts: travelActs,
  judge: judgeTravel,
  complaints: travelComplaints,
};
