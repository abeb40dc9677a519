import { z } from 'zod';

const months = z.number().int().min(1).max(120);

/** What an office may set of the rules on alerts. The defaults are the program's, until the office sets its own. */
export const thresholdsSchema = z.object({
  /** Days after the signing of an LoI from which a plan is asked for: 65 days are left of the year it may live. */
  letterDays: z.number().int().min(1).max(365).default(300),
  /** Months before the end of a term from which it is told, and from which it presses (P 33: six months). */
  termMonths: months.default(9),
  extensionMonths: months.default(6),
  /** Months without an evidenced event after which a signed cooperation is called dormant. */
  silentMonths: months.default(12),
  /** Months without a further step after which an exploration is called without progress. */
  explorationMonths: months.default(12),
  /** Days a letter may go without an answer where the law sets no term. */
  answerDays: z.number().int().min(1).max(365).default(30),
});

export type Thresholds = z.output<typeof thresholdsSchema>;

export const defaultThresholds: Thresholds = thresholdsSchema.parse({});
