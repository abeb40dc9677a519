import type { Words } from '#kernel/language.ts';
import type { LegalBasis } from '#kernel/legal-basis.ts';
import type { Day } from './calendar/days.ts';
import {
  describeClock,
  describeDossierRule,
  describePaper,
  describePath,
  describeRequirement,
  describeStage,
  type RuleDetail,
} from './describe-rule.ts';
import { law as indonesianLaw } from './law/law.ts';
import { basisOf, isRemembered, type Law, ruleSetAt } from './law/read-law.ts';
import type { RuleSet } from './law/shape.ts';
import { beforeTheLaw } from './refusals.ts';

export const ruleKinds = ['path', 'stage', 'paper', 'clock', 'requirement', 'dossier'] as const;

export interface ListedRule {
  kind: (typeof ruleKinds)[number];
  code: string;
  name: Words;
  /** What must be known besides; null when there is nothing. */
  note: Words | null;
  details: RuleDetail[];
  basis: LegalBasis[];
  /** No article behind it was read in its text: shown as "to be confirmed". */
  toConfirm: boolean;
}

interface CitedWords {
  words: Words;
  basis: LegalBasis[];
}

export interface RulesOfDay {
  regime: string;
  name: Words;
  from: Day;
  /** First day of the regime that follows; null while there is none. */
  until: Day | null;
  rules: ListedRule[];
  changes: CitedWords[];
  transition: CitedWords[];
}

interface InForce {
  paths: RuleSet['paths'];
  stages: RuleSet['stages'];
  papers: RuleSet['papers'];
  clocks: RuleSet['clocks'];
  requirements: RuleSet['requirements'];
  dossierRules: RuleSet['dossierRules'];
}

/** What of a rule set is in use on a day, on all paths or on one: a path's stages stand in its order. */
function inForce(set: RuleSet, day: Day, path: string | undefined): InForce {
  const paths = set.paths.filter(({ code }) => path === undefined || code === path);
  const onPaths = new Set(paths.flatMap(({ stages }) => stages));
  const known = new Map(set.stages.map((stage) => [stage.code, stage]));
  const stages =
    path === undefined
      ? set.stages.filter(({ code }) => onPaths.has(code))
      : [...onPaths].flatMap((code) => known.get(code) ?? []);
  const started = new Set(stages.flatMap(({ starts }) => starts.map(({ clock }) => clock)));
  const begun = ({ since }: { since?: Day | undefined }) => (since ?? set.from) <= day;
  // Dossiers go along with a cooperation on any path: they are told where no path was asked for.
  const dossierRules = path === undefined ? set.dossierRules.filter(begun) : [];
  const used = new Set([
    ...stages.flatMap(({ needs, produces }) => [...needs, ...produces]),
    ...dossierRules.flatMap(({ paper }) => paper ?? []),
  ]);
  return {
    paths,
    stages,
    papers: set.papers.filter(({ code }) => used.has(code)),
    clocks: set.clocks.filter(begun).filter(({ id }) => path === undefined || started.has(id)),
    requirements: set.requirements
      .filter(begun)
      .filter(({ paths: only }) => path === undefined || (only ?? [path]).includes(path)),
    dossierRules,
  };
}

interface Written {
  name: Words;
  basis: readonly string[];
  note?: Words | undefined;
}

/** Every rule in force on a day, or those of one path, with its articles and whether anybody here has read them. */
export function listRules(day: Day, law: Law = indonesianLaw, path?: string): RulesOfDay {
  const set = ruleSetAt(law, day);
  if (!set) throw beforeTheLaw(day);
  const listed = (
    kind: ListedRule['kind'],
    code: string,
    rule: Written,
    details: RuleDetail[],
  ): ListedRule => ({
    kind,
    code,
    name: rule.name,
    note: rule.note ?? null,
    details,
    basis: basisOf(set, rule.basis, day),
    toConfirm: isRemembered(set, rule.basis, day),
  });
  const cited = (all: RuleSet['changes']) =>
    all.map(({ words, basis }) => ({ words, basis: basisOf(set, basis) }));
  const { paths, stages, papers, clocks, requirements, dossierRules } = inForce(set, day, path);
  return {
    regime: set.code,
    name: set.name,
    from: set.from,
    until: law.find(({ from }) => from > set.from)?.from ?? null,
    rules: [
      ...paths.map((one) => listed('path', one.code, one, describePath(set, one))),
      ...stages.map((one) => listed('stage', one.code, one, describeStage(set, one))),
      ...papers.map((one) => listed('paper', one.code, one, describePaper(one))),
      ...clocks.map((one) => listed('clock', one.id, one, describeClock(set, one))),
      ...requirements.map((one) => listed('requirement', one.code, one, describeRequirement(one))),
      ...dossierRules.map((one) => listed('dossier', one.code, one, describeDossierRule(set, one))),
    ],
    changes: cited(set.changes),
    transition: cited(set.transition),
  };
}
