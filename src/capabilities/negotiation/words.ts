import type { Words } from '#kernel/language.ts';
import type { LinkEnd } from './rounds/round-state.ts';
import type { ChoiceKind } from './store/sendings.ts';

/** What the pages of both sides say. */
export const words = {
  title: { id: 'Perundingan', en: 'Negotiation' },
  positions: { id: 'Posisi per pasal', en: 'Positions by article' },
  noPositions: {
    id: 'Belum ada posisi yang dicatat. Catat apa yang kita minta, apa yang mereka minta, dan apa yang disepakati, pasal demi pasal.',
    en: 'No position is recorded yet. Record what we ask, what they ask and what was agreed, article by article.',
  },
  recordPosition: { id: 'Catat posisi', en: 'Record a position' },
  clause: { id: 'Pasal', en: 'Article' },
  ours: { id: 'Posisi kita', en: 'Our position' },
  theirs: { id: 'Posisi mereka', en: 'Their position' },
  agreedAs: { id: 'Disepakati', en: 'Agreed' },
  open: { id: 'masih terbuka', en: 'still open' },
  reason: { id: 'Alasan', en: 'Reason' },
  day: { id: 'Tanggal', en: 'Date' },
  dayHint: { id: 'Misalnya 27 November 2026', en: 'Like 27 November 2026' },
  head: { id: 'Judul, para pihak, penandatanganan', en: 'Title, parties, signing' },
  history: { id: 'Posisi sebelumnya', en: 'Earlier positions' },
  rounds: { id: 'Putaran dengan mitra', en: 'Rounds with the partner' },
  noRounds: {
    id: 'Naskah belum pernah dikirim kepada mitra.',
    en: 'The text has not been sent to the partner yet.',
  },
  openRound: { id: 'Buka putaran lewat tautan', en: 'Open a round by link' },
  openRoundWhat: {
    id: 'Naskah yang berlaku sekarang disimpan sebagai versi. Mitra membacanya lewat tautan tanpa akun, memberi catatan per pasal, mengusulkan rumusan lain, atau menyatakan setuju.',
    en: 'The text that stands now is kept as a version. The partner reads it by a link without an account, remarks on articles, proposes other wordings, or agrees.',
  },
  partner: { id: 'Dikirim kepada', en: 'Sent to' },
  partnerHint: { id: 'Kantor mitra, bukan nama orang', en: 'The partner office, not a person' },
  message: { id: 'Pesan di atas naskah', en: 'Message above the text' },
  messageHint: { id: 'Boleh dikosongkan', en: 'May be left empty' },
  until: { id: 'Tautan berlaku sampai', en: 'The link works until' },
  send: { id: 'Buka putaran', en: 'Open the round' },
  version: { id: 'Versi', en: 'Version' },
  code: { id: 'Sidik naskah', en: 'Fingerprint' },
  codeWhat: {
    id: 'Kode yang sama tertulis di halaman mitra dan di kaki setiap halaman cetakan. Kode sama berarti teksnya sama, huruf demi huruf.',
    en: "The same code stands on the partner's page and at the foot of every printed page. The same code means the same text, letter by letter.",
  },
  codeDiffers: {
    id: 'Naskah sudah berubah sejak dikirim; sidik yang berlaku sekarang lain.',
    en: 'The text has changed since it was sent; its present fingerprint is another.',
  },
  link: { id: 'Tautan untuk mitra', en: 'Link for the partner' },
  linkWhat: {
    id: 'Kirimkan lewat surel kantor atau nota. Siapa pun yang memegang tautan ini dapat membaca naskah versi ini.',
    en: 'Send it by office mail or note. Whoever holds this link can read this version of the text.',
  },
  renew: { id: 'Buat tautan baru', en: 'Make a new link' },
  revoke: { id: 'Cabut tautan', en: 'Revoke the link' },
  close: { id: 'Tutup putaran', en: 'Close the round' },
  lookedAt: { id: 'Dibuka mitra', en: 'Looked at by the partner' },
  notLookedAt: { id: 'belum diketahui', en: 'not known yet' },
  came: { id: 'Yang datang dari mitra', en: 'What came from the partner' },
  nothingCame: { id: 'Belum ada yang dikirim mitra.', en: 'The partner has sent nothing yet.' },
  waiting: { id: 'Menunggu pilihan', en: 'Waiting for a choice' },
  comment: { id: 'Catatan', en: 'Remark' },
  wording: { id: 'Rumusan lain', en: 'Other wording' },
  present: { id: 'Teks yang berlaku', en: 'Present text' },
  takeWording: { id: 'Ambil sebagai teks', en: 'Take as the text' },
  takePosition: { id: 'Catat sebagai posisi mereka', en: 'Record as their position' },
  leave: { id: 'Jangan ambil', en: 'Leave it' },
  leaveReason: { id: 'Alasan (wajib bila tidak diambil)', en: 'Reason (needed where it is left)' },
  confirmWhole: { id: 'menyatakan setuju dengan seluruh teks', en: 'agrees with the whole text' },
  ourConfirmation: { id: 'Persetujuan kantor kita', en: 'Agreement of our office' },
  theirConfirmation: { id: 'Persetujuan mitra', en: 'Agreement of the partner' },
  none: { id: 'belum ada', en: 'not yet' },
  confirm: { id: 'Nyatakan kantor kita setuju', en: 'Say that our office agrees' },
  agreed: {
    id: 'Kedua pihak menyatakan setuju dengan teks yang berlaku ini, dengan sidik yang sama.',
    en: 'Both sides agreed to the text that stands now, with the same fingerprint.',
  },
  readIn: { id: 'Baca dalam', en: 'Read in' },
  text: { id: 'Naskah', en: 'Agreement' },
  untitled: { id: 'Naskah tanpa judul', en: 'Text without a title' },
  question: { id: 'Apa jawaban Anda?', en: 'What is your answer?' },
  hello: { id: 'Naskah untuk dibaca', en: 'Text for you to read' },
  from: { id: 'Dari', en: 'From' },
  say: { id: 'Beri catatan atau usulkan rumusan lain', en: 'Remark on it or propose another wording' },
  yourRemark: { id: 'Catatan Anda', en: 'Your remark' },
  yourWording: { id: 'Rumusan Anda', en: 'Your wording' },
  yourName: { id: 'Nama Anda', en: 'Your name' },
  yourOffice: { id: 'Jabatan dan kantor Anda', en: 'Your position and office' },
  answer: { id: 'Jawaban Anda', en: 'Your answer' },
  answerRemarks: { id: 'Saya mengirim catatan di atas', en: 'I send the remarks above' },
  answerAgree: {
    id: 'Kami setuju dengan seluruh teks ini, sebagaimana sidiknya',
    en: 'We agree with the whole text, as its fingerprint says',
  },
  keep: { id: 'Simpan dulu', en: 'Keep for now' },
  kept: {
    id: 'Tersimpan, belum dikirim. Anda dapat kembali lewat tautan yang sama.',
    en: 'Kept, not sent yet. You can come back by the same link.',
  },
  sendAnswer: { id: 'Kirim', en: 'Send' },
  notConfirmed: {
    id: 'Yang Anda kirim dibaca kantor kami dahulu; naskah tidak berubah dengan sendirinya.',
    en: 'What you send is read by our office first; it does not change the text by itself.',
  },
  thanks: { id: 'Terkirim. Terima kasih.', en: 'Sent. Thank you.' },
  thanksWhat: {
    id: 'Kantor kami membacanya. Untuk menambah catatan, buka lagi tautan yang sama.',
    en: 'Our office will read it. To add to it, open the same link again.',
  },
  back: { id: 'Kembali ke naskah', en: 'Back to the text' },
} as const satisfies Record<string, Words>;

export const endWords: Readonly<Record<LinkEnd, Words>> = {
  revoked: {
    id: 'Tautan ini sudah dicabut atau diganti. Pakailah tautan dari pesan terbaru, atau mintalah tautan baru kepada kantor yang mengirimnya.',
    en: 'This link was revoked or replaced. Use the link of the latest message, or ask the office that sent it for a new one.',
  },
  expired: {
    id: 'Masa tautan ini sudah habis. Mintalah tautan baru kepada kantor yang mengirimnya.',
    en: 'This link has expired. Ask the office that sent it for a new one.',
  },
  closed: {
    id: 'Putaran ini sudah ditutup. Bila masih ada yang ingin disampaikan, hubungi kantor yang mengirimnya.',
    en: 'This round is closed. If there is more to say, contact the office that sent it.',
  },
};

export const stateWords: Readonly<Record<LinkEnd | 'open', Words>> = {
  open: { id: 'terbuka', en: 'open' },
  revoked: { id: 'tautan dicabut', en: 'link revoked' },
  expired: { id: 'tautan habis masa', en: 'link expired' },
  closed: { id: 'ditutup', en: 'closed' },
};

export const choiceWords: Readonly<Record<ChoiceKind, Words>> = {
  taken: { id: 'diambil sebagai teks', en: 'taken as the text' },
  position: { id: 'dicatat sebagai posisi mereka', en: 'recorded as their position' },
  left: { id: 'tidak diambil', en: 'left' },
};
