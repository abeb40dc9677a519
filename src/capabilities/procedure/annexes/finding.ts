import type { Words } from '#kernel/language.ts';
import type { LegalBasis } from '#kernel/legal-basis.ts';
import type { Day } from '../calendar/days.ts';

/**
 * `irregular`: what was recorded is not as the law asks; `missing`: nothing is recorded of something it asks; `due`:
 * a duty with its last day; `decide`: the law leaves it open, a person has to decide.
 */
export type FindingKind = 'irregular' | 'missing' | 'due' | 'decide';

/** One thing to know about a dossier, as a sentence with its article. */
export interface Finding {
  code: string;
  kind: FindingKind;
  words: Words;
  basis: readonly LegalBasis[];
  /** The last day on which it is in time. */
  due?: Day;
  overdue?: boolean;
  /** The kind of act that settles it. */
  settledBy?: string;
  /** Number of the act to be corrected, when that settles it. */
  corrects?: number;
}

/** What the rules of a dossier say on a day. */
export interface Judgement {
  /** Where the matter stands, in a few words. */
  state: Words;
  findings: Finding[];
  /** Days that come by themselves and ask for nothing yet: a permit's end, a departure. */
  ahead?: Finding[];
}

/** A duty with its last day; overdue from the day after. */
export const dutyOf = (finding: Omit<Finding, 'kind' | 'overdue'> & { due: Day }, today: Day): Finding => ({
  ...finding,
  kind: 'due',
  overdue: finding.due < today,
});

/** Overdue duties first, then what is irregular, then by last day, then the rest. */
export function byUrgency(findings: readonly Finding[]): Finding[] {
  const rank = ({ kind, overdue }: Finding) =>
    overdue ? 0 : { irregular: 1, due: 2, missing: 3, decide: 4 }[kind];
  return [...findings].sort(
    (a, b) =>
      rank(a) - rank(b) || ((a.due ?? '') < (b.due ?? '') ? -1 : (a.due ?? '') > (b.due ?? '') ? 1 : 0),
  );
}

/** The nearest last day among duties; null when there is none. */
export const nextDue = (findings: readonly Finding[]): Day | null =>
  findings.reduce<Day | null>(
    (first, { due }) => (due !== undefined && (first === null || due < first) ? due : first),
    null,
  );
