import type { Words } from '#kernel/language.ts';
import type { PlanPart } from './annual-plan.ts';

export const partWords: Readonly<Record<PlanPart, Words>> = {
  basis: { id: 'Dasar: Rencana Kerja Sama', en: 'Basis: the cooperation plan' },
  activities: { id: 'Uraian kegiatan', en: 'Activities' },
  roles: { id: 'Peran para pihak', en: 'Roles of the parties' },
  results: {
    id: 'Hasil yang diharapkan, dengan tempat dan penerima manfaat',
    en: 'Expected results, with place and beneficiaries',
  },
  financing: { id: 'Rencana pembiayaan setiap kegiatan', en: 'Financing plan of each activity' },
};
