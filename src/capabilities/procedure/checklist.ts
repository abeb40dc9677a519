import type { Day } from './calendar/days.ts';
import { type Act, standingActs } from './case/acts.ts';
import { type RequirementAnswer, standingAnswers } from './case/requirement-answers.ts';
import { checkRequirements, factsOfAnswers, type RequirementVerdict } from './check-requirements.ts';
import type { Law } from './law/read-law.ts';
import { ruleSetAt } from './law/read-law.ts';
import type { Paper } from './law/shape.ts';
import { pathAnswers } from './path/answers.ts';
import type { CaseRow } from './store/cases.ts';

/** One requirement of a case: how it stands, who said so, and everything said of it before. */
export interface CheckedRequirement {
  verdict: RequirementVerdict;
  answer: RequirementAnswer | undefined;
  history: RequirementAnswer[];
}

/** The day whose law a case's requirements are those of: what its path was chosen for, else today. */
export function requirementDay({ answers }: Pick<CaseRow, 'answers'>, today: Day): Day {
  const read = pathAnswers.safeParse(answers);
  return (read.success && read.data.date) || today;
}

/** The requirements of a case with what was answered to each; empty where no law is held for its day. */
export function requirementsOf(
  row: Pick<CaseRow, 'answers' | 'path'>,
  answers: readonly RequirementAnswer[],
  law: Law,
  today: Day,
): CheckedRequirement[] {
  const day = requirementDay(row, today);
  const set = ruleSetAt(law, day);
  const read = pathAnswers.safeParse(row.answers);
  if (!set || !read.success) return [];
  const standing = standingAnswers(answers);
  const said = factsOfAnswers(read.data, row.path, day);
  const given = Object.fromEntries(
    set.requirements.flatMap(({ code, fact }) => {
      const answer = standing.get(code);
      return answer ? [[fact, answer.answer]] : [];
    }),
  );
  const facts = { ...said, answers: { ...said.answers, ...given } };
  return checkRequirements(facts, day, law).map((verdict) => ({
    verdict,
    answer: standing.get(verdict.code),
    history: answers.filter(({ requirement }) => requirement === verdict.code).toReversed(),
  }));
}

/** One part of a paper: the act that says it is there, or nothing. */
export interface CheckedPart {
  code: string;
  act: Act | undefined;
}

export interface CheckedPaper {
  paper: Paper;
  /** The act that brought it last; undefined while it is not in the file. */
  act: Act | undefined;
  parts: CheckedPart[];
}

/** Which act brought each paper of a case, and which found each of its parts. */
export function papersOf(acts: readonly Act[], papers: readonly Paper[]): CheckedPaper[] {
  const standing = standingActs(acts).toReversed();
  const broughtBy = (code: string) =>
    standing.find((act) => (act.papers ?? []).some(({ paper }) => paper === code));
  const foundBy = (code: string, part: string) =>
    standing.find((act) => (act.papers ?? []).some((one) => one.paper === code && one.parts.includes(part)));
  return papers.map((paper) => ({
    paper,
    act: broughtBy(paper.code),
    parts: paper.parts.map(({ code }) => ({ code, act: foundBy(paper.code, code) })),
  }));
}
