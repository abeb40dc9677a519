import type { Situation } from '../situation.ts';

export const telephone: Situation = {
  code: 'telephone',
  name: { id: 'Telepon', en: 'Telephone' },
  avoid: {
    id: 'Jangan menyepakati rumusan, tanggal, atau uang lewat telepon tanpa surel penegasan.',
    en: 'Agree on no wording, date or money by telephone without a confirming e-mail.',
  },
  phrases: [
    {
      tone: 'neutral',
      words: {
        id: 'Selamat pagi, di sini Bagian Kerja Sama.',
        en: 'Good morning, this is the Cooperation Division.',
      },
      avoid: {
        id: 'Bukan "I am ..." saat menelepon; "This is ...".',
        en: 'On the telephone not "I am ..." but "This is ...".',
      },
    },
    {
      tone: 'neutral',
      words: {
        id: 'Bolehkah saya berbicara dengan Ibu kepala kantor internasional?',
        en: 'May I speak to the head of the international office, please?',
      },
    },
    {
      tone: 'neutral',
      words: {
        id: 'Maaf, sambungannya kurang jelas. Bolehkah Anda ulangi?',
        en: 'I am sorry, the line is not clear. Could you repeat that?',
      },
    },
    {
      tone: 'neutral',
      words: { id: 'Bolehkah saya mencatat pesan?', en: 'May I take a message?' },
    },
    {
      tone: 'neutral',
      words: { id: 'Mohon dieja namanya.', en: 'Could you spell the name, please?' },
    },
    {
      tone: 'neutral',
      words: {
        id: 'Saya ulangi nomornya: nol, dua, tujuh, satu.',
        en: 'Let me repeat the number: zero, two, seven, one.',
      },
    },
    {
      tone: 'neutral',
      words: {
        id: 'Beliau sedang tidak di tempat; beliau kembali pukul dua, waktu Indonesia barat.',
        en: 'He is not in the office; he will be back at two, Western Indonesian Time.',
      },
      avoid: { id: 'Sebut zona waktunya.', en: 'Name the time zone.' },
    },
    {
      tone: 'neutral',
      words: {
        id: 'Saya akan menegaskan isi pembicaraan ini lewat surel.',
        en: 'I will confirm this conversation by e-mail.',
      },
    },
    {
      tone: 'neutral',
      words: { id: 'Mohon tunggu sebentar.', en: 'One moment, please.' },
      avoid: { id: '"Wait a minute" terdengar kasar.', en: '"Wait a minute" sounds rude.' },
    },
    {
      tone: 'neutral',
      words: { id: 'Terima kasih telah menelepon. Sampai jumpa.', en: 'Thank you for calling. Goodbye.' },
    },
  ],
};
