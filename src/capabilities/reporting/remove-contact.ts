import { recordEntry } from '#audit';
import type { GovernmentActor } from '#kernel/actor.ts';
import type { Clock } from '#kernel/clock.ts';
import { notFound } from '#kernel/refusal.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { notAllowed } from './refusals.ts';
import { mayRun } from './rules.ts';
import { deleteContact, findAskedAgency } from './store/agencies.ts';

/** Erases a contact of an agency: personal data that is no longer needed is not kept. */
export async function removeContact(
  tx: GovernmentTransaction,
  clock: Clock,
  actor: GovernmentActor,
  { agencyId, contactId }: { agencyId: number; contactId: number },
): Promise<void> {
  const { governmentId } = actor;
  if (!(await findAskedAgency(tx, governmentId, agencyId))) throw notFound();
  if (!mayRun(actor)) throw notAllowed();
  if (!(await deleteContact(tx, governmentId, agencyId, contactId))) throw notFound();
  await recordEntry(tx, clock, actor, {
    action: 'agency.remove-contact',
    subject: `agency:${agencyId}`,
    outcome: 'done',
    detail: {},
  });
}
