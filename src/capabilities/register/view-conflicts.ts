import type { GovernmentActor } from '#kernel/actor.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { countOpenConflicts, listOpenConflicts, type OpenConflict } from './store/conflicts.ts';

export interface ConflictList {
  conflicts: OpenConflict[];
  total: number;
  /** The page shown: the last one when a page beyond it was asked for. */
  page: number;
  pages: number;
}

const pageSize = 50;

/** One page of the office's open conflicts, the oldest first. */
export async function viewConflicts(
  tx: GovernmentTransaction,
  { governmentId }: GovernmentActor,
  asked: number,
): Promise<ConflictList> {
  const total = await countOpenConflicts(tx, governmentId);
  const pages = Math.max(1, Math.ceil(total / pageSize));
  const page = Math.min(asked, pages);
  const stretch = { limit: pageSize, offset: (page - 1) * pageSize };
  return { conflicts: await listOpenConflicts(tx, governmentId, stretch), total, page, pages };
}
