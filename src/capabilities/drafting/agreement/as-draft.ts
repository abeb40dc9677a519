import type { Draft, DraftClause } from '../draft.ts';
import type { Agreement, Cells, Clause } from './agreement.ts';
import { numberHeading, numbersOf, printedClauses } from './number-clauses.ts';
import { writeReferences } from './references.ts';

const inEach = (languages: readonly string[], write: (language: string) => string): Cells =>
  Object.fromEntries(languages.map((language) => [language, write(language)]));

const lines = (...parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== '').join('\n');

/** A clause's text in one language as it is printed: number, heading, text with its references written out. */
export function clauseText(clause: Clause, agreement: Agreement, language: string): string {
  const number = numbersOf(agreement.clauses).get(clause.id);
  return lines(
    numberHeading(clause.role, number, language),
    clause.heading[language],
    writeReferences(clause.text[language] ?? '', agreement.clauses),
  );
}

function asClause(clause: Clause, agreement: Agreement): DraftClause {
  const empty = (language: string) => (clause.text[language] ?? '').trim() === '';
  const part = clause.part ?? (clause.role === 'recital' ? ('preamble' as const) : undefined);
  return {
    id: clause.id,
    ...(part ? { part } : {}),
    // A heading without a text is still a missing cell.
    text: inEach(agreement.languages, (language) =>
      empty(language) ? '' : clauseText(clause, agreement, language),
    ),
  };
}

const partyText = ({ parties }: Agreement, language: string): string =>
  parties
    .map(({ name, office, short }) =>
      [name[language], office[language], short[language]].filter(Boolean).join(', '),
    )
    .filter(Boolean)
    .join('\n');

/** Place and day of signing, where they are known and no clause of the text says them. */
function signingClause(agreement: Agreement): DraftClause[] {
  const { clauses, languages, signing } = agreement;
  const said = printedClauses(clauses).some(({ role, part }) => role === 'closing' || part === 'signature');
  if (said || signing.date === '') return [];
  const text = inEach(languages, (language) =>
    [signing.place[language], signing.date].filter(Boolean).join(', '),
  );
  return [{ id: signingId, part: 'signature', text }];
}

/** The ids under which the checks speak of what is not a clause of its own. */
export const titleClause = 'title';
export const partiesClause = 'parties';
export const signingId = 'signing';

/** The agreement as the checks read it: title and parties as clauses of their own, parts not applicable left out. */
export function asDraft(agreement: Agreement): Draft {
  const { kind, languages, parties, terms, clauses, title } = agreement;
  return {
    kind: kind === 'annual-plan' ? 'plan' : kind,
    languages,
    parties: parties.map(({ name, aliases }) => ({ name, ...(aliases ? { aliases } : {}) })),
    terms,
    clauses: [
      { id: titleClause, part: 'title', text: inEach(languages, (language) => title[language] ?? '') },
      {
        id: partiesClause,
        part: 'parties',
        text: inEach(languages, (language) => partyText(agreement, language)),
      },
      ...printedClauses(clauses).map((clause) => asClause(clause, agreement)),
      ...signingClause(agreement),
    ],
  };
}
