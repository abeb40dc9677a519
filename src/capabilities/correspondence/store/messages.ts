import { sql } from 'kysely';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { moment } from '#platform/database/moment.ts';
import type { Message, MessageAct, MessageState } from '../message.ts';
import type { Recorded } from '../rules.ts';

const columns = sql`id, purpose, subject_of as "subjectOf", memo, office, address, language, title, body,
  reply_until as "replyUntil", mail_id as "mailId", ${moment('posted_at')} as "postedAt", state, tries,
  ${moment('next_try')} as "nextTry", last_answer as "lastAnswer", unrecorded, taken_answer as "takenAnswer"`;

export type NewMessage = Omit<
  Message,
  'id' | 'postedAt' | 'tries' | 'nextTry' | 'lastAnswer' | 'unrecorded' | 'takenAnswer'
> & {
  key: string;
};

/** Adds a message unless one with its key is there; undefined then. */
export async function insertMessage(
  tx: GovernmentTransaction,
  governmentId: number,
  message: NewMessage,
  { at, by }: Recorded,
): Promise<number | undefined> {
  const { rows } = await sql<{ id: number }>`
    insert into correspondence.message (government_id, key, purpose, subject_of, memo, office, address, language, title,
      body, reply_until, mail_id, posted_at, posted_by, state, next_try)
    values (${governmentId}, ${message.key}, ${message.purpose}, ${message.subjectOf}, ${JSON.stringify(message.memo)}::jsonb,
      ${message.office}, ${message.address}, ${message.language}, ${message.title}, ${message.body}, ${message.replyUntil},
      ${message.mailId}, ${at}, ${by}, ${message.state}, ${message.state === 'waiting' ? at : null})
    on conflict (government_id, key) do nothing
    returning id`.execute(tx);
  return rows[0]?.id;
}

export async function findMessageByKey(
  tx: GovernmentTransaction,
  governmentId: number,
  key: string,
): Promise<Message | undefined> {
  const { rows } = await sql<Message>`
    select ${columns} from correspondence.message where government_id = ${governmentId} and key = ${key}`.execute(
    tx,
  );
  return rows[0];
}

export async function findMessage(
  tx: GovernmentTransaction,
  governmentId: number,
  id: number,
): Promise<Message | undefined> {
  const { rows } = await sql<Message>`
    select ${columns} from correspondence.message where government_id = ${governmentId} and id = ${id}`.execute(
    tx,
  );
  return rows[0];
}

/** Locks the message until the transaction ends, so that two do not act on it at once. */
export async function lockMessage(
  tx: GovernmentTransaction,
  governmentId: number,
  id: number,
): Promise<Message | undefined> {
  const { rows } = await sql<Message>`
    select ${columns} from correspondence.message
    where government_id = ${governmentId} and id = ${id} for update`.execute(tx);
  return rows[0];
}

/** The next message that waits and whose time has come, locked; those another worker holds are passed over. */
export async function takeWaitingMessage(
  tx: GovernmentTransaction,
  governmentId: number,
  now: Date,
): Promise<Message | undefined> {
  const { rows } = await sql<Message>`
    select ${columns} from correspondence.message
    where government_id = ${governmentId} and state = 'waiting' and next_try <= ${now}
    order by next_try, id limit 1 for update skip locked`.execute(tx);
  return rows[0];
}

/** Adds an act and keeps the state it leads to. */
export async function addAct(
  tx: GovernmentTransaction,
  governmentId: number,
  messageId: number,
  { kind, at, by, reason = '' }: { kind: MessageState; reason?: string } & Recorded,
): Promise<void> {
  await sql`
    insert into correspondence.message_act (government_id, message_id, number, kind, at, by, reason)
    select ${governmentId}, ${messageId}, coalesce(max(number), 0) + 1, ${kind}, ${at}, ${by}, ${reason}
    from correspondence.message_act where government_id = ${governmentId} and message_id = ${messageId}`.execute(
    tx,
  );
  const waits = kind === 'waiting';
  await sql`
    update correspondence.message set state = ${kind}, next_try = ${waits ? at : null},
      tries = case when ${waits} then 0 else tries end, unrecorded = 0, taken_answer = null
    where government_id = ${governmentId} and id = ${messageId}`.execute(tx);
}

/** Counts a try that begins, and holds the message until it is over. */
export async function holdMessage(
  tx: GovernmentTransaction,
  governmentId: number,
  messageId: number,
  until: Date,
): Promise<void> {
  await sql`
    update correspondence.message set tries = tries + 1, unrecorded = unrecorded + 1, next_try = ${until}
    where government_id = ${governmentId} and id = ${messageId}`.execute(tx);
}

/** Keeps that the mail server took a message, apart from what follows from it: it must never be handed over again. */
export async function keepTaken(
  tx: GovernmentTransaction,
  governmentId: number,
  messageId: number,
  answer: string,
): Promise<void> {
  await sql`
    update correspondence.message set taken_answer = ${answer}, unrecorded = 0
    where government_id = ${governmentId} and id = ${messageId} and state = 'waiting'`.execute(tx);
}

/** Keeps why a try was in vain and when the next one comes, unless the message waits no more. */
export async function putOff(
  tx: GovernmentTransaction,
  governmentId: number,
  messageId: number,
  { nextTry, answer }: { nextTry: Date; answer: string },
): Promise<void> {
  await sql`
    update correspondence.message set next_try = ${nextTry}, last_answer = ${answer}, unrecorded = 0
    where government_id = ${governmentId} and id = ${messageId} and state = 'waiting'`.execute(tx);
}

export async function listActs(
  tx: GovernmentTransaction,
  governmentId: number,
  messageId: number,
): Promise<MessageAct[]> {
  const { rows } = await sql<MessageAct>`
    select kind, ${moment('at')} as at, by, reason from correspondence.message_act
    where government_id = ${governmentId} and message_id = ${messageId} order by number`.execute(tx);
  return rows;
}

export interface OutboxQuestion {
  /** Whose own digests are shown; others' are not. */
  reader: string;
  state: MessageState | undefined;
  limit: number;
  offset: number;
}

const readableBy = (reader: string) =>
  sql`(subject_of not like 'person:%' or subject_of = ${`person:${reader}`})`;

/** Messages of the office, newest first. */
export async function listMessages(
  tx: GovernmentTransaction,
  governmentId: number,
  { reader, state, limit, offset }: OutboxQuestion,
): Promise<Message[]> {
  const { rows } = await sql<Message>`
    select ${columns} from correspondence.message
    where government_id = ${governmentId} and (${state ?? null}::text is null or state = ${state ?? null})
      and ${readableBy(reader)}
    order by id desc limit ${limit} offset ${offset}`.execute(tx);
  return rows;
}

/** How many messages are in each state. */
export async function countMessages(
  tx: GovernmentTransaction,
  governmentId: number,
  reader: string,
): Promise<Map<MessageState, number>> {
  const { rows } = await sql<{ state: MessageState; count: number }>`
    select state, count(*)::integer as count from correspondence.message
    where government_id = ${governmentId} and ${readableBy(reader)} group by state`.execute(tx);
  return new Map(rows.map(({ state, count }) => [state, count]));
}
