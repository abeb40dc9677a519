import type { Situation } from '../situation.ts';

export const clarifying: Situation = {
  code: 'clarifying',
  name: { id: 'Meminta penjelasan', en: 'Asking for clarification' },
  avoid: {
    id: 'Jangan mengangguk atau berkata "yes" bila belum mengerti.',
    en: 'Do not nod or say "yes" when you have not understood.',
  },
  phrases: [
    {
      tone: 'neutral',
      words: {
        id: 'Maaf, saya belum memahami bagian terakhir. Bolehkah diulang?',
        en: 'I am sorry, I did not follow the last part. Could you say it again?',
      },
      avoid: {
        id: '"Repeat again" berlebihan; "What?" kasar.',
        en: '"Repeat again" says it twice; "What?" is rude.',
      },
    },
    {
      tone: 'neutral',
      words: {
        id: 'Bolehkah Anda berbicara sedikit lebih pelan?',
        en: 'Could you speak a little more slowly, please?',
      },
      avoid: { id: 'Bukan "Slowly please".', en: 'Not "Slowly please".' },
    },
    {
      tone: 'neutral',
      words: {
        id: 'Apa yang Anda maksud dengan "program percontohan"?',
        en: 'What do you mean by "pilot programme"?',
      },
    },
    {
      tone: 'neutral',
      words: {
        id: 'Jika saya tidak salah mengerti, Anda mengusulkan dua tahap. Benarkah?',
        en: 'If I understand correctly, you propose two stages. Is that right?',
      },
      avoid: {
        id: '"Is it true?" menuduh orang berdusta.',
        en: '"Is it true?" sounds as if you doubt their honesty.',
      },
    },
    {
      tone: 'neutral',
      words: { id: 'Bolehkah kami melihatnya secara tertulis?', en: 'May we see that in writing?' },
    },
    {
      tone: 'neutral',
      words: { id: 'Bolehkah Anda memberi contoh?', en: 'Could you give us an example?' },
    },
    {
      tone: 'neutral',
      words: {
        id: 'Apakah angka itu per tahun atau untuk seluruh jangka waktu?',
        en: 'Is that figure per year or for the whole term?',
      },
      avoid: {
        id: 'Ulangi angka satu per satu; fifteen dan fifty mudah tertukar.',
        en: 'Say figures digit by digit; fifteen and fifty are easily confused.',
      },
    },
    {
      tone: 'neutral',
      words: {
        id: 'Dalam bahasa Indonesia kata ini mempunyai dua arti. Yang mana yang Anda maksud?',
        en: 'In Indonesian this word has two meanings. Which one do you intend?',
      },
    },
    {
      tone: 'neutral',
      words: { id: 'Siapa di pihak Anda yang memutuskan hal ini?', en: 'Who decides this on your side?' },
      avoid: { id: 'Bukan "Who is your boss?"', en: 'Not "Who is your boss?"' },
    },
    {
      tone: 'formal',
      words: {
        id: 'Mohon diuraikan dasar hukumnya di negara Anda.',
        en: 'Please explain the legal basis for this in your country.',
      },
    },
  ],
};
