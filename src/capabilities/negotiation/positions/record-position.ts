import { z } from 'zod';
import { recordEntry } from '#audit';
import { getAgreement } from '#drafting';
import type { GovernmentActor } from '#kernel/actor.ts';
import { type Clock, today } from '#kernel/clock.ts';
import type { Words } from '#kernel/language.ts';
import { recordedBy } from '#kernel/recorded.ts';
import { type FieldRefusal, fieldsToCorrect, notFound } from '#kernel/refusal.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { headPlace } from '../partner/partner-line.ts';
import { notAllowed } from '../refusals.ts';
import { mayNegotiate } from '../rules.ts';
import { insertPosition } from '../store/positions.ts';

const words = z.string().trim().max(10_000);
const Input = z.object({
  agreementId: z.number().int().positive(),
  clauseId: z.string().min(1).max(40),
  ours: words,
  theirs: words,
  agreed: words,
  reason: words,
  day: z.iso.date(),
});
export type PositionRecording = z.input<typeof Input>;

const complaints = {
  day: {
    id: 'Tulis tanggal posisi ini, tidak sesudah hari ini',
    en: 'Write the day of this position, not after today',
  },
  ours: {
    id: 'Tulis posisi kita, posisi mereka, atau yang disepakati',
    en: 'Write our position, theirs, or what was agreed',
  },
} as const satisfies Record<string, Words>;

/** Records where the sides stand on a clause; earlier positions are kept. */
export async function recordPosition(
  tx: GovernmentTransaction,
  clock: Clock,
  actor: GovernmentActor,
  input: PositionRecording,
): Promise<void> {
  const { agreement } = await getAgreement(tx, actor, input.agreementId);
  if (!mayNegotiate(actor)) throw notAllowed();
  const wrong: FieldRefusal[] = [];
  if (!z.iso.date().safeParse(input.day).success || input.day > today(clock))
    wrong.push({ field: 'day', words: complaints.day });
  if ([input.ours, input.theirs, input.agreed].every((text) => text.trim() === ''))
    wrong.push({ field: 'ours', words: complaints.ours });
  if (wrong.length > 0) throw fieldsToCorrect(wrong);
  const { agreementId, ...position } = Input.parse(input);
  const known =
    position.clauseId === headPlace || agreement.clauses.some(({ id }) => id === position.clauseId);
  if (!known) throw notFound();
  await insertPosition(tx, actor.governmentId, agreementId, position, recordedBy(actor, clock));
  await recordEntry(tx, clock, actor, {
    action: 'negotiation.record-position',
    subject: `agreement:${agreementId}`,
    outcome: 'done',
    detail: { clause: position.clauseId, agreed: position.agreed !== '' },
  });
}
