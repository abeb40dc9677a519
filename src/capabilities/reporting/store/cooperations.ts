import { sql } from 'kysely';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import type { KnownOfCooperation } from '../round/missing.ts';

/** A cooperation as its agency is asked about it. */
export interface AgencyCooperation extends KnownOfCooperation {
  code: string;
  titleId: string;
  titleEn: string | null;
  partners: string[];
}

/** Organisations that were merged lead to the one that was kept. */
const organisationsOf = (governmentId: number, agencyIds: readonly number[]) => sql`
  organisation_of as (
    select a.id as agency_id, o as organisation_id from reporting.agency a, unnest(a.organisation_ids) o
      where a.government_id = ${governmentId} and a.id = any (${agencyIds}::bigint[])
    union
    select u.agency_id, m.merged_into from organisation_of u
      join register.organisation_for_reporting m on m.government_id = ${governmentId} and m.id = u.organisation_id
      where m.merged_into is not null
  ),
  cooperation_of as (
    select distinct u.agency_id, p.cooperation_id from organisation_of u
      join register.party_for_reporting p on p.government_id = ${governmentId} and p.organisation_id = u.organisation_id
      join register.cooperation_for_reporting c on c.government_id = ${governmentId} and c.id = p.cooperation_id
    where c.merged_into is null and not c.removed and not c.end_recorded
  )`;

/** What an agency is asked about: its cooperations, published or not, that nobody has recorded as ended. */
export async function listCooperationsOfAgency(
  tx: GovernmentTransaction,
  governmentId: number,
  agencyId: number,
): Promise<AgencyCooperation[]> {
  const { rows } = await sql<AgencyCooperation>`
    with recursive ${organisationsOf(governmentId, [agencyId])}
    select c.code, c.title_id as "titleId", c.title_en as "titleEn", c.end_edtf as "end",
      c.last_evidence as "lastEvidence", c.has_document as "hasDocument", c.in_conflict as "inConflict",
      c.end_recorded as "endRecorded",
      coalesce((select array_agg(distinct p.name order by p.name) from register.party_for_reporting p
        where p.government_id = ${governmentId} and p.cooperation_id = c.id and p.side = 'foreign'), '{}') as partners
    from register.cooperation_for_reporting c
      join cooperation_of u on u.cooperation_id = c.id
    where c.government_id = ${governmentId} order by c.code`.execute(tx);
  return rows;
}

/** How many cooperations each of these agencies is asked about. */
export async function countCooperationsOfAgencies(
  tx: GovernmentTransaction,
  governmentId: number,
  agencyIds: readonly number[],
): Promise<Map<number, number>> {
  const { rows } = await sql<{ agencyId: number; count: number }>`
    with recursive ${organisationsOf(governmentId, agencyIds)}
    select agency_id as "agencyId", count(*)::integer as count from cooperation_of
    where ${governmentId}::integer is not null group by agency_id`.execute(tx);
  return new Map(rows.map(({ agencyId, count }) => [agencyId, count]));
}

/** Where codes lead by now: the record each was merged into, itself when it stands; removed and unknown ones are left out. */
export async function findCurrentCodes(
  tx: GovernmentTransaction,
  governmentId: number,
  codes: readonly string[],
): Promise<Map<string, { code: string; titleId: string; titleEn: string | null }>> {
  const { rows } = await sql<{ asked: string; code: string; titleId: string; titleEn: string | null }>`
    with recursive led as (
      select c.code as asked, c.id, c.code, c.title_id, c.title_en, c.merged_into, c.removed
      from register.cooperation_for_reporting c
      where c.government_id = ${governmentId} and c.code = any (${codes}::text[])
      union all
      select l.asked, c.id, c.code, c.title_id, c.title_en, c.merged_into, c.removed
      from led l join register.cooperation_for_reporting c
        on c.government_id = ${governmentId} and c.id = l.merged_into
    )
    select asked, code, title_id as "titleId", title_en as "titleEn" from led
    where merged_into is null and not removed`.execute(tx);
  return new Map(rows.map(({ asked, ...rest }) => [asked, rest]));
}

/** Every cooperation of the office in short, to merge a reported one into. */
export async function listCooperationChoices(
  tx: GovernmentTransaction,
  governmentId: number,
): Promise<{ code: string; titleId: string }[]> {
  const { rows } = await sql<{ code: string; titleId: string }>`
    select code, title_id as "titleId" from register.cooperation_for_reporting
    where government_id = ${governmentId} and merged_into is null and not removed order by code limit 500`.execute(
    tx,
  );
  return rows;
}
