import { sql } from 'kysely';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { ledCooperations } from './led-cooperations.ts';

/** Something the register was told that may be an obstacle: an accepted answer of an agency, or what was said of a region. */
export interface StatementToCode {
  claimId: number;
  cooperation: { code: string; titleId: string; titleEn: string | null } | null;
  regionCode: string | null;
  asWritten: string;
  statedOn: string | null;
  source: { kind: string; title: string; office: string | null; dated: string | null };
}

/** Statements nobody has coded or passed over yet, or the one asked for; those of removed cooperations left out. */
export async function listStatementsToCode(
  tx: GovernmentTransaction,
  governmentId: number,
  claimId?: number,
): Promise<StatementToCode[]> {
  const { rows } = await sql<StatementToCode>`
    with recursive ${ledCooperations(governmentId)}
    select s.id as "claimId", s.region_code as "regionCode", s.as_written as "asWritten", s.stated_on as "statedOn",
      case when c.code is not null
        then jsonb_build_object('code', c.code, 'titleId', c."titleId", 'titleEn', c."titleEn") end as cooperation,
      jsonb_build_object('kind', s.source_kind, 'title', s.source_title, 'office', s.source_office,
        'dated', s.source_dated) as source
    from register.statement_for_coding s left join current c on c.asked = s.cooperation_id
    where s.government_id = ${governmentId} and (s.cooperation_id is null or not c.removed)
      ${
        claimId === undefined
          ? sql`and not exists (select from monitoring.obstacle o
              where o.government_id = s.government_id and o.key = 'claim:' || s.id)`
          : sql`and s.id = ${claimId}`
      }
    order by s.id desc limit 500`.execute(tx);
  return rows;
}
