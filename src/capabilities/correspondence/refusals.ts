import { Refusal } from '#kernel/refusal.ts';
import type { UnreadableBecause } from '#platform/mail/incoming-mail.ts';
import { words } from './words.ts';

/** The ways correspondence says no. */

export const notAllowed = () =>
  new Refusal('not-allowed', 'correspondence-not-allowed', {
    id: 'Pesan keluar hanya dapat diurus oleh petugas kerja sama.',
    en: 'Only the cooperation officer can tend the outbox.',
  });

export const mailNotSetUp = () =>
  new Refusal('unavailable', 'mail-not-set-up', {
    id: 'Surel belum disiapkan di instalasi ini, jadi tidak ada yang dapat diserahkan ke server surel. Sampaikan sendiri pesannya, lalu tekan "Saya sudah menyampaikannya"; atau mintalah pengelola mengisi SMTP_URL dan MAIL_FROM.',
    en: 'Mail is not set up in this installation, so nothing can be handed to a mail server. Pass the message on yourself and press "I passed it on"; or ask the operator to set SMTP_URL and MAIL_FROM.',
  });

export const messageMovedOn = () =>
  new Refusal('changed-meanwhile', 'message-moved-on', {
    id: 'Keadaan pesan ini sudah berubah, jadi tidak ada yang dilakukan. Lihat keadaannya sekarang.',
    en: 'This message has moved on meanwhile, so nothing was done. Look at how it stands now.',
  });

export const notAnAddress = () =>
  new Refusal(
    'invalid',
    'not-an-address',
    {
      id: 'Alamatnya perlu diperbaiki. Isian Anda masih ada.',
      en: 'The address needs correcting. What you typed is still here.',
    },
    [{ field: 'address', words: words.notAnAddress }],
  );

const unreadable: Readonly<Record<UnreadableBecause, () => Refusal>> = {
  'not-a-mail': () =>
    new Refusal('invalid', 'mail-unreadable', {
      id: 'Isinya bukan surel yang dapat dibaca, jadi tidak ada yang disimpan.',
      en: 'This is no mail that can be read, so nothing was kept.',
    }),
  'too-large': () =>
    new Refusal('too-large', 'mail-too-large', {
      id: 'Surel ini lebih besar dari 25 MB, jadi tidak dibaca dan tidak ada yang disimpan. Mintalah pengirim mengirim lampirannya terpisah.',
      en: 'This mail is larger than 25 MB, so it was not read and nothing was kept. Ask the sender to send its attachments apart.',
    }),
  'too-many-parts': () =>
    new Refusal('too-large', 'mail-too-many-parts', {
      id: 'Surel ini terdiri atas lebih dari 300 bagian, yang bukan jawaban seseorang, jadi tidak dibaca dan tidak ada yang disimpan.',
      en: "This mail has more than 300 parts, which is no person's answer, so it was not read and nothing was kept.",
    }),
  'took-too-much': () =>
    new Refusal('too-large', 'mail-took-too-much', {
      id: 'Membaca surel ini memerlukan terlalu banyak waktu atau memori, jadi dihentikan dan tidak ada yang disimpan. Mintalah pengirim menulis ulang jawabannya dalam surel baru.',
      en: 'Reading this mail needed too much time or memory, so it was stopped and nothing was kept. Ask the sender to write the answer again in a new mail.',
    }),
  busy: () =>
    new Refusal('unavailable', 'mail-reader-busy', {
      id: 'Surel lain sedang dibaca, jadi yang ini belum. Kirim lagi sebentar lagi.',
      en: 'Other mails are being read, so this one was not yet. Bring it again in a while.',
    }),
};

/** Nothing of the mail was kept, and why. */
export const mailUnreadable = (because: UnreadableBecause): Refusal => unreadable[because]();
