import type { Situation } from '../situation.ts';

export const money: Situation = {
  code: 'money',
  name: { id: 'Biaya dan anggaran', en: 'Money and budgets' },
  avoid: {
    id: 'Jangan menyebut jumlah tanpa mata uang dan tahun; jangan menjanjikan APBD yang belum disahkan.',
    en: 'Never give an amount without currency and year; never promise a budget that is not yet adopted.',
  },
  phrases: [
    {
      tone: 'neutral',
      words: { id: 'Setiap pihak menanggung biayanya sendiri.', en: 'Each party bears its own costs.' },
      avoid: {
        id: '"Own expense" boleh; "by self" tidak.',
        en: '"At its own expense" is right; "by self" is not.',
      },
    },
    {
      tone: 'neutral',
      words: {
        id: 'Pelaksanaannya bergantung pada ketersediaan anggaran.',
        en: 'Implementation is subject to the availability of funds.',
      },
      avoid: { id: '"Depend of" keliru; "depend on".', en: '"Depend of" is wrong; "depend on".' },
    },
    {
      tone: 'formal',
      words: {
        id: 'Anggaran kami harus disetujui bersama oleh DPRD setiap tahun.',
        en: 'Our budget must be approved each year together with the regional council.',
      },
      avoid: {
        id: 'DPRD bukan "parliament"; "regional council".',
        en: 'The DPRD is not a "parliament"; "regional council".',
      },
    },
    {
      tone: 'neutral',
      words: {
        id: 'Jumlahnya dua miliar rupiah, kira-kira menurut kurs hari ini.',
        en: "The amount is two billion rupiah, approximately, at today's rate.",
      },
      avoid: {
        id: 'Miliar = billion; triliun = trillion. Tulis angkanya juga.',
        en: 'Miliar = billion; triliun = trillion. Write the figure too.',
      },
    },
    {
      tone: 'neutral',
      words: { id: 'Apakah jumlah itu sudah termasuk pajak?', en: 'Does that amount include tax?' },
    },
    {
      tone: 'neutral',
      words: {
        id: 'Siapa yang menanggung tiket, penginapan, dan asuransi?',
        en: 'Who covers air fares, accommodation and insurance?',
      },
    },
    {
      tone: 'formal',
      words: {
        id: 'Kami tidak dapat menerima pinjaman dari pihak luar negeri melalui kerja sama ini.',
        en: 'We cannot accept a loan from abroad under this cooperation.',
      },
    },
    {
      tone: 'formal',
      words: {
        id: 'Hibah harus dicatat menurut peraturan kami sebelum digunakan.',
        en: 'A grant must be registered under our rules before it is used.',
      },
      avoid: {
        id: '"Grant" berarti hibah, bukan beasiswa.',
        en: '"Grant" is a hibah; a scholarship is a "beasiswa".',
      },
    },
    {
      tone: 'neutral',
      words: { id: 'Bolehkah kami menerima rincian biaya?', en: 'May we have a breakdown of the costs?' },
    },
    {
      tone: 'neutral',
      words: {
        id: 'Hadiah pribadi tidak dapat kami terima; tanda mata untuk kantor akan kami catat.',
        en: 'We cannot accept personal gifts; a token for the office will be registered.',
      },
    },
  ],
};
