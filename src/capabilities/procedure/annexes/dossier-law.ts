import type { Words } from '#kernel/language.ts';
import type { LegalBasis } from '#kernel/legal-basis.ts';
import type { Day } from '../calendar/days.ts';
import type { WorkingCalendar } from '../calendar/working-days.ts';
import { type Due, dueOf } from '../clocks/due.ts';
import { basisOf, type Law, ruleSetAt, wasLawOn } from '../law/read-law.ts';
import type { ClockRule, DossierKind, DossierRule, RuleSet } from '../law/shape.ts';
import type { AnswerChoice } from './questions.ts';

/** One rule of a dossier as it held on a day. */
export interface HeldRule {
  code: string;
  name: Words;
  basis: LegalBasis[];
  clock: ClockRule | undefined;
  most: number | undefined;
  /** What must be found in its paper. */
  parts: readonly AnswerChoice[];
  asks: DossierRule['asks'];
}

function held(set: RuleSet, rule: DossierRule, day: Day): HeldRule {
  const paper = set.papers.find(({ code }) => code === rule.paper);
  return {
    code: rule.code,
    name: rule.name,
    basis: basisOf(set, rule.basis, day),
    clock: set.clocks.find(({ id, since = '' }) => id === rule.clock && since <= day),
    most: rule.most,
    parts: (paper?.parts ?? []).map(({ code, name }) => ({ code, words: name })),
    asks: rule.asks,
  };
}

/** What the law of a day says of one kind of dossier. */
export function listDossierRules(law: Law, kind: DossierKind, day: Day): HeldRule[] {
  const set = ruleSetAt(law, day);
  if (!set) return [];
  return set.dossierRules
    .filter(({ dossier, since = '' }) => dossier === kind && since <= day)
    .map((rule) => held(set, rule, day));
}

/** The rule of that code on a day; undefined when none held then. */
export function dossierRuleOn(law: Law, code: string, day: Day): HeldRule | undefined {
  const set = ruleSetAt(law, day);
  const rule = set?.dossierRules.find((one) => one.code === code && (one.since ?? '') <= day);
  return set && rule && held(set, rule, day);
}

/** The articles of rules on a day, each once; empty when none held then. */
export function basisOn(law: Law, day: Day, ...codes: readonly string[]): LegalBasis[] {
  const all = codes.flatMap((code) => dossierRuleOn(law, code, day)?.basis ?? []);
  const keyOf = ({ instrument, article }: LegalBasis) => `${instrument} ${article}`;
  return all.filter((one, at) => all.findIndex((other) => keyOf(other) === keyOf(one)) === at);
}

/** When the clock of a rule runs out, started on a day; undefined when the rule has none on that day. */
export const clockDue = (rule: HeldRule | undefined, from: Day, calendar: WorkingCalendar): Due | undefined =>
  rule?.clock && dueOf(rule.clock.length, from, calendar);

/** The day a clock's milestone of that direction leads to, counted from its due day; undefined when it has none. */
export function milestoneDay(
  rule: HeldRule | undefined,
  kind: 'before' | 'after',
  due: Day,
  calendar: WorkingCalendar,
): Day | undefined {
  const milestone = rule?.clock?.milestones.find((one) => one.from === 'due' && one.length.kind === kind);
  return milestone && (dueOf(milestone.length, due, calendar).day ?? undefined);
}

/** How else the clock of a rule was read on a day, each with its own last day. */
export function otherReadings(
  law: Law,
  rule: HeldRule | undefined,
  from: Day,
  calendar: WorkingCalendar,
): { name: Words; due: Day; basis: LegalBasis[] }[] {
  const set = ruleSetAt(law, from);
  if (!set) return [];
  return (rule?.clock?.readings ?? [])
    .filter(({ basis }) => wasLawOn(set, basis, from))
    .flatMap(({ name, length, basis }) => {
      const due = dueOf(length, from, calendar).day;
      return due === null ? [] : [{ name, due, basis: basisOf(set, basis, from) }];
    });
}
