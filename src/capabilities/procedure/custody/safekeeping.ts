import type { Words } from '#kernel/language.ts';
import { languageName } from '#reference';
import { read } from '../annexes/finding.ts';

/** Officials in charge keep archives authentic, whole and safe. */
export const safekeeping = read('UU 43/2009', '40(5)');

export const nameIn = (language: string): Words => ({
  id: languageName(language, 'id'),
  en: languageName(language, 'en'),
});
