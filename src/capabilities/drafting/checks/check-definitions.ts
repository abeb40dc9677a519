import type { Draft } from '../draft.ts';
import type { Finding } from '../finding.ts';
import { definedIn, usesTerm } from '../parity/compare-terms.ts';
import { nameWords } from '../parity/name-words.ts';

const whole = ({ clauses }: Draft, language: 'id' | 'en') =>
  clauses.map(({ text }) => text[language] ?? '').join('\n');

const times = (text: string, term: string): number => {
  const [, ...rest] = text.toLowerCase().split(term.toLowerCase());
  return rest.length;
};

/** Terms that are defined and stand nowhere else, and terms of the draft's list that no text defines. */
export function checkDefinitions(draft: Draft): Finding[] {
  return (['id', 'en'] as const)
    .filter((language) => draft.languages.includes(language))
    .flatMap((language) => {
      const text = whole(draft, language);
      const defined = definedIn(text, language);
      const about = (message: Finding['message']): Finding => ({
        clause: null,
        code: 'term',
        languages: [language],
        message,
        passages: [],
      });
      const unused = defined
        .filter((term) => times(text, term) < 2)
        .map((term) => about(nameWords.unused(language, term)));
      const known = (term: string) => defined.some((one) => one.toLowerCase() === term.toLowerCase());
      const undefinedTerms = (draft.terms ?? [])
        .map((term) => term[language] ?? '')
        .filter((term) => term && defined.length > 0 && usesTerm(text, term) && !known(term))
        .map((term) => about(nameWords.undefined(language, term)));
      return [...unused, ...(draft.clauses.some(({ part }) => part === 'definitions') ? undefinedTerms : [])];
    });
}
