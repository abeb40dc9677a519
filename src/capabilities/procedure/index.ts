/**
 * Procedure: the law as data (regimes by date, paths, stages, papers, clocks, requirements) and the pure rules
 * that read it. Nothing here decides for an officer: it says what the law of the day asks, with its article.
 */
export { isDay } from './calendar/days.ts';
export { type ClockReading, clockIds, readClock } from './clocks/clock.ts';
export { type FilledLetter, fillLetter, isWrittenAt, type LetterFrame } from './letters/fill-letter.ts';
export { type GovernmentLevel, type LetterTemplate, readLetterTemplate } from './letters/letter-template.ts';
export { type Slot, type SlotKind, type SlotName, slots } from './letters/slots.ts';
export { letterTemplates } from './letters/templates/index.ts';
export type { FactValue, LackingFact, LetterFacts } from './letters/written-facts.ts';
export { pathAnswersSchema } from './path/answers.ts';
export { choosePath, type PathChoice, readAnswers } from './path/choose-path.ts';
export { answersNotUnderstood, notAPause } from './refusals.ts';
