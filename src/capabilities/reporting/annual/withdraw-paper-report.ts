import { z } from 'zod';
import type { GovernmentActor } from '#kernel/actor.ts';
import type { Clock } from '#kernel/clock.ts';
import { invalid } from '#kernel/refusal.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { addReportAct } from './add-report-act.ts';
import { sendingGone } from './report-refusals.ts';
import { viewPaperReport } from './view-paper-report.ts';

export const PaperWithdrawal = z.object({
  year: z.number().int(),
  region: z.string(),
  /** Number of the act that recorded it. */
  act: z.number().int(),
  reason: z.string().trim().max(1000),
});
export type PaperWithdrawal = z.input<typeof PaperWithdrawal>;

/** Takes back what was recorded wrongly of a paper report; it stays in the history. */
export async function withdrawPaperReport(
  tx: GovernmentTransaction,
  clock: Clock,
  actor: GovernmentActor,
  input: PaperWithdrawal,
): Promise<void> {
  const { year, region, act, reason } = PaperWithdrawal.parse(input);
  const { acts, paper } = await viewPaperReport(tx, clock, actor, { year, region });
  if (paper?.act !== act) throw sendingGone();
  if (reason === '')
    throw invalid('reason', { id: 'Tulis mengapa catatan ini ditarik', en: 'Write why it is taken back' });
  const detail = { act, reason };
  await addReportAct(tx, clock, actor, { year, after: acts.length }, { kind: 'paper-withdrawn', detail });
}
