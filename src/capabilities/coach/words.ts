import type { Words } from '#kernel/language.ts';
import type { Phrase } from './phrases/situation.ts';
import type { Term } from './terms/term.ts';

export const toneWords: Readonly<Record<Phrase['tone'], Words>> = {
  formal: { id: 'Resmi', en: 'Formal' },
  neutral: { id: 'Sehari-hari kantor', en: 'Everyday office' },
};

export const kindWords: Readonly<Record<Term['kind'], Words>> = {
  modal: { id: 'Daya ikat', en: 'Binding force' },
  'false-friend': { id: 'Kata yang menyesatkan', en: 'False friends' },
  formula: { id: 'Rumusan hukum', en: 'Legal formulas' },
};

export const words = {
  title: { id: 'Pendamping', en: 'Coach' },
  lead: {
    id: 'Persiapan untuk berbicara dan menulis kepada mitra luar negeri. Semuanya dapat dicetak.',
    en: 'Prepare to speak and write to partners abroad. Everything can be printed.',
  },
  phrases: { id: 'Buku ungkapan', en: 'Phrasebook' },
  phrasesLead: {
    id: 'Kalimat untuk rapat, jamuan, telepon, dan surel, menurut keadaan.',
    en: 'Sentences for meetings, dinners, telephone and e-mail, by situation.',
  },
  terms: { id: 'Istilah yang menyesatkan', en: 'Treacherous terms' },
  termsLead: {
    id: 'Kata Inggris dalam naskah yang sering salah dibaca, dan apa akibatnya bila ditandatangani. Bukan pengganti pendapat bagian hukum.',
    en: 'English words of agreements that are often misread, and what signing them means. No substitute for advice of the legal section.',
  },
  mails: { id: 'Contoh surel', en: 'E-mails to begin from' },
  mailsLead: {
    id: 'Surel kepada mitra dalam dua bahasa, diisi dengan data kerja sama Anda.',
    en: 'E-mails to a partner in both languages, filled with the facts of your cooperation.',
  },
  protocol: { id: 'Kartu negara', en: 'Country cards' },
  protocolLead: {
    id: 'Sapaan, nama, tingkat pemerintahan, bahasa, hari libur, dan jam kerja bersama.',
    en: 'Forms of address, names, levels of government, languages, holidays and shared office hours.',
  },
  search: { id: 'Cari kata, dalam bahasa Indonesia atau Inggris', en: 'Find words, Indonesian or English' },
  searchHint: { id: 'Salah ketik satu huruf tidak apa-apa.', en: 'A slip of one letter does no harm.' },
  none: {
    id: 'Tidak ada yang cocok. Coba satu kata saja, atau lihat semuanya.',
    en: 'Nothing matches. Try a single word, or see all.',
  },
  all: { id: 'Lihat semua', en: 'See all' },
  situations: { id: 'Keadaan', en: 'Situations' },
  avoid: { id: 'Hindari', en: 'Avoid' },
  indonesian: { id: 'Indonesia', en: 'Indonesian' },
  english: { id: 'Inggris', en: 'English' },
  tone: { id: 'Ragam', en: 'Register' },
  meaning: { id: 'Artinya', en: 'Meaning' },
  example: { id: 'Contoh', en: 'Example' },
  binds: { id: 'Daya ikat dan saran', en: 'How it binds, and advice' },
  cooperation: { id: 'Kode kerja sama', en: 'Code of the cooperation' },
  cooperationHint: {
    id: 'Misalnya 3314-001. Nama mitra, bidang, dan tanggal berakhir diisi dari daftar Anda.',
    en: 'Such as 3314-001. Partner, field and end are filled in from your records.',
  },
  noCooperation: {
    id: 'Kode ini tidak ada dalam daftar kantor Anda. Periksa kodenya; contoh di bawah belum diisi.',
    en: 'This code is not among the records of your office. Check the code; the text below is not filled in.',
  },
  advice: { id: 'Saran', en: 'Advice' },
  subject: { id: 'Perihal', en: 'Subject' },
  text: { id: 'Isi', en: 'Text' },
  toWrite: {
    id: 'Masih harus Anda tulis, di tempat yang bertanda kurung siku',
    en: 'Still to be written by you, where square brackets stand',
  },
  openMail: { id: 'Buka di program surel', en: 'Open in your mail program' },
  copyHint: {
    id: 'Pilih seluruh isi kotak lalu salin, atau buka di program surel. Tidak ada yang dikirim dari sini.',
    en: 'Select all of the box and copy it, or open it in your mail program. Nothing is sent from here.',
  },
  country: { id: 'Negara', en: 'Country' },
  address: { id: 'Sapaan', en: 'Forms of address' },
  names: { id: 'Urutan nama', en: 'Order of names' },
  languages: { id: 'Bahasa naskah selain Indonesia', en: 'Languages of the text beside Indonesian' },
  levels: { id: 'Tingkat pemerintahan', en: 'Levels of government' },
  more: { id: 'Yang perlu diketahui', en: 'Good to know' },
  week: { id: 'Hari kerja', en: 'Working days' },
  hours: { id: 'Jam kerja bersama', en: 'Shared office hours' },
  hoursLead: {
    id: 'Dihitung dari data zona waktu untuk hari ini, dengan jam kerja 08.00 sampai 16.00 di kedua pihak; jam kerja mitra adalah anggapan.',
    en: 'Computed from time zone data for today, with office hours from 08.00 to 16.00 on both sides; the partner’s hours are assumed.',
  },
  zone: { id: 'Zona waktu mitra', en: 'Time zone of the partner' },
  ahead: { id: 'Selisih dari WIB', en: 'Difference from WIB' },
  never: { id: 'Tidak ada; sepakati jam khusus', en: 'None; agree on a special hour' },
  holidays: { id: 'Hari libur berikutnya', en: 'Next public holidays' },
  holidaysLead: {
    id: 'Hari yang dihitung dari aturannya; tidak lengkap. Hari raya Islam dapat bergeser satu hari.',
    en: 'Days computed from their rule; not complete. Islamic feasts may shift by a day.',
  },
  day: { id: 'Tanggal', en: 'Day' },
  holiday: { id: 'Hari libur', en: 'Holiday' },
  source: { id: 'Sumber', en: 'Source' },
  remembered: { id: 'Diingat, perlu dipastikan', en: 'Remembered, to be confirmed' },
  everywhere: { id: 'Berlaku untuk setiap tamu', en: 'For every guest' },
  persons: {
    id: 'Kartu ini tentang jabatan dan kebiasaan kantor, bukan tentang sifat orang. Tanyakan kepada tamu sendiri.',
    en: 'These cards are about offices and their ways, not about what people are like. Ask the guests themselves.',
  },
} as const satisfies Record<string, Words>;

/** What holds whatever the country. */
export const forEveryGuest: readonly Words[] = [
  {
    id: 'Tanyakan dua minggu sebelumnya: makanan yang tidak dimakan, kebutuhan ibadah, kebutuhan kesehatan dan akses.',
    en: 'Ask two weeks ahead: food that is not eaten, needs for prayer, health and access.',
  },
  {
    id: 'Tanyakan batas hadiah bagi pejabat mereka, dan laporkan pemberian yang Anda terima menurut aturan gratifikasi.',
    en: 'Ask about the limits on gifts for their officials, and report what you receive under the rules on gratification.',
  },
  {
    id: 'Siapkan kartu nama dua bahasa dengan jabatan yang sama dengan yang tertulis dalam naskah.',
    en: 'Have cards in two languages, with the office as it is written in the agreement.',
  },
  {
    id: 'Minta ejaan nama dan jabatan secara tertulis, dan cara mengucapkannya.',
    en: 'Ask for the spelling of names and offices in writing, and how they are said.',
  },
];
