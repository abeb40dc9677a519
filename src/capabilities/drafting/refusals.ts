import { Refusal } from '#kernel/refusal.ts';

/** A file that is no draft; the places that are wrong are named as they stand in it. */
export const draftNotUnderstood = (places: readonly string[]) =>
  new Refusal('invalid', 'draft-not-understood', {
    id: `Berkas ini bukan naskah yang dapat diperiksa: ${places.join('; ')}. Bentuknya: jalin check draft --schema.`,
    en: `This file is no draft that can be checked: ${places.join('; ')}. Its form: jalin check draft --schema.`,
  });

export const notAllowed = () =>
  new Refusal('not-allowed', 'drafting-not-allowed', {
    id: 'Naskah ditulis oleh petugas kerja sama; penelaah memeriksa, memberi komentar, dan menyarankan. Akun Anda dapat membacanya saja.',
    en: 'Agreements are written by the cooperation officer; reviewers check, comment and recommend. Your account can read them only.',
  });

/** What somebody else saved in a cell after the page was opened. */
export interface TheirText {
  number: number;
  heading: string;
  text: string;
  at: string;
  byName: string;
}

/** Two people wrote in one language of one clause; the second is shown both texts and decides. */
export class CellChangedMeanwhile extends Refusal {
  readonly theirs: TheirText;

  constructor(theirs: TheirText) {
    super('changed-meanwhile', 'cell-changed-meanwhile', {
      id: `${theirs.byName} menyimpan teks lain di sini sesudah halaman Anda dibuka. Kedua teks ditampilkan; gabungkan, lalu simpan lagi.`,
      en: `${theirs.byName} saved another text here after your page was opened. Both texts are shown; join them, then save again.`,
    });
    this.name = 'CellChangedMeanwhile';
    this.theirs = theirs;
  }
}

export const clauseRemoved = () =>
  new Refusal('changed-meanwhile', 'clause-removed', {
    id: 'Pasal ini dikeluarkan dari naskah sesudah halaman Anda dibuka. Teks Anda masih di halaman ini; pulihkan pasalnya di bawah naskah, lalu simpan lagi.',
    en: 'This clause was taken out of the agreement after your page was opened. Your text is still on this page; restore the clause below the agreement, then save again.',
  });

export const changeNotPossible = () =>
  new Refusal('changed-meanwhile', 'outline-changed-meanwhile', {
    id: 'Susunan naskah sudah diubah orang lain, sehingga langkah ini tidak cocok lagi. Muat ulang halaman, lalu ulangi bila masih perlu.',
    en: 'Somebody else changed the order of the agreement, so this step does not fit any more. Load the page again, then repeat it if it is still needed.',
  });

export const headChangedMeanwhile = () =>
  new Refusal('changed-meanwhile', 'head-changed-meanwhile', {
    id: 'Orang lain mengubah judul, para pihak, istilah, atau penandatanganan sesudah halaman Anda dibuka. Isian Anda masih ada; bandingkan dengan yang berlaku, lalu simpan lagi.',
    en: 'Somebody else changed title, parties, terms or signing after your page was opened. What you typed is kept; compare it with what stands now, then save again.',
  });

export const nothingToReview = () =>
  new Refusal('changed-meanwhile', 'cell-not-as-read', {
    id: 'Teks ini sudah berubah sejak Anda membacanya, atau kosong. Baca yang terbaru, lalu tandai lagi.',
    en: 'This text has changed since you read it, or is empty. Read the latest, then mark it again.',
  });

export const findingGone = () =>
  new Refusal('changed-meanwhile', 'finding-gone', {
    id: 'Temuan ini tidak ada lagi: teksnya sudah berubah. Lihat temuan yang terbaru.',
    en: 'This finding is no longer there: the text has changed. See the latest findings.',
  });

export const notTheLatestVersion = () =>
  new Refusal('changed-meanwhile', 'not-the-latest-version', {
    id: 'Sudah ada versi yang lebih baru. Baca versi itu, lalu beri saran atasnya.',
    en: 'There is a newer version. Read it, then recommend upon it.',
  });

export const spokeForTheOther = () =>
  new Refusal('not-allowed', 'spoke-for-the-other-body', {
    id: 'Anda sudah memberi saran atas versi ini untuk badan yang lain. TKKSD dan Bagian Hukum memberi saran lewat orang yang berbeda.',
    en: 'You have recommended upon this version for the other body. The coordination team and the legal section speak through different people.',
  });

export const alreadySettled = () =>
  new Refusal('changed-meanwhile', 'comment-settled', {
    id: 'Komentar ini sudah diselesaikan orang lain.',
    en: 'Somebody else settled this comment already.',
  });
