import type { Situation } from '../situation.ts';

export const buyingTime: Situation = {
  code: 'buying-time',
  name: { id: 'Meminta waktu', en: 'Asking for time' },
  avoid: {
    id: 'Jangan berkata "yes" agar cepat selesai; jangan berjanji tanggal yang tidak pasti.',
    en: 'Do not say "yes" to be done with it; do not promise a date you cannot keep.',
  },
  phrases: [
    {
      tone: 'neutral',
      words: {
        id: 'Kami perlu membicarakan ini di antara kami. Bolehkah kita beristirahat sepuluh menit?',
        en: 'We need to discuss this among ourselves. May we take a ten-minute break?',
      },
    },
    {
      tone: 'neutral',
      words: { id: 'Saya belum dapat menjawab hari ini.', en: 'I cannot answer that today.' },
    },
    {
      tone: 'neutral',
      words: {
        id: 'Kami akan menjawab secara tertulis sebelum tanggal lima belas.',
        en: 'We will reply in writing by the fifteenth.',
      },
      avoid: {
        id: '"Until the fifteenth" berarti sampai, bukan paling lambat.',
        en: '"Until the fifteenth" means all the time up to then; the deadline is "by".',
      },
    },
    {
      tone: 'neutral',
      words: {
        id: 'Pertanyaan itu penting; izinkan kami memeriksanya lebih dahulu.',
        en: 'That is an important question; let us check it first.',
      },
    },
    {
      tone: 'formal',
      words: {
        id: 'Hal ini memerlukan keputusan pimpinan kami.',
        en: 'This requires a decision by our leadership.',
      },
    },
    {
      tone: 'neutral',
      words: {
        id: 'Mohon waktu dua minggu untuk memeriksa terjemahannya.',
        en: 'Please allow us two weeks to check the translation.',
      },
    },
    {
      tone: 'neutral',
      words: {
        id: 'Bolehkah kita lewati pokok ini sekarang dan kembali nanti?',
        en: 'May we leave this item for now and come back to it?',
      },
    },
    {
      tone: 'neutral',
      words: { id: 'Kami belum mempunyai angkanya di sini.', en: 'We do not have the figures here.' },
      avoid: {
        id: 'Jangan menyebut angka perkiraan seolah-olah pasti.',
        en: 'Do not give a guess as if it were certain.',
      },
    },
    {
      tone: 'neutral',
      words: {
        id: 'Sebelum menjawab, saya ingin mendengar pendapat bagian hukum.',
        en: 'Before I answer, I would like to hear our legal section.',
      },
    },
    {
      tone: 'neutral',
      words: {
        id: 'Kami menunggu surat dari Kementerian; sesudah itu kami dapat memastikan.',
        en: 'We are waiting for a letter from the Ministry; after that we can confirm.',
      },
    },
  ],
};
