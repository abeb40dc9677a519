import type { Words } from '#kernel/language.ts';

/**
 * The codes every office's book begins with: the four obstacles the study of seven governments around Surakarta found,
 * 2012 to 2017. An office may rename, retire or merge them, and adds its own.
 */
export const studyCodes: readonly { key: string; name: Words; meaning: Words }[] = [
  {
    key: 'coordination',
    name: { id: 'Koordinasi dan pelaporan', en: 'Coordination and reporting' },
    meaning: {
      id: 'Perangkat daerah tidak melapor, unit kerja sama harus menjemput bola, atau Pemerintah Pusat tidak diberi tahu.',
      en: 'Agencies do not report, the cooperation unit has to fetch, or the central government is not told.',
    },
  },
  {
    key: 'skills',
    name: { id: 'Kemampuan dan inisiatif', en: 'Skills and initiative' },
    meaning: {
      id: 'Kurang kemampuan lobi, negosiasi, penyusunan naskah, atau bahasa, atau kurang inisiatif.',
      en: 'Too little skill in lobbying, negotiation, drafting or language, or too little initiative.',
    },
  },
  {
    key: 'cost',
    name: { id: 'Biaya', en: 'Cost' },
    meaning: {
      id: 'Biayanya besar, tidak dianggarkan, atau diragukan seimbang dengan hasilnya.',
      en: 'It costs much, has no budget, or is doubted to be worth what it brings.',
    },
  },
  {
    key: 'mismatch',
    name: { id: 'Ketidakcocokan, tidak dilaksanakan', en: 'Mismatch, not carried out' },
    meaning: {
      id: 'Kedua daerah tidak sepadan, langkahnya terburu-buru, atau naskah ditandatangani tetapi tidak dilaksanakan.',
      en: 'The two places do not match, the step was hasty, or a text was signed and never carried out.',
    },
  },
];
