import { z } from 'zod';
import { recordEntry } from '#audit';
import type { GovernmentActor } from '#kernel/actor.ts';
import type { Clock } from '#kernel/clock.ts';
import { type FieldRefusal, fieldsToCorrect } from '#kernel/refusal.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { actorName, day } from './inputs.ts';
import { notAllowed } from './refusals.ts';
import { roundKinds } from './round/period.ts';
import { mayRun } from './rules.ts';
import { insertDuty } from './store/settings.ts';

export const DutyInput = z.object({
  starts: day,
  period: z.enum(roundKinds),
  reporters: z.string().trim().min(1).max(500),
  receiver: z.string().trim().min(1).max(300),
  basis: z.string().trim().max(500),
  dueDays: z.coerce.number().int().min(0).max(366),
});
export type DutyInput = z.input<typeof DutyInput>;

const complaintWords: Readonly<Record<string, FieldRefusal['words']>> = {
  starts: { id: 'Tulis tanggal mulai berlaku', en: 'Write the day it begins' },
  period: { id: 'Pilih seberapa sering', en: 'Choose how often' },
  reporters: { id: 'Tulis siapa yang melapor', en: 'Write who reports' },
  receiver: { id: 'Tulis kepada siapa', en: 'Write to whom' },
  basis: { id: 'Dasarnya paling panjang 500 huruf', en: 'The basis has at most 500 characters' },
  dueDays: { id: 'Tulis jumlah hari, 0 sampai 366', en: 'Write a number of days, 0 to 366' },
};

/** Records a version of the internal duty, with the region's own basis, in force from its day on. */
export async function recordDuty(
  tx: GovernmentTransaction,
  clock: Clock,
  actor: GovernmentActor,
  input: DutyInput,
): Promise<void> {
  if (!mayRun(actor)) throw notAllowed();
  const read = DutyInput.safeParse(input);
  if (!read.success)
    throw fieldsToCorrect(
      [...new Set(read.error.issues.map(({ path }) => String(path[0])))].map((field) => ({
        field,
        words: complaintWords[field] ?? { id: 'Periksa isian ini', en: 'Check this answer' },
      })),
    );
  const duty = read.data;
  await insertDuty(tx, actor.governmentId, duty, { at: clock.now(), by: actorName(actor) });
  await recordEntry(tx, clock, actor, {
    action: 'duty.record',
    subject: 'duty',
    outcome: 'done',
    detail: { starts: duty.starts, period: duty.period, basis: duty.basis },
  });
}
