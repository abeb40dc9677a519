import type { Words } from '#kernel/language.ts';
import { lengthWords } from '../clocks/length-words.ts';
import type { Scope } from './add-act.ts';
import type { RuleDifference } from './compare-laws.ts';
import type { RuleKind } from './remembered-rules.ts';
import type { SettingAct } from './setting-acts.ts';
import type { LoadedRuleSet, RememberedRule, RuleValue } from './view-law.ts';

export const originWords: Readonly<Record<LoadedRuleSet['origin'], Words>> = {
  program: { id: 'dibawa aplikasi', en: 'brought by the program' },
  national: { id: 'dimuat untuk seluruh Indonesia', en: 'loaded for the whole country' },
  own: { id: 'tambahan daerah ini', en: 'addition of this government' },
};

export const scopeWords: Readonly<Record<Scope, Words>> = {
  national: { id: 'nasional', en: 'national' },
  own: { id: 'kantor ini', en: 'this office' },
};

export const kindWords: Readonly<Record<RuleKind, Words>> = {
  path: { id: 'Jalur', en: 'Path' },
  stage: { id: 'Tahap', en: 'Stage' },
  paper: { id: 'Dokumen', en: 'Paper' },
  clock: { id: 'Jangka waktu', en: 'Clock' },
  requirement: { id: 'Syarat', en: 'Requirement' },
  dossier: { id: 'Berkas', en: 'Dossier' },
};

export const differenceWords: Readonly<Record<RuleDifference['how'], Words>> = {
  added: { id: 'ditambah', en: 'added' },
  removed: { id: 'dihapus', en: 'removed' },
  changed: { id: 'diubah', en: 'changed' },
};

export const rememberedWords: Readonly<Record<RememberedRule['state'], Words>> = {
  'to-confirm': { id: 'perlu dipastikan', en: 'to be confirmed' },
  read: { id: 'dibaca kantor ini', en: 'read by this office' },
  changed: { id: 'nilai diatur kantor ini', en: 'value set by this office' },
};

export const actWords: Readonly<Record<SettingAct['kind'], Words>> = {
  'rule-set': { id: 'Aturan dimuat', en: 'Rule set loaded' },
  withdrawal: { id: 'Dicabut', en: 'Withdrawn' },
  reading: { id: 'Dibaca dalam teksnya', en: 'Read in its text' },
  change: { id: 'Nilai diatur', en: 'Value set' },
  template: { id: 'Templat surat diubah', en: 'Letter template changed' },
  letterhead: { id: 'Kop surat diatur', en: 'Letterhead set' },
  holder: { id: 'Pejabat penanda tangan dicatat', en: 'Signing official recorded' },
};

export const valueWords = {
  forbids: { id: 'dilarang; perkara tidak dapat diteruskan', en: 'forbidden; the case may not go on' },
  warns: {
    id: 'peringatan; petugas memutuskan dengan alasan',
    en: 'warning; an officer decides with a reason',
  },
  optional: { id: 'boleh dilewati', en: 'may be left out' },
  required: { id: 'wajib', en: 'required' },
} as const satisfies Record<string, Words>;

/** "at most 5 people". */
export const peopleWords = (most: number): Words => ({
  id: `paling banyak ${most} orang`,
  en: `at most ${most} people`,
});

export const settableWords = (value: RuleValue): Words => {
  if ('length' in value) return lengthWords(value.length);
  if ('most' in value) return peopleWords(value.most);
  if ('severity' in value) return valueWords[value.severity];
  return value.optional ? valueWords.optional : valueWords.required;
};

export const words = {
  law: { id: 'Aturan yang dipakai kantor ini', en: 'The law this office goes by' },
  lawLead: {
    id: 'Setiap langkah dinilai menurut aturan pada tanggal langkah itu. Aturan baru dimuat sebagai berkas, tanpa mengubah aplikasi.',
    en: 'Each step is judged by the law of its own day. A new regulation is loaded as a file, without changing the program.',
  },
  publicRules: { id: 'Lihat semua aturan menurut tanggal', en: 'See all rules by day' },
  toConfirm: { id: 'Aturan yang perlu dipastikan', en: 'Rules to be confirmed' },
  templates: { id: 'Templat surat', en: 'Letter templates' },
  ruleSet: { id: 'Aturan', en: 'Rule set' },
  holds: { id: 'Berlaku', en: 'Holds' },
  origin: { id: 'Asal', en: 'Origin' },
  from: { id: 'mulai', en: 'from' },
  until: { id: 'sampai sebelum', en: 'until before' },
  withdraw: { id: 'Cabut', en: 'Withdraw' },
  leftOut: {
    id: 'Aturan ini tidak lagi cocok dengan aturan di sekitarnya dan tidak dipakai:',
    en: 'This rule set no longer fits the law around it and is left out:',
  },
  loadOwn: { id: 'Muat tambahan daerah', en: 'Load an own addition' },
  loadNational: { id: 'Muat aturan nasional', en: 'Load a national rule set' },
  loadOwnHint: {
    id: 'Untuk kewajiban dari Perda atau Perbup/Perwali. Tambahan hanya menambah tahap, dokumen, dan pengingat; aturan nasional dimuat oleh Pemerintah Pusat.',
    en: 'For duties of the region’s own regulations. It only adds stages, papers and reminders; national rule sets are loaded by the central government.',
  },
  loadNationalHint: {
    id: 'Berlaku untuk semua pemerintah di instalasi ini mulai tanggalnya.',
    en: 'Holds for every government of this installation from its day.',
  },
  file: { id: 'Berkas aturan (JSON)', en: 'File of the rule set (JSON)' },
  orPaste: { id: 'Atau tempel isinya', en: 'Or paste its text' },
  check: { id: 'Periksa', en: 'Check' },
  checked: { id: 'Pemeriksaan aturan', en: 'Check of the rule set' },
  complaints: {
    id: 'Aturan ini belum dapat dipakai. Betulkan yang berikut, lalu periksa lagi.',
    en: 'This rule set cannot be used yet. Mend the following and check again.',
  },
  place: { id: 'Tempat', en: 'Place' },
  complaint: { id: 'Masalahnya', en: 'What is wrong' },
  preview: { id: 'Yang akan berubah', en: 'What will change' },
  nothingChanges: { id: 'Tidak ada yang berubah.', en: 'Nothing changes.' },
  rule: { id: 'Aturan', en: 'Rule' },
  kind: { id: 'Jenis', en: 'Kind' },
  how: { id: 'Perubahan', en: 'Change' },
  casesAffected: { id: 'Perkara terbuka yang terpengaruh', en: 'Open cases affected' },
  noCases: {
    id: 'Tidak ada perkara terbuka kantor ini yang terpengaruh.',
    en: 'No open case of this office is affected.',
  },
  cooperation: { id: 'Kerja sama', en: 'Cooperation' },
  nextBefore: { id: 'Langkah berikutnya sekarang', en: 'Next step now' },
  nextAfter: { id: 'Langkah berikutnya nanti', en: 'Next step then' },
  clocksChanged: { id: 'Batas waktu', en: 'Due days' },
  reason: { id: 'Alasan atau dasar', en: 'Reason or source' },
  reasonHint: {
    id: 'Misalnya nomor dan tanggal pengundangannya. Tercatat dalam riwayat.',
    en: 'For example where it was promulgated. Kept in the history.',
  },
  apply: { id: 'Muat aturan ini', en: 'Load this rule set' },
  done: { id: 'Tersimpan.', en: 'Saved.' },
  history: { id: 'Riwayat', en: 'History' },
  noHistory: { id: 'Belum ada perubahan.', en: 'No changes yet.' },
  withdrawTitle: { id: 'Cabut perubahan', en: 'Withdraw a change' },
  withdrawLead: {
    id: 'Perubahan tetap ada dalam riwayat. Pakai tanggal mulainya bila perubahan itu keliru sejak awal.',
    en: 'The change stays in the history. Use its own first day if it was wrong from the beginning.',
  },
  withdrawFrom: { id: 'Tidak berlaku lagi mulai', en: 'No longer holds from' },
  rememberedLead: {
    id: 'Aturan ini ditulis dari ingatan, belum dari teksnya. Bacalah teksnya, lalu catat; atau atur nilainya dengan alasan.',
    en: 'These rules were written from memory, not from their text. Read the text and record it; or set the value with a reason.',
  },
  date: { id: 'Tanggal langkah', en: 'Day of the step' },
  show: { id: 'Tampilkan', en: 'Show' },
  noneRemembered: {
    id: 'Semua aturan pada tanggal ini sudah dibaca dalam teksnya.',
    en: 'Every rule of this day was read in its text.',
  },
  basis: { id: 'Dasar hukum', en: 'Legal basis' },
  state: { id: 'Keadaan', en: 'State' },
  confirm: { id: 'Catat sudah dibaca', en: 'Record as read' },
  article: { id: 'Pasal yang dibaca', en: 'Article that was read' },
  source: { id: 'Teks yang dibaca', en: 'Text that was read' },
  sourceHint: {
    id: 'Misalnya Berita Negara, salinan resmi, atau JDIH.',
    en: 'For example the gazette or a certified copy.',
  },
  location: { id: 'Letak dan bunyinya', en: 'Where it stands and what it says' },
  office: { id: 'Bagian atau dinas', en: 'Office' },
  officeHint: { id: 'Nama bagian, bukan nama orang.', en: 'The office, not a person’s name.' },
  readOn: { id: 'Tanggal dibaca', en: 'Day it was read' },
  valueNow: { id: 'Nilai sekarang', en: 'Value now' },
  valueWritten: { id: 'Nilai yang diingat', en: 'Value as remembered' },
  setValue: { id: 'Atur nilainya', en: 'Set the value' },
  newValue: { id: 'Nilai baru', en: 'New value' },
  number: { id: 'Lama', en: 'Length' },
  people: { id: 'Paling banyak berapa orang', en: 'How many people at most' },
  unit: { id: 'Satuan', en: 'Unit' },
  holdsFrom: { id: 'Berlaku untuk langkah mulai', en: 'Holds for steps from' },
  readValue: {
    id: 'Pasalnya sudah dibaca. Nilainya hanya berubah dengan aturan baru.',
    en: 'Its article was read. The value only changes with a new rule set.',
  },
  notSettable: {
    id: 'Jenis aturan ini tidak mempunyai nilai yang dapat diatur di sini.',
    en: 'This kind of rule has no value that can be set here.',
  },
  save: { id: 'Simpan', en: 'Save' },
  back: { id: 'Kembali', en: 'Back' },
  letter: { id: 'Surat', en: 'Letter' },
  version: { id: 'Versi', en: 'Version' },
  packaged: { id: 'bawaan aplikasi', en: 'of the program' },
  ownVersion: { id: 'disesuaikan kantor ini', en: 'worded by this office' },
  templatesLead: {
    id: 'Kata-kata setiap surat dapat disesuaikan untuk kantor ini. Fakta perkara mengisi tempat dalam kurung kurawal, misalnya {partner}.',
    en: 'The words of every letter can be changed for this office. The facts of the case fill the places in braces, such as {partner}.',
  },
  slots: { id: 'Daftar isian yang dapat dipakai', en: 'Slots that can be used' },
  slot: { id: 'Isian', en: 'Slot' },
  meaning: { id: 'Artinya', en: 'Meaning' },
  subject: { id: 'Hal', en: 'Subject' },
  attachments: { id: 'Lampiran', en: 'Attachments' },
  recipient: { id: 'Kepada', en: 'To' },
  through: { id: 'Melalui (opsional)', en: 'Through (optional)' },
  letterPlace: { id: 'Di', en: 'Place' },
  copies: { id: 'Tembusan, satu pada setiap baris', en: 'Copies, one on each line' },
  title: { id: 'Judul', en: 'Title' },
  above: { id: 'Di atas tanda tangan pihak lain', en: 'Above the other side’s signature' },
  below: { id: 'Di bawah tanda tangan pihak lain', en: 'Below the other side’s signature' },
  body: { id: 'Isi surat', en: 'Body of the letter' },
  bodyHint: {
    id: 'Kosongkan satu bagian untuk menghapusnya.',
    en: 'Empty a part to take it out.',
  },
  paragraph: { id: 'Paragraf', en: 'Paragraph' },
  list: { id: 'Daftar, satu butir pada setiap baris', en: 'List, one item on each line' },
  facts: { id: 'Keterangan, "nama: isi" pada setiap baris', en: 'Facts, "name: content" on each line' },
  fromCase: { id: 'Diisi dari perkara:', en: 'Filled from the case:' },
  onlyWith: { id: 'Hanya bila ada:', en: 'Only when known:' },
  onlyWithout: { id: 'Hanya bila tidak ada:', en: 'Only when not known:' },
  added: { id: 'Paragraf tambahan (opsional)', en: 'Added paragraph (optional)' },
  addAfter: { id: 'Letakkan sesudah', en: 'Put it after' },
  first: { id: 'paling atas', en: 'the beginning' },
  seePreview: { id: 'Lihat contoh (PDF)', en: 'See an example (PDF)' },
  previewHint: {
    id: 'Contoh memakai fakta karangan, tidak menyimpan apa pun.',
    en: 'The example uses made-up facts and saves nothing.',
  },
  restore: { id: 'Pulihkan templat bawaan', en: 'Restore the program’s template' },
  restoreHint: {
    id: 'Versi kantor ini tetap ada dalam riwayat; surat yang sudah ditulis tidak berubah.',
    en: 'The office’s versions stay in the history; letters already written do not change.',
  },
} as const satisfies Record<string, Words>;
