import { z } from 'zod';
import type { GovernmentActor } from '#kernel/actor.ts';
import type { Clock } from '#kernel/clock.ts';
import { invalid } from '#kernel/refusal.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { addReportAct } from './add-report-act.ts';
import { loadReport } from './load-report.ts';
import { isOpen } from './report-acts.ts';
import { nothingLocked, notYourStep } from './report-refusals.ts';
import { mayWriteReports } from './report-rules.ts';

export const CorrectionInput = z.object({ year: z.number().int(), reason: z.string().trim().max(1000) });
export type CorrectionInput = z.input<typeof CorrectionInput>;

/** Opens the next version of a locked report, which will name the one it takes the place of and why. */
export async function beginCorrection(
  tx: GovernmentTransaction,
  clock: Clock,
  actor: GovernmentActor,
  input: CorrectionInput,
): Promise<void> {
  const { year, reason } = CorrectionInput.parse(input);
  const { acts, fold } = await loadReport(tx, clock, actor, year);
  if (!mayWriteReports(actor)) throw notYourStep();
  if (isOpen(fold) || fold.lastLocked === null) throw nothingLocked();
  if (reason === '')
    throw invalid('reason', {
      id: 'Tulis mengapa laporan diperbaiki; alasan ini tercetak pada versi baru',
      en: 'Write why the report is corrected; the reason is printed on the new version',
    });
  const detail = { version: fold.lastLocked, reason };
  await addReportAct(tx, clock, actor, { year, after: acts.length }, { kind: 'reopened', detail });
}
