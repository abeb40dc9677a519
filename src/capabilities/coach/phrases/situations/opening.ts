import type { Situation } from '../situation.ts';

export const opening: Situation = {
  code: 'opening',
  name: { id: 'Membuka rapat', en: 'Opening a meeting' },
  avoid: {
    id: 'Jangan langsung menyebut permintaan; buka, perkenalkan, baru acara.',
    en: 'Do not begin with the request; open, introduce, then take the agenda.',
  },
  phrases: [
    {
      tone: 'formal',
      words: {
        id: 'Atas nama Pemerintah Daerah, saya membuka pertemuan ini.',
        en: 'On behalf of the Regional Government, I open this meeting.',
      },
      avoid: {
        id: '"Local Government" dan "Regional Government" jangan dicampur dalam satu rapat.',
        en: 'Do not mix "Local Government" and "Regional Government" in one meeting.',
      },
    },
    {
      tone: 'neutral',
      words: {
        id: 'Terima kasih telah meluangkan waktu untuk bertemu dengan kami hari ini.',
        en: 'Thank you for taking the time to meet us today.',
      },
      avoid: { id: 'Bukan "Thank you for your coming".', en: 'Not "Thank you for your coming".' },
    },
    {
      tone: 'neutral',
      words: {
        id: 'Izinkan kami memperkenalkan diri satu per satu.',
        en: 'Let us introduce ourselves one by one.',
      },
    },
    {
      tone: 'neutral',
      words: {
        id: 'Saya akan memimpin rapat ini, dan rekan saya akan mencatat.',
        en: 'I will chair this meeting, and my colleague will take the minutes.',
      },
      avoid: {
        id: '"Notulen" bukan "notulen"; catatan rapat = "minutes".',
        en: 'The record of a meeting is "minutes", not "notulen" or "notes of meeting".',
      },
    },
    {
      tone: 'neutral',
      words: {
        id: 'Tujuan pertemuan hari ini adalah menyepakati isi surat pernyataan kehendak.',
        en: "The purpose of today's meeting is to agree on the content of the Letter of Intent.",
      },
      avoid: { id: 'Sebut satu tujuan saja.', en: 'Name one purpose only.' },
    },
    {
      tone: 'neutral',
      words: {
        id: 'Pertemuan ini bersifat penjajakan; belum ada yang mengikat.',
        en: 'This meeting is exploratory; nothing is binding yet.',
      },
      avoid: {
        id: 'Jangan memakai "agree" bila maksudnya baru "mengerti".',
        en: 'Do not say "agree" when you only mean "understand".',
      },
    },
    {
      tone: 'neutral',
      words: {
        id: 'Apakah semua sudah menerima bahan rapat?',
        en: 'Has everyone received the papers for the meeting?',
      },
    },
    {
      tone: 'neutral',
      words: {
        id: 'Kami berbicara dalam bahasa Indonesia; penerjemah akan menyampaikannya.',
        en: 'We will speak Indonesian; the interpreter will convey it.',
      },
      avoid: {
        id: '"Translator" menerjemahkan tulisan; yang lisan "interpreter".',
        en: 'A "translator" works in writing; in speech it is an "interpreter".',
      },
    },
    {
      tone: 'neutral',
      words: { id: 'Kita mempunyai waktu sembilan puluh menit.', en: 'We have ninety minutes.' },
    },
    {
      tone: 'neutral',
      words: { id: 'Bila tidak ada keberatan, kita mulai.', en: 'If there is no objection, let us begin.' },
    },
  ],
};
