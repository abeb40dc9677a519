import type { Words } from '#kernel/language.ts';
import type { AgreementKind } from '../../agreement/agreement.ts';
import type { Stance } from '../library-clause.ts';
import type { Place } from '../templates.ts';

export const stanceWords: Readonly<Record<Stance, Words>> = {
  cautious: { id: 'Hati-hati', en: 'Cautious' },
  balanced: { id: 'Seimbang', en: 'Balanced' },
  generous: { id: 'Murah hati', en: 'Generous' },
};

export const kindWords: Readonly<Record<AgreementKind, Words>> = {
  loi: { id: 'Pernyataan Kehendak Kerja Sama (LoI)', en: 'Letter of Intent' },
  plan: { id: 'Rencana Kerja Sama', en: 'Cooperation Plan' },
  mou: { id: 'Nota Kesepahaman (MoU)', en: 'Memorandum of Understanding' },
  arrangement: { id: 'Pengaturan Pelaksanaan', en: 'Implementing Arrangement' },
  addendum: { id: 'Adendum', en: 'Addendum' },
  'annual-plan': { id: 'Rencana Kegiatan Tahunan', en: 'Annual Activity Plan' },
};

export const placeWords: Readonly<Record<Place, Words>> = {
  mandatory: { id: 'wajib', en: 'mandatory' },
  usual: { id: 'lazim', en: 'usual' },
  optional: { id: 'pilihan', en: 'optional' },
};

export const libraryWords = {
  title: { id: 'Pustaka klausul', en: 'Clause library' },
  lead: {
    id: 'Teks klausul dalam bahasa Indonesia dan bahasa Inggris untuk setiap bagian naskah, dengan kegunaan, dasar hukum, dan pilihan sikapnya. Bagian dalam kurung siku diisi dari fakta kerja sama.',
    en: 'Texts of clauses in Indonesian and English for every part of an agreement, with purpose, legal basis and choice of stance. What stands in square brackets is filled from the facts of the cooperation.',
  },
  noAdvice: {
    id: 'Teks ini bahan awal, bukan nasihat hukum. Bagian Hukum tetap memeriksa naskah.',
    en: 'These texts are a start and no legal advice. The legal section still reviews every draft.',
  },
  purpose: { id: 'Kegunaan', en: 'Purpose' },
  basis: { id: 'Dasar', en: 'Source' },
  usage: { id: 'Kelaziman naskah; tidak diminta pasal tertentu.', en: 'Usage; no article asks for it.' },
  remembered: {
    id: 'belum dibaca pada naskah aslinya, perlu dipastikan',
    en: 'not read in its text, to be confirmed',
  },
  usedIn: { id: 'Dipakai dalam', en: 'Used in' },
  declarable: {
    id: 'boleh dinyatakan tidak berlaku dengan alasan',
    en: 'may be declared not applicable with a reason',
  },
  review: { id: 'Perlu telaah hukum', en: 'Legal review needed' },
  indonesian: { id: 'Bahasa Indonesia', en: 'Indonesian' },
  english: { id: 'Bahasa Inggris', en: 'English' },
  edition: { id: 'Edisi', en: 'Edition' },
} satisfies Record<string, Words>;
