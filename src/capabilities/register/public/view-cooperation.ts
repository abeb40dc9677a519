import type { Database } from '#platform/database/database.ts';
import type { PublishedDocument } from '../edition.ts';
import { findPublished, listPublishedHistory, type PublishedChange } from '../store/published.ts';

/** What is published under a code; undefined when nothing is. */
export const findPublishedCooperation = (
  database: Database,
  code: string,
): Promise<PublishedDocument | undefined> => findPublished(database as never, code);

export interface CooperationView {
  document: PublishedDocument;
  /** What was published when, newest first. */
  history: PublishedChange[];
}

/** The public page of one cooperation; undefined when nothing of this code is published. */
export async function findCooperationView(
  database: Database,
  code: string,
): Promise<CooperationView | undefined> {
  const document = await findPublishedCooperation(database, code);
  return document && { document, history: await listPublishedHistory(database as never, code) };
}
