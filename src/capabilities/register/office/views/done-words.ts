import type { Words } from '#kernel/language.ts';

/** What was just done, said above the record. */
export const doneWords: Readonly<Record<string, Words>> = {
  recorded: {
    id: 'Kerja sama tersimpan. Belum terbit: periksa, lalu terbitkan bila sudah benar.',
    en: 'The cooperation is saved. It is not published yet: check it, then publish it when it is right.',
  },
  submitted: {
    id: 'Terkirim kepada bagian kerja sama untuk diperiksa. Selama belum diterima, Anda masih dapat memperbaikinya.',
    en: 'It went to the cooperation unit for review. Until it is accepted you can still correct it.',
  },
  accepted: {
    id: 'Diterima. Pelapor melihatnya; data ini sekarang dipegang bagian kerja sama.',
    en: 'Accepted. The reporter sees it; the cooperation unit keeps the record from now on.',
  },
  'sent-back': {
    id: 'Dikembalikan. Pelapor melihat catatan Anda dan dapat memperbaikinya.',
    en: 'Sent back. The reporter sees your note and can correct the record.',
  },
  corrected: { id: 'Perbaikan tersimpan.', en: 'The correction is saved.' },
  added: { id: 'Keterangan ditambahkan.', en: 'What the source says was added.' },
  withdrawn: {
    id: 'Sudah dikeluarkan. Alasannya ada pada riwayat.',
    en: 'It was taken out. The reason is in the history.',
  },
  attached: { id: 'Naskah tersimpan.', en: 'The paper is saved.' },
  published: { id: 'Sudah terbit: siapa pun dapat membacanya.', en: 'It is published: anybody can read it.' },
  unpublished: {
    id: 'Ditarik: hanya kantor Anda yang melihatnya.',
    en: 'Withdrawn: only your office sees it.',
  },
  merged: {
    id: 'Sudah digabungkan. Penggabungan dapat dibatalkan di bagian bawah halaman ini.',
    en: 'They are merged. The merge can be undone at the bottom of this page.',
  },
  'merge-undone': { id: 'Penggabungan dibatalkan.', en: 'The merge was undone.' },
  restored: { id: 'Data dipulihkan.', en: 'The record was restored.' },
  decided: { id: 'Keputusan tersimpan dengan alasannya.', en: 'The decision is saved with its reason.' },
  reopened: {
    id: 'Keputusan dibatalkan; perbedaannya terbuka lagi.',
    en: 'The decision was taken back; the conflict is open again.',
  },
};
