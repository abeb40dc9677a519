import type { Situation } from '../situation.ts';

export const interpreter: Situation = {
  code: 'interpreter',
  name: { id: 'Bekerja dengan penerjemah', en: 'Working with an interpreter' },
  avoid: {
    id: 'Jangan berbicara lebih dari dua kalimat sekaligus; jangan berbicara kepada penerjemah, tetapi kepada tamu.',
    en: 'No more than two sentences at a time; speak to the guest, not to the interpreter.',
  },
  phrases: [
    {
      tone: 'neutral',
      words: {
        id: 'Saya akan berhenti sesudah setiap dua kalimat.',
        en: 'I will pause after every two sentences.',
      },
    },
    {
      tone: 'neutral',
      words: {
        id: 'Mohon diterjemahkan selengkapnya, termasuk keberatannya.',
        en: 'Please interpret everything, including the reservations.',
      },
    },
    {
      tone: 'neutral',
      words: {
        id: 'Inilah daftar istilah dan nama untuk rapat hari ini.',
        en: "Here is the list of terms and names for today's meeting.",
      },
      avoid: { id: 'Serahkan sehari sebelumnya.', en: 'Hand it over the day before.' },
    },
    {
      tone: 'neutral',
      words: {
        id: 'Istilah "surat kuasa" di sini berarti "full powers".',
        en: 'The term "surat kuasa" here means "full powers".',
      },
    },
    {
      tone: 'neutral',
      words: {
        id: 'Mohon dicek: apakah yang dikatakan "setuju" atau "mengerti"?',
        en: 'Please check: was it "agree" or "understand"?',
      },
    },
    {
      tone: 'neutral',
      words: { id: 'Bagian itu tidak untuk diterjemahkan.', en: 'That part is not to be interpreted.' },
      avoid: {
        id: 'Lebih baik tidak mengatakannya di depan tamu.',
        en: 'Better not to say it in front of the guests.',
      },
    },
    {
      tone: 'neutral',
      words: {
        id: 'Bolehkah kita berhenti sebentar agar penerjemah dapat beristirahat?',
        en: 'May we pause so that the interpreter can rest?',
      },
    },
    {
      tone: 'neutral',
      words: {
        id: 'Kami berbicara dengan penerjemah sendiri; apakah Anda juga membawa penerjemah?',
        en: 'We work with our own interpreter; do you bring one as well?',
      },
    },
    {
      tone: 'neutral',
      words: { id: 'Angka akan kami tulis di papan.', en: 'We will write the figures on the board.' },
    },
    {
      tone: 'formal',
      words: {
        id: 'Bila terjemahan lisan berbeda, yang berlaku adalah naskah tertulis yang disepakati kedua pihak.',
        en: 'Where the interpretation differs, the written text agreed by both sides applies.',
      },
    },
  ],
};
