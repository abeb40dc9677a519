import type { Words } from '#kernel/language.ts';
import { type FieldRefusal, Refusal } from '#kernel/refusal.ts';
import type { Complaint } from '../law/complaints.ts';

export const settingsNotAllowed = () =>
  new Refusal('not-allowed', 'settings-not-allowed', {
    id: 'Aturan dan templat surat diubah oleh administrator kantor ini. Mintalah kepadanya.',
    en: 'Rules and letter templates are changed by the administrator of this office. Ask them.',
  });

export const settingsChangedMeanwhile = () =>
  new Refusal('changed-meanwhile', 'settings-changed-meanwhile', {
    id: 'Orang lain baru saja mengubah aturan atau templat ini. Isian Anda masih ada; periksa keadaan terbaru, lalu kirim lagi.',
    en: 'Somebody else has just changed these rules or this template. What you typed is kept; look at how it stands now and send it again.',
  });

/** A rule set that is no JSON at all; the parser's own words name the place. */
export const notJson = (detail: string): Complaint => ({
  place: 'berkas / file',
  words: {
    id: `berkas ini bukan JSON yang utuh (${detail}). Simpan ulang dari penyunting teks, lalu unggah lagi`,
    en: `this file is no whole JSON (${detail}). Save it again from a text editor and upload it anew`,
  },
});

export const ruleSetRefused = (complaints: readonly Complaint[]) =>
  new Refusal('invalid', 'rule-set-refused', {
    id: `Aturan ini belum dapat dipakai: ${complaints.map(({ place, words }) => `${place}: ${words.id}`).join('; ')}.`,
    en: `This rule set cannot be used yet: ${complaints.map(({ place, words }) => `${place}: ${words.en}`).join('; ')}.`,
  });

const onField = (code: string, field: string, words: Words) =>
  new Refusal('invalid', code, words, [{ field, words }]);

export const reasonMissing = () =>
  onField('setting-reason-missing', 'reason', {
    id: 'Tulis alasannya, supaya orang lain kelak mengerti.',
    en: 'Write the reason, so that others will understand it later.',
  });

export const fieldMissing = (field: string) =>
  onField('setting-field-missing', field, { id: 'Isi bagian ini.', en: 'Fill this in.' });

export const fieldsRefused = (fields: readonly FieldRefusal[]) =>
  new Refusal(
    'invalid',
    'setting-fields-refused',
    { id: 'Perbaiki isian yang ditandai, lalu simpan lagi.', en: 'Mend what is marked and save it again.' },
    fields,
  );

export const emblemNotKept = () =>
  new Refusal('unavailable', 'emblem-not-kept', {
    id: 'Gambar pada kop surat tidak ditemukan dalam penyimpanan berkas, jadi surat tidak dibuat tanpa gambar itu. Beri tahu pengelola aplikasi.',
    en: 'The picture of the letterhead is not in the file store, so the letter is not made without it. Tell whoever runs the program.',
  });

export const dayNotPossible = (field: string, words: Words) =>
  onField('setting-day-not-possible', field, words);

export const notRemembered = () =>
  new Refusal('invalid', 'rule-was-read', {
    id: 'Aturan ini sudah dibaca dalam teksnya, sehingga nilainya tidak dapat diganti di sini. Bila hukumnya berubah, muat aturan baru.',
    en: 'This rule was read in its text, so its value cannot be set here. If the law changed, load a new rule set.',
  });

export const changeDoesNotFit = () =>
  onField('change-does-not-fit', 'value', {
    id: 'Nilai ini tidak cocok dengan jenis aturannya. Isi angka di atas nol dan pilih satuannya.',
    en: 'This value does not fit the kind of rule. Enter a number above zero and choose its unit.',
  });

export const stillBuiltUpon = (codes: readonly string[]) =>
  new Refusal('invalid', 'rule-set-built-upon', {
    id: `Aturan lain dibangun di atasnya: ${codes.join(', ')}. Cabut yang itu lebih dahulu.`,
    en: `Other rule sets build on it: ${codes.join(', ')}. Withdraw those first.`,
  });

export const templateRefused = (fields: readonly FieldRefusal[]) =>
  new Refusal(
    'invalid',
    'template-refused',
    {
      id: `Templat belum dapat disimpan. ${fields.map(({ words }) => words.id).join(' ')}`,
      en: `The template cannot be saved yet. ${fields.map(({ words }) => words.en).join(' ')}`,
    },
    fields,
  );
