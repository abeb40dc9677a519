import { Refusal } from '#kernel/refusal.ts';

export const notAllowed = () =>
  new Refusal('not-allowed', 'negotiation-not-allowed', {
    id: 'Putaran dan posisi dijalankan oleh petugas kerja sama; persetujuan kantor dinyatakan oleh pejabat yang menyetujui. Akun Anda dapat membacanya saja.',
    en: 'Rounds and positions are run by the cooperation officer; the approver says that the office agrees. Your account can read them only.',
  });

export const linkUnknown = () =>
  new Refusal('not-found', 'partner-link-unknown', {
    id: 'Tautan ini tidak dikenal. Salinlah tautan dari pesan secara utuh, atau mintalah tautan baru kepada kantor yang mengirimnya.',
    en: 'This link is not known. Copy the whole link from the message, or ask the office that sent it for a new one.',
  });

export const tooManyLinks = () =>
  new Refusal('too-many', 'too-many-partner-links', {
    id: 'Terlalu banyak tautan yang tidak dikenal dicoba dari jaringan ini. Tunggu sepuluh menit, lalu coba lagi.',
    en: 'Too many unknown links were tried from this network. Wait ten minutes, then try again.',
  });

export const roundClosed = () =>
  new Refusal('changed-meanwhile', 'partner-round-closed', {
    id: 'Putaran ini sudah ditutup. Buka putaran baru bila masih ada yang perlu dibicarakan.',
    en: 'This round is closed. Open a new one if there is more to talk about.',
  });

export const chosenAlready = () =>
  new Refusal('changed-meanwhile', 'line-chosen-already', {
    id: 'Orang lain sudah menentukan apa yang dilakukan dengan butir ini. Muat ulang halaman untuk melihatnya.',
    en: 'Somebody else has already chosen what becomes of this line. Load the page again to see it.',
  });

export const textMovedOn = () =>
  new Refusal('changed-meanwhile', 'agreed-text-moved-on', {
    id: 'Naskah sudah berubah sejak versi putaran ini, sehingga sidiknya berbeda. Kirim versi yang berlaku dalam putaran baru, lalu setujui di sana.',
    en: 'The agreement has changed since the version of this round, so its fingerprint differs. Send the present version in a new round and confirm there.',
  });
