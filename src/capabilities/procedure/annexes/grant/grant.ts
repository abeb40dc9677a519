import type { DossierType } from '../questions.ts';
import { grantActs } from './acts.ts';
import { grantComplaints, judgeGrant } from './rules.ts';

export const grant: DossierType = {
  kind: 'grant',
  name: { id: 'Hibah luar negeri', en: 'Foreign grant' },
  purpose: {
    id: 'Jalan hibah melalui Pemerintah, registrasi, anggaran, dan serah terimanya. Pinjaman tidak dapat dicatat di sini.',
    en: 'The way of a grant through the central government, its registration, budget and handover. A loan cannot be recorded here.',
  },
  titleHint: { id: 'Misalnya "Hibah pompa air untuk PDAM"', en: 'For example "Pumps for the water company"' },
  acts: grantActs,
  judge: judgeGrant,
  complaints: grantComplaints,
};
