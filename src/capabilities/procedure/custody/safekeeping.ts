import type { Words } from '#kernel/language.ts';
import type { LegalBasis } from '#kernel/legal-basis.ts';
import { languageName } from '#reference';
import { basisOn } from '../annexes/dossier-law.ts';
import type { JudgementFrame } from '../annexes/questions.ts';

/** By what officials in charge keep archives authentic, whole and safe. */
export const safekeeping = ({ law, today }: JudgementFrame): LegalBasis[] =>
  basisOn(law, today, 'custody-safekeeping');

export const nameIn = (language: string): Words => ({
  id: languageName(language, 'id'),
  en: languageName(language, 'en'),
});
