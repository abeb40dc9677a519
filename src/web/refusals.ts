import { Refusal, type RefusalKind } from '#kernel/refusal.ts';

/** Every refusal's HTTP status, decided here and nowhere else. */
export const statusOf: Readonly<Record<RefusalKind, number>> = {
  invalid: 422,
  'not-found': 404,
  'changed-meanwhile': 409,
  'not-allowed': 403,
  'sign-in-needed': 401,
  'too-many': 429,
  'too-large': 413,
  unavailable: 503,
};

export const signInNeeded = () =>
  new Refusal('sign-in-needed', 'sign-in-needed', {
    id: 'Sesi Anda sudah berakhir. Masuklah lagi di tab lain, lalu kembali ke halaman ini dan kirim ulang: isian Anda masih ada di sini.',
    en: 'Your session has ended. Sign in again in another tab, then come back to this page and send again: what you typed is still here.',
  });

export const signInNeededForProgram = () =>
  new Refusal('sign-in-needed', 'sign-in-needed', {
    id: 'Alamat ini hanya untuk yang sudah masuk.',
    en: 'This address is for people who have signed in.',
  });

export const roleMissing = () =>
  new Refusal('not-allowed', 'role-missing', {
    id: 'Peran Anda tidak mencakup halaman ini. Mintalah administrator kantor Anda bila Anda memerlukannya.',
    en: 'Your role does not include this page. Ask the administrator of your office if you need it.',
  });

export const foreignForm = () =>
  new Refusal('not-allowed', 'foreign-form', {
    id: 'Permintaan ini tidak datang dari halaman Jalin, jadi tidak dijalankan. Buka halamannya di sini, lalu kirim dari sana.',
    en: 'This request did not come from a page of Jalin, so it was not carried out. Open the page here and send it from there.',
  });

export const staleForm = () =>
  new Refusal('not-allowed', 'stale-form', {
    id: 'Formulir ini dibuka pada sesi yang sudah berakhir, jadi belum disimpan. Isian Anda masih ada di sini: periksa, lalu kirim lagi.',
    en: 'This form was opened in a session that has ended, so nothing was saved yet. What you typed is still here: check it and send it again.',
  });

export const formTooLarge = () =>
  new Refusal('too-large', 'form-too-large', {
    id: 'Yang dikirim melebihi batas, jadi tidak ada yang disimpan. Batasnya 10 MB untuk setiap berkas, 10 berkas, 600 isian, dan 1 MB teks. Perkecil atau bagi berkasnya; teks yang sangat panjang dapat dikirim sebagai berkas.',
    en: 'What was sent is over the limit, so nothing was saved. The limit is 10 MB for each file, 10 files, 600 fields and 1 MB of text. Make the file smaller or split it; a very long text can be sent as a file.',
  });

export const formUnreadable = () =>
  new Refusal('invalid', 'form-unreadable', {
    id: 'Kiriman ini tidak dapat dibaca. Muat ulang halamannya, lalu kirim lagi.',
    en: 'What was sent cannot be read. Reload the page and send it again.',
  });

export const tooManyRequests = () =>
  new Refusal('too-many', 'too-many-requests', {
    id: 'Terlalu banyak permintaan dalam satu menit. Tunggu sebentar, lalu coba lagi.',
    en: 'Too many requests within a minute. Wait a moment and try again.',
  });

export const databaseAway = () =>
  new Refusal('unavailable', 'database-away', {
    id: 'Basis data sedang tidak dapat dihubungi. Yang sudah tersimpan tidak hilang. Coba lagi sebentar lagi.',
    en: 'The database cannot be reached at the moment. Nothing that was saved is lost. Try again shortly.',
  });

/** `reference`: what the log and the page share, so that the person can say which failure they mean. */
export const pageBroken = (reference: string) =>
  new Refusal('unavailable', 'page-broken', {
    id: `Halaman ini gagal dibuat. Yang sudah tersimpan tidak berubah. Coba lagi; bila tetap gagal, sebutkan nomor ${reference} kepada pengelola.`,
    en: `This page could not be made. Nothing that was saved has changed. Try again; if it keeps failing, tell the operator the number ${reference}.`,
  });
