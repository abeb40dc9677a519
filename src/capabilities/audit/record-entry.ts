import type { Actor } from '#kernel/actor.ts';
import type { Clock } from '#kernel/clock.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { type Detail, type Entry, hashOf, type Link } from './chain.ts';
import { appendLinks, lockHead } from './store.ts';

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
export function recordEntry(
  tx: GovernmentTransaction,
  clock: Clock,
  actor: Actor,
  draft: AuditDraft,
): Promise<void> {
  return recordEntries(tx, clock, actor, [draft]);
}

/** The same for the acts of long work: kept aside until its end, so that nobody waits for the lock meanwhile. */
export async function recordEntries(
  tx: GovernmentTransaction,
  clock: Clock,
  actor: Actor,
  drafts: readonly AuditDraft[],
): Promise<void> {
  const governmentId = actor.kind === 'anonymous' ? 0 : actor.governmentId;
  const at = clock.now().toISOString();
  let head: Pick<Link, 'number' | 'hash'> = await lockHead(tx, governmentId);
  const links: Link[] = [];
  for (const { action, subject, outcome, detail = {} } of drafts) {
    const by = { actorKind: actor.kind, actorId: actorIdOf(actor) };
    const entry: Entry = {
      governmentId,
      number: head.number + 1,
      at,
      ...by,
      action,
      subject,
      outcome,
      detail,
    };
    const link: Link = { ...entry, previousHash: head.hash, hash: hashOf(head.hash, entry) };
    links.push(link);
    head = link;
  }
  await appendLinks(tx, governmentId, links);
}
