import type { Situation } from '../situation.ts';

export const proposing: Situation = {
  code: 'proposing',
  name: { id: 'Mengajukan usul', en: 'Making proposals' },
  avoid: {
    id: 'Jangan memakai "you must"; usul adalah usul.',
    en: 'Do not say "you must"; a proposal is a proposal.',
  },
  phrases: [
    {
      tone: 'formal',
      words: {
        id: 'Kami ingin mengusulkan tiga bidang kerja sama.',
        en: 'We would like to propose three fields of cooperation.',
      },
      avoid: {
        id: '"We want" terlalu keras dalam rapat resmi.',
        en: '"We want" is too blunt in a formal meeting.',
      },
    },
    {
      tone: 'neutral',
      words: {
        id: 'Bagaimana pendapat Anda jika kita mulai dengan satu sekolah?',
        en: 'How would you feel about starting with one school?',
      },
    },
    {
      tone: 'neutral',
      words: {
        id: 'Sebagai langkah pertama, kami mengusulkan pertukaran guru selama dua minggu.',
        en: 'As a first step, we suggest an exchange of teachers for two weeks.',
      },
      avoid: { id: 'Bukan "suggest you to send".', en: 'Not "suggest you to send".' },
    },
    {
      tone: 'neutral',
      words: {
        id: 'Kami dapat menyediakan tempat dan tenaga, bukan biaya perjalanan.',
        en: 'We can provide the venue and staff, but not travel costs.',
      },
    },
    {
      tone: 'neutral',
      words: {
        id: 'Bila Anda menyediakan tenaga ahli, kami menyediakan peserta dan tempat.',
        en: 'If you provide the experts, we will provide participants and the venue.',
      },
      avoid: {
        id: 'Sebut syarat lebih dahulu, baru pemberian.',
        en: 'Name the condition first, then what you give.',
      },
    },
    {
      tone: 'neutral',
      words: {
        id: 'Usul ini dapat dilaksanakan dengan anggaran yang sudah ada.',
        en: 'This proposal can be carried out within the existing budget.',
      },
    },
    {
      tone: 'neutral',
      words: {
        id: 'Manfaatnya bagi kedua pihak adalah sebagai berikut.',
        en: 'The benefits for both sides are as follows.',
      },
      avoid: { id: 'Bukan "as follow".', en: 'Not "as follow".' },
    },
    {
      tone: 'neutral',
      words: {
        id: 'Kami terbuka terhadap bentuk lain untuk mencapai tujuan yang sama.',
        en: 'We are open to other ways of reaching the same aim.',
      },
    },
    {
      tone: 'formal',
      words: {
        id: 'Mohon usul ini dipertimbangkan dan dijawab secara tertulis.',
        en: 'We ask you to consider this proposal and reply in writing.',
      },
    },
    {
      tone: 'neutral',
      words: {
        id: 'Ini baru gagasan, belum usul resmi.',
        en: 'This is only an idea, not a formal proposal yet.',
      },
      avoid: {
        id: 'Katakan sejak awal, agar tidak dicatat sebagai janji.',
        en: 'Say so at once, so that it is not minuted as a promise.',
      },
    },
  ],
};
