import { sql } from 'kysely';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import type { Reply } from '../reply.ts';

const columns = sql`r.id, r.message_id as "messageId", r.kind,
  to_char(r.received_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "receivedAt", r.sender, r.title, r.text,
  r.cut, r.files, r.left_out as "leftOut"`;

/** Keeps what came back; false when this very mail was kept before. */
export async function insertReply(
  tx: GovernmentTransaction,
  governmentId: number,
  reply: Omit<Reply, 'id' | 'receivedAt'> & { digest: string; at: Date },
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into correspondence.reply (government_id, message_id, digest, kind, received_at, sender, title, text, cut,
      files, left_out)
    values (${governmentId}, ${reply.messageId}, ${reply.digest}, ${reply.kind}, ${reply.at}, ${reply.sender},
      ${reply.title}, ${reply.text}, ${reply.cut}, ${JSON.stringify(reply.files)}::jsonb,
      ${JSON.stringify(reply.leftOut)}::jsonb)
    on conflict (government_id, digest) do nothing`.execute(tx);
  return numAffectedRows === 1n;
}

/** How much came back to a message since then. */
export async function countRepliesSince(
  tx: GovernmentTransaction,
  governmentId: number,
  messageId: number,
  since: Date,
): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::integer as count from correspondence.reply
    where government_id = ${governmentId} and message_id = ${messageId} and received_at > ${since}`.execute(
    tx,
  );
  return rows[0]?.count ?? 0;
}

/** Everything that came back to a message, oldest first. */
export async function listRepliesTo(
  tx: GovernmentTransaction,
  governmentId: number,
  messageId: number,
): Promise<Reply[]> {
  const { rows } = await sql<Reply>`
    select ${columns} from correspondence.reply r
    where r.government_id = ${governmentId} and r.message_id = ${messageId} order by r.id`.execute(tx);
  return rows;
}

/** People's answers to any message of one subject, oldest first. */
export async function listRepliesAbout(
  tx: GovernmentTransaction,
  governmentId: number,
  subjectOf: string,
): Promise<Reply[]> {
  const { rows } = await sql<Reply>`
    select ${columns} from correspondence.reply r
      join correspondence.message m on m.government_id = r.government_id and m.id = r.message_id
    where r.government_id = ${governmentId} and m.subject_of = ${subjectOf} and r.kind in ('reply', 'late')
    order by r.id`.execute(tx);
  return rows;
}
