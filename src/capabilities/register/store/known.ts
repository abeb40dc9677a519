import { sql } from 'kysely';
import type { GovernmentTransaction } from '#platform/database/database.ts';

/** What tells whether a cooperation is in the register already. */
export interface KnownCooperation {
  code: string;
  title: string;
  kind: string;
  activity: string | null;
  start: string | null;
  end: string | null;
  /** Names and other names of the parties that are not local. */
  partners: string[];
  locals: string[];
}

/** Removed and merged ones left out. */
export async function listKnown(
  tx: GovernmentTransaction,
  governmentId: number,
): Promise<KnownCooperation[]> {
  const { rows } = await sql<KnownCooperation>`
    select c.code, c.title_id as title, c.kind, c.activity, c.start_edtf as "start", c.end_edtf as "end",
      coalesce(array_agg(n.name) filter (where p.side <> 'local'), '{}') as partners,
      coalesce(array_agg(n.name) filter (where p.side = 'local'), '{}') as locals
    from register.cooperation c
      left join register.party p on p.government_id = c.government_id and p.cooperation_id = c.id
      left join register.organisation o on o.government_id = p.government_id and o.id = p.organisation_id
      left join lateral unnest(array[o.name, p.as_written] || o.aliases) as n(name) on true
    where c.government_id = ${governmentId} and c.removed_at is null and c.merged_into is null
    group by c.government_id, c.id order by c.id`.execute(tx);
  return rows;
}

/** Claims of an import about cooperations that were in the register before it, and whether a resolution chose them. */
export interface AddedClaim {
  id: number;
  cooperationId: number;
  code: string;
  sourceId: number;
  chosen: boolean;
}

export async function listClaimsAddedByBatch(
  tx: GovernmentTransaction,
  governmentId: number,
  batchId: number,
): Promise<AddedClaim[]> {
  const { rows } = await sql<AddedClaim>`
    select m.id, m.cooperation_id as "cooperationId", c.code, m.source_id as "sourceId",
      exists (select from register.conflict k where k.government_id = ${governmentId} and k.chosen_claim_id = m.id) as chosen
    from register.claim m
      join register.cooperation c on c.government_id = m.government_id and c.id = m.cooperation_id
    where m.government_id = ${governmentId} and m.batch_id = ${batchId} and m.standing = 'live'
      and c.batch_id is distinct from ${batchId} order by m.id`.execute(tx);
  return rows;
}

/** Takes withdrawn claims out of the conflicts that are open; returns the conflicts nothing is left to disagree in. */
export async function leaveOpenConflicts(
  tx: GovernmentTransaction,
  governmentId: number,
  claimIds: readonly number[],
): Promise<number[]> {
  const { rows } = await sql<{ conflict_id: number }>`
    delete from register.conflict_claim m using register.conflict k
    where m.government_id = ${governmentId} and m.claim_id = any (${claimIds}::bigint[])
      and k.government_id = m.government_id and k.id = m.conflict_id and k.state = 'open'
    returning m.conflict_id`.execute(tx);
  const left = await sql<{ id: number }>`
    select k.id from register.conflict k where k.government_id = ${governmentId} and k.state = 'open'
      and k.id = any (${rows.map((row) => row.conflict_id)}::bigint[])
      and (select count(*) from register.conflict_claim m where m.government_id = k.government_id
        and m.conflict_id = k.id) < 2`.execute(tx);
  return left.rows.map(({ id }) => id);
}
