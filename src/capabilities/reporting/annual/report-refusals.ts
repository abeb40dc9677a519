import { Refusal } from '#kernel/refusal.ts';

/** The ways annual reports say no. */

export const notYourStep = () =>
  new Refusal('not-allowed', 'report-not-your-step', {
    id: 'Peran Anda tidak mencakup langkah ini: petugas menulis dan mencatat, penelaah memeriksa, pejabat penyetuju mengunci.',
    en: 'Your role does not cover this step: the officer writes and records, the reviewer checks, the approver locks.',
  });

export const partChangedMeanwhile = () =>
  new Refusal('changed-meanwhile', 'report-part-changed', {
    id: 'Orang lain sudah menyimpan bagian ini. Isian Anda masih ada di bawah; bandingkan dengan yang tersimpan, lalu simpan lagi.',
    en: 'Somebody else saved this part meanwhile. What you typed is kept below; compare it with what is stored, then save again.',
  });

export const reportMovedOn = () =>
  new Refusal('changed-meanwhile', 'report-moved-on', {
    id: 'Laporan ini berubah sejak halaman ini dibuka: ada kalimat atau data yang baru. Lihat yang terbaru di bawah, lalu ulangi langkah Anda.',
    en: 'The report has changed since you opened this page: a sentence or a fact is new. See the latest below, then take your step again.',
  });

export const reportLocked = () =>
  new Refusal('changed-meanwhile', 'report-locked', {
    id: 'Versi ini sudah dikunci, jadi kalimatnya tidak dapat diubah. Mulailah perbaikan untuk membuat versi baru yang menyebut versi ini.',
    en: 'This version is locked, so its sentences cannot be changed. Begin a correction: it makes a new version that names this one.',
  });

export const notReviewed = () =>
  new Refusal('changed-meanwhile', 'report-not-reviewed', {
    id: 'Laporan belum diperiksa dalam keadaannya sekarang. Mintalah penelaah memeriksanya, lalu kunci.',
    en: 'The report has not been reviewed as it stands now. Ask the reviewer to check it, then lock it.',
  });

export const samePerson = () =>
  new Refusal('changed-meanwhile', 'report-same-person', {
    id: 'Yang memeriksa dan yang mengunci harus dua orang. Mintalah pejabat penyetuju lain menguncinya.',
    en: 'Who reviews and who locks must be two people. Ask another approver to lock it.',
  });

export const nothingLocked = () =>
  new Refusal('changed-meanwhile', 'report-nothing-locked', {
    id: 'Belum ada versi yang dikunci, jadi belum ada yang dapat diperbaiki atau disampaikan.',
    en: 'No version is locked yet, so there is nothing to correct or to send.',
  });

export const sendingGone = () =>
  new Refusal('changed-meanwhile', 'report-sending-gone', {
    id: 'Catatan penyampaian ini sudah ditarik atau tidak ada. Lihat yang terbaru di bawah.',
    en: 'This record of a sending was taken back or does not exist. See the latest below.',
  });

export const regionRecordsItself = () =>
  new Refusal('changed-meanwhile', 'report-recorded-by-region', {
    id: 'Daerah ini sudah mencatat sendiri penyampaian laporannya di Jalin; catatan itulah yang berlaku. Lihat di daftar daerah.',
    en: 'This region has recorded the sending of its report in Jalin itself, and that record counts. See the list of regions.',
  });

export const filesNotTheSame = () =>
  new Refusal('unavailable', 'report-file-not-the-same', {
    id: 'Berkas versi ini hilang dari penyimpanan, dan program ini tidak lagi membuatnya sama persis. Pulihkan cadangan penyimpanan berkas, dan beri tahu pengelola aplikasi.',
    en: 'The file of this version is gone from the store, and this program no longer makes exactly the same one. Restore the backup of the file store, and tell whoever runs the program.',
  });
