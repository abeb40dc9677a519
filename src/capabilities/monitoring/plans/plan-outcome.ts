import type { ListedActivity } from '../activities/list-activities.ts';
import type { PlanLine } from './annual-plan.ts';

/**
 * What became of a line. `not-reported`: planned, its year is over, and nobody said what became of it. `not-done`: the
 * year is over and nothing was recorded. `not-yet`: nothing was recorded and the year still runs.
 */
export const lineStates = ['done', 'planned', 'not-reported', 'cancelled', 'not-done', 'not-yet'] as const;
export type LineState = (typeof lineStates)[number];

/** A sum of what is known, and of how many it is not known: what nobody wrote down is not nothing. */
export interface KnownSum<T> {
  known: T;
  unknownOf: number;
}

export interface PlanOutcome {
  lines: { line: PlanLine; state: LineState; activities: ListedActivity[]; spent: Spent; people: People }[];
  /** Carried out in the year, and in no line of its plan. */
  unplanned: ListedActivity[];
}

/** By currency, plain decimals; amounts of different currencies are never added. */
export type Spent = KnownSum<{ currency: string; amount: string }[]>;
/** Who took part, ours and theirs; null = nobody counted any. */
export type People = KnownSum<number | null>;

/** The line of a plan an activity carries out, as chosen by a person. */
export interface PlanLineChoice {
  /** null = in no plan. */
  year: number | null;
  line: string | null;
}

const cents = (amount: string): bigint => {
  const [whole = '0', fraction = ''] = amount.split('.');
  return BigInt(whole) * 100n + BigInt(fraction.padEnd(2, '0'));
};
const decimal = (sum: bigint): string =>
  `${sum / 100n}${sum % 100n === 0n ? '' : `.${String(sum % 100n).padStart(2, '0')}`}`;

const reportsOf = (activities: readonly ListedActivity[]) =>
  activities.filter(({ fold }) => fold.state === 'done').map(({ fold }) => fold.done?.report ?? null);

/** What activities that were carried out cost, as far as it was written down. */
export function spentOn(activities: readonly ListedActivity[]): Spent {
  const reports = reportsOf(activities);
  const costs = reports.flatMap((report) => report?.cost ?? []);
  const sums = new Map<string, bigint>();
  for (const { currency, amount } of costs) sums.set(currency, (sums.get(currency) ?? 0n) + cents(amount));
  const known = [...sums].map(([currency, sum]) => ({ currency, amount: decimal(sum) }));
  return { known, unknownOf: reports.length - costs.length };
}

/** How many took part in activities that were carried out, as far as they were counted. */
export function peopleIn(activities: readonly ListedActivity[]): People {
  const counts = reportsOf(activities).map((report) =>
    report && (report.ours !== null || report.theirs !== null)
      ? (report.ours ?? 0) + (report.theirs ?? 0)
      : null,
  );
  const counted = counts.filter((count) => count !== null);
  return {
    known: counted.length === 0 ? null : counted.reduce((sum, count) => sum + count, 0),
    unknownOf: counts.length - counted.length,
  };
}

function stateOf(activities: readonly ListedActivity[], isOver: boolean): LineState {
  const has = (state: string) => activities.some(({ fold }) => fold.state === state);
  if (has('done')) return 'done';
  if (has('planned')) return isOver ? 'not-reported' : 'planned';
  if (has('cancelled')) return 'cancelled';
  return isOver ? 'not-done' : 'not-yet';
}

interface Year {
  year: number;
  lines: readonly PlanLine[];
  /** Activities of the cooperation, of this year and those that carry out a line of its plan. */
  listed: readonly ListedActivity[];
  choices: ReadonlyMap<number, PlanLineChoice>;
  /** Ids of those whose date lies in the year. */
  ofYear: ReadonlySet<number>;
  day: string;
}

/** A plan beside what was recorded: line by line, and what was done outside it. */
export function outcomeOf({ year, lines, listed, choices, ofYear, day }: Year): PlanOutcome {
  const isOver = day > `${year}-12-31`;
  const keys = new Set(lines.map(({ key }) => key));
  const lineOf = ({ activity }: ListedActivity) => {
    const choice = choices.get(activity.id);
    return choice?.year === year && keys.has(choice.line ?? '') ? choice.line : null;
  };
  const elsewhere = ({ activity }: ListedActivity) => {
    const chosen = choices.get(activity.id)?.year;
    return chosen !== undefined && chosen !== null && chosen !== year;
  };
  return {
    lines: lines.map((line) => {
      const activities = listed.filter((one) => lineOf(one) === line.key);
      return {
        line,
        state: stateOf(activities, isOver),
        activities,
        spent: spentOn(activities),
        people: peopleIn(activities),
      };
    }),
    unplanned: listed.filter(
      (one) =>
        one.fold.state === 'done' && ofYear.has(one.activity.id) && lineOf(one) === null && !elsewhere(one),
    ),
  };
}
