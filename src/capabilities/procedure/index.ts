/**
 * Procedure: the law as data (regimes by date, paths, stages, papers, clocks, requirements), the pure rules that
 * read it, and the cases that are made of recorded acts. Nothing here decides for an officer: it says what the
 * law of the day asks, with its article.
 */
export { openDossier } from './annexes/open-dossier.ts';
export { type DossierActRecording, recordDossierAct } from './annexes/record-dossier-act.ts';
export { dossierRoutes } from './annexes/routes.tsx';
export { isDay } from './calendar/days.ts';
export { draftAnswers } from './case-draft.ts';
export { checkRequirements } from './check-requirements.ts';
export { type ClockReading, clockIds, readClock } from './clocks/clock.ts';
export { type HeldInstrument, listHeldInstruments } from './custody/tell-originals.ts';
export { type EndingGround, endingGrounds } from './ending-grounds.ts';
export { procedureJobs } from './jobs.ts';
export { type FilledLetter, fillLetter, isWrittenAt, type LetterFrame } from './letters/fill-letter.ts';
export { type GovernmentLevel, type LetterTemplate, readLetterTemplate } from './letters/letter-template.ts';
export {
  composeOfficeLetter,
  type OfficeLetter,
  printOfficeLetter,
  viewOfficeLetters,
} from './letters/office-letter.ts';
export { findOfficePaper, listSigners, type OfficePaper, type Official } from './letters/office-paper.ts';
export { type Slot, type SlotKind, type SlotName, slots } from './letters/slots.ts';
export { letterTemplates } from './letters/templates/index.ts';
export { type LetterWriting, writeLetter } from './letters/write-letter.ts';
export type { FactValue, LackingFact, LetterFacts } from './letters/written-facts.ts';
export { type AwaitedAnswer, listAwaitedAnswers } from './list-awaited-answers.ts';
export {
  type Deadline,
  listDeadlines,
  listStandingClocks,
  type StandingClock,
} from './list-deadlines.ts';
export { listOpenClocks } from './list-open-clocks.ts';
export { listRules } from './list-rules.ts';
export { listRunningCases, type RunningCase } from './list-running-cases.ts';
export { openCase } from './open-case.ts';
export { procedureRoutes } from './pages/routes.ts';
export { pathAnswersSchema } from './path/answers.ts';
export { choosePath, type PathChoice, readAnswers } from './path/choose-path.ts';
export { recordAct } from './record-act.ts';
export { answersNotUnderstood, notAPause } from './refusals.ts';
export { replaceHolidayYear } from './replace-holiday-year.ts';
export { type CheckedFile, checkNationalFile, ruleSetSchema } from './settings/check-national-file.ts';
export { confirmRule } from './settings/confirm-rule.ts';
export { lastHolders } from './settings/last-holders.ts';
export { lawOf } from './settings/law-of.ts';
export { loadRuleSet } from './settings/load-rule-set.ts';
export { settingRoutes } from './settings/pages/routes.ts';
export { type HolderRecording, recordHolder } from './settings/record-holder.ts';
export { setLetterhead } from './settings/set-letterhead.ts';
export { viewCase } from './view-case.ts';
