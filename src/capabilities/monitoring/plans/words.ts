import type { Words } from '#kernel/language.ts';
import type { PlanPart } from './annual-plan.ts';
import type { LineState } from './plan-outcome.ts';

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

export const lineStateWords: Readonly<Record<LineState, Words>> = {
  done: { id: 'Terlaksana', en: 'Done' },
  planned: { id: 'Direncanakan', en: 'Planned' },
  'not-reported': { id: 'Belum dilaporkan', en: 'Not reported' },
  cancelled: { id: 'Batal', en: 'Cancelled' },
  'not-done': { id: 'Tidak terlaksana', en: 'Not done' },
  'not-yet': { id: 'Belum', en: 'Not yet' },
};
