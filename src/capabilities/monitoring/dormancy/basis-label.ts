import type { Language } from '#kernel/language.ts';
import type { EndingGround } from '#procedure';

const words = {
  article: { id: 'Pasal', en: 'art.' },
  toConfirm: {
    id: 'belum dibaca dari naskahnya; perlu dikonfirmasi',
    en: 'not read in its text; to be confirmed',
  },
  read: { id: 'dibaca dari naskahnya', en: 'read in its text' },
} as const;

/** The articles of a ground, and whether they were read: "Permendagri 25/2020 Pasal 34b (dibaca dari naskahnya)". */
export const basisLabel = ({ basis }: EndingGround, language: Language): string =>
  basis
    .map(
      ({ instrument, article, standing }) =>
        `${instrument} ${words.article[language]} ${article} (${words[standing === 'read' ? 'read' : 'toConfirm'][language]})`,
    )
    .join('; ');
