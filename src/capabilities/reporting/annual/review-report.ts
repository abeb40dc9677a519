import { z } from 'zod';
import type { GovernmentActor } from '#kernel/actor.ts';
import type { Clock } from '#kernel/clock.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { addReportAct } from './add-report-act.ts';
import { loadReport } from './load-report.ts';
import { isOpen } from './report-acts.ts';
import { notYourStep, reportLocked, reportMovedOn } from './report-refusals.ts';
import { mayReview } from './report-rules.ts';

export const ReviewInput = z.object({
  year: z.number().int(),
  /** Of the content the reviewer had on screen. */
  digest: z.string(),
  note: z.string().trim().max(5000).default(''),
});
export type ReviewInput = z.input<typeof ReviewInput>;

/** Records that a reviewer has checked the report as it stands; whatever is written or found after asks for another. */
export async function reviewReport(
  tx: GovernmentTransaction,
  clock: Clock,
  actor: GovernmentActor,
  input: ReviewInput,
): Promise<void> {
  const { year, digest, note } = ReviewInput.parse(input);
  const report = await loadReport(tx, clock, actor, year);
  if (!mayReview(actor)) throw notYourStep();
  if (!isOpen(report.fold)) throw reportLocked();
  if (report.digest !== digest) throw reportMovedOn();
  await addReportAct(
    tx,
    clock,
    actor,
    { year, after: report.acts.length },
    { kind: 'reviewed', detail: { digest, note } },
  );
}
