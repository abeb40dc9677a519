import { type Agreement, numberHeading, numbersOf } from '#drafting';
import type { Language } from '#kernel/language.ts';
import { headPlace } from '../partner/partner-line.ts';
import { words } from '../words.ts';

/** What a clause is called: "Pasal 4 Pembiayaan"; recitals and the closing by their first words. */
export function clauseName(agreement: Agreement, clauseId: string, language: Language): string {
  if (clauseId === headPlace) return words.head[language];
  const clause = agreement.clauses.find(({ id }) => id === clauseId);
  if (!clause) return clauseId;
  const number = numberHeading(clause.role, numbersOf(agreement.clauses).get(clauseId), language);
  const heading = clause.heading[language] ?? clause.heading.id ?? '';
  const beginning = (clause.text[language] ?? clause.text.id ?? '').slice(0, 40);
  return [number, heading || (number ? '' : `${beginning}…`)].filter(Boolean).join(' ');
}

/** The title of an agreement in one line; a text without one is said to have none. */
export function titleOf({ title }: Agreement, reading: string, language: Language = 'id'): string {
  const written = title[reading] || title.id || title.en || '';
  return written.replaceAll('\n', ' ') || words.untitled[language];
}
