import type { DraftFacts } from '../draft-facts.ts';
import { variantOf } from '../fill-text.ts';
import { chosenClauses, stanceFor } from '../first-draft.ts';
import type { LibraryClause } from '../library-clause.ts';
import { slotValues } from '../slot-values.ts';
import type { SlotName } from '../slots.ts';
import { type Question, questions } from './questions.ts';

const openIn = (text: string): SlotName[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] as SlotName);

/** The slots of a clause in the words that the draft takes of it. */
function slotsOf(clause: LibraryClause, facts: DraftFacts): SlotName[] {
  const { paragraphs } = variantOf(clause, stanceFor(clause, facts));
  return paragraphs.flatMap(({ id, en }) => [...openIn(id), ...openIn(en)]);
}

export interface AskedQuestion {
  question: Question;
  /** The clauses whose words wait for the answer. */
  askedFor: readonly LibraryClause[];
  /** Something is answered; a list may still lack a language, which the placeholders tell. */
  answered: boolean;
}

/** What a draft of these facts must be asked, in order, and which clauses ask for it. */
export function askedQuestions(facts: DraftFacts): AskedQuestion[] {
  const clauses = chosenClauses(facts).filter(({ id }) => facts.notApplicable[id] === undefined);
  const values = slotValues(facts);
  return questions.flatMap((question) => {
    const askedFor = clauses.filter((clause) =>
      slotsOf(clause, facts).some((slot) => question.slots.includes(slot)),
    );
    if (question.slots.length > 0 && askedFor.length === 0) return [];
    const answered = question.slots.every((slot) => values[slot] !== undefined);
    return [{ question, askedFor, answered }];
  });
}

/** The questions without an answer: what the draft will have as placeholders. */
export const questionsLeft = (facts: DraftFacts): Question[] =>
  askedQuestions(facts)
    .filter(({ answered }) => !answered)
    .map(({ question }) => question);
