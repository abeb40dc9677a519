import { z } from 'zod';
import type { GovernmentActor } from '#kernel/actor.ts';
import { type Clock, today } from '#kernel/clock.ts';
import { invalid } from '#kernel/refusal.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { addReportAct } from './add-report-act.ts';
import { loadReport } from './load-report.ts';
import { notYourStep, sendingGone } from './report-refusals.ts';
import { mayWriteReports } from './report-rules.ts';

export const ReceiptInput = z.object({
  year: z.number().int(),
  /** Number of the act that says it was sent. */
  act: z.number().int().positive(),
  /** ISO day; '' = not said. */
  day: z.string(),
  /** "stempel agenda 123", "tanda terima elektronik": what shows it. */
  how: z.string().trim().max(500),
});
export type ReceiptInput = z.input<typeof ReceiptInput>;

/** Records when a report that was sent was received, and what shows it. */
export async function recordReceipt(
  tx: GovernmentTransaction,
  clock: Clock,
  actor: GovernmentActor,
  input: ReceiptInput,
): Promise<void> {
  const { year, ...receipt } = ReceiptInput.parse(input);
  const { acts, fold } = await loadReport(tx, clock, actor, year);
  if (!mayWriteReports(actor)) throw notYourStep();
  const sending = fold.sendings.find(({ act }) => act === receipt.act);
  if (!sending) throw sendingGone();
  if (receipt.day === '' || receipt.day > today(clock) || receipt.day < sending.sentDay)
    throw invalid('receivedDay', {
      id: 'Tulis tanggal diterima: pada atau sesudah disampaikan, dan sudah tiba',
      en: 'Write the day it was received: on or after the day it was sent, and not ahead',
    });
  await addReportAct(tx, clock, actor, { year, after: acts.length }, { kind: 'received', detail: receipt });
}
