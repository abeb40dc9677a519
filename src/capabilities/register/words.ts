import type { Words } from '#kernel/language.ts';
import type { Confidence, OrganisationKind, PartyRole, Side, SourceKind } from './facts.ts';
import type { ActivityStatus, ActKind, LegalStatus, Status } from './lifecycle.ts';

/** Labels of the register in both languages; a missing word does not compile. */

export const statusWords: Record<Status, Words> = {
  planned: { id: 'Rencana', en: 'Planned' },
  exploration: { id: 'Penjajakan', en: 'Exploration' },
  draft: { id: 'Penyusunan naskah', en: 'Drafting' },
  signed: { id: 'Ditandatangani', en: 'Signed' },
  ongoing: { id: 'Berjalan', en: 'Ongoing' },
  ended: { id: 'Selesai', en: 'Ended' },
  stopped: { id: 'Dihentikan', en: 'Stopped' },
  unknown: { id: 'Tidak diketahui', en: 'Not known' },
};

export const legalStatusWords: Record<LegalStatus, Words> = {
  'none-yet': { id: 'Belum ada naskah', en: 'No instrument yet' },
  draft: { id: 'Naskah sedang disusun', en: 'Instrument being drafted' },
  'loi-signed': { id: 'LoI ditandatangani', en: 'LoI signed' },
  signed: { id: 'Naskah ditandatangani', en: 'Instrument signed' },
  renewed: { id: 'Diperbarui', en: 'Renewed' },
  ended: { id: 'Berakhir', en: 'Ended' },
  stopped: { id: 'Dihentikan', en: 'Stopped' },
  unknown: { id: 'Tidak disebut sumber mana pun', en: 'No source names one' },
};

export const activityStatusWords: Record<ActivityStatus, Words> = {
  'not-started': { id: 'Belum dimulai', en: 'Not started' },
  active: { id: 'Ada kegiatan', en: 'Active' },
  'no-follow-up': { id: 'Tidak ada tindak lanjut', en: 'No follow-up' },
  finished: { id: 'Sudah selesai', en: 'Finished' },
  unknown: { id: 'Tidak diketahui', en: 'Not known' },
};

export const actWords: Record<ActKind, Words> = {
  planned: { id: 'Direncanakan', en: 'Planned' },
  explored: { id: 'Dijajaki', en: 'Explored' },
  drafted: { id: 'Naskah disusun', en: 'Drafted' },
  signed: { id: 'Ditandatangani', en: 'Signed' },
  started: { id: 'Dimulai', en: 'Started' },
  renewed: { id: 'Diperbarui', en: 'Renewed' },
  ended: { id: 'Selesai', en: 'Ended' },
  stopped: { id: 'Dihentikan', en: 'Stopped' },
  'no-follow-up': { id: 'Tidak ada tindak lanjut', en: 'No follow-up' },
};

export const sourceKindWords: Record<SourceKind, Words> = {
  interview: { id: 'Wawancara', en: 'Interview' },
  document: { id: 'Dokumen', en: 'Document' },
  page: { id: 'Laman', en: 'Web page' },
  letter: { id: 'Surat', en: 'Letter' },
  'data-set': { id: 'Himpunan data', en: 'Data set' },
  table: { id: 'Tabel', en: 'Table' },
  news: { id: 'Berita', en: 'News' },
  report: { id: 'Laporan', en: 'Report' },
  statement: { id: 'Pernyataan kantor', en: 'Statement of the office' },
};

export const confidenceWords: Record<Confidence, Words> = {
  documented: { id: 'dibuktikan dokumen', en: 'documented' },
  stated: { id: 'dinyatakan', en: 'stated' },
  derived: { id: 'dihitung, tidak tertulis', en: 'computed, not written' },
  unverified: { id: 'belum diperiksa', en: 'unverified' },
};

export const partyRoleWords: Record<PartyRole, Words> = {
  responsible: { id: 'Penanggung jawab', en: 'Responsible' },
  implementer: { id: 'Pelaksana', en: 'Implementer' },
  facilitator: { id: 'Fasilitator', en: 'Facilitator' },
  programme: { id: 'Program', en: 'Programme' },
  beneficiary: { id: 'Penerima manfaat', en: 'Beneficiary' },
  partner: { id: 'Mitra', en: 'Partner' },
  funder: { id: 'Penyandang dana', en: 'Funder' },
};

export const instrumentWords: Record<string, Words> = {
  loi: { id: 'Pernyataan Kehendak Kerja Sama (LoI)', en: 'Letter of Intent (LoI)' },
  plan: { id: 'Rencana Kerja Sama', en: 'Cooperation plan' },
  mou: { id: 'Naskah Kerja Sama (MoU)', en: 'Memorandum of Understanding (MoU)' },
  arrangement: { id: 'Pengaturan pelaksanaan', en: 'Implementing arrangement' },
  addendum: { id: 'Adendum', en: 'Addendum' },
  'grant-agreement': { id: 'Perjanjian hibah', en: 'Grant agreement' },
  other: { id: 'Naskah lain', en: 'Other instrument' },
};

export const organisationKindWords: Record<OrganisationKind, Words> = {
  'local-government': { id: 'Pemerintah daerah', en: 'Local government' },
  'local-agency': { id: 'Perangkat daerah', en: 'Local agency' },
  'local-enterprise': { id: 'Badan usaha milik daerah', en: 'Local public enterprise' },
  school: { id: 'Sekolah', en: 'School' },
  university: { id: 'Perguruan tinggi', en: 'University' },
  'community-group': { id: 'Kelompok masyarakat', en: 'Community group' },
  'foreign-government': { id: 'Pemerintah negara asing', en: 'Foreign government' },
  'foreign-local-government': { id: 'Pemerintah daerah di luar negeri', en: 'Foreign local government' },
  'development-partner': { id: 'Mitra pembangunan', en: 'Development partner' },
  'international-organisation': { id: 'Organisasi internasional', en: 'International organisation' },
  nonprofit: { id: 'Lembaga nirlaba', en: 'Non-profit organisation' },
  company: { id: 'Badan usaha', en: 'Company' },
  programme: { id: 'Program', en: 'Programme' },
  country: { id: 'Negara (lembaga tidak disebut)', en: 'Country (no agency named)' },
  unknown: { id: 'Belum dikenali', en: 'Not recognised yet' },
};

export const sideWords: Record<Side, Words> = {
  local: { id: 'Pihak daerah', en: 'Local' },
  foreign: { id: 'Pihak luar negeri', en: 'Foreign' },
  unknown: { id: 'Belum diketahui', en: 'Not known yet' },
};

/** Places in a source, from the large to the small, as one looks a place up. */
export const locatorWords: Readonly<Record<string, Words>> = {
  section: { id: 'bagian', en: 'section' },
  page: { id: 'halaman', en: 'page' },
  sheet: { id: 'lembar', en: 'sheet' },
  row: { id: 'baris', en: 'row' },
  column: { id: 'kolom', en: 'column' },
};

/** What the values of claims are called that are no dates and no codes of the reference. */
export const valueWords: Readonly<Record<string, Words>> = {
  'follow-up none': { id: 'tidak ada', en: 'none' },
  'existence named': { id: 'disebut', en: 'named' },
  'existence not-listed': { id: 'tidak ada dalam daftar', en: 'not on the list' },
  'has-cooperation none': { id: 'belum ada', en: 'none' },
  'has-cooperation some': { id: 'ada', en: 'there is' },
};
