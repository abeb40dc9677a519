import { type FieldRefusal, Refusal } from '#kernel/refusal.ts';

/** The ways the intake says no, beside those of the file reader. */

export const importNotAllowed = () =>
  new Refusal('not-allowed', 'import-not-allowed', {
    id: 'Mengimpor tabel hanya dapat dilakukan oleh petugas kerja sama. Kirimkan tabelnya kepada Bagian Kerja Sama.',
    en: 'Only an officer of the cooperation unit can import tables. Send the table to the cooperation unit.',
  });

export const batchChanged = () =>
  new Refusal('changed-meanwhile', 'batch-changed-meanwhile', {
    id: 'Impor ini sudah berubah sejak halaman Anda dibuka, jadi belum dijalankan. Lihat keadaannya sekarang, lalu ulangi bila masih perlu.',
    en: 'This import has changed since your page was opened, so nothing was done. Look at its present state and repeat if it is still needed.',
  });

export const registerChanged = (rows: number) =>
  new Refusal('changed-meanwhile', 'register-changed-meanwhile', {
    id: `Register sudah berubah sejak pratinjau dibuat: ${rows} baris kini sudah tercatat di sana dan ditandai untuk dilewati. Belum ada yang ditulis. Periksa baris itu, lalu terapkan lagi.`,
    en: `The register has changed since the preview was made: ${rows} rows are recorded there by now and were marked to be skipped. Nothing was written yet. Check those rows and apply again.`,
  });

export const nothingToApply = () =>
  new Refusal('invalid', 'nothing-to-apply', {
    id: 'Tidak ada baris yang dipilih untuk diambil. Pilih paling sedikit satu baris.',
    en: 'No row is chosen to be taken. Choose at least one row.',
  });

export const applyFailed = () =>
  new Refusal('unavailable', 'apply-failed', {
    id: 'Penerapan gagal di tengah jalan dan dibatalkan seluruhnya: tidak ada yang tertulis di register. Coba lagi; bila tetap gagal, beri tahu pengelola.',
    en: 'Applying failed on the way and was taken back as a whole: nothing is written in the register. Try again; if it still fails, tell the operator.',
  });

export const fileMissing = () =>
  new Refusal('unavailable', 'file-missing', {
    id: 'Berkas impor ini tidak ditemukan lagi di penyimpanan. Unggah sekali lagi.',
    en: 'The file of this import is no longer in the store. Upload it once more.',
  });

/** Fields to correct on a form of this room. */
export function invalidFields(fields: readonly FieldRefusal[]): Refusal {
  const words = { id: 'Ada isian yang perlu diperbaiki.', en: 'Some answers need to be corrected.' };
  return new Refusal('invalid', 'invalid-import', words, fields);
}

export const fieldWords = {
  source: {
    id: 'Pilih berkas tabel, atau tempelkan tabelnya',
    en: 'Choose the file of the table, or paste the table',
  },
  region: {
    id: 'Tulis kode daerah, misalnya 33.14',
    en: 'Write the code of the region, for example 33.14',
  },
  asOf: {
    id: 'Tulis tanggal tabel seperti 2017, 2017-11, atau 2017-11-15',
    en: 'Write the date of the table as 2017, 2017-11 or 2017-11-15',
  },
  columns: {
    id: 'Tunjukkan kolom pihak (atau mitra) dan paling sedikit satu kolom lain',
    en: 'Point out the column of the parties (or partner) and at least one other column',
  },
  twice: {
    id: 'Satu arti hanya boleh untuk satu kolom',
    en: 'One meaning may stand for one column only',
  },
  sheet: { id: 'Pilih lembar yang berisi tabel', en: 'Choose the sheet with the table' },
  country: {
    id: 'Pilih negara dari daftar',
    en: 'Choose a country of the list',
  },
  decision: { id: 'Pilih apa yang dilakukan dengan baris ini', en: 'Choose what to do with this row' },
} as const;
