import type { Day } from '../calendar/days.ts';

export type SettingKind =
  | 'rule-set'
  | 'withdrawal'
  | 'reading'
  | 'change'
  | 'template'
  | 'letterhead'
  | 'holder';

/** One act on the law or the letters of an office. Acts are never edited: an end is an act that names the one it ends. */
export interface SettingAct {
  number: number;
  kind: SettingKind;
  /** `kind:code` of what it is about: "rule-set:C1", "clock:DPRD_DECISION", "template:deemed-approval". */
  subject: string;
  /** First day it holds; of a withdrawal, the first day it does not. */
  effectiveFrom: Day;
  content: unknown;
  reason: string;
  replaces: number | null;
  recordedAt: Date;
  recordedBy: string;
}

/** An act that holds on some days: from its first to the day before `until`, null while there is no end. */
export interface StandingSetting extends SettingAct {
  until: Day | null;
}

/** The acts of a kind that hold on at least one day; one withdrawn from its own first day never held. */
export function standingSettings(acts: readonly SettingAct[], kind: SettingKind): StandingSetting[] {
  const ends = new Map<number, Day>();
  for (const { kind, replaces, effectiveFrom } of acts)
    if (kind === 'withdrawal' && replaces !== null) ends.set(replaces, effectiveFrom);
  return acts
    .filter((act) => act.kind === kind)
    .map((act) => ({ ...act, until: ends.get(act.number) ?? null }))
    .filter(({ effectiveFrom, until }) => until === null || effectiveFrom < until);
}

export const holdsOn = ({ effectiveFrom, until }: StandingSetting, day: Day): boolean =>
  effectiveFrom <= day && (until === null || day < until);
