import type { Words } from '#kernel/language.ts';
import { type FieldRefusal, Refusal } from '#kernel/refusal.ts';

/** The ways access says no. */

/** One sentence for a wrong password and for an unknown account: nobody learns which accounts exist. */
export const signInFailed = () =>
  new Refusal(
    'invalid',
    'sign-in-failed',
    {
      id: 'Alamat surel atau kata sandi tidak cocok. Periksa keduanya, lalu coba lagi.',
      en: 'The e-mail address or the password does not match. Check both and try again.',
    },
    [
      {
        field: 'email',
        words: {
          id: 'Alamat surel atau kata sandi tidak cocok',
          en: 'The e-mail address or the password does not match',
        },
      },
    ],
  );

/** Seconds as somebody waits them: whole minutes from a minute and a half on. */
function waitWords(seconds: number): Words {
  const minutes = Math.ceil(seconds / 60);
  if (seconds > 90) return { id: `${minutes} menit`, en: `${minutes} minutes` };
  return { id: `${seconds} detik`, en: seconds === 1 ? '1 second' : `${seconds} seconds` };
}

/** `seconds` until the next try is read. */
export function tooManyAttempts(seconds: number): Refusal {
  const wait = waitWords(seconds);
  return new Refusal('too-many', 'too-many-sign-in-attempts', {
    id: `Terlalu banyak percobaan yang gagal. Tunggu ${wait.id}, lalu coba lagi. Akun tidak dikunci.`,
    en: `Too many failed attempts. Wait ${wait.en}, then try again. The account is not locked.`,
  });
}

export const noMembership = () =>
  new Refusal('not-allowed', 'no-membership', {
    id: 'Akun Anda belum terdaftar pada satu pemerintah pun. Mintalah administrator kantor Anda mengundang Anda.',
    en: 'Your account does not belong to any government. Ask the administrator of your office to invite you.',
  });

/** Unknown, used, expired or withdrawn: the same answer, because the difference helps only a thief. */
export const linkNotValid = () =>
  new Refusal('not-found', 'link-not-valid', {
    id: 'Tautan ini tidak berlaku lagi: sudah dipakai, sudah lewat 30 menit, atau salah salin. Bila akun Anda sudah jadi, masuklah dengan kata sandi Anda; bila belum, mintalah tautan baru.',
    en: 'This link is no longer valid: it was used, is older than 30 minutes, or was copied wrongly. If your account is made already, sign in with your password; if not, ask for a new link.',
  });

export const administratorExists = () =>
  new Refusal('invalid', 'administrator-exists', {
    id: 'Pemerintah ini sudah mempunyai administrator. Pakai --again untuk membuat tautan baru bila ia lupa kata sandinya.',
    en: 'This government already has an administrator. Use --again to make a new link when the password is forgotten.',
  });

export const demonstrationDatabase = () =>
  new Refusal('invalid', 'demonstration-database', {
    id: 'Basis data ini berisi data contoh; data sungguhan tidak boleh bercampur. Pakai DATA_DIR yang kosong.',
    en: 'This database holds demonstration data, which never mix with real ones. Use an empty DATA_DIR.',
  });

export const regionUnknown = (code: string) =>
  new Refusal('invalid', 'region-unknown', {
    id: `Kode wilayah "${code}" tidak dikenal. Pakai kode Kemendagri, misalnya 33.14, atau ID untuk tingkat pusat.`,
    en: `The region code "${code}" is not known. Use the ministry's code, for example 33.14, or ID for the country.`,
  });

export const lastAdministrator = () =>
  new Refusal('invalid', 'last-administrator', {
    id: 'Harus selalu ada paling sedikit satu administrator. Angkat administrator lain lebih dahulu.',
    en: 'There must always be at least one administrator. Appoint another one first.',
  });

export const memberChangedMeanwhile = () =>
  new Refusal('changed-meanwhile', 'member-changed-meanwhile', {
    id: 'Data anggota ini sudah diubah orang lain sejak Anda membukanya. Lihat isi terbaru, lalu simpan lagi.',
    en: 'Somebody else changed this member since you opened the page. Look at the latest content, then save again.',
  });

export const belongsElsewhereToo = () =>
  new Refusal('not-allowed', 'belongs-elsewhere-too', {
    id: 'Orang ini juga bekerja untuk pemerintah lain, sehingga kata sandinya hanya dapat diatur ulang oleh pengelola server.',
    en: 'This person also works for another government, so only the operator of the server can reset the password.',
  });

export const invalidFields = (fields: readonly FieldRefusal[]) =>
  new Refusal(
    'invalid',
    'invalid-fields',
    { id: 'Ada isian yang perlu diperbaiki.', en: 'Some fields need to be corrected.' },
    fields,
  );
