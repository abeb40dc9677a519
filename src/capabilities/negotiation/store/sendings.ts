import { sql } from 'kysely';
import type { Recorded } from '#kernel/recorded.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { moment } from '#platform/database/moment.ts';
import type { PartnerLine } from '../partner/partner-line.ts';

/** What the partner sent: who says so, lines by clause, and whether they confirm the whole text. */
export interface Sending {
  id: number;
  roundId: number;
  name: string;
  office: string;
  confirmed: boolean;
  lines: PartnerLine[];
  at: string;
}

export async function listSendings(
  tx: GovernmentTransaction,
  governmentId: number,
  roundIds: readonly number[],
): Promise<Sending[]> {
  const { rows } = await sql<Sending>`
    select id, round_id as "roundId", name, office, confirmed, lines, ${moment('at')} as at
    from negotiation.sending
    where government_id = ${governmentId} and round_id = any(${[...roundIds]}::bigint[]) order by id`.execute(
    tx,
  );
  return rows;
}

/** False when it was sent before with the same key. */
export async function insertSending(
  tx: GovernmentTransaction,
  governmentId: number,
  roundId: number,
  sending: Omit<Sending, 'id' | 'roundId' | 'at'> & { key: string; at: Date },
): Promise<boolean> {
  const { key, name, office, confirmed, lines, at } = sending;
  const { numAffectedRows } = await sql`
    insert into negotiation.sending (government_id, round_id, key, name, office, confirmed, lines, at)
    values (${governmentId}, ${roundId}, ${key}, ${name}, ${office}, ${confirmed}, ${JSON.stringify(lines)}, ${at})
    on conflict (government_id, round_id, key) do nothing`.execute(tx);
  return numAffectedRows === 1n;
}

/** What the partner has typed and not sent. */
export async function findBegun(
  tx: GovernmentTransaction,
  governmentId: number,
  roundId: number,
): Promise<PartnerLine[]> {
  const { rows } = await sql<{ lines: PartnerLine[] }>`
    select lines from negotiation.begun where government_id = ${governmentId} and round_id = ${roundId}`.execute(
    tx,
  );
  return rows[0]?.lines ?? [];
}

export async function keepBegun(
  tx: GovernmentTransaction,
  governmentId: number,
  roundId: number,
  lines: readonly PartnerLine[],
  at: Date,
): Promise<void> {
  await sql`
    insert into negotiation.begun (government_id, round_id, lines, at)
    values (${governmentId}, ${roundId}, ${JSON.stringify(lines)}, ${at})
    on conflict (government_id, round_id) do update set lines = excluded.lines, at = excluded.at`.execute(tx);
}

export async function dropBegun(
  tx: GovernmentTransaction,
  governmentId: number,
  roundId: number,
): Promise<void> {
  await sql`
    delete from negotiation.begun where government_id = ${governmentId} and round_id = ${roundId}`.execute(
    tx,
  );
}

export type ChoiceKind = 'taken' | 'position' | 'left';

/** What the office did with a line of a sending. */
export interface Choice {
  sendingId: number;
  line: number;
  kind: ChoiceKind;
  reason: string;
  at: string;
  byName: string;
}

export async function listChoices(
  tx: GovernmentTransaction,
  governmentId: number,
  sendingIds: readonly number[],
): Promise<Choice[]> {
  const { rows } = await sql<Choice>`
    select sending_id as "sendingId", line, kind, reason, ${moment('at')} as at, by_name as "byName"
    from negotiation.choice
    where government_id = ${governmentId} and sending_id = any(${[...sendingIds]}::bigint[]) order by id`.execute(
    tx,
  );
  return rows;
}

/** False when somebody chose before. */
export async function insertChoice(
  tx: GovernmentTransaction,
  governmentId: number,
  choice: Pick<Choice, 'sendingId' | 'line' | 'kind' | 'reason'>,
  { at, by, byName }: Recorded,
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into negotiation.choice (government_id, sending_id, line, kind, reason, at, by, by_name)
    values (${governmentId}, ${choice.sendingId}, ${choice.line}, ${choice.kind}, ${choice.reason}, ${at}, ${by}, ${byName})
    on conflict (government_id, sending_id, line) do nothing`.execute(tx);
  return numAffectedRows === 1n;
}
