import { z } from 'zod';
import { type GovernmentActor, hasRole } from '#kernel/actor.ts';
import type { Clock } from '#kernel/clock.ts';
import { invalid } from '#kernel/refusal.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { addReportAct } from './add-report-act.ts';
import { loadReport } from './load-report.ts';
import { isOpen } from './report-acts.ts';
import { notYourStep, reportLocked } from './report-refusals.ts';
import { lockers, reviewers } from './report-rules.ts';

export const SendBackInput = z.object({ year: z.number().int(), note: z.string().trim().max(5000) });
export type SendBackInput = z.input<typeof SendBackInput>;

/** Gives the report back to the officer with what has to be mended. */
export async function sendReportBack(
  tx: GovernmentTransaction,
  clock: Clock,
  actor: GovernmentActor,
  input: SendBackInput,
): Promise<void> {
  const { year, note } = SendBackInput.parse(input);
  const { acts, fold } = await loadReport(tx, clock, actor, year);
  if (!hasRole(actor, ...reviewers, ...lockers)) throw notYourStep();
  if (!isOpen(fold)) throw reportLocked();
  if (note === '')
    throw invalid('note', {
      id: 'Tulis apa yang harus diperbaiki',
      en: 'Write what has to be mended',
    });
  await addReportAct(tx, clock, actor, { year, after: acts.length }, { kind: 'sent-back', detail: { note } });
}
