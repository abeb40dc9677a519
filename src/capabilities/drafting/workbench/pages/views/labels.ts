import type { Language } from '#kernel/language.ts';
import { languageName } from '#reference';
import type { Agreement, Cells } from '../../../agreement/agreement.ts';
import { numberHeading, numbersOf } from '../../../agreement/number-clauses.ts';
import { partNames } from '../../../checks/words.ts';
import { roleWords, words } from '../words.ts';

/** The title in the reader's language, else in whichever it has. */
export function titleOf({ title }: { title: Cells }, language: Language): string {
  const written = title[language] || Object.values(title).find((text) => text !== '');
  return written || words.agreement[language];
}

/** "Pasal 4 Pembiayaan": what a clause is called in a list; by part or standing where it has neither number nor heading. */
export function clauseName(agreement: Agreement, id: string, language: Language): string {
  if (id === 'title') return words.titleIn[language];
  if (id === 'parties') return words.parties[language];
  if (id === 'signing') return words.signing[language];
  const clause = agreement.clauses.find((one) => one.id === id);
  if (!clause) return words.head[language];
  const number = numbersOf(agreement.clauses).get(id);
  const called = clause.heading[language] || Object.values(clause.heading)[0];
  const part = clause.part && partNames[clause.part][language];
  return [numberHeading(clause.role, number, language) || roleWords[clause.role][language], called || part]
    .filter(Boolean)
    .join(' ');
}

/** "Bahasa Indonesia", by the reader's language. */
export const nameOfLanguage = (code: string, language: Language): string => languageName(code, language);
