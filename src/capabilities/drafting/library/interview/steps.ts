import type { DraftFacts } from '../draft-facts.ts';
import { type QuestionGroup, questionGroups } from './questions.ts';
import { type AskedQuestion, askedQuestions } from './questions-left.ts';

/** A page of the interview: the choice of clauses, a group of questions, or the look at the whole before it is opened. */
export type Step = 'clauses' | QuestionGroup | 'review';

const groups = Object.keys(questionGroups) as QuestionGroup[];
const [first, ...others] = groups as [QuestionGroup, ...QuestionGroup[]];

/** The stance and the clauses are chosen first: what is asked follows from them. */
const order: readonly Step[] = [first, 'clauses', ...others, 'review'];

/** The questions a page asks for these facts. */
export const askedOn = (step: Step, facts: DraftFacts): AskedQuestion[] =>
  askedQuestions(facts).filter(({ question }) => question.group === step);

/** The pages that have something to ask, in order. */
export const stepsOf = (facts: DraftFacts): Step[] =>
  order.filter((step) => step === 'clauses' || step === 'review' || askedOn(step, facts).length > 0);

/** A page by the name a form sent; the first one for a name that is none. */
export const stepNamed = (name: string, facts: DraftFacts): Step =>
  stepsOf(facts).find((step) => step === name) ?? first;

/** The page after this one, or before it; the ends stay where they are. */
export function stepBeside(step: Step, facts: DraftFacts, by: 1 | -1): Step {
  const steps = stepsOf(facts);
  return steps[steps.indexOf(step) + by] ?? step;
}
