import { invalid, Refusal } from '#kernel/refusal.ts';

/** The ways monitoring says no. */

export const notAllowed = () =>
  new Refusal('not-allowed', 'monitoring-not-allowed', {
    id: 'Hanya petugas kerja sama yang dapat melakukan ini.',
    en: 'Only the cooperation officer can do this.',
  });

export const activityMovedOn = () =>
  new Refusal('changed-meanwhile', 'activity-moved-on', {
    id: 'Catatan kegiatan ini sudah berubah, jadi langkah ini tidak berlaku lagi. Isian Anda masih ada; lihat yang terbaru, lalu simpan lagi bila masih perlu.',
    en: 'What is recorded of this activity has changed, so this no longer follows. What you typed is kept; see the latest, then save again if it is still needed.',
  });

export const indicatorMovedOn = () =>
  new Refusal('changed-meanwhile', 'indicator-moved-on', {
    id: 'Catatan hasil ini sudah berubah, jadi langkah ini tidak berlaku lagi. Isian Anda masih ada; lihat yang terbaru, lalu simpan lagi bila masih perlu.',
    en: 'What is recorded of this result has changed, so this no longer follows. What you typed is kept; see the latest, then save again if it is still needed.',
  });

export const unknownOrganisation = () =>
  invalid('organisationId', {
    id: 'Pilih lembaga yang ada di register kantor Anda',
    en: 'Choose a body that stands in the register of your office',
  });

/** Nothing typed is lost: numbers of something that has not happened yet would have no place. */
export const reportOfPlanned = () =>
  invalid('state', {
    id: 'Hasil, peserta, penerima manfaat, dan biaya dicatat untuk kegiatan yang sudah terlaksana. Pilih terlaksana, atau kosongkan isian itu',
    en: 'Result, participants, beneficiaries and cost are recorded of what was done. Choose done, or empty those answers',
  });

export const planChangedMeanwhile = () =>
  new Refusal('changed-meanwhile', 'plan-changed-meanwhile', {
    id: 'Orang lain sudah menyimpan rencana ini. Isian Anda masih ada di bawah; bandingkan, lalu simpan lagi.',
    en: 'Somebody else saved this plan meanwhile. What you typed is kept below; compare it, then save again.',
  });

export const noSuchCooperation = () =>
  invalid('about', {
    id: 'Kantor ini tidak punya kerja sama dengan nomor itu; salin nomornya dari daftar, misalnya 3314-001',
    en: 'This office has no cooperation of that number; copy it from the list, like 3314-001',
  });

export const obstacleMovedOn = () =>
  new Refusal('changed-meanwhile', 'obstacle-moved-on', {
    id: 'Catatan kendala ini sudah berubah, jadi langkah ini tidak berlaku lagi. Isian Anda masih ada; lihat yang terbaru, lalu simpan lagi bila masih perlu.',
    en: 'What is recorded of this obstacle has changed, so this no longer follows. What you typed is kept; see the latest, then save again if it is still needed.',
  });

export const bookChangedMeanwhile = () =>
  new Refusal('changed-meanwhile', 'book-changed-meanwhile', {
    id: 'Orang lain sudah mengubah buku kode. Isian Anda masih ada; lihat bukunya, lalu simpan lagi bila masih perlu.',
    en: 'Somebody else changed the coding book meanwhile. What you typed is kept; look at the book, then save again if it is still needed.',
  });

export const decisionMovedOn = () =>
  new Refusal('changed-meanwhile', 'decision-moved-on', {
    id: 'Orang lain sudah mencatat sesuatu tentang kerja sama ini. Isian Anda masih ada; lihat yang terbaru, lalu simpan lagi bila masih perlu.',
    en: 'Somebody else has recorded something of this cooperation. What you typed is kept; see the latest, then save again if it is still needed.',
  });

/** What was never signed cannot be dormant, and what has ended is decided. */
export const notToBeDecided = () =>
  new Refusal('invalid', 'not-to-be-decided', {
    id: 'Keputusan ini hanya untuk kerja sama yang sudah ditandatangani atau berjalan dan belum berakhir. Yang belum ditandatangani belum dapat disebut tidur.',
    en: 'This decision is for cooperations that were signed or begun and have not ended. What was never signed cannot be called dormant.',
  });
