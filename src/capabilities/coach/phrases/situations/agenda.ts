import type { Situation } from '../situation.ts';

export const agenda: Situation = {
  code: 'agenda',
  name: { id: 'Menyepakati acara', en: 'Agreeing on the agenda' },
  avoid: {
    id: 'Jangan menambah pokok baru tanpa memberi tahu sebelumnya.',
    en: 'Do not add new items without notice.',
  },
  phrases: [
    {
      tone: 'neutral',
      words: {
        id: 'Bolehkah kita menyepakati acara terlebih dahulu?',
        en: 'May we first agree on the agenda?',
      },
    },
    {
      tone: 'neutral',
      words: { id: 'Ada empat pokok dalam acara kita.', en: 'There are four items on our agenda.' },
      avoid: {
        id: 'Bukan "four agendas": acaranya satu, pokoknya empat.',
        en: 'Not "four agendas": one agenda, four items.',
      },
    },
    {
      tone: 'neutral',
      words: { id: 'Apakah ada yang ingin Anda tambahkan?', en: 'Is there anything you would like to add?' },
    },
    {
      tone: 'formal',
      words: {
        id: 'Kami mengusulkan agar pokok ketiga dibahas lebih dahulu.',
        en: 'We propose that the third item be taken first.',
      },
    },
    {
      tone: 'neutral',
      words: {
        id: 'Pokok ini memerlukan persiapan; bolehkah kita bahas pada pertemuan berikutnya?',
        en: 'This item needs preparation; may we take it at the next meeting?',
      },
    },
    {
      tone: 'neutral',
      words: {
        id: 'Saya usulkan lima belas menit untuk tiap pokok.',
        en: 'I suggest fifteen minutes for each item.',
      },
    },
    {
      tone: 'neutral',
      words: { id: 'Mari kita lanjutkan ke pokok berikutnya.', en: 'Let us move on to the next item.' },
      avoid: { id: 'Bukan "continue to the next agenda".', en: 'Not "continue to the next agenda".' },
    },
    {
      tone: 'neutral',
      words: {
        id: 'Kita kembali ke pokok ini sesudah makan siang.',
        en: 'We will return to this item after lunch.',
      },
      avoid: {
        id: '"Postpone to later" keliru: pilih "postpone" atau "later".',
        en: '"Postpone to later" says it twice.',
      },
    },
    {
      tone: 'neutral',
      words: {
        id: 'Pokok ini di luar tujuan hari ini; kami catat untuk lain waktu.',
        en: "This is outside today's purpose; we will note it for another time.",
      },
    },
    {
      tone: 'neutral',
      words: {
        id: 'Siapa dari pihak Anda yang akan berbicara tentang anggaran?',
        en: 'Who on your side will speak about the budget?',
      },
    },
  ],
};
