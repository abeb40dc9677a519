import type { Words } from '#kernel/language.ts';
import type { KeptUpload } from '#platform/uploads/keep-upload.ts';

export const replyKinds = [
  'reply', // somebody's answer; who they are is not verified
  'auto-reply', // an absence note or the like
  'bounce', // a mail server says that it could not deliver
  'loop', // our own mail that came back
  'late', // after the last day answers were taken
  'too-many', // more in a day than a person writes
] as const;
export type ReplyKind = (typeof replyKinds)[number];

/** What came back to one message. */
export interface Reply {
  id: number;
  messageId: number;
  kind: ReplyKind;
  /** ISO instant. */
  receivedAt: string;
  /** As the mail says, which anybody can write. */
  sender: string;
  title: string;
  text: string;
  cut: boolean;
  files: readonly KeptUpload[];
  leftOut: readonly { name: string; why: Words }[];
}
