import type { Actor } from '#kernel/actor.ts';
import type { Clock } from '#kernel/clock.ts';
import { type Database, withGovernment } from '#platform/database/database.ts';
import { recordEntry } from './record-entry.ts';

/**
 * Records that something was refused, in a transaction of its own: the refused act's was rolled back.
 * Acts of nobody signed in go to chain 0.
 */
export async function recordRefusal(
  database: Database,
  clock: Clock,
  actor: Actor | null,
  refusal: { action: string; subject: string; code: string },
): Promise<void> {
  const by: Actor = actor ?? { kind: 'anonymous' };
  await withGovernment(database, by.kind === 'anonymous' ? 0 : by.governmentId, (tx) =>
    recordEntry(tx, clock, by, {
      action: refusal.action,
      subject: refusal.subject,
      outcome: 'refused',
      detail: { code: refusal.code },
    }),
  );
}
