import type { Situation } from '../situation.ts';

export const apology: Situation = {
  code: 'apology',
  name: { id: 'Meminta maaf dan memperbaiki', en: 'Apologies and repair' },
  avoid: {
    id: 'Jangan menyalahkan rekan atau atasan; akui, perbaiki, beri tanggal.',
    en: 'Blame neither colleague nor superior; admit, mend, give a date.',
  },
  phrases: [
    {
      tone: 'formal',
      words: {
        id: 'Kami mohon maaf atas kekeliruan dalam surat kami.',
        en: 'We apologise for the error in our letter.',
      },
    },
    {
      tone: 'neutral',
      words: {
        id: 'Terjadi salah pengertian; izinkan kami menjelaskan.',
        en: 'There has been a misunderstanding; let us explain.',
      },
      avoid: {
        id: '"You misunderstood" menyalahkan; "there has been".',
        en: '"You misunderstood" blames; say "there has been".',
      },
    },
    {
      tone: 'neutral',
      words: {
        id: 'Naskah yang benar kami lampirkan; mohon abaikan yang terdahulu.',
        en: 'We attach the correct version; please disregard the earlier one.',
      },
    },
    {
      tone: 'neutral',
      words: {
        id: 'Kami terlambat menjawab karena pergantian pejabat.',
        en: 'Our reply is late because of a change of staff.',
      },
    },
    {
      tone: 'neutral',
      words: { id: 'Hal itu akan kami perbaiki sebelum hari Jumat.', en: 'We will correct this by Friday.' },
    },
    {
      tone: 'neutral',
      words: {
        id: 'Maaf, saya salah menyebut nama. Bagaimana mengucapkannya dengan benar?',
        en: 'I am sorry, I said the name wrongly. How is it pronounced correctly?',
      },
    },
    {
      tone: 'neutral',
      words: {
        id: 'Mohon maaf, kami harus mengubah jadwal.',
        en: 'We are sorry that we have to change the schedule.',
      },
    },
    {
      tone: 'neutral',
      words: { id: 'Kami menghargai kesabaran Anda.', en: 'We appreciate your patience.' },
    },
    {
      tone: 'formal',
      words: {
        id: 'Kami menyesal bahwa kegiatan itu belum terlaksana.',
        en: 'We regret that the activity has not taken place yet.',
      },
      avoid: { id: 'Katakan juga kapan dan dengan syarat apa.', en: 'Say also when, and on what condition.' },
    },
    {
      tone: 'neutral',
      words: {
        id: 'Terima kasih telah memberitahukan hal ini kepada kami.',
        en: 'Thank you for bringing this to our attention.',
      },
    },
  ],
};
