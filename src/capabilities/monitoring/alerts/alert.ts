import type { Words } from '#kernel/language.ts';
import type { LegalBasis } from '#kernel/legal-basis.ts';

export const alertRules = [
  'letter-of-intent',
  'term',
  'dormant',
  'decision-step',
  'decision-review',
  'obstacle-due',
  'no-progress',
  'stage-unknown',
  'annual-plan',
  'no-result',
  'unanswered',
  'contradiction',
  'missing-scan',
  'office-term',
] as const;
export type AlertRule = (typeof alertRules)[number];

/** `overdue`: a day has passed. `decide`: somebody must choose. `soon`: a day comes. `tidy`: the record is not whole. */
export const urgencies = ['overdue', 'decide', 'soon', 'tidy'] as const;
export type Urgency = (typeof urgencies)[number];

/** One sentence that asks for somebody, with what made it and by which rule. Derived for a day, never stored. */
export interface Alert {
  /** The same on every day on which it holds: what is set aside and comes back is found by it. */
  key: string;
  rule: AlertRule;
  /** Code of the cooperation; null = it is about the office. */
  cooperation: string | null;
  urgency: Urgency;
  sentence: Words;
  /** False while a date is known too coarsely to say that it holds for sure. */
  certain: boolean;
  /** The threshold in words, and the articles, when it is the law's. */
  ground: Words;
  basis: readonly LegalBasis[];
}
