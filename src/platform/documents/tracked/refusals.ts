import type { Words } from '#kernel/language.ts';
import { Refusal, type RefusalKind } from '#kernel/refusal.ts';
import type { OfficeFileFacts } from '../../office-files/problem.ts';

/** Every way a returned paper is refused. */
export const paperFaults = [
  'empty',
  'too-big',
  'old-word',
  'not-docx',
  'password-protected',
  'macro',
  'bomb',
  'too-many-parts',
  'unsafe-content',
  'unsafe-xml',
  'corrupt',
  'too-deep',
  'too-much',
  'too-long',
  'too-much-memory',
  'reader-failed',
] as const;

export type PaperFault = (typeof paperFaults)[number];

const tooLarge: readonly PaperFault[] = [
  'too-big',
  'bomb',
  'too-many-parts',
  'too-much',
  'too-long',
  'too-much-memory',
];
const kindOf = (fault: PaperFault): RefusalKind =>
  fault === 'reader-failed' ? 'unavailable' : tooLarge.includes(fault) ? 'too-large' : 'invalid';

const again = {
  id: 'Buka di Word atau LibreOffice, simpan sebagai "Word Document (.docx)", lalu unggah lagi.',
  en: 'Open it in Word or LibreOffice, save it as "Word Document (.docx)" and upload it again.',
};
const unread = {
  id: 'Tidak ada yang diubah dalam naskah.',
  en: 'Nothing in the agreement was changed.',
};

const sentences: Readonly<Record<PaperFault, (facts: OfficeFileFacts) => Words>> = {
  empty: () => ({
    id: 'Berkas ini kosong. Minta mitra mengirimnya lagi, atau unggah berkas yang benar.',
    en: 'This file is empty. Ask the partner to send it again, or upload the right file.',
  }),
  'too-big': ({ limit = 0 }) => ({
    id: `Berkas ini lebih besar dari ${Math.round(limit / 1048576)} MB. Hapus gambar yang tidak diperlukan di Word, simpan, lalu unggah lagi.`,
    en: `This file is larger than ${Math.round(limit / 1048576)} MB. Remove pictures that are not needed in Word, save it and upload it again.`,
  }),
  'old-word': () => ({
    id: `Berkas ini berformat Word lama (.doc), yang tidak dibaca di sini karena dapat membawa program. ${again.id}`,
    en: `This file is in the old Word format (.doc), which is not read here because it can carry programs. ${again.en}`,
  }),
  'not-docx': ({ what }) => ({
    id: `Berkas ini bukan dokumen Word (.docx)${what ? `, melainkan ${what.id}` : ''}, apa pun namanya. ${again.id}`,
    en: `This file is not a Word document (.docx)${what ? ` but ${what.en}` : ''}, whatever its name says. ${again.en}`,
  }),
  'password-protected': () => ({
    id: 'Berkas ini dilindungi kata sandi sehingga isinya tidak dapat dibaca. Buka di Word, hapus kata sandinya (File > Info > Protect Document), simpan, lalu unggah lagi.',
    en: 'This file is protected by a password, so it cannot be read. Open it in Word, remove the password (File > Info > Protect Document), save it and upload it again.',
  }),
  macro: () => ({
    id: `Berkas ini memuat makro, yaitu program yang dapat merusak, sehingga ditolak. ${again.id}`,
    en: `This file contains macros, which are programs that can do harm, so it is refused. ${again.en}`,
  }),
  bomb: () => ({
    id: `Berkas ini mengembang jauh melebihi ukuran yang wajar atau menyebut ukuran yang tidak benar, sehingga ditolak demi keamanan. ${again.id}`,
    en: `When opened, this file swells far beyond a reasonable size or states sizes that are not true, so it is refused for safety. ${again.en}`,
  }),
  'too-many-parts': ({ limit }) => ({
    id: `Berkas ini terdiri atas lebih dari ${limit} bagian. Hapus gambar dan objek yang tidak diperlukan di Word, simpan, lalu unggah lagi.`,
    en: `This file is made of more than ${limit} parts. Remove pictures and objects that are not needed in Word, save it and upload it again.`,
  }),
  'unsafe-content': ({ what }) => ({
    id: `Berkas ini ditolak demi keamanan karena memuat ${what?.id ?? 'bagian yang tidak aman'}. ${again.id}`,
    en: `This file is refused for safety because it contains ${what?.en ?? 'an unsafe part'}. ${again.en}`,
  }),
  'unsafe-xml': () => ({
    id: `Berkas ini memuat definisi XML (DOCTYPE) yang tidak pernah ditulis oleh Word dan dapat disalahgunakan, sehingga ditolak. ${again.id}`,
    en: `This file contains an XML definition (DOCTYPE) that Word never writes and that can be abused, so it is refused. ${again.en}`,
  }),
  corrupt: ({ what }) => ({
    id: `Berkas ini rusak${what ? `: ${what.id}` : ''}. Buka di Word, biarkan diperbaiki bila diminta, simpan sebagai .docx, lalu unggah lagi.`,
    en: `This file is damaged${what ? `: ${what.en}` : ''}. Open it in Word, let it be repaired if asked, save it as .docx and upload it again.`,
  }),
  'too-deep': () => ({
    id: `Dokumen ini memuat tabel di dalam tabel sampai terlalu dalam untuk dibaca. Ubah tabel itu menjadi teks biasa, simpan, lalu unggah lagi. ${unread.id}`,
    en: `This document holds tables within tables too deep to be read. Turn them into plain text, save it and upload it again. ${unread.en}`,
  }),
  'too-much': ({ limit }) => ({
    id: `Dokumen ini memuat lebih banyak teks, perubahan atau komentar daripada yang dapat dibaca sekaligus (batasnya ${limit}). Terima perubahan yang sudah disepakati atau hapus komentar yang selesai di Word, lalu unggah lagi. ${unread.id}`,
    en: `This document holds more text, changes or comments than can be read at once (the limit is ${limit}). Accept the changes already agreed or delete the comments that are done in Word, and upload it again. ${unread.en}`,
  }),
  'too-long': () => ({
    id: `Membaca dokumen ini memakan waktu terlalu lama sehingga dihentikan. ${unread.id} ${again.id}`,
    en: `Reading this document took too long, so it was stopped. ${unread.en} ${again.en}`,
  }),
  'too-much-memory': () => ({
    id: `Membaca dokumen ini memerlukan terlalu banyak memori sehingga dihentikan. ${unread.id} ${again.id}`,
    en: `Reading this document needed too much memory, so it was stopped. ${unread.en} ${again.en}`,
  }),
  'reader-failed': () => ({
    id: `Pembaca dokumen berhenti sebelum selesai. ${unread.id} ${again.id} Bila tetap gagal, laporkan kepada pengelola.`,
    en: `The reader stopped before it was done. ${unread.en} ${again.en} If it still fails, tell the administrator.`,
  }),
};

export const paperNotRead = (fault: PaperFault, facts: OfficeFileFacts = {}): Refusal =>
  new Refusal(kindOf(fault), `paper-${fault}`, sentences[fault](facts));
