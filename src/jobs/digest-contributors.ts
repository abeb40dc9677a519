import type { DigestContributor } from '#correspondence';
import { hasRole } from '#kernel/actor.ts';
import { listDeadlines } from '#procedure';

/** What comes within two weeks can still be acted on without haste. */
const deadlineDays = 14;

/** Running clocks of cases and dossiers, for those who tend them. */
const deadlines: DigestContributor = {
  name: 'procedure.deadlines',
  list: async (tx, clock, person) =>
    hasRole(person, 'officer', 'approver') ? listDeadlines(tx, clock, person, deadlineDays) : [],
};

/** Who has things to tell in the daily digest. */
export const digestContributors: readonly DigestContributor[] = [deadlines];
