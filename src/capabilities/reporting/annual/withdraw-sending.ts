import { z } from 'zod';
import type { GovernmentActor } from '#kernel/actor.ts';
import type { Clock } from '#kernel/clock.ts';
import { invalid } from '#kernel/refusal.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { addReportAct } from './add-report-act.ts';
import { loadReport } from './load-report.ts';
import { notYourStep, sendingGone } from './report-refusals.ts';
import { mayWriteReports } from './report-rules.ts';

export const WithdrawalInput = z.object({
  year: z.number().int(),
  act: z.number().int().positive(),
  reason: z.string().trim().max(1000),
});
export type WithdrawalInput = z.input<typeof WithdrawalInput>;

/** Takes back what was recorded wrongly of a sending; it stays in the history. Acts in cases are mended there. */
export async function withdrawSending(
  tx: GovernmentTransaction,
  clock: Clock,
  actor: GovernmentActor,
  input: WithdrawalInput,
): Promise<void> {
  const { year, act, reason } = WithdrawalInput.parse(input);
  const { acts, fold } = await loadReport(tx, clock, actor, year);
  if (!mayWriteReports(actor)) throw notYourStep();
  if (!fold.sendings.some((sending) => sending.act === act)) throw sendingGone();
  if (reason === '')
    throw invalid('reason', { id: 'Tulis mengapa catatan ini ditarik', en: 'Write why it is taken back' });
  await addReportAct(
    tx,
    clock,
    actor,
    { year, after: acts.length },
    { kind: 'withdrawn', detail: { act, reason } },
  );
}
