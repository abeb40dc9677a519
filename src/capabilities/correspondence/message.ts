import type { Language } from '#kernel/language.ts';

/** What is known of a message's way. None of these says that it was sent, arrived or was read: nobody can know. */
export const messageStates = [
  'prepared', // nothing is set up to carry it, or a person must
  'waiting', // for the mail server
  'handed-over', // the mail server took it
  'refused', // the mail server will not take it
  'given-up', // tried for days, or no longer needed
  'shared', // a person says they passed it on
] as const;
export type MessageState = (typeof messageStates)[number];

/** An act on a message; the kind of the last one is the state. */
export interface MessageAct {
  kind: MessageState;
  /** ISO instant. */
  at: string;
  /** A person's id, or the name of the part that did it. */
  by: string;
  /** The mail server's words, or one of `reasons`. */
  reason: string;
}

/** Reasons of our own. */
export const reasons = [
  'no-mail-set-up',
  'no-address',
  'no-longer-needed',
  'tried-for-days',
  'demonstration',
  'outcome-unknown', // begun several times, and never known how it ended
  'taken-not-told', // the mail server took it; the room it belongs to could not be told
] as const;
export type Reason = (typeof reasons)[number];

export interface Message {
  id: number;
  purpose: string;
  /** "request:12" */
  subjectOf: string;
  memo: Readonly<Record<string, string | number>>;
  office: string;
  address: string | null;
  language: Language;
  title: string;
  /** Without the secrets its links may hold. */
  body: string;
  replyUntil: string | null;
  mailId: string;
  /** ISO instant. */
  postedAt: string;
  state: MessageState;
  tries: number;
  /** ISO instant. */
  nextTry: string | null;
  lastAnswer: string | null;
  /** Tries that began and whose outcome could not be recorded, in a row. */
  unrecorded: number;
  /** What the mail server said when it took it, kept before anything else is; null = it did not, or nobody knows. */
  takenAnswer: string | null;
}
