import type { GovernmentTransaction } from '#platform/database/database.ts';
import type { Detail } from './chain.ts';
import { listLinksOfSubject } from './store.ts';

/** One line of a record's history, newest first. */
export interface HistoryLine {
  at: string;
  actorKind: 'person' | 'system' | 'anonymous';
  actorId: string | null;
  action: string;
  outcome: 'done' | 'refused';
  detail: Detail;
}

/** What was done to these subjects, newest first, at most 200 lines. */
export async function viewHistory(
  tx: GovernmentTransaction,
  governmentId: number,
  subjects: readonly string[],
): Promise<HistoryLine[]> {
  const links = await listLinksOfSubject(tx, governmentId, subjects, 200);
  return links.map(({ at, actorKind, actorId, action, outcome, detail }) => ({
    at,
    actorKind,
    actorId,
    action,
    outcome,
    detail,
  }));
}
