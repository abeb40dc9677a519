import type { Situation } from '../situation.ts';

export const wording: Situation = {
  code: 'wording',
  name: { id: 'Merundingkan rumusan', en: 'Negotiating the wording' },
  avoid: {
    id: 'Jangan menyetujui rumusan bahasa Inggris yang belum diterjemahkan.',
    en: 'Do not agree on an English wording that is not translated yet.',
  },
  phrases: [
    {
      tone: 'neutral',
      words: {
        id: 'Kami mengusulkan kata "dapat" sebagai ganti "wajib".',
        en: 'We propose "may" instead of "shall".',
      },
    },
    {
      tone: 'neutral',
      words: {
        id: 'Dalam kalimat ini, siapa yang wajib melakukannya?',
        en: 'In this sentence, who has the duty?',
      },
    },
    {
      tone: 'neutral',
      words: {
        id: 'Apakah kata ini sama artinya di kedua bahasa?',
        en: 'Does this word mean the same in both languages?',
      },
    },
    {
      tone: 'neutral',
      words: {
        id: 'Kami minta kata "berupaya" dipertahankan.',
        en: 'We ask to keep the words "shall endeavour".',
      },
    },
    {
      tone: 'neutral',
      words: {
        id: 'Bolehkah kita memberi tanda kurung siku pada bagian yang belum disepakati?',
        en: 'May we put square brackets around what is not yet agreed?',
      },
      avoid: {
        id: 'Kurung siku berarti belum disepakati; hapus semuanya sebelum ditandatangani.',
        en: 'Square brackets mean "not agreed"; remove all before signing.',
      },
    },
    {
      tone: 'neutral',
      words: {
        id: 'Menurut kami istilah ini perlu dirumuskan dalam pasal pertama.',
        en: 'In our view this term should be defined in the first article.',
      },
      avoid: {
        id: 'Artikel bukan "article" naskah; pasal = "Article".',
        en: 'In an agreement pasal is "Article".',
      },
    },
    {
      tone: 'neutral',
      words: {
        id: 'Nomor pasal di naskah Anda berbeda dengan naskah kami.',
        en: 'The article numbers in your text differ from ours.',
      },
    },
    {
      tone: 'neutral',
      words: {
        id: 'Mari kita baca pasal ini bersama-sama dalam kedua bahasa.',
        en: 'Let us read this article together in both languages.',
      },
    },
    {
      tone: 'neutral',
      words: { id: 'Bagian ini kami terima tanpa perubahan.', en: 'We accept this part without change.' },
    },
    {
      tone: 'formal',
      words: {
        id: 'Kedua naskah mempunyai kekuatan yang sama; kami tidak mengusulkan naskah yang diutamakan.',
        en: 'Both texts are equally authentic; we do not propose a prevailing text.',
      },
    },
  ],
};
