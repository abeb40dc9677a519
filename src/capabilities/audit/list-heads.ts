import { type Database, withGovernment } from '#platform/database/database.ts';
import { findHead, listChains } from './store.ts';

/** The newest link of every chain: what an office writes down or mails out to anchor its history. */
export async function listHeads(
  database: Database,
): Promise<{ governmentId: number; number: number; hash: string }[]> {
  const heads = [];
  for (const governmentId of await listChains(database as never)) {
    const head = await withGovernment(database, governmentId, (tx) => findHead(tx, governmentId));
    if (head) heads.push({ governmentId, ...head });
  }
  return heads;
}
