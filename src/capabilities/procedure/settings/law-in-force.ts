import type { Day } from '../calendar/days.ts';
import type { Complaint } from '../law/complaints.ts';
import {
  BrokenRuleSet,
  contradictionsOf,
  type Law,
  readAfter,
  readRuleSet,
  ruleSetAt,
} from '../law/read-law.ts';
import type { RuleSet } from '../law/shape.ts';
import { additionComplaints, withAddition } from './own-additions.ts';
import {
  type DatedChange,
  type RuleChange,
  readingShape,
  withChanges,
  withReadings,
} from './remembered-rules.ts';
import { holdsOn, type SettingAct, type StandingSetting, standingSettings } from './setting-acts.ts';

/** A loaded rule set that does not fit the law around it any more, and is left out so that cases can still be read. */
export interface LeftOut {
  subject: string;
  /** First day it is left out. */
  from: Day;
  complaints: readonly Complaint[];
}

export interface LawInForce {
  law: Law;
  leftOut: LeftOut[];
}

/** What is loaded follows what the program brings; where one ended, the one before it is law again. */
export function nationalLaw(packaged: Law, acts: readonly SettingAct[]): LawInForce {
  const leftOut: LeftOut[] = [];
  const sets: RuleSet[] = [...packaged];
  const loaded = standingSettings(acts, 'rule-set').sort((a, b) =>
    a.effectiveFrom < b.effectiveFrom ? -1 : 1,
  );
  for (const act of loaded)
    try {
      sets.push(readAfter(sets, act.content));
    } catch (problem) {
      if (!(problem instanceof BrokenRuleSet)) throw problem;
      leftOut.push({ subject: act.subject, from: act.effectiveFrom, complaints: problem.complaints });
    }
  const inOrder = sets.toSorted((a, b) => (a.from < b.from ? -1 : 1));
  const resumed = loaded.flatMap(({ until, effectiveFrom }) => {
    if (until === null) return [];
    const last = ruleSetAt(inOrder, until);
    const before = inOrder.findLast(({ from }) => from < effectiveFrom);
    return before && last?.from === effectiveFrom ? [{ ...before, from: until }] : [];
  });
  return { law: [...inOrder, ...resumed].sort((a, b) => (a.from < b.from ? -1 : 1)), leftOut };
}

interface OwnSettings {
  additions: StandingSetting[];
  changes: StandingSetting[];
  readings: { subject: string; citation: string }[];
}

const ownSettings = (acts: readonly SettingAct[]): OwnSettings => ({
  additions: standingSettings(acts, 'rule-set'),
  changes: standingSettings(acts, 'change'),
  readings: standingSettings(acts, 'reading').map(({ subject, content }) => ({
    subject,
    citation: readingShape.parse(content).citation,
  })),
});

/** Adds an addition to the law of a day, or says why it does not fit it. */
function tryAddition(
  set: RuleSet,
  act: StandingSetting,
): { set: RuleSet } | { complaints: readonly Complaint[] } {
  try {
    const text = readRuleSet(act.content);
    // It was written for the law of its first day; under a later one it must still only add.
    const complaints = additionComplaints({ ...text, amends: set.code, paths: [] }, set);
    const joined = withAddition(set, text);
    const all = [...complaints, ...contradictionsOf(joined)];
    return all.length > 0 ? { complaints: all } : { set: joined };
  } catch (problem) {
    if (problem instanceof BrokenRuleSet) return { complaints: problem.complaints };
    throw problem;
  }
}

const latestChanges = (changes: readonly StandingSetting[], day: Day): DatedChange[] =>
  changes
    .filter((act) => holdsOn(act, day))
    .sort((a, b) => (a.effectiveFrom < b.effectiveFrom ? -1 : 1))
    .map(({ subject, content }) => ({ subject, change: content as RuleChange }));

/** The national law with a government's own additions, changed values and readings, from each day one of them begins or ends. */
export function lawInForce(national: Law, acts: readonly SettingAct[]): LawInForce {
  if (acts.length === 0) return { law: national, leftOut: [] };
  const { additions, changes, readings } = ownSettings(acts);
  const leftOut: LeftOut[] = [];
  const days = new Set(national.map(({ from }) => from));
  for (const { effectiveFrom, until } of [...additions, ...changes])
    for (const day of [effectiveFrom, until]) if (day !== null) days.add(day);
  const law = [...days].sort().flatMap((day) => {
    let set = ruleSetAt(national, day);
    if (!set) return [];
    for (const act of additions.filter((one) => holdsOn(one, day))) {
      const tried = tryAddition(set, act);
      if ('set' in tried) set = tried.set;
      else if (!leftOut.some(({ subject }) => subject === act.subject))
        leftOut.push({ subject: act.subject, from: day, complaints: tried.complaints });
    }
    return [{ ...withReadings(withChanges(set, latestChanges(changes, day)), readings), from: day }];
  });
  return { law, leftOut };
}
