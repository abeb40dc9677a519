import type { Situation } from '../situation.ts';

export const video: Situation = {
  code: 'video',
  name: { id: 'Rapat video', en: 'Video call' },
  avoid: {
    id: 'Jangan merekam tanpa izin; matikan mikrofon bila tidak berbicara.',
    en: 'Do not record without consent; mute when you do not speak.',
  },
  phrases: [
    {
      tone: 'neutral',
      words: { id: 'Apakah suara saya terdengar?', en: 'Can you hear me?' },
      avoid: { id: 'Bukan "Is my voice clear or not?"', en: 'Not "Is my voice clear or not?"' },
    },
    {
      tone: 'neutral',
      words: { id: 'Suara Anda terputus-putus.', en: 'Your sound is breaking up.' },
    },
    { tone: 'neutral', words: { id: 'Mikrofon Anda masih mati.', en: 'You are on mute.' } },
    {
      tone: 'neutral',
      words: {
        id: 'Saya akan menampilkan dokumen di layar.',
        en: 'I will share the document on the screen.',
      },
    },
    {
      tone: 'neutral',
      words: {
        id: 'Bolehkah rapat ini kami rekam untuk notulen?',
        en: 'May we record this meeting for the minutes?',
      },
    },
    {
      tone: 'neutral',
      words: {
        id: 'Sambungan kami lambat; kami matikan kamera.',
        en: 'Our connection is slow; we will turn off the camera.',
      },
    },
    {
      tone: 'neutral',
      words: {
        id: 'Bila sambungan terputus, kami masuk kembali dalam lima menit.',
        en: 'If the connection drops, we will join again within five minutes.',
      },
    },
    {
      tone: 'neutral',
      words: {
        id: 'Silakan menulis pertanyaan di kolom percakapan.',
        en: 'Please write questions in the chat.',
      },
    },
    {
      tone: 'neutral',
      words: { id: 'Pukul berapa sekarang di tempat Anda?', en: 'What time is it where you are?' },
    },
    {
      tone: 'neutral',
      words: {
        id: 'Mohon bergiliran agar penerjemah dapat mengikuti.',
        en: 'Please speak one at a time, so that the interpreter can follow.',
      },
    },
  ],
};
