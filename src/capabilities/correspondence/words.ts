import type { Language, Words } from '#kernel/language.ts';
import { type MessageState, type Reason, reasons } from './message.ts';
import type { ReplyKind } from './reply.ts';

export const stateWords: Readonly<Record<MessageState, Words>> = {
  prepared: { id: 'Siap disampaikan orang', en: 'Ready for a person to pass on' },
  waiting: { id: 'Menunggu server surel', en: 'Waiting for the mail server' },
  'handed-over': { id: 'Diserahkan ke server surel', en: 'Handed to the mail server' },
  refused: { id: 'Ditolak server surel', en: 'Refused by the mail server' },
  'given-up': { id: 'Tidak dilanjutkan', en: 'Given up' },
  shared: { id: 'Disampaikan orang', en: 'Passed on by a person' },
};

/** What a state means, and what it does not. */
export const stateMeanings: Readonly<Record<MessageState, Words>> = {
  prepared: {
    id: 'Belum ada yang menyampaikannya. Salin teksnya, sampaikan dengan cara yang biasa Anda pakai, lalu catat di bawah.',
    en: 'Nobody has passed it on yet. Copy the text, pass it on as you usually do, then record it below.',
  },
  waiting: {
    id: 'Jalin menyerahkannya ke server surel begitu server itu menerima; dicoba lagi paling lambat setiap jam.',
    en: 'Jalin hands it to the mail server as soon as that takes it, trying again at least every hour.',
  },
  'handed-over': {
    id: 'Server surel menerimanya untuk diteruskan. Apakah sampai dan dibaca, tidak diketahui siapa pun di sini.',
    en: 'The mail server took it to pass on. Whether it arrived and was read, nobody here knows.',
  },
  refused: {
    id: 'Server surel tidak mau meneruskannya. Biasanya alamatnya salah: perbaiki kontaknya, atau sampaikan sendiri.',
    en: 'The mail server will not pass it on. Usually the address is wrong: correct the contact, or pass it on yourself.',
  },
  'given-up': {
    id: 'Tidak dicoba lagi dengan sendirinya.',
    en: 'It is not tried again by itself.',
  },
  shared: {
    id: 'Seseorang menyatakan sudah menyampaikannya. Apakah dibaca, tidak diketahui.',
    en: 'A person says they passed it on. Whether it was read is not known.',
  },
};

const reasonWords: Readonly<Record<Reason, Words>> = {
  'no-mail-set-up': {
    id: 'Surel belum disiapkan di instalasi ini',
    en: 'Mail is not set up in this installation',
  },
  'no-address': { id: 'Tidak ada alamat surel penerimanya', en: 'No mail address of the recipient is known' },
  'no-longer-needed': {
    id: 'Sudah tidak diperlukan ketika gilirannya tiba',
    en: 'No longer needed when its turn came',
  },
  'tried-for-days': {
    id: 'Lima hari dicoba; server surel tidak menerimanya',
    en: 'Tried for five days; the mail server did not take it',
  },
  demonstration: {
    id: 'Data contoh tidak menyurati siapa pun',
    en: 'Demonstration data write to nobody',
  },
  'outcome-unknown': {
    id: 'Tiga kali mulai diserahkan tanpa diketahui akhirnya; mungkin sudah sampai. Tidak diserahkan lagi dengan sendirinya: tanyakan dulu kepada penerimanya',
    en: 'Three times it began to be handed over and how that ended is not known; it may have arrived. It is not handed over again by itself: ask the recipient first',
  },
  'taken-not-told': {
    id: 'Server surel menerimanya, tetapi permintaan atau catatan tempat pesan ini berasal tidak dapat diperbarui. Catat sendiri di sana bahwa pesan ini disampaikan',
    en: 'The mail server took it, but what it belongs to could not be brought up to date. Record there yourself that it was passed on',
  },
};

export const replyKindWords: Readonly<Record<ReplyKind, Words>> = {
  reply: { id: 'Balasan, belum diperiksa', en: 'Answer, unverified' },
  'auto-reply': { id: 'Balasan otomatis', en: 'Automatic reply' },
  bounce: { id: 'Laporan server surel', en: 'Report of a mail server' },
  loop: { id: 'Surel kita sendiri yang kembali', en: 'Our own mail that came back' },
  late: { id: 'Balasan sesudah hari terakhir, belum diperiksa', en: 'Answer after the last day, unverified' },
  'too-many': {
    id: 'Terlalu banyak dalam sehari: isinya tidak disimpan',
    en: 'Too many in a day: its words were not kept',
  },
};

const isOurs = (reason: string): reason is Reason => (reasons as readonly string[]).includes(reason);

/** A reason in words: ours translated, the mail server's as it said them. */
export const reasonText = (reason: string, language: Language): string =>
  isOurs(reason) ? reasonWords[reason][language] : reason;

const purposes: Readonly<Record<string, Words>> = {
  'round-request': { id: 'Permintaan laporan', en: 'Request for a report' },
  'round-reminder': { id: 'Pengingat laporan', en: 'Reminder of a report' },
  'round-sent-back': { id: 'Jawaban dikembalikan', en: 'Answer sent back' },
  'test-mail': { id: 'Surel uji', en: 'Test mail' },
  digest: { id: 'Ringkasan harian', en: 'Daily digest' },
  'blocking-deadline': { id: 'Tenggat yang mendesak', en: 'Pressing deadline' },
};

export const purposeText = (purpose: string, language: Language): string =>
  purposes[purpose]?.[language] ?? purpose;

export const words = {
  outbox: { id: 'Pesan keluar', en: 'Outbox' },
  outboxLead: {
    id: 'Pesan yang disiapkan Jalin untuk disampaikan ke luar, dan sejauh mana perjalanannya diketahui. Tidak ada yang disebut "terkirim" atau "dibaca", karena itu tidak dapat diketahui.',
    en: 'Messages Jalin prepared to go out, and how much of their way is known. None is called "sent" or "read", because that cannot be known.',
  },
  myDigest: { id: 'Ringkasan harian Anda', en: 'Your daily digest' },
  show: { id: 'Tampilkan', en: 'Show' },
  all: { id: 'Semua', en: 'All' },
  posted: { id: 'Dibuat', en: 'Made' },
  to: { id: 'Kepada', en: 'To' },
  purpose: { id: 'Untuk', en: 'For' },
  title: { id: 'Perihal', en: 'Subject' },
  state: { id: 'Keadaan', en: 'State' },
  none: { id: 'Belum ada pesan', en: 'No message yet' },
  noneWhy: {
    id: 'Pesan dibuat oleh pekerjaan lain, misalnya tangga pengingat sebuah ronde laporan.',
    en: 'Messages are made by other work, such as the ladder of reminders of a round of reports.',
  },
  noneOfThese: { id: 'Tidak ada pesan dalam keadaan ini', en: 'No message in this state' },
  noneOfTheseWhy: { id: 'Pilih keadaan lain di atas.', en: 'Choose another state above.' },
  notSetUp: {
    id: 'Surel belum disiapkan di instalasi ini. Semua tetap berjalan: sampaikan pesannya sendiri, lalu catat di sini.',
    en: 'Mail is not set up in this installation. Everything still works: pass the messages on yourself, then record it here.',
  },
  address: { id: 'Alamat', en: 'Address' },
  noAddress: { id: 'Tidak ada', en: 'None' },
  about: { id: 'Tentang', en: 'About' },
  open: { id: 'Buka', en: 'Open' },
  lastAnswer: { id: 'Kata server surel terakhir', en: 'What the mail server said last' },
  nextTry: { id: 'Dicoba lagi', en: 'Tried again' },
  text: { id: 'Isinya', en: 'Its text' },
  slots: {
    id: 'Tautan rahasia diisikan baru ketika pesan diserahkan, jadi tidak tersimpan di sini.',
    en: 'A secret link is filled in only when the message is handed over, so it is not kept here.',
  },
  replies: { id: 'Yang kembali', en: 'What came back' },
  saysFrom: { id: 'menyebut dirinya', en: 'calls itself' },
  cut: { id: 'Kutipan surel sebelumnya tidak disertakan.', en: 'Quotations of earlier mail were left out.' },
  empty: { id: 'Tanpa kata-kata.', en: 'Without words.' },
  replyMailbox: { id: 'Kotak surat balasan (MAIL_REPLY)', en: 'Mailbox for answers (MAIL_REPLY)' },
  webhook: {
    id: 'Penerusan surel masuk (MAIL_WEBHOOK_SECRET)',
    en: 'Passing on of incoming mail (MAIL_WEBHOOK_SECRET)',
  },
  set: { id: 'Diisi', en: 'Set' },
  withoutReplies: {
    id: 'Tanpa MAIL_REPLY, balasan surel tidak masuk ke Jalin; perangkat daerah menjawab lewat tautannya.',
    en: 'Without MAIL_REPLY no answers come in by mail; agencies answer by their link.',
  },
  history: { id: 'Yang tercatat', en: 'What was recorded' },
  tryAgain: { id: 'Serahkan ke server surel', en: 'Hand it to the mail server' },
  share: { id: 'Saya sudah menyampaikannya', en: 'I passed it on' },
  mail: { id: 'Surel', en: 'Mail' },
  mailLead: {
    id: 'Bagaimana instalasi ini mengirim surel. Pengaturannya dibaca saat Jalin mulai dan diubah oleh pengelola server.',
    en: 'How this installation hands mail over. The settings are read when Jalin starts and changed by whoever runs the server.',
  },
  server: { id: 'Server surel (SMTP_URL)', en: 'Mail server (SMTP_URL)' },
  from: { id: 'Alamat pengirim (MAIL_FROM)', en: "Sender's address (MAIL_FROM)" },
  missing: { id: 'Belum diisi', en: 'Not set' },
  without: {
    id: 'Tanpa surel: pengingat dan permintaan tetap dibuat dan dapat disalin, dibuka di WhatsApp, atau dicetak sebagai surat; petugas mencatat bahwa ia menyampaikannya.',
    en: 'Without mail: reminders and requests are still made and can be copied, opened in WhatsApp or printed as a letter; the officer records having passed them on.',
  },
  mend: {
    id: 'Untuk menyiapkannya, isi SMTP_URL dan MAIL_FROM, lalu mulai Jalin kembali.',
    en: 'To set it up, set SMTP_URL and MAIL_FROM and start Jalin again.',
  },
  test: { id: 'Surel uji', en: 'Test mail' },
  testWhat: {
    id: 'Sebuah pesan pendek masuk ke pesan keluar dan diserahkan dalam setengah menit; di sana terlihat apa kata server surel.',
    en: 'A short message goes to the outbox and is handed over within half a minute; there you see what the mail server said.',
  },
  testTo: { id: 'Alamat penerima', en: 'Address of the recipient' },
  testSend: { id: 'Buat surel uji', en: 'Make the test mail' },
  testOffice: { id: 'Pengelola', en: 'Administrator' },
  testBody: {
    id: 'Ini surel uji dari Jalin. Bila Anda membacanya, server surel meneruskannya.',
    en: 'This is a test mail from Jalin. If you read it, the mail server passed it on.',
  },
  notAnAddress: {
    id: 'Tulis satu alamat surel seperti petugas@sragen.example.go.id',
    en: 'Write one mail address such as officer@sragen.example.go.id',
  },
} as const satisfies Readonly<Record<string, Words>>;
