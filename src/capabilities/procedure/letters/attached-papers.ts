import { stands } from './fill-letter.ts';
import type { LetterTemplate } from './letter-template.ts';
import { type LetterFacts, WrittenFacts } from './written-facts.ts';

/** The facts with the papers that usually go with a letter, where they name none. */
export function withUsualPapers(facts: LetterFacts, { attaches = [] }: LetterTemplate): LetterFacts {
  const known = new WrittenFacts(facts);
  const usual = attaches.filter((one) => stands(one, known)).map(({ paper }) => paper);
  return usual.length === 0 || known.isKnown('attachedPapers') ? facts : { ...facts, attachedPapers: usual };
}
