import type { LetterTemplateText } from '../letter-template.ts';

type Letter = Extract<LetterTemplateText, { kind: 'letter' }>;

/** Letters to the Minister of Home Affairs go to the Secretary-General. */
export const minister = {
  recipient: 'Menteri Dalam Negeri',
  through: 'c.q. Sekretaris Jenderal',
  place: '{ministerPlace}',
} as const;

/** The last words of a letter to the Minister. */
export const thanksToMinister = {
  block: 'paragraph',
  text: 'Demikian kami sampaikan. Atas perhatian Menteri Dalam Negeri, kami ucapkan terima kasih.',
} as const;

/** A province sends itself no copy. */
export const copyToGovernor: Letter['copies'] = [
  { to: 'Gubernur {province} di {provinceCapital}', levels: ['regency-or-city'] },
];
