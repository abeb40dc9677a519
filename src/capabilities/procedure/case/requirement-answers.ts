import type { Day } from '../calendar/days.ts';
import type { Answer } from '../check-requirements.ts';

/** What an office said of one requirement of a case: on which paper it is shown, and when. Never changed afterwards. */
export interface RequirementAnswer {
  requirement: string;
  answer: Answer;
  /** What shows it, and where in it; null where nobody named one. */
  paper: string | null;
  place: string | null;
  office: string;
  saidOn: Day;
  note: string | null;
  recordedOn: Day;
}

/** The last answer to each requirement; those before it are history. */
export const standingAnswers = (
  answers: readonly RequirementAnswer[],
): ReadonlyMap<string, RequirementAnswer> => new Map(answers.map((one) => [one.requirement, one]));
