import type { Words } from '#kernel/language.ts';
import type { Day } from '../calendar/days.ts';
import type { Act } from '../case/acts.ts';
import { type CaseState, foldCase } from '../case/fold-case.ts';
import type { CaseFrame } from '../case/route.ts';
import { type Law, ruleSetAt } from '../law/read-law.ts';
import type { RuleSet } from '../law/shape.ts';
import { type RuleKind, ruleLists } from './remembered-rules.ts';

export interface RuleDifference {
  kind: RuleKind;
  code: string;
  name: Words;
  how: 'added' | 'removed' | 'changed';
}

interface Named {
  code?: string;
  id?: string;
  name: Words;
}

const byKey = (rules: readonly object[]) =>
  new Map(rules.map((rule) => [(rule as Named).code ?? (rule as Named).id ?? '', rule as Named]));

function differencesOf(kind: RuleKind, before: RuleSet | undefined, after: RuleSet | undefined) {
  const old = byKey(before?.[ruleLists[kind]] ?? []);
  const now = byKey(after?.[ruleLists[kind]] ?? []);
  const found: RuleDifference[] = [];
  for (const [code, rule] of now) {
    const earlier = old.get(code);
    if (!earlier) found.push({ kind, code, name: rule.name, how: 'added' });
    else if (JSON.stringify(earlier) !== JSON.stringify(rule))
      found.push({ kind, code, name: rule.name, how: 'changed' });
  }
  for (const [code, rule] of old)
    if (!now.has(code)) found.push({ kind, code, name: rule.name, how: 'removed' });
  return found;
}

/** What another law says otherwise on one day: paths, stages, papers, clocks, requirements, what dossiers are judged by. */
export function compareLaws(before: Law, after: Law, day: Day): RuleDifference[] {
  const [old, now] = [ruleSetAt(before, day), ruleSetAt(after, day)];
  return (Object.keys(ruleLists) as RuleKind[]).flatMap((kind) => differencesOf(kind, old, now));
}

export interface CaseToCompare {
  cooperationCode: string;
  frame: Omit<CaseFrame, 'law'>;
  acts: readonly Act[];
}

export interface AffectedCase {
  cooperationCode: string;
  /** Names of the stages that come next under each law. */
  next: { before: Words[]; after: Words[] };
  clocks: { name: Words; before: Day | null; after: Day | null }[];
}

const closed = new Set<CaseState['status']>(['refused', 'lapsed', 'term-over', 'ended']);

const nameOf = (law: Law, day: Day, list: 'stages' | 'clocks', key: string): Words =>
  byKey(ruleSetAt(law, day)?.[list] ?? []).get(key)?.name ?? { id: key, en: key };

function clockDifferences(before: CaseState, after: CaseState, nameOfClock: (id: string) => Words) {
  const dueIn = (state: CaseState) => new Map(state.clocks.map(({ clock, due }) => [clock, due]));
  const [old, now] = [dueIn(before), dueIn(after)];
  return [...new Set([...old.keys(), ...now.keys()])]
    .map((clock) => ({
      name: nameOfClock(clock),
      before: old.get(clock) ?? null,
      after: now.get(clock) ?? null,
    }))
    .filter((one) => one.before !== one.after);
}

/** The open cases that another law would lead elsewhere, judged on one day. */
export function affectedCases(
  cases: readonly CaseToCompare[],
  before: Law,
  after: Law,
  day: Day,
): AffectedCase[] {
  return cases.flatMap(({ cooperationCode, frame, acts }) => {
    const old = foldCase({ ...frame, law: before }, acts, day);
    if (closed.has(old.status)) return [];
    const now = foldCase({ ...frame, law: after }, acts, day);
    const routes = (state: CaseState) =>
      JSON.stringify(state.stages.map(({ code, state: is }) => [code, is]));
    const clocks = clockDifferences(old, now, (id) => nameOf(after, day, 'clocks', id));
    if (routes(old) === routes(now) && clocks.length === 0) return [];
    const stagesOf = (law: Law, state: CaseState) =>
      state.next.map((code) => nameOf(law, day, 'stages', code));
    return [
      { cooperationCode, next: { before: stagesOf(before, old), after: stagesOf(after, now) }, clocks },
    ];
  });
}
