/**
 * Correspondence: what leaves the house by mail and what comes back. Rooms post messages in their own transaction; a job
 * hands them to the mail server. It never says that something was sent or read: nobody here can know.
 */
export type { DigestContributor, DigestItem, DigestNews } from './digest/contributor.ts';
export { correspondenceJobs } from './jobs.ts';
export { listReplies } from './list-replies.ts';
export type { Message, MessageAct, MessageState } from './message.ts';
export type { MessageOwner, OwnedMessage } from './owner.ts';
export { type Posted, type Posting, postMessage } from './post-message.ts';
export { type MailHouse, type Received, receiveMail } from './receive-mail.ts';
export type { Reply, ReplyKind } from './reply.ts';
export { correspondenceRoutes } from './routes.tsx';
export { shareMessage } from './share-message.ts';
export { tryAgain } from './try-again.ts';
export { viewOutbox } from './view-outbox.ts';
export { Replies } from './views/replies.tsx';
