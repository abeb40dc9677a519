import type { GovernmentActor } from '#kernel/actor.ts';
import { notFound } from '#kernel/refusal.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import type { Handover } from './handover.ts';
import { notAllowed } from './refusals.ts';
import { mayRead } from './rules.ts';
import { findHandover, type HandoverLine, listHandovers } from './store/handovers.ts';

/** One handover with what was open then. Another government's is not found. */
export async function viewHandover(
  tx: GovernmentTransaction,
  actor: GovernmentActor,
  handoverId: number,
): Promise<Handover> {
  const handover = await findHandover(tx, actor.governmentId, handoverId);
  if (!handover) throw notFound();
  if (!mayRead(actor)) throw notAllowed();
  return handover;
}

/** The handovers of an office, the newest first. */
export async function viewHandovers(
  tx: GovernmentTransaction,
  actor: GovernmentActor,
): Promise<HandoverLine[]> {
  if (!mayRead(actor)) throw notAllowed();
  return listHandovers(tx, actor.governmentId);
}
