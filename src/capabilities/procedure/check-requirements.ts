import type { Words } from '#kernel/language.ts';
import type { LegalBasis } from '#kernel/legal-basis.ts';
import type { Day } from './calendar/days.ts';
import { law as indonesianLaw } from './law/law.ts';
import { basisOf, type Law, ruleSetAt } from './law/read-law.ts';
import type { PathAnswers } from './path/answers.ts';
import { applies, factsOf, type PathFacts } from './path/choose-path.ts';
import { relationsOn } from './path/relations.ts';
import { beforeTheLaw } from './refusals.ts';

export const requirementAnswers = ['yes', 'no', 'not-applicable', 'unknown'] as const;
export type Answer = (typeof requirementAnswers)[number];

/** What is known of a cooperation when its requirements are judged; what is not named is unknown. */
export interface RequirementFacts {
  path: string;
  /** ISO 3166-1 alpha-2 of the partner's country. */
  country?: string;
  /** By the `fact` of each requirement, for example `noOfficeAbroad: 'yes'`. */
  answers: Readonly<Record<string, Answer>>;
  /** What the path selector was told; what it does not bring up is then not asked. */
  told?: PathFacts;
}

const central = ['foreign-policy', 'defence', 'security', 'justice', 'monetary-fiscal', 'religion'] as const;

/** What the answers of the path selector say of the requirements; what they do not say stays unknown. */
export function factsOfAnswers(answers: PathAnswers, path: string, day: Day): RequirementFacts {
  const { assets, resources, reservedMatters, country } = answers;
  const said: Record<string, Answer> = {
    ...(central.some((matter) => reservedMatters.includes(matter)) && { ownPowers: 'no' }),
    ...(assets.includes('office-abroad') && { noOfficeAbroad: 'no' }),
    ...(resources.includes('loan') && { noLoan: 'no' }),
  };
  return { path, ...(country && { country }), answers: said, told: factsOf(answers, day) };
}

export interface RequirementVerdict {
  code: string;
  name: Words;
  verdict: 'met' | 'not-met' | 'not-applicable' | 'unknown';
  /** Whether the law forbids what does not meet it. */
  severity: 'forbids' | 'warns';
  /** By this it is answered. */
  fact: string;
  /** The law forbids it outright, so the case may not go on; otherwise an officer decides with a reason. */
  forbidden: boolean;
  /** The rule or the fact behind it was remembered, not read: confirm before relying on it. */
  toConfirm: boolean;
  basis: LegalBasis[];
}

const verdicts = {
  yes: 'met',
  no: 'not-met',
  'not-applicable': 'not-applicable',
  unknown: 'unknown',
} as const;

/** Diplomatic relations come from the reference data of the day, unless somebody has asked the ministry. */
function answerTo(fact: string, facts: RequirementFacts, day: Day): { answer: Answer; remembered: boolean } {
  const given = facts.answers[fact];
  if (given !== undefined || fact !== 'relations') return { answer: given ?? 'unknown', remembered: false };
  const relations = relationsOn(facts.country, day);
  return { answer: relations === 'none' ? 'no' : relations, remembered: true };
}

/** Whether a cooperation meets what the law of the day asks of it: central powers, relations, offices, loans, equality. */
export function checkRequirements(
  facts: RequirementFacts,
  day: Day,
  law: Law = indonesianLaw,
): RequirementVerdict[] {
  const set = ruleSetAt(law, day);
  if (!set) throw beforeTheLaw(day);
  return set.requirements
    .filter(({ since }) => (since ?? set.from) <= day)
    .filter(({ paths }) => paths === undefined || paths.includes(facts.path))
    .filter(({ when }) => when === undefined || facts.told === undefined || applies(when, facts.told))
    .map(({ code, name, severity, fact, basis }) => {
      const { answer, remembered } = answerTo(fact, facts, day);
      const articles = basisOf(set, basis, day);
      return {
        code,
        name,
        verdict: verdicts[answer],
        severity,
        fact,
        forbidden: severity === 'forbids' && answer === 'no',
        toConfirm: remembered || articles.every(({ standing }) => standing === 'remembered'),
        basis: articles,
      };
    });
}
