import type { Words } from '#kernel/language.ts';
import type { ClockRun, RunState } from './case/clock-runs.ts';
import type { CaseStatus, StageView } from './case/fold-case.ts';
import type { IrregularityCode } from './case/irregularities.ts';
import type { CasePurpose } from './case/purposes.ts';

/** Labels of the room. What a regulation calls its own stages and papers stands in its rule set. */
export const caseStatusWords: Readonly<Record<CaseStatus, Words>> = {
  'not-begun': { id: 'Belum dimulai', en: 'Not begun' },
  'under-way': { id: 'Sedang diproses', en: 'Under way' },
  running: { id: 'Berjalan', en: 'Running' },
  refused: { id: 'Ditolak', en: 'Refused' },
  lapsed: { id: 'LoI kedaluwarsa', en: 'LoI lapsed' },
  'term-over': { id: 'Jangka waktu habis', en: 'Term over' },
  ended: { id: 'Berakhir', en: 'Ended' },
};

export const purposeWords: Readonly<Record<CasePurpose, Words>> = {
  first: { id: 'Perkara pertama', en: 'First case' },
  renewal: { id: 'Pembaruan setelah berakhir', en: 'Renewal after the end' },
  extension: { id: 'Perpanjangan', en: 'Extension' },
  addendum: { id: 'Adendum', en: 'Addendum' },
};

export const stageStateWords: Readonly<Record<StageView['state'], Words>> = {
  done: { id: 'Selesai', en: 'Done' },
  returned: { id: 'Dikembalikan', en: 'Returned' },
  refused: { id: 'Ditolak', en: 'Refused' },
  deemed: { id: 'Dianggap disetujui', en: 'Deemed approved' },
  bypassed: { id: 'Tidak diteruskan Gubernur', en: 'Not forwarded by the Governor' },
  lapsed: { id: 'Kedaluwarsa', en: 'Lapsed' },
  'term-over': { id: 'Jangka waktu habis', en: 'Term over' },
  ended: { id: 'Berakhir', en: 'Ended' },
  next: { id: 'Langkah berikutnya', en: 'Next step' },
  'to-come': { id: 'Belum', en: 'To come' },
  'not-recorded': { id: 'Tidak ada catatannya', en: 'Not recorded' },
  'not-needed': { id: 'Tidak diperlukan', en: 'Not needed' },
};

export const runStateWords: Readonly<Record<RunState, Words>> = {
  running: { id: 'Berjalan', en: 'Running' },
  paused: { id: 'Dijeda', en: 'Paused' },
  stopped: { id: 'Selesai tepat waktu', en: 'Done in time' },
  expired: { id: 'Lewat waktu', en: 'Expired' },
  unconfirmed: {
    id: 'Mungkin lewat waktu; lengkapi dahulu hari libur tahun itu',
    en: 'Perhaps expired; enter the days off of that year first',
  },
};

export const effectWords: Readonly<Record<ClockRun['effect'], Words>> = {
  'deemed-approved': { id: 'Dianggap disetujui', en: 'Deemed approved' },
  bypass: { id: 'Boleh langsung kepada Menteri', en: 'May go to the Minister directly' },
  lapsed: { id: 'Kedaluwarsa', en: 'Lapsed' },
  ended: { id: 'Jangka waktu habis', en: 'Term over' },
  'notice-due': { id: 'Pemberitahuan harus sudah dikirim', en: 'The notice must have been sent' },
  overdue: { id: 'Terlambat', en: 'Overdue' },
  warning: { id: 'Perlu diperhatikan', en: 'To be watched' },
};

/** What is irregular, why it matters, and what to do. */
export const irregularityWords: Readonly<Record<IrregularityCode, Words>> = {
  'future-date': {
    id: 'Tanggal hukumnya sesudah tanggal dicatat, padahal jangka waktu hanya dihitung dari yang sudah terjadi. Periksa tanggal suratnya; bila belum terjadi, catat nanti.',
    en: 'Its legal date is after the day it was recorded, but clocks are counted only from what has happened. Check the date of the letter; if it has not happened yet, record it then.',
  },
  'day-off': {
    id: 'Tanggalnya hari libur, saat kantor biasanya tidak menerima atau mengirim surat. Pastikan tanggal pada surat atau cap terima.',
    en: 'The date is a day off, when offices do not usually receive or send letters. Confirm the date on the letter or the stamp.',
  },
  'before-the-law': {
    id: 'Tanggalnya sebelum aturan yang tersimpan di sini, sehingga tidak dapat dinilai.',
    en: 'The date is before the law held here, so it cannot be judged.',
  },
  'not-of-this-path': {
    id: 'Tahap ini bukan bagian jalur ini menurut aturan pada tanggal itu. Periksa jalur atau tanggalnya.',
    en: 'This stage is no part of this path by the law of that day. Check the path or the date.',
  },
  'unknown-outcome': {
    id: 'Hasil ini tidak dikenal aturan pada tanggal itu. Pilih hasil yang ada.',
    en: 'The law of that day knows no such outcome. Choose one it knows.',
  },
  'out-of-order': {
    id: 'Tahap sebelumnya belum ada catatannya pada tanggal itu, sedangkan aturan memintanya lebih dahulu. Lengkapi catatannya, atau tulis alasannya.',
    en: 'Nothing is recorded of earlier stages up to that day, and the law asks for them first. Record them, or write why.',
  },
  'receipt-without-letter': {
    id: 'Tanda terima tanpa nomor surat. Catat nomornya supaya jangka waktunya dapat dibuktikan.',
    en: 'A receipt without the number of its letter. Record it, so that the clock can be proved.',
  },
  'term-of-office-over': {
    id: 'Masa jabatan yang bertindak sudah berakhir pada tanggal itu; surat kuasanya gugur. Pastikan siapa yang berwenang.',
    en: 'The term of who acted was over on that day, and full powers with it. Confirm who had the power.',
  },
  'after-the-end': {
    id: 'Dilakukan setelah perkara ini ditolak, kedaluwarsa, atau berakhir. Periksa apakah perlu memulai lagi.',
    en: 'Done after the case was refused, had lapsed or ended. See whether it must begin anew.',
  },
  'answer-after-silence': {
    id: 'Jawaban datang setelah batas waktu; akibat hukum diamnya sudah terjadi. Mintalah pendapat bagian hukum.',
    en: 'The answer came after the time was over and silence had had its effect. Ask the legal unit.',
  },
  'silence-not-yet': {
    id: 'Akibat diam dicatat sebelum batas waktunya habis, atau tanpa tanda terima. Catat tanda terimanya lebih dahulu.',
    en: 'Silence was recorded before its time was over, or without a receipt. Record the receipt first.',
  },
  'longer-than-allowed': {
    id: 'Masa berlakunya lebih lama daripada yang dibolehkan aturan; yang dihitung adalah batas aturan.',
    en: 'It gives itself a longer life than the law allows; the limit of the law is counted.',
  },
  'ends-before-it-begins': {
    id: 'Tanggal berakhirnya sebelum tanggal mulainya. Periksa kedua tanggal.',
    en: 'It ends before it begins. Check both dates.',
  },
  'imprecise-pause': {
    id: 'Jeda tidak dapat dihitung dari tanggal yang tidak lengkap. Isi tanggal, bulan, dan tahunnya.',
    en: 'A pause cannot be counted from part of a date. Enter its day, month and year.',
  },
};

export const verdictWords: Readonly<Record<'met' | 'not-met' | 'not-applicable' | 'unknown', Words>> = {
  met: { id: 'Terpenuhi', en: 'Met' },
  'not-met': { id: 'Tidak terpenuhi', en: 'Not met' },
  'not-applicable': { id: 'Tidak berlaku', en: 'Does not apply' },
  unknown: { id: 'Belum diketahui', en: 'Not known' },
};

export const toConfirmWords: Words = { id: 'perlu dipastikan', en: 'to be confirmed' };
