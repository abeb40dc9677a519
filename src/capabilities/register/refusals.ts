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

export const partnerIsDomestic = () =>
  invalid('partner-is-domestic', 'partnerCountry', {
    id: 'Mitra kerja sama luar negeri tidak mungkin berada di Indonesia. Periksa negaranya; kerja sama antardaerah dicatat di tempat lain.',
    en: 'The partner of a cooperation abroad cannot be in Indonesia. Check the country; cooperation between Indonesian regions is recorded elsewhere.',
  });

/** One field that cannot be accepted as it is. */
export function invalid(code: string, field: string, words: FieldRefusal['words']): Refusal {
  return new Refusal('invalid', code, words, [{ field, words }]);
}
