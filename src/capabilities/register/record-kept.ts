import { type AuditDraft, recordEntries } from '#audit';
import type { GovernmentActor } from '#kernel/actor.ts';
import type { Clock } from '#kernel/clock.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { keepOfficeWords } from './store/office-words.ts';

/** A record that was written, but for what makes others wait. */
export interface Kept {
  code: string;
  id: number;
  /** The words it is found by, still to be kept among the office's. */
  words: string;
  /** What the history is still to be told. */
  entry: AuditDraft;
}

/**
 * Ends the writing of records, of one or of a long table: their words and their audit entries, for which the
 * government's other writers wait until the transaction ends. `more`: entries that follow theirs.
 */
export async function recordKept(
  tx: GovernmentTransaction,
  clock: Clock,
  actor: GovernmentActor,
  kept: readonly Kept[],
  more: readonly AuditDraft[] = [],
): Promise<void> {
  await keepOfficeWords(
    tx,
    actor.governmentId,
    kept.map(({ words }) => words),
  );
  const entries = kept.map(({ entry }) => entry);
  await recordEntries(tx, clock, actor, [...entries, ...more]);
}
