import { sql } from 'kysely';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { moment } from '#platform/database/moment.ts';
import type { Handover, Receipt } from '../handover.ts';

const columns = sql`h.id::integer as id, h.day, h.number, h.reason, h.from_name as "fromName",
  h.from_office as "fromOffice", h.to_name as "toName", h.to_office as "toOffice",
  ${moment('h.recorded_at')} as "recordedAt", h.recorded_by as "recordedBy",
  case when r.handover_id is null then null else jsonb_build_object('at', ${moment('r.at')}, 'by', r.by,
    'byName', r.by_name, 'remark', r.remark) end as receipt`;

const joined = sql`handover.handover h
  left join handover.receipt r on r.government_id = h.government_id and r.handover_id = h.id`;

export type HandoverLine = Omit<Handover, 'content'>;

/** The handovers of an office, the newest first. */
export async function listHandovers(
  tx: GovernmentTransaction,
  governmentId: number,
): Promise<HandoverLine[]> {
  const { rows } = await sql<HandoverLine>`
    select ${columns} from ${joined} where h.government_id = ${governmentId} order by h.day desc, h.id desc`.execute(
    tx,
  );
  return rows;
}

/** One handover with what was open. */
export async function findHandover(
  tx: GovernmentTransaction,
  governmentId: number,
  id: number,
): Promise<Handover | undefined> {
  const { rows } = await sql<Handover>`
    select ${columns}, h.content from ${joined} where h.government_id = ${governmentId} and h.id = ${id}`.execute(
    tx,
  );
  return rows[0];
}

export type NewHandover = Omit<Handover, 'id' | 'recordedAt' | 'receipt'> & { key: string; at: Date };

/** The id of the handover, which is the one recorded before when the key is. */
export async function insertHandover(
  tx: GovernmentTransaction,
  governmentId: number,
  one: NewHandover,
): Promise<{ id: number; known: boolean }> {
  const { rows } = await sql<{ id: number }>`
    insert into handover.handover (government_id, key, day, number, reason, from_name, from_office, to_name, to_office,
      content, recorded_at, recorded_by)
    values (${governmentId}, ${one.key}, ${one.day}, ${one.number}, ${one.reason}, ${one.fromName}, ${one.fromOffice},
      ${one.toName}, ${one.toOffice}, ${JSON.stringify(one.content)}::jsonb, ${one.at}, ${one.recordedBy})
    on conflict (government_id, key) do nothing returning id::integer as id`.execute(tx);
  const [added] = rows;
  if (added) return { id: added.id, known: false };
  const before = await sql<{ id: number }>`
    select id::integer as id from handover.handover where government_id = ${governmentId} and key = ${one.key}`.execute(
    tx,
  );
  return { id: before.rows[0]?.id ?? 0, known: true };
}

/** False when it was received before. */
export async function insertReceipt(
  tx: GovernmentTransaction,
  governmentId: number,
  handoverId: number,
  { at, by, byName, remark }: Omit<Receipt, 'at'> & { at: Date },
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into handover.receipt (government_id, handover_id, at, by, by_name, remark)
    values (${governmentId}, ${handoverId}, ${at}, ${by}, ${byName}, ${remark})
    on conflict (government_id, handover_id) do nothing`.execute(tx);
  return numAffectedRows === 1n;
}
