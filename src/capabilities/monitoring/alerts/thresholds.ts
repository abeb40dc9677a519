import { z } from 'zod';

/** The most that each may be set to; the least is 1. */
export const thresholdLimits = {
  letterDays: 365,
  termMonths: 120,
  extensionMonths: 120,
  silentMonths: 120,
  explorationMonths: 120,
  answerDays: 365,
} as const;

const upTo = (most: number, unlessSet: number) => z.number().int().min(1).max(most).default(unlessSet);

/** What an office may set of the rules on alerts. The defaults are the program's, until the office sets its own. */
export const thresholdsSchema = z.object({
  /** Days after the signing of an LoI from which a plan is asked for: 65 days are left of the year it may live. */
  letterDays: upTo(thresholdLimits.letterDays, 300),
  /** Months before the end of a term from which it is told, and from which it presses (P 33: six months). */
  termMonths: upTo(thresholdLimits.termMonths, 9),
  extensionMonths: upTo(thresholdLimits.extensionMonths, 6),
  /** Months without an evidenced event after which a signed cooperation is called dormant, unless it has its own rhythm. */
  silentMonths: upTo(thresholdLimits.silentMonths, 12),
  /** Months without a further step after which an exploration is called without progress. */
  explorationMonths: upTo(thresholdLimits.explorationMonths, 12),
  /** Days a letter may go without an answer where the law sets no term. */
  answerDays: upTo(thresholdLimits.answerDays, 30),
});

export type Thresholds = z.output<typeof thresholdsSchema>;
export type ThresholdName = keyof Thresholds;

export const thresholdNames = Object.keys(thresholdLimits) as ThresholdName[];
export const defaultThresholds: Thresholds = thresholdsSchema.parse({});
