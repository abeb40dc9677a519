import type { Day } from '../calendar/days.ts';

/** What can be recorded of a stage. */
export const actKinds = ['outcome', 'receipt', 'pause', 'resume', 'withdrawal'] as const;
export type ActKind = (typeof actKinds)[number];

/** A paper that an act brings into the file, with the parts somebody found in it. */
export interface PaperInHand {
  paper: string;
  parts: readonly string[];
  document?: string;
}

/** A date of which only a month, a year or a span is known: never made into a day. */
export interface ImpreciseDate {
  /** EDTF: "2012-10", "2012", "2012~". */
  edtf: string;
  /** The exact words of the paper. */
  asWritten: string;
  /** The last day it may have been; never after the day of recording. */
  latest: Day;
}

/**
 * One recorded act of a case. Acts are never changed: a correction is a new act that names the one it replaces, so
 * that an effect that fell away stays in the history.
 */
export interface Act {
  id: string;
  kind: ActKind;
  stage: string;
  /** Outcome of the stage, for `outcome`. */
  outcome?: string;
  /** Day it has effect in law, as its letter says; not the day it was typed in. Of an imprecise date the first it may be. */
  legalDate: Day;
  imprecise?: ImpreciseDate;
  recordedOn: Day;
  letterNumber?: string;
  /** Office that acted, as it was then called, and the last day of its holder's term where it matters. */
  office?: string;
  termEnds?: Day;
  /** The period a text gives itself: validity of an LoI, term of an agreement. */
  validFrom?: Day;
  validUntil?: Day;
  papers?: readonly PaperInHand[];
  /** The scan of its letter, by content, and what the office called the file. */
  documentSha256?: string;
  documentName?: string;
  /** Why it was recorded although it is irregular. */
  reason?: string;
  replaces?: string;
}

/** The last day an act may have been; its legal date unless that is imprecise. */
export const latestDay = ({ legalDate, imprecise }: Pick<Act, 'legalDate' | 'imprecise'>): Day =>
  imprecise?.latest ?? legalDate;

/**
 * The acts that stand, in the order they took effect. Acts are given in the order they were recorded; one that was
 * replaced or withdrawn does not stand, unless what replaced it was itself withdrawn.
 */
export function standingActs(recorded: readonly Act[]): Act[] {
  const replaced = new Set<string>();
  const standing: Act[] = [];
  for (const act of recorded.toReversed()) {
    if (replaced.has(act.id)) continue;
    if (act.replaces !== undefined) replaced.add(act.replaces);
    if (act.kind !== 'withdrawal') standing.unshift(act);
  }
  return standing.toSorted((a, b) => (a.legalDate < b.legalDate ? -1 : a.legalDate > b.legalDate ? 1 : 0));
}
