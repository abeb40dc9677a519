/**
 * Procedure: the law as data (regimes by date, paths, stages, papers, clocks, requirements) and the pure rules
 * that read it. Nothing here decides for an officer: it says what the law of the day asks, with its article.
 */
export { type ClockOptions, type ClockReading, clockIds, readClock } from './clocks/clock.ts';
export { type PathAnswers, pathAnswersSchema } from './path/answers.ts';
export { choosePath, type PathChoice, readAnswers } from './path/choose-path.ts';
export { answersNotUnderstood, notADay, notAPause } from './refusals.ts';
