import type { GovernmentTransaction } from '#platform/database/database.ts';
import type { Link } from './chain.ts';
import { countAskedLinks, type EntryQuestion, listActions, listAskedLinks } from './store.ts';

export interface AskedEntries {
  /** Newest first. */
  entries: Link[];
  total: number;
  /** Every action there is an entry of, to choose from. */
  actions: string[];
}

/** A page of one government's entries. */
export async function listEntries(
  tx: GovernmentTransaction,
  governmentId: number,
  question: EntryQuestion,
  range: { limit: number; offset: number },
): Promise<AskedEntries> {
  return {
    entries: await listAskedLinks(tx, governmentId, question, range),
    total: await countAskedLinks(tx, governmentId, question),
    actions: await listActions(tx, governmentId),
  };
}

/** The next stretch of entries below a number, for reading all of them in bounded memory. */
export const listEntriesBelow = (
  tx: GovernmentTransaction,
  governmentId: number,
  question: EntryQuestion,
  below: number | undefined,
  limit: number,
): Promise<Link[]> =>
  listAskedLinks(tx, governmentId, question, { limit, offset: 0, ...(below !== undefined && { below }) });
