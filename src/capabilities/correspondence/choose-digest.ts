import { recordEntry } from '#audit';
import type { PersonActor } from '#kernel/actor.ts';
import type { Clock } from '#kernel/clock.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { type DigestChoice, keepChoice } from './store/digests.ts';

/** Keeps whether a person wants the daily digest, and in which language; anything unknown counts as daily, Indonesian. */
export async function chooseDigest(
  tx: GovernmentTransaction,
  clock: Clock,
  actor: PersonActor,
  chosen: { choice: string; language: string },
): Promise<void> {
  const choice: DigestChoice = {
    choice: chosen.choice === 'off' ? 'off' : 'daily',
    language: chosen.language === 'en' ? 'en' : 'id',
  };
  await keepChoice(tx, actor.governmentId, actor.personId, choice);
  await recordEntry(tx, clock, actor, {
    action: 'digest.choose',
    subject: `person:${actor.personId}`,
    outcome: 'done',
    detail: { choice: choice.choice },
  });
}
