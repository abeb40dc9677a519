import type { Words } from '#kernel/language.ts';
import type { LegalBasis } from '#kernel/legal-basis.ts';
import type { Day } from './calendar/days.ts';
import { law as indonesianLaw } from './law/law.ts';
import { basisOf, isRemembered, type Law, ruleSetAt } from './law/read-law.ts';
import type { Stage } from './law/shape.ts';
import { beforeTheLaw } from './refusals.ts';

export const ruleKinds = ['path', 'stage', 'paper', 'clock', 'requirement'] as const;

export interface ListedRule {
  kind: (typeof ruleKinds)[number];
  code: string;
  name: Words;
  /** What it asks in short: what starts a clock and what its end brings, the parts of a paper, who takes a stage. */
  about: Words | null;
  basis: LegalBasis[];
  /** No article behind it was read in its text: shown as "to be confirmed". */
  toConfirm: boolean;
}

export interface RulesOfDay {
  regime: string;
  name: Words;
  from: Day;
  /** First day of the regime that follows; null while there is none. */
  until: Day | null;
  rules: ListedRule[];
  transition: { words: Words; basis: LegalBasis[] }[];
}

const joined = (words: readonly Words[], between: string): Words | null =>
  words.length === 0
    ? null
    : { id: words.map(({ id }) => id).join(between), en: words.map(({ en }) => en).join(between) };

/** Every rule in force on a day with its articles and whether anybody here has read them. */
export function listRules(day: Day, law: Law = indonesianLaw): RulesOfDay {
  const set = ruleSetAt(law, day);
  if (!set) throw beforeTheLaw(day);
  const onPaths = new Set(set.paths.flatMap(({ stages }) => stages));
  const stages = set.stages.filter(({ code }) => onPaths.has(code));
  const used = new Set(stages.flatMap(({ needs, produces }) => [...needs, ...produces]));
  const actorOf = (stage: Stage) => set.actors.find(({ code }) => code === stage.actor)?.name;
  const listed = <R extends { name: Words; basis: readonly string[] }>(
    kind: ListedRule['kind'],
    rules: readonly R[],
    about: (rule: R) => Words | null = () => null,
  ) =>
    rules.map((rule): ListedRule => {
      const basis = basisOf(set, rule.basis);
      const { code, id } = rule as { code?: string; id?: string };
      return {
        kind,
        code: code ?? id ?? '',
        name: rule.name,
        about: about(rule),
        basis,
        toConfirm: isRemembered(set, rule.basis),
      };
    });
  return {
    regime: set.code,
    name: set.name,
    from: set.from,
    until: law.find(({ from }) => from > set.from)?.from ?? null,
    rules: [
      ...listed('path', set.paths),
      ...listed('stage', stages, (stage) =>
        joined(
          [actorOf(stage), stage.note].filter((words) => words !== undefined),
          ': ',
        ),
      ),
      ...listed(
        'paper',
        set.papers.filter(({ code }) => used.has(code)),
        ({ parts }) =>
          joined(
            parts.map(({ name }) => name),
            '; ',
          ),
      ),
      ...listed(
        'clock',
        set.clocks.filter(({ since }) => (since ?? set.from) <= day),
        ({ startedBy, effectWords }) => joined([startedBy, effectWords], ' → '),
      ),
      ...listed(
        'requirement',
        set.requirements.filter(({ since }) => (since ?? set.from) <= day),
      ),
    ],
    transition: set.transition.map(({ words, basis }) => ({ words, basis: basisOf(set, basis) })),
  };
}
