import type { Situation } from '../situation.ts';

export const closing: Situation = {
  code: 'closing',
  name: { id: 'Menutup rapat', en: 'Closing a meeting' },
  avoid: {
    id: 'Jangan menambah janji baru saat berpamitan.',
    en: 'Do not add new promises while saying goodbye.',
  },
  phrases: [
    {
      tone: 'formal',
      words: {
        id: 'Terima kasih atas pembicaraan yang terbuka hari ini.',
        en: "Thank you for today's open discussion.",
      },
    },
    {
      tone: 'neutral',
      words: { id: 'Kita telah mencapai banyak hal hari ini.', en: 'We have achieved a great deal today.' },
    },
    {
      tone: 'neutral',
      words: {
        id: 'Apakah masih ada yang ingin disampaikan sebelum kita tutup?',
        en: 'Is there anything else before we close?',
      },
    },
    {
      tone: 'formal',
      words: { id: 'Dengan ini pertemuan saya tutup.', en: 'I hereby close the meeting.' },
      avoid: {
        id: '"Finish" untuk rapat kurang resmi; "close".',
        en: '"Finish" is less formal; a meeting is "closed".',
      },
    },
    {
      tone: 'neutral',
      words: { id: 'Kami menantikan kabar dari Anda.', en: 'We look forward to hearing from you.' },
      avoid: {
        id: 'Sesudah "look forward to" kata kerja memakai -ing.',
        en: 'After "look forward to" the verb takes -ing.',
      },
    },
    {
      tone: 'formal',
      words: {
        id: 'Sampaikan salam hormat kami kepada Wali Kota.',
        en: 'Please convey our respectful greetings to the Mayor.',
      },
      avoid: { id: 'Bukan "Send regards to".', en: 'Not "Say hello to" for a mayor.' },
    },
    {
      tone: 'neutral',
      words: {
        id: 'Kendaraan ke hotel sudah menunggu di depan.',
        en: 'The car to your hotel is waiting at the entrance.',
      },
    },
    {
      tone: 'neutral',
      words: { id: 'Semoga perjalanan pulang Anda lancar.', en: 'We wish you a safe journey home.' },
      avoid: {
        id: 'Bukan "Safe flight" untuk tamu resmi; dan bukan "Happy journey".',
        en: 'Not "Happy journey".',
      },
    },
    {
      tone: 'formal',
      words: { id: 'Kami berharap dapat menyambut Anda kembali.', en: 'We hope to welcome you again.' },
    },
    {
      tone: 'neutral',
      words: {
        id: 'Bila ada pertanyaan, silakan hubungi kantor kami.',
        en: 'If you have any questions, please contact our office.',
      },
      avoid: {
        id: '"Don\'t hesitate to contact me" boleh, tetapi sebut kantor agar tidak bergantung pada satu orang.',
        en: '"Please do not hesitate" is fine; name the office, so that it does not hang on one person.',
      },
    },
  ],
};
