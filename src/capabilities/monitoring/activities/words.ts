import type { Words } from '#kernel/language.ts';
import type { ActivityKind, FundSource } from './activity-input.ts';
import type { ActivityActKind, ActivityState } from './fold-activity.ts';

export const activityKindWords: Readonly<Record<ActivityKind, Words>> = {
  training: { id: 'Pelatihan', en: 'Training' },
  visit: { id: 'Kunjungan', en: 'Visit' },
  apprenticeship: { id: 'Magang', en: 'Apprenticeship' },
  goods: { id: 'Kiriman barang', en: 'Goods' },
  'online-meeting': { id: 'Pertemuan daring', en: 'Online meeting' },
  promotion: { id: 'Promosi', en: 'Promotion' },
  contact: { id: 'Kontak atau surat-menyurat', en: 'Contact or letters' },
  other: { id: 'Lainnya', en: 'Other' },
};

export const activityStateWords: Readonly<Record<ActivityState, Words>> = {
  planned: { id: 'Direncanakan', en: 'Planned' },
  done: { id: 'Terlaksana', en: 'Done' },
  cancelled: { id: 'Batal', en: 'Cancelled' },
  'taken-back': { id: 'Salah catat', en: 'Recorded by mistake' },
};

export const activityActWords: Readonly<Record<ActivityActKind, Words>> = {
  planned: { id: 'Direncanakan', en: 'Planned' },
  done: { id: 'Dilaporkan terlaksana', en: 'Reported as done' },
  cancelled: { id: 'Dibatalkan', en: 'Cancelled' },
  evidence: { id: 'Bukti ditambahkan', en: 'Evidence added' },
  'taken-back': { id: 'Langkah ditarik', en: 'Act taken back' },
};

export const fundWords: Readonly<Record<FundSource, Words>> = {
  'own-budget': { id: 'APBD daerah sendiri', en: 'Own regional budget (APBD)' },
  'provincial-budget': { id: 'APBD provinsi', en: 'Provincial budget (APBD)' },
  'national-budget': { id: 'APBN', en: 'National budget (APBN)' },
  partner: { id: 'Mitra luar negeri', en: 'Foreign partner' },
  private: { id: 'Swasta', en: 'Private sector' },
  grant: { id: 'Hibah', en: 'Grant' },
  'self-help': { id: 'Swadaya', en: 'Self-help of the community' },
  other: { id: 'Lainnya', en: 'Other' },
};
