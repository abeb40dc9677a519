import type { Words } from '#kernel/language.ts';
import type { LegalBasis } from '#kernel/legal-basis.ts';
import type { Day } from '../calendar/days.ts';
import { law as indonesianLaw } from '../law/law.ts';
import { basisOf, type Law, ruleSetAt } from '../law/read-law.ts';
import type { PathRule, RuleSet } from '../law/shape.ts';
import { answersNotUnderstood, beforeTheLaw } from '../refusals.ts';
import { answerComplaints } from './answer-complaints.ts';
import { type PathAnswers, pathAnswers } from './answers.ts';
import { relationsOn } from './relations.ts';

/** A reason in both languages with its articles. */
export interface PathReason extends Words {
  code: string;
  basis: LegalBasis[];
}

export interface PathChoice {
  path: string;
  name: Words;
  /** Paths the facts allow as well: a person decides, with the legal unit. */
  alternatives: string[];
  /** The regime the answers were judged by. */
  regime: string;
  reasons: PathReason[];
  /** Every article of the reasons, once. */
  basis: LegalBasis[];
}

export type PathFacts = Readonly<Record<string, readonly string[]>>;

const workAbroad: readonly string[] = ['labour-placement', 'overseas-apprenticeship'];

/** Facts as the rules ask for them: every answer, and what follows from the country and the day. */
export function factsOf(answers: PathAnswers, day: Day): PathFacts {
  return {
    counterparty: [answers.counterparty],
    twinning: [answers.twinning],
    centralAgreement: [answers.centralAgreement],
    resources: answers.resources,
    people: answers.people,
    assets: answers.assets,
    reservedMatters: answers.reservedMatters,
    workAbroad: [answers.reservedMatters.some((matter) => workAbroad.includes(matter)) ? 'said' : 'not-said'],
    abroad: [answers.country === undefined ? 'unknown' : answers.country === 'ID' ? 'no' : 'yes'],
    relations: [relationsOn(answers.country, day)],
  };
}

/** Whether every fact a rule names has one of the values it lists. */
export const applies = (when: PathRule['when'], facts: PathFacts): boolean =>
  Object.entries(when).every(([fact, wanted]) => facts[fact]?.some((value) => wanted.includes(value)));

/** The first rule that names a path decides; those that name none, or forbid as well, add their reason. */
function decide(set: RuleSet, facts: PathFacts): { decisive: PathRule[]; added: PathRule[] } {
  const matching = set.pathRules.filter((rule) => applies(rule.when, facts));
  const [first] = matching.filter(({ path }) => path !== undefined);
  const sameVerdict = matching.filter(
    (rule) => rule === first || (rule.path === first?.path && rule.path === 'outside-scope'),
  );
  return { decisive: sameVerdict, added: matching.filter(({ path }) => path === undefined) };
}

/** Reads answers as they were sent; refuses with every problem named. */
export function readAnswers(input: unknown): PathAnswers {
  const parsed = pathAnswers.safeParse(input);
  if (parsed.success) return parsed.data;
  throw answersNotUnderstood(answerComplaints(parsed.error.issues, input));
}

/** The legal path of a cooperation, with the reasons for it and their articles, by the law of the day. */
export function choosePath(answers: PathAnswers, today: Day, law: Law = indonesianLaw): PathChoice {
  const day = answers.date ?? today;
  const set = ruleSetAt(law, day);
  if (!set) throw beforeTheLaw(day);
  const { decisive, added } = decide(set, factsOf(answers, day));
  const path = decisive[0]?.path ?? 'outside-scope';
  const reasons = [...decisive, ...added].map(({ code, reason, basis }) => ({
    code,
    ...reason,
    basis: basisOf(set, basis, day),
  }));
  const named = set.paths.find(({ code }) => code === path);
  const basis = [
    ...(named ? basisOf(set, named.basis, day) : []),
    ...reasons.flatMap((reason) => reason.basis),
  ];
  return {
    path,
    name: named?.name ?? { id: path, en: path },
    alternatives: [...new Set(decisive.flatMap(({ alternatives }) => alternatives))],
    regime: set.code,
    reasons,
    basis: basis.filter(
      (one, at) =>
        basis.findIndex((other) => other.instrument === one.instrument && other.article === one.article) ===
        at,
    ),
  };
}
