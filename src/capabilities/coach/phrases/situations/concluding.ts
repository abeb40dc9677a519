import type { Situation } from '../situation.ts';

export const concluding: Situation = {
  code: 'concluding',
  name: { id: 'Merangkum dan mencatat', en: 'Summing up and minutes' },
  avoid: {
    id: 'Jangan menutup rapat tanpa mencatat siapa, apa, kapan.',
    en: 'Do not close before it is written who does what by when.',
  },
  phrases: [
    {
      tone: 'neutral',
      words: {
        id: 'Izinkan saya merangkum apa yang telah kita sepakati.',
        en: 'Let me sum up what we have agreed.',
      },
    },
    {
      tone: 'neutral',
      words: {
        id: 'Ada tiga hal yang sudah disepakati dan satu yang masih terbuka.',
        en: 'Three points are agreed and one remains open.',
      },
    },
    {
      tone: 'neutral',
      words: {
        id: 'Kami akan mengirim rancangan notulen dalam tiga hari kerja.',
        en: 'We will send draft minutes within three working days.',
      },
      avoid: {
        id: '"Three days" saja: hari kalender atau hari kerja?',
        en: 'Plain "three days": calendar or working days?',
      },
    },
    {
      tone: 'neutral',
      words: {
        id: 'Siapa yang akan mengerjakan hal ini, dan sampai kapan?',
        en: 'Who will do this, and by when?',
      },
    },
    {
      tone: 'neutral',
      words: {
        id: 'Mohon diperiksa apakah catatan ini benar.',
        en: 'Please check whether this record is correct.',
      },
      avoid: {
        id: '"Please correct me" berarti minta dibetulkan.',
        en: '"Please correct me" asks to be put right.',
      },
    },
    {
      tone: 'neutral',
      words: {
        id: 'Hal ini masih terbuka dan akan dibahas lagi.',
        en: 'This point remains open and will be discussed again.',
      },
    },
    {
      tone: 'neutral',
      words: {
        id: 'Kami mencatat usul Anda tanpa menyetujuinya.',
        en: 'We take note of your proposal without agreeing to it.',
      },
      avoid: {
        id: '"Noted" dapat dibaca sebagai setuju; tulis lengkap.',
        en: '"Noted" may be read as yes; say it in full.',
      },
    },
    {
      tone: 'neutral',
      words: {
        id: 'Pertemuan berikutnya kami usulkan melalui video pada bulan depan.',
        en: 'We suggest that the next meeting be held by video next month.',
      },
    },
    {
      tone: 'neutral',
      words: {
        id: 'Bolehkah kami mencantumkan nama Anda sebagai penghubung?',
        en: 'May we list you as the contact person?',
      },
    },
    {
      tone: 'formal',
      words: {
        id: 'Notulen ini bukan perjanjian dan tidak menimbulkan kewajiban hukum.',
        en: 'These minutes are not an agreement and create no legal obligation.',
      },
    },
  ],
};
