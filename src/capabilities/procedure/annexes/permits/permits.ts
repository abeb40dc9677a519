import type { DossierType } from '../questions.ts';
import { permitActs } from './acts.ts';
import { judgePermits, permitComplaints } from './rules.ts';

export const permits: DossierType = {
  kind: 'permits',
  name: { id: 'Izin lembaga nonprofit asing', en: 'Permits of a foreign non-profit organisation' },
  purpose: {
    id: 'Izin Prinsip, Izin Operasional, perjanjian tertulis, dan rencana kerja tahunan satu lembaga.',
    en: 'Principle permit, operational permit, written agreement and yearly work plan of one organisation.',
  },
  titleHint: { id: 'Nama lembaganya', en: 'Name of the organisation' },
  acts: permitActs,
  judge: judgePermits,
  complaints: permitComplaints,
};
