import { type FieldRefusal, Refusal } from '#kernel/refusal.ts';

/** The ways the register says no. */

/** Somebody saved the record after this form was opened. What was typed stays in the form. */
export const changedMeanwhile = () =>
  new Refusal('changed-meanwhile', 'record-changed-meanwhile', {
    id: 'Data ini sudah diubah orang lain sejak Anda membukanya. Isian Anda masih ada di bawah; bandingkan dengan isi terbaru, lalu simpan lagi.',
    en: 'Somebody else changed this record since you opened it. What you typed is kept below; compare it with the latest content, then save again.',
  });

export const alreadyMerged = () =>
  new Refusal('changed-meanwhile', 'already-merged', {
    id: 'Data ini sudah digabungkan dengan data lain.',
    en: 'This record has already been merged into another.',
  });

export const alreadyResolved = () =>
  new Refusal('changed-meanwhile', 'conflict-already-resolved', {
    id: 'Perbedaan ini sudah diselesaikan. Lihat siapa dan alasannya pada riwayat.',
    en: 'This conflict has already been resolved. See by whom and why in the history.',
  });

export const notResolved = () =>
  new Refusal('changed-meanwhile', 'conflict-not-resolved', {
    id: 'Perbedaan ini masih terbuka, jadi tidak ada keputusan yang dapat dibatalkan.',
    en: 'This conflict is still open, so there is no decision to take back.',
  });

export const anotherConflictOpen = () =>
  new Refusal('changed-meanwhile', 'another-conflict-open', {
    id: 'Tentang fakta yang sama sudah ada perbedaan lain yang terbuka. Putuskan yang itu lebih dahulu.',
    en: 'Another conflict about the same fact is open. Decide that one first.',
  });

/** A reporter's record that the unit has taken over, or one the unit recorded: the unit keeps it. */
export const takenOver = () =>
  new Refusal('not-allowed', 'record-taken-over', {
    id: 'Data ini sudah dipegang bagian kerja sama, jadi tidak dapat diubah dari sini. Sampaikan perbaikannya kepada bagian kerja sama.',
    en: 'The cooperation unit keeps this record now, so it cannot be changed from here. Tell the cooperation unit what to correct.',
  });

/** The unit has not looked yet at what a reporter made. */
export const reviewFirst = () =>
  new Refusal('changed-meanwhile', 'review-first', {
    id: 'Data dari pelapor ini belum diterima, jadi belum dapat diterbitkan. Periksa dan terima dahulu.',
    en: 'This record of a reporter has not been accepted, so it cannot be published yet. Check and accept it first.',
  });

/** Somebody else has decided on the record meanwhile, or it is not with the one who wants to act. */
export const notWaiting = () =>
  new Refusal('changed-meanwhile', 'review-moved-on', {
    id: 'Keadaan data ini sudah berubah sejak halaman dibuka. Muat ulang halamannya untuk melihat keadaan terbaru.',
    en: 'The state of this record has changed since the page was opened. Load the page again to see how it stands.',
  });

export const reasonNeeded = () =>
  invalid('reason-needed', 'reason', {
    id: 'Tulis alasannya, supaya orang lain kelak mengerti keputusan ini.',
    en: 'Write the reason, so that others will understand this decision later.',
  });

export const choiceNeeded = () =>
  invalid('choice-needed', 'claim', {
    id: 'Pilih pernyataan mana yang dipakai, atau pilih "tidak ada yang dipastikan".',
    en: 'Choose which statement stands, or choose "none is certain".',
  });

export const sameRecord = () =>
  invalid('merge-with-itself', 'into', {
    id: 'Data tidak dapat digabungkan dengan dirinya sendiri. Pilih data lain.',
    en: 'A record cannot be merged with itself. Choose another one.',
  });

export const mergeMovedOn = () =>
  new Refusal('changed-meanwhile', 'merge-already-undone', {
    id: 'Penggabungan ini sudah dibatalkan.',
    en: 'This merge has already been undone.',
  });

export const recordNotFound = (code: string) =>
  invalid('other-record-not-found', 'with', {
    id: `Tidak ada data lain dengan kode "${code}". Periksa kodenya pada daftar kantor Anda.`,
    en: `There is no other record with the code "${code}". Check it in the list of your office.`,
  });

/** Several fields that cannot be accepted as they are, each with what to do. */
export const fieldsToCorrect = (fields: readonly FieldRefusal[]): Refusal =>
  new Refusal(
    'invalid',
    'fields-to-correct',
    {
      id: 'Beberapa isian perlu diperbaiki. Belum ada yang disimpan.',
      en: 'Some answers need correcting. Nothing has been saved yet.',
    },
    fields,
  );

/** One field that cannot be accepted as it is. */
export function invalid(code: string, field: string, words: FieldRefusal['words']): Refusal {
  return new Refusal('invalid', code, words, [{ field, words }]);
}
