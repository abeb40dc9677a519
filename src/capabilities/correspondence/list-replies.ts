import type { GovernmentActor } from '#kernel/actor.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import type { Reply } from './reply.ts';
import { listRepliesAbout } from './store/replies.ts';

/** What people answered by mail to messages of one subject ("request:12"), for the room that posted them. Unverified. */
export const listReplies = (
  tx: GovernmentTransaction,
  actor: GovernmentActor,
  subjectOf: string,
): Promise<Reply[]> => listRepliesAbout(tx, actor.governmentId, subjectOf);
