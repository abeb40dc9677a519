import type { Words } from '#kernel/language.ts';
import type { SectionName } from './pack.ts';

export const sectionWords: Readonly<Record<SectionName, Words>> = {
  clocks: { id: 'Jangka waktu yang berjalan', en: 'Open clocks' },
  promises: { id: 'Yang dijanjikan atau ditunggu orang', en: 'Promised, or waited for' },
  cases: { id: 'Perkara dan langkah berikutnya', en: 'Cases and their next step' },
  requests: { id: 'Laporan yang belum masuk', en: 'Reports not in yet' },
  alerts: { id: 'Yang meminta perhatian', en: 'What asks for attention' },
  conflicts: { id: 'Perbedaan yang belum diputuskan', en: 'Conflicts not decided' },
  originals: { id: 'Naskah asli dan pemegangnya', en: 'Originals and who holds them' },
  drafts: { id: 'Yang sudah dimulai dan belum selesai', en: 'Begun and not finished' },
  contacts: { id: 'Kontak menurut jabatan', en: 'Contacts by office' },
  notes: { id: 'Yang tidak ada dalam catatan mana pun', en: 'What no record holds' },
};

/** What a part tells and what it does not. */
export const sectionMeanings: Readonly<Record<SectionName, Words>> = {
  clocks: {
    id: 'Dari perkara dan berkas, yang terdekat lebih dahulu.',
    en: 'Of cases and dossiers, the soonest first.',
  },
  promises: {
    id: 'Surat yang belum dijawab, kegiatan yang direncanakan, langkah yang diputuskan, jawaban dan pesan yang menunggu kantor ini. Janji yang hanya tertulis di dalam naskah tidak dibaca dari naskahnya: tuliskan sebagai catatan.',
    en: 'Letters not answered, activities planned, steps decided, answers and messages that wait for this office. What is promised only inside an agreement is not read from it: write it as a note.',
  },
  cases: { id: 'Perkara yang belum selesai.', en: 'Cases that are not over.' },
  requests: {
    id: 'Perangkat daerah yang masih ditunggu dalam ronde yang belum ditutup.',
    en: 'Agencies still waited for in rounds that are not closed.',
  },
  alerts: {
    id: 'Dengan aturan yang menyebabkannya. Surat tanpa jawaban dan perbedaan ada di bagiannya sendiri.',
    en: 'With the rule that causes it. Letters without an answer and conflicts have parts of their own.',
  },
  conflicts: { id: 'Sumber yang saling bertentangan.', en: 'Sources that contradict each other.' },
  originals: {
    id: 'Menurut catatan penyimpanan; periksa bersama di lemarinya.',
    en: 'By the record of custody; check it together at the cabinet.',
  },
  drafts: {
    id: 'Kerja sama yang belum diterbitkan dan impor yang belum diterapkan.',
    en: 'Cooperations not published and imports not applied.',
  },
  contacts: {
    id: 'Nama, telepon, dan surel tidak ikut disimpan dalam serah terima, karena data pribadi harus dapat dihapus; lihat yang berlaku di sini.',
    en: 'Names, telephones and addresses are not kept in a handover, as personal data must be erasable; see here what holds now.',
  },
  notes: {
    id: 'Ditulis petugas yang pergi: kebiasaan mitra, siapa yang memutuskan, apa yang pernah dicoba.',
    en: 'Written by the leaving officer: a partner’s ways, who decides, what was tried.',
  },
};

export const words = {
  title: { id: 'Serah terima', en: 'Handover' },
  lead: {
    id: 'Apa yang terbuka di kantor ini, untuk orang yang meneruskan pekerjaan. Disusun dari catatan saat halaman dibuka; yang hanya Anda ketahui, tulislah sebagai catatan.',
    en: 'What is open in this office, for whoever takes the work over. It is put together from the record as you look; what only you know, write as a note.',
  },
  asOf: { id: 'Keadaan', en: 'As of' },
  download: { id: 'Unduh', en: 'Download' },
  docx: { id: 'Dokumen (DOCX)', en: 'Document (DOCX)' },
  pdf: { id: 'PDF', en: 'PDF' },
  record: { id: 'Catat serah terima', en: 'Record a handover' },
  writeNote: { id: 'Tulis catatan', en: 'Write a note' },
  nothing: { id: 'Tidak ada.', en: 'None.' },
  until: { id: 'Hari terakhir', en: 'Last day' },
  late: { id: 'Lewat', en: 'Past' },
  more: {
    id: 'lagi yang tidak disebut di sini; lihat halamannya.',
    en: 'more not told here; see their page.',
  },
  past: { id: 'Serah terima yang tercatat', en: 'Handovers on record' },
  noPast: { id: 'Belum ada serah terima yang tercatat.', en: 'No handover on record yet.' },
  day: { id: 'Tanggal serah terima', en: 'Day of the handover' },
  dayHint: { id: 'Misalnya 15 November 2017', en: 'Like 15 November 2017' },
  number: { id: 'Nomor berita acara (bila ada)', en: 'Number of its minutes (if any)' },
  reason: { id: 'Mengapa diserahkan', en: 'Why it is handed over' },
  reasonHint: {
    id: 'Misalnya mutasi, pensiun, atau cuti panjang',
    en: 'Like a transfer, retirement or long leave',
  },
  from: { id: 'Yang menyerahkan', en: 'Who hands over' },
  to: { id: 'Yang menerima', en: 'Who takes over' },
  name: { id: 'Nama', en: 'Name' },
  office: { id: 'Jabatan', en: 'Office' },
  keeps: {
    id: 'Yang terbuka saat ini disimpan bersamanya dan dapat dilihat lagi kelak persis seperti sekarang. Sesudah dicatat, penerimanya masuk dengan akunnya sendiri dan menyatakan menerima.',
    en: 'What is open now is kept with it and can be seen later exactly as it is. Once recorded, the successor signs in with their own account and says that they received it.',
  },
  received: { id: 'Diterima', en: 'Received' },
  receivedBy: { id: 'oleh', en: 'by' },
  notReceived: { id: 'Belum dinyatakan diterima', en: 'Not said to be received yet' },
  receive: { id: 'Saya menerimanya', en: 'I received it' },
  receiveTitle: { id: 'Menyatakan menerima', en: 'Say that you received it' },
  remark: {
    id: 'Yang tidak ada atau belum jelas (boleh kosong)',
    en: 'What is not there or not clear (may be empty)',
  },
  remarkIs: { id: 'Catatan penerima', en: 'Remark of the receiver' },
  waitForOther: {
    id: 'Penggantinya menyatakan menerima dengan akunnya sendiri. Belum punya akun? Mintalah pengelola mengundangnya di halaman Anggota.',
    en: 'The successor says so with their own account. No account yet? Ask the administrator to invite them on the page of members.',
  },
  wasOpen: { id: 'Yang terbuka waktu itu', en: 'What was open then' },
  wasOpenWhat: {
    id: 'Seperti tercatat pada saat serah terima dicatat; sesudahnya mungkin sudah berubah.',
    en: 'As it stood when the handover was recorded; it may have changed since.',
  },
  noteTitle: { id: 'Catatan serah terima', en: 'Handover note' },
  noteLead: {
    id: 'Tulis yang tidak ada dalam catatan mana pun dan akan hilang bersama Anda. Jangan menulis data pribadi orang lain yang tidak perlu: catatan tetap tersimpan dalam riwayat, juga sesudah ditarik.',
    en: 'Write what no record holds and would leave with you. Write no personal data of others that is not needed: a note stays in the history, also after it is taken back.',
  },
  cooperation: { id: 'Kode kerja sama', en: 'Code of the cooperation' },
  cooperationHint: {
    id: 'Misalnya 3314-001; kosongkan bila tentang pekerjaan secara umum',
    en: 'Like 3314-001; leave it empty when it is about the work in general',
  },
  about: { id: 'Tentang apa', en: 'What it is about' },
  aboutHint: {
    id: 'Misalnya: siapa yang sebenarnya memutuskan di pihak mitra',
    en: 'Like: who really decides at the partner',
  },
  text: { id: 'Catatannya', en: 'The note' },
  save: { id: 'Simpan', en: 'Save' },
  correct: { id: 'Perbaiki', en: 'Correct' },
  takeBack: { id: 'Tarik', en: 'Take back' },
  document: { id: 'Berita acara serah terima tugas', en: 'Minutes of a handover of work' },
  draft: { id: 'Bahan serah terima tugas', en: 'Papers for a handover of work' },
  sides: {
    id: 'Yang bertanda tangan menyatakan bahwa pekerjaan kerja sama luar negeri diserahkan dan diterima dengan keadaan sebagai berikut.',
    en: 'The undersigned state that the work on international cooperation was handed over and received as it stood below.',
  },
  region: { id: 'Pemerintah daerah', en: 'Local government' },
  unit: { id: 'Unit', en: 'Unit' },
  what: { id: 'Hal', en: 'What' },
  explanation: { id: 'Keterangan', en: 'Explanation' },
} as const satisfies Readonly<Record<string, Words>>;
