import { Refusal } from '#kernel/refusal.ts';
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

export const mailUnreadable = () =>
  new Refusal('invalid', 'mail-unreadable', {
    id: 'Isinya bukan surel yang dapat dibaca, jadi tidak ada yang disimpan.',
    en: 'This is no mail that can be read, so nothing was kept.',
  });
