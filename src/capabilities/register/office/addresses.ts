import { addressesOf } from '#platform/http/index.ts';

const record = { id: '/kantor/kerja-sama/:code', en: '/office/cooperations/:code' } as const;
const below = <I extends string, E extends string>(id: I, en: E) =>
  ({ id: `${record.id}/${id}`, en: `${record.en}/${en}` }) as const;

/** Addresses of the office's pages of the register, in both languages, without the language's prefix. */
export const officePaths = {
  home: { id: '/kantor', en: '/office' },
  list: { id: '/kantor/kerja-sama', en: '/office/cooperations' },
  record: { id: '/kantor/kerja-sama/baru', en: '/office/cooperations/new' },
  view: record,
  correct: below('perbaiki', 'correct'),
  addClaim: below('sumber-lain', 'other-source'),
  addAct: below('peristiwa', 'event'),
  addParty: below('pihak', 'party'),
  addInstrument: below('naskah', 'instrument'),
  addMoney: below('dana', 'money'),
  attachPaper: below('naskah/:instrument', 'instrument/:instrument'),
  paper: below('berkas/:paper', 'paper/:paper'),
  withdrawDetail: below('keluarkan/:detail', 'withdraw/:detail'),
  publish: below('terbitkan', 'publish'),
  unpublish: below('tarik', 'unpublish'),
  accept: below('terima', 'accept'),
  sendBack: below('kembalikan', 'send-back'),
  submit: below('kirim-lagi', 'submit'),
  remove: below('hapus', 'remove'),
  restore: below('pulihkan', 'restore'),
  merge: below('gabungkan', 'merge'),
  undoMerge: { id: '/kantor/penggabungan/:merge', en: '/office/merges/:merge' },
  waiting: { id: '/kantor/pemeriksaan', en: '/office/reviews' },
  agencyRecords: { id: '/kantor/kerja-sama-kami', en: '/office/our-cooperations' },
  duplicates: { id: '/kantor/data-ganda', en: '/office/duplicates' },
  conflicts: { id: '/kantor/perbedaan', en: '/office/conflicts' },
  conflict: { id: '/kantor/perbedaan/:conflict', en: '/office/conflicts/:conflict' },
  reopenConflict: { id: '/kantor/perbedaan/:conflict/buka-lagi', en: '/office/conflicts/:conflict/reopen' },
  statement: { id: '/kantor/pernyataan-daerah', en: '/office/region-statement' },
  similarOrganisations: { id: '/kantor/lembaga-serupa', en: '/office/similar-organisations' },
  organisations: { id: '/kantor/organisasi', en: '/office/organisations' },
  organisation: { id: '/kantor/organisasi/:organisation', en: '/office/organisations/:organisation' },
} as const;

export type OfficePath = keyof typeof officePaths;

export const officeAddress = addressesOf(officePaths);

/** Pages of other rooms that the office's pages lead to; rooms may not call each other upwards. */
export const elsewhere = {
  import: { id: '/id/kantor/impor', en: '/en/office/imports' },
  publicRecord: { id: '/id/kerja-sama', en: '/en/cooperations' },
  members: { id: '/id/anggota', en: '/en/members' },
  region: { id: '/id/daerah', en: '/en/regions' },
  legalCase: { id: '/id/kantor/perkara/buka', en: '/en/office/cases/open' },
  alerts: { id: '/id/kantor/perhatian', en: '/en/office/alerts' },
  /** Below the page of a cooperation. */
  activities: { id: 'kegiatan', en: 'activities' },
  results: { id: 'hasil', en: 'results' },
  dossiers: { id: 'berkas', en: 'dossiers' },
  signsOfLife: { id: 'perhatian', en: 'alerts' },
  obstacles: { id: 'kendala', en: 'obstacles' },
  dormancy: { id: 'penelaahan', en: 'dormancy' },
} as const;
