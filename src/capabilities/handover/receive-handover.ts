import { recordEntry } from '#audit';
import type { GovernmentActor } from '#kernel/actor.ts';
import type { Clock } from '#kernel/clock.ts';
import type { Words } from '#kernel/language.ts';
import { fieldsToCorrect, notFound } from '#kernel/refusal.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { alreadyReceived, notToReceive } from './refusals.ts';
import { actorName, mayReceive } from './rules.ts';
import { findHandover, insertReceipt } from './store/handovers.ts';

export interface Receiving {
  handoverId: number;
  /** What was not there or is not clear; '' = nothing. */
  remark: string;
}

const mostCharacters = 5_000;
const tooLong: Words = {
  id: 'Paling panjang 5.000 huruf; ringkaskan',
  en: 'At most 5,000 characters; shorten it',
};

/** The successor says that they received it, and what was not there. Once, and by somebody else than who recorded it. */
export async function receiveHandover(
  tx: GovernmentTransaction,
  clock: Clock,
  actor: GovernmentActor,
  { handoverId, remark }: Receiving,
): Promise<void> {
  const { governmentId } = actor;
  const handover = await findHandover(tx, governmentId, handoverId);
  if (!handover) throw notFound();
  if (handover.receipt) throw alreadyReceived();
  if (!mayReceive(actor, handover)) throw notToReceive();
  const said = remark.trim();
  if ([...said].length > mostCharacters) throw fieldsToCorrect([{ field: 'remark', words: tooLong }]);
  const added = await insertReceipt(tx, governmentId, handoverId, {
    at: clock.now(),
    by: actorName(actor),
    byName: actor.name,
    remark: said,
  });
  if (!added) throw alreadyReceived();
  await recordEntry(tx, clock, actor, {
    action: 'handover.receive',
    subject: `handover:${handoverId}`,
    outcome: 'done',
    detail: { remark: said !== '' },
  });
}
