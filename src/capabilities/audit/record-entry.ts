import type { Actor } from '#kernel/actor.ts';
import type { Clock } from '#kernel/clock.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { type Detail, type Entry, hashOf } from './chain.ts';
import { appendLink, lockHead } from './store.ts';

/** What a use case says of its act. `subject` is "kind:code", e.g. "cooperation:3314-001". */
export interface AuditDraft {
  action: string;
  subject: string;
  outcome: 'done' | 'refused';
  detail?: Detail;
}

const actorIdOf = (actor: Actor): string | null =>
  actor.kind === 'person' ? actor.personId : actor.kind === 'system' ? actor.name : null;

/**
 * Adds one link to the chain of the transaction's government. Call it last in a use case: it takes the
 * chain's lock, and whoever holds it makes the government's other writers wait.
 */
export async function recordEntry(
  tx: GovernmentTransaction,
  clock: Clock,
  actor: Actor,
  draft: AuditDraft,
): Promise<void> {
  const governmentId = actor.kind === 'anonymous' ? 0 : actor.governmentId;
  const head = await lockHead(tx, governmentId);
  const entry: Entry = {
    governmentId,
    number: head.number + 1,
    at: clock.now().toISOString(),
    actorKind: actor.kind,
    actorId: actorIdOf(actor),
    action: draft.action,
    subject: draft.subject,
    outcome: draft.outcome,
    detail: draft.detail ?? {},
  };
  await appendLink(tx, { ...entry, previousHash: head.hash, hash: hashOf(head.hash, entry) });
}
