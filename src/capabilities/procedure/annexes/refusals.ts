import { type FieldRefusal, Refusal } from '#kernel/refusal.ts';

/** The ways a dossier says no. */

export const mayNotRecord = () =>
  new Refusal('not-allowed', 'dossier-not-allowed', {
    id: 'Hanya petugas yang mencatat di sini. Mintalah petugas kerja sama mencatatnya.',
    en: 'Only officers record here. Ask an officer of the cooperation unit.',
  });

export const dossierChanged = () =>
  new Refusal('changed-meanwhile', 'dossier-changed-meanwhile', {
    id: 'Ada catatan baru di berkas ini sejak Anda membukanya. Isian Anda masih ada; periksa riwayatnya, lalu simpan lagi.',
    en: 'Something was recorded here since you opened it. What you typed is kept; look at the history, then save again.',
  });

export const actNotSound = (fields: readonly FieldRefusal[]) =>
  new Refusal(
    'invalid',
    'dossier-act-not-sound',
    { id: 'Beberapa isian perlu diperbaiki.', en: 'Some answers must be corrected.' },
    fields,
  );

export const forbiddenByLaw = ({ field, words }: FieldRefusal) =>
  new Refusal('invalid', 'forbidden-by-law', words, [{ field, words }]);

export const titleNeeded = () =>
  actNotSound([
    {
      field: 'title',
      words: {
        id: 'Tulis judul berkas, paling banyak 200 karakter.',
        en: 'Write a title, at most 200 characters.',
      },
    },
  ]);

export const kindNeeded = () =>
  actNotSound([{ field: 'kind', words: { id: 'Pilih jenis berkasnya.', en: 'Choose what it is about.' } }]);

export const actGone = () =>
  new Refusal('changed-meanwhile', 'dossier-act-gone', {
    id: 'Catatan yang hendak diperbaiki sudah tidak berlaku. Lihat riwayatnya.',
    en: 'The entry to be corrected no longer stands. See the history.',
  });
