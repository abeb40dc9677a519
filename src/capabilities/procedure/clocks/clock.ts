import type { Words } from '#kernel/language.ts';
import type { LegalBasis } from '#kernel/legal-basis.ts';
import { type Day, isDay, yearOf } from '../calendar/days.ts';
import { type Pause, type WorkingCalendar, workingCalendar } from '../calendar/working-days.ts';
import { law as indonesianLaw } from '../law/law.ts';
import { basisOf, type Law, ruleSetAt, wasLawOn } from '../law/read-law.ts';
import type { ClockLength, ClockRule, RuleSet } from '../law/shape.ts';
import { notADay, unknownClock } from '../refusals.ts';
import { type Due, dueOf } from './due.ts';

interface NamedDay {
  name: Words;
  due: Day | null;
  basis: LegalBasis[];
}

/** What an officer is told about one clock. */
export interface ClockReading {
  clock: string;
  name: Words;
  due: Day | null;
  unit: Due['unit'];
  basis: LegalBasis[];
  /** A year of the counting has no decree on holidays yet; the due day can only move later. */
  provisional: boolean;
  sendBy: Day | null;
  effect: ClockRule['effect'];
  effectWords: Words;
  /** Whether the clock was law on the day it is started; if not, the nearest later rule is shown. */
  inForce: boolean;
  /** Other readings of the same words. */
  readings: NamedDay[];
  milestones: NamedDay[];
  /** The decrees on holidays it was counted by. */
  calendar: { year: number; decree: string | null; standing: LegalBasis['standing'] | null }[];
}

/** The rule of a clock and the rule set it stands in, on that day; `inForce` false = only later law has it. */
function findRule(
  law: Law,
  id: string,
  day: Day,
): { set: RuleSet; rule: ClockRule; inForce: boolean } | undefined {
  const rulesOf = (set: RuleSet) => set.clocks.find((clock) => clock.id === id);
  const current = ruleSetAt(law, day);
  const rule = current && rulesOf(current);
  if (current && rule && (rule.since ?? current.from) <= day) return { set: current, rule, inForce: true };
  const set = law.find((other) => other.from > day && rulesOf(other)) ?? law.findLast(rulesOf);
  const other = set && rulesOf(set);
  return set && other ? { set, rule: other, inForce: false } : undefined;
}

/** Ids of every clock the law has ever had here. */
export const clockIds = (law: Law = indonesianLaw): string[] => [
  ...new Set(law.toReversed().flatMap(({ clocks }) => clocks.map(({ id }) => id))),
];

function decreesBetween(from: Day, to: Day, calendar: WorkingCalendar): ClockReading['calendar'] {
  const years = Array.from({ length: yearOf(to) - yearOf(from) + 1 }, (_, at) => yearOf(from) + at);
  return years.map((year) => {
    const entry = calendar.decreeOf(year);
    return { year, decree: entry?.decree ?? null, standing: entry?.standing ?? null };
  });
}

export interface ClockOptions {
  law?: Law;
  calendar?: WorkingCalendar;
  pauses?: readonly Pause[];
}

/** Reads one clock of the law started on a day: when it runs out, by which article, how sure that is. */
export function readClock(id: string, from: Day, options: ClockOptions = {}): ClockReading {
  const { law = indonesianLaw, calendar = workingCalendar(), pauses = [] } = options;
  const known = clockIds(law);
  if (!known.includes(id)) throw unknownClock(id, known);
  if (!isDay(from)) throw notADay(from);
  const found = findRule(law, id, from);
  if (!found) throw unknownClock(id, known);
  const { set, rule, inForce } = found;
  const citedOn = inForce ? from : set.from;
  const due = dueOf(rule.length, from, calendar, pauses);
  const named = (
    entries: readonly { name: Words; length: ClockLength; basis: readonly string[] }[],
    start: Day | null,
  ): NamedDay[] =>
    entries.map(({ name, length, basis }) => ({
      name,
      due: start === null ? null : dueOf(length, start, calendar).day,
      basis: basisOf(set, basis, citedOn),
    }));
  return {
    clock: id,
    name: rule.name,
    due: due.day,
    unit: due.unit,
    basis: basisOf(set, rule.basis, citedOn),
    provisional: due.provisional,
    sendBy: due.sendBy,
    effect: rule.effect,
    effectWords: rule.effectWords,
    inForce,
    readings: named(
      rule.readings.filter(({ basis }) => wasLawOn(set, basis, citedOn)),
      from,
    ),
    milestones: rule.milestones.flatMap((entry) => named([entry], entry.from === 'start' ? from : due.day)),
    calendar: due.unit === 'working-days' && due.day !== null ? decreesBetween(from, due.day, calendar) : [],
  };
}
