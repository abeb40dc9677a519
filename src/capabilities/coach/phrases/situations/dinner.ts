import type { Situation } from '../situation.ts';

export const dinner: Situation = {
  code: 'dinner',
  name: { id: 'Sambutan jamuan', en: 'Dinner speech' },
  avoid: {
    id: 'Jangan berunding saat jamuan; jangan bergurau tentang politik, agama, atau ras; paling lama tiga menit.',
    en: 'Do not negotiate at dinner; no jokes on politics, religion or race; three minutes at most.',
  },
  phrases: [
    {
      tone: 'formal',
      words: {
        id: 'Yang terhormat Wali Kota, para anggota delegasi, para hadirin sekalian.',
        en: 'Mayor, members of the delegation, ladies and gentlemen.',
      },
      avoid: {
        id: '"Honorable ladies and gentlemen" bukan kebiasaan bahasa Inggris.',
        en: '"Honourable ladies and gentlemen" is not usual in English.',
      },
    },
    {
      tone: 'formal',
      words: {
        id: 'Malam ini kami bergembira dapat menjamu Anda.',
        en: 'It is our great pleasure to host you this evening.',
      },
    },
    {
      tone: 'formal',
      words: {
        id: 'Persahabatan kedua kota dimulai dari orang-orangnya.',
        en: 'The friendship of our two cities begins with their people.',
      },
    },
    {
      tone: 'formal',
      words: {
        id: 'Kami belajar banyak dari kunjungan ini.',
        en: 'We have learned a great deal from this visit.',
      },
    },
    {
      tone: 'formal',
      words: {
        id: 'Izinkan saya mengucapkan terima kasih kepada para penerjemah.',
        en: 'Allow me to thank the interpreters.',
      },
    },
    {
      tone: 'neutral',
      words: {
        id: 'Hidangan malam ini berasal dari petani daerah kami.',
        en: "Tonight's dishes come from the farmers of our region.",
      },
    },
    {
      tone: 'neutral',
      words: {
        id: 'Semua hidangan halal; yang tanpa daging ada di meja sebelah kiri.',
        en: 'All dishes are halal; those without meat are on the left-hand table.',
      },
    },
    {
      tone: 'formal',
      words: {
        id: 'Mari kita bersulang dengan air atau sari buah untuk persahabatan kita.',
        en: 'Let us raise our glasses, with water or juice, to our friendship.',
      },
      avoid: {
        id: 'Tidak seorang pun perlu minum alkohol; sebut pilihannya.',
        en: 'Nobody needs to drink alcohol; name the choice.',
      },
    },
    {
      tone: 'formal',
      words: {
        id: 'Semoga kerja sama ini bermanfaat bagi warga kedua daerah.',
        en: 'May this cooperation serve the people of both regions.',
      },
    },
    {
      tone: 'formal',
      words: { id: 'Selamat menikmati hidangan.', en: 'Please enjoy your meal.' },
      avoid: {
        id: '"Good appetite" bukan bahasa Inggris; "Enjoy your meal".',
        en: '"Good appetite" is not English.',
      },
    },
  ],
};
