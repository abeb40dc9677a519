import { sql } from 'kysely';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import type { AgencyAnswer, RegionStatement } from '../annual/facts.ts';

/** Ids of the office's live cooperations. */
export async function listLiveCooperationIds(
  tx: GovernmentTransaction,
  governmentId: number,
): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`
    select id from register.cooperation_for_reporting
    where government_id = ${governmentId} and merged_into is null and not removed order by code`.execute(tx);
  return rows.map(({ id }) => id);
}

/** What sources say of the region as a whole: whether it has any cooperation. */
export async function listRegionStatements(
  tx: GovernmentTransaction,
  governmentId: number,
  regionCode: string,
): Promise<RegionStatement[]> {
  const { rows } = await sql<RegionStatement>`
    select id, value, as_written as "asWritten", stated_on as "statedOn",
      case when office is null then source else office || ': ' || source end as source
    from register.region_statement_for_reporting
    where government_id = ${governmentId} and region_code = ${regionCode} order by id`.execute(tx);
  return rows;
}

/** Every request of the office with the latest answer to it, in the order the agencies are called. */
export async function listAgencyAnswers(
  tx: GovernmentTransaction,
  governmentId: number,
): Promise<AgencyAnswer[]> {
  const { rows } = await sql<AgencyAnswer>`
    select q.id as "requestId", a.number, q.agency_name as agency, r.title as round, r.period,
      coalesce(q.nil, false) as nil, q.state = 'answered' as waiting
    from reporting.request q
      join reporting.round r on r.government_id = q.government_id and r.id = q.round_id
      left join lateral (select number from reporting.answer a
        where a.government_id = q.government_id and a.request_id = q.id
          and q.state in ('answered', 'accepted') order by a.id desc limit 1) a on true
    where q.government_id = ${governmentId} order by q.agency_name, r.id`.execute(tx);
  return rows;
}
