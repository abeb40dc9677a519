import { foldText } from './fold-text.ts';

/** Articles of laws are not ours: "Pasal 5 Undang-Undang ...", "Article 31 of Law ...", "of the Convention". */
const law =
  /^[\s,]*(?:(?:ayat|huruf|paragraph|letter)[^,.;]{0,20})?\s*(?:of (?:the )?|dari |dalam )?(?:undang|peraturan|permendagri|permenlu|konvensi|uu\b|pp\b|law\b|regulation|government reg|act\b|convention|constitution|statute|charter|piagam|republic)/;

/** Whether the article a reference names, which ends at `at`, is one of a law or a treaty rather than of this text. */
export const ofALaw = (text: string, at: number): boolean => law.test(foldText(text.slice(at, at + 60)));
