import type { Situation } from '../situation.ts';

export const welcome: Situation = {
  code: 'welcome',
  name: { id: 'Menyambut tamu', en: 'Welcoming guests' },
  avoid: {
    id: 'Jangan memuji penampilan orang, usia, atau status perkawinan; sebut jabatan dan lembaganya.',
    en: "Do not praise looks, age or marital status; name the person's office and institution.",
  },
  phrases: [
    {
      tone: 'formal',
      words: {
        id: 'Selamat datang di Kabupaten kami. Kami mendapat kehormatan atas kunjungan Anda.',
        en: 'Welcome to our regency. We are honoured by your visit.',
      },
      avoid: { id: 'Bukan "Welcome in our regency".', en: 'Not "Welcome in our regency".' },
    },
    {
      tone: 'formal',
      words: {
        id: 'Izinkan saya memperkenalkan Bapak Sekretaris Daerah, yang memimpin delegasi kami.',
        en: 'May I introduce the Regional Secretary, who leads our delegation.',
      },
      avoid: {
        id: '"Secretary" saja berarti petugas tata usaha; sebut "Regional Secretary".',
        en: '"Secretary" alone means a clerk; say "Regional Secretary".',
      },
    },
    {
      tone: 'neutral',
      words: { id: 'Bagaimana perjalanan Anda?', en: 'How was your journey?' },
      avoid: { id: 'Bukan "How about your travel?"', en: 'Not "How about your travel?"' },
    },
    {
      tone: 'neutral',
      words: {
        id: 'Silakan duduk. Tempat Anda ditandai dengan papan nama.',
        en: 'Please take a seat. Your place is marked with a name card.',
      },
      avoid: {
        id: '"Sit down please" terdengar seperti perintah.',
        en: '"Sit down please" sounds like an order.',
      },
    },
    {
      tone: 'neutral',
      words: {
        id: 'Apakah ada makanan yang tidak Anda makan, atau waktu ibadah yang perlu kami sediakan?',
        en: 'Is there any food you do not eat, or any time for prayer we should provide for?',
      },
      avoid: { id: 'Tanyakan; jangan menebak dari asal negara.', en: 'Ask; do not guess from the country.' },
    },
    {
      tone: 'formal',
      words: {
        id: 'Atas nama Bupati, saya menyampaikan salam dan permohonan maaf karena beliau belum dapat hadir pagi ini.',
        en: 'On behalf of the Regent, I convey greetings and apologies, as he cannot be with us this morning.',
      },
      avoid: {
        id: 'Jangan menjanjikan kehadiran yang belum pasti.',
        en: 'Do not promise an attendance that is not certain.',
      },
    },
    {
      tone: 'neutral',
      words: {
        id: 'Kamar kecil dan ruang salat ada di ujung lorong ini.',
        en: 'The washrooms and the prayer room are at the end of this corridor.',
      },
    },
    {
      tone: 'neutral',
      words: {
        id: 'Acara kita pagi ini dimulai pukul sembilan dan selesai pukul dua belas.',
        en: 'Our programme this morning starts at nine and ends at twelve.',
      },
      avoid: {
        id: 'Bukan "event rundown" untuk tamu resmi; "programme".',
        en: 'Not "rundown" to official guests; "programme".',
      },
    },
    {
      tone: 'neutral',
      words: {
        id: 'Bolehkah kami mengambil foto bersama dan memuatnya di laman kami?',
        en: 'May we take a photograph together and publish it on our website?',
      },
      avoid: {
        id: 'Minta izin sebelum memuat foto, terutama bila ada anak-anak.',
        en: 'Ask before you publish, above all with children in it.',
      },
    },
    {
      tone: 'formal',
      words: {
        id: 'Terimalah tanda kenang-kenangan kecil ini dari daerah kami.',
        en: 'Please accept this small token from our region.',
      },
      avoid: {
        id: 'Periksa dahulu batas hadiah yang berlaku bagi kedua pihak.',
        en: 'Check first the limits on gifts that hold for both sides.',
      },
    },
  ],
};
