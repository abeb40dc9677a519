import { Refusal } from '#kernel/refusal.ts';

/** The ways reporting says no. */

export const notAllowed = () =>
  new Refusal('not-allowed', 'reporting-not-allowed', {
    id: 'Hanya petugas kerja sama yang dapat melakukan ini.',
    en: 'Only the cooperation officer can do this.',
  });

export const changedMeanwhile = () =>
  new Refusal('changed-meanwhile', 'agency-changed-meanwhile', {
    id: 'Orang lain sudah mengubah data ini. Isian Anda masih ada di bawah; bandingkan, lalu simpan lagi.',
    en: 'Somebody else changed this meanwhile. What you typed is kept below; compare it, then save again.',
  });

export const roundIsClosed = () =>
  new Refusal('changed-meanwhile', 'round-closed', {
    id: 'Ronde ini sudah ditutup, jadi tidak ada lagi yang diminta atau dijawab di dalamnya.',
    en: 'This round is closed: nothing is asked or answered in it any more.',
  });

export const noMailAddress = () =>
  new Refusal('changed-meanwhile', 'no-mail-address', {
    id: 'Tidak ada kontak perangkat daerah ini yang memiliki alamat surel. Tambahkan alamatnya, atau sampaikan dengan cara lain.',
    en: 'No contact of this agency has a mail address. Add one, or pass it on another way.',
  });

export const linkNotStanding = () =>
  new Refusal('changed-meanwhile', 'link-not-standing', {
    id: 'Tautan permintaan ini dicabut. Buat tautan baru dahulu, lalu sampaikan.',
    en: 'The link of this request was revoked. Make a new one first, then pass it on.',
  });

export const answerMovedOn = () =>
  new Refusal('changed-meanwhile', 'answer-moved-on', {
    id: 'Jawaban ini sudah diputuskan, dikembalikan, atau diganti jawaban baru. Lihat yang terbaru di bawah.',
    en: 'This answer was decided, sent back or replaced by a newer one. See the latest below.',
  });

export const alreadyAccepted = () =>
  new Refusal('changed-meanwhile', 'answer-accepted', {
    id: 'Jawaban Anda sudah diterima petugas, jadi tidak dapat diubah lagi. Kabar baru? Hubungi kantor yang mengirim tautan ini.',
    en: 'Your answer was accepted by the officer and cannot be changed. News? Contact the office that sent this link.',
  });

/** Guessed, mistyped, cut off by a messenger: which of them is told to nobody. */
export const linkUnknown = () =>
  new Refusal('not-found', 'report-link-unknown', {
    id: 'Tautan laporan ini tidak dikenal. Mungkin terpotong: salin lagi seluruhnya dari pesan atau surat, atau pindai kode QR-nya. Bila tetap gagal, mintalah tautan baru kepada bagian kerja sama daerah Anda.',
    en: 'This report link is not known. It may have been cut off: copy the whole of it again from the message or letter, or scan its QR code. If it still fails, ask the cooperation unit of your region for a new one.',
  });

export const tooManyLinks = () =>
  new Refusal('too-many', 'too-many-links', {
    id: 'Terlalu banyak tautan yang tidak dikenal dicoba dari jaringan ini. Tunggu sepuluh menit, lalu buka lagi tautan Anda.',
    en: 'Too many unknown links were tried from this network. Wait ten minutes, then open your link again.',
  });
