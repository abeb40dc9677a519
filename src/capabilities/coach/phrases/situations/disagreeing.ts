import type { Situation } from '../situation.ts';

export const disagreeing: Situation = {
  code: 'disagreeing',
  name: { id: 'Tidak setuju dengan sopan', en: 'Disagreeing politely' },
  avoid: {
    id: 'Jangan berkata "No" saja atau diam saja; sebut alasan dan jalan lain.',
    en: 'Do not answer with a bare "No" or with silence; give the reason and another way.',
  },
  phrases: [
    {
      tone: 'neutral',
      words: {
        id: 'Kami memahami alasan Anda, tetapi kami melihatnya secara berbeda.',
        en: 'We understand your reasons, but we see it differently.',
      },
      avoid: { id: 'Bukan "You are wrong".', en: 'Not "You are wrong".' },
    },
    {
      tone: 'neutral',
      words: { id: 'Bagian ini sulit bagi kami.', en: 'This part is difficult for us.' },
      avoid: {
        id: 'Di banyak tempat "difficult" sudah berarti tidak; tanyakan bila Anda mendengarnya.',
        en: 'In many places "difficult" already means no; ask when you hear it.',
      },
    },
    {
      tone: 'formal',
      words: {
        id: 'Dengan hormat, kami belum dapat menerima rumusan ini.',
        en: 'With respect, we cannot accept this wording as it stands.',
      },
      avoid: {
        id: 'Jangan memakai "we object" kecuali memang keberatan resmi.',
        en: 'Do not say "we object" unless you lodge a formal objection.',
      },
    },
    {
      tone: 'neutral',
      words: {
        id: 'Kami setuju dengan tujuannya, tetapi tidak dengan caranya.',
        en: 'We agree with the aim, but not with the method.',
      },
    },
    {
      tone: 'neutral',
      words: { id: 'Bolehkah kami mengusulkan jalan tengah?', en: 'May we suggest a middle way?' },
    },
    {
      tone: 'neutral',
      words: {
        id: 'Itu tidak dapat kami lakukan, tetapi inilah yang dapat kami lakukan.',
        en: 'We cannot do that, but here is what we can do.',
      },
    },
    {
      tone: 'neutral',
      words: {
        id: 'Kami khawatir jangka waktunya terlalu pendek.',
        en: 'We are concerned that the time is too short.',
      },
      avoid: {
        id: '"We are afraid of the time" bukan bahasa Inggris.',
        en: '"We are afraid of the time" is not English.',
      },
    },
    {
      tone: 'neutral',
      words: { id: 'Pengalaman kami menunjukkan hasil yang lain.', en: 'Our experience has been different.' },
    },
    {
      tone: 'neutral',
      words: {
        id: 'Mari kita catat bahwa pendapat kita berbeda, dan lanjutkan.',
        en: 'Let us note that our views differ, and go on.',
      },
    },
    {
      tone: 'formal',
      words: {
        id: 'Kami minta keberatan kami dicatat dalam notulen.',
        en: 'We ask that our reservation be recorded in the minutes.',
      },
      avoid: {
        id: '"Reservation" di sini berarti keberatan, bukan pemesanan.',
        en: '"Reservation" here is a legal doubt, not a booking.',
      },
    },
  ],
};
