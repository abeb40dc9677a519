import { type Agreement, printedClauses, writeReferences } from '#drafting';
import { type FieldRefusal, fieldsToCorrect } from '#kernel/refusal.ts';
import { headPlace, longestLine, type PartnerLine } from './partner-line.ts';

/** What a page gives back of a form's fields. */
interface Fields {
  get(name: string): string;
}

/** The field in which a remark, or another wording in a language, is typed. */
export const fieldFor = ({ clause, language, kind }: Omit<PartnerLine, 'text'>): string =>
  `${kind}-${clause}${kind === 'wording' ? `-${language}` : ''}`;

/** Where the partner may speak: the head, and every clause that was sent. */
export const placesIn = (agreement: Agreement): string[] => [
  headPlace,
  ...printedClauses(agreement.clauses).map(({ id }) => id),
];

/** A clause's text as it was sent, without its number and heading: where another wording begins. */
export function sentText({ clauses }: Agreement, clause: string, language: string): string {
  const found = clauses.find(({ id }) => id === clause);
  return writeReferences(found?.text[language] ?? '', clauses);
}

const plain = (text: string) => text.replace(/\r\n?/g, '\n').trim();

/** What was typed, by clause: remarks, and wordings that differ from the text that was sent. */
export function readLines(fields: Fields, agreement: Agreement, language: string): PartnerLine[] {
  return placesIn(agreement).flatMap((clause): PartnerLine[] => {
    const comment = plain(fields.get(fieldFor({ clause, language, kind: 'comment' })));
    const wordings = agreement.languages.flatMap((one): PartnerLine[] => {
      const text = plain(fields.get(fieldFor({ clause, language: one, kind: 'wording' })));
      const changed = text !== '' && text !== plain(sentText(agreement, clause, one));
      return changed && clause !== headPlace ? [{ clause, language: one, kind: 'wording', text }] : [];
    });
    return [...(comment ? [{ clause, language, kind: 'comment' as const, text: comment }] : []), ...wordings];
  });
}

/** Refuses lines that are too long, naming their fields. */
export function mustFit(lines: readonly PartnerLine[]): void {
  const wrong: FieldRefusal[] = lines
    .filter(({ text }) => text.length > longestLine)
    .map((line) => ({
      field: fieldFor(line),
      words: {
        id: 'Paling panjang 20.000 huruf untuk satu pasal',
        en: 'At most 20,000 characters for one article',
      },
    }));
  if (wrong.length > 0) throw fieldsToCorrect(wrong);
}
