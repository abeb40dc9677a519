import type { Passage } from '#platform/documents/printed-document.ts';
import type { Agreement } from '../agreement/agreement.ts';
import { clauseText } from '../agreement/as-draft.ts';
import { type CellPlace, printedCells } from '../agreement/clause-markers.ts';
import { numberHeading, numbersOf } from '../agreement/number-clauses.ts';
import { partiesPassage, signingPassage, titlePassage } from './passages.ts';

/** One language of one clause as it is printed: number, heading and text, each on lines of its own. */
export interface PrintedText extends CellPlace {
  text: string;
  /** "Pasal 4", its first line; empty for what bears no number. */
  number: string;
}

const textOf = ({ pieces }: Passage): string =>
  pieces.map(({ mark, text }) => (mark === undefined ? text : `${mark} ${text}`)).join('\n');

const apart: Readonly<Record<string, (agreement: Agreement, language: string) => Passage>> = {
  title: titlePassage,
  parties: partiesPassage,
  signing: signingPassage,
};

/**
 * The texts an agreement is printed with: title, parties, every clause, place and day of signing; what has no text is left out. A
 * clause's text is the one that is kept, so that what comes back can be saved in its place.
 */
export function printedTexts(agreement: Agreement): PrintedText[] {
  const clauses = new Map(agreement.clauses.map((clause) => [clause.id, clause]));
  const numbers = numbersOf(agreement.clauses);
  return printedCells(agreement)
    .map((place) => {
      const { language } = place;
      const clause = clauses.get(place.clause);
      if (!clause) {
        const passage = apart[place.clause]?.(agreement, language);
        return { ...place, text: passage ? textOf(passage) : '', number: '' };
      }
      const number = numberHeading(clause.role, numbers.get(clause.id), language);
      return { ...place, text: clauseText(clause, agreement, language), number };
    })
    .filter(({ text, number }) => text.trim() !== number);
}
