import type { DossierType } from '../questions.ts';
import { goodsActs } from './acts.ts';
import { judgeGoods } from './rules.ts';

export const goods: DossierType = {
  kind: 'goods',
  name: { id: 'Barang dari kerja sama', en: 'Goods of a cooperation' },
  purpose: {
    id: 'Barang apa yang diterima, milik siapa, dicatat di mana, dan apa yang terjadi pada akhirnya.',
    en: 'Which goods came, who owns them, where they are entered and what happens at the end.',
  },
  titleHint: {
    id: 'Misalnya "Mesin perah dari Selandia Baru"',
    en: 'For example "Milking machines of New Zealand"',
  },
  acts: goodsActs,
  judge: judgeGoods,
};
