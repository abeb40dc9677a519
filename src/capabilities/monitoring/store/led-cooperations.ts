import { sql } from 'kysely';
import type { GovernmentTransaction } from '#platform/database/database.ts';

/** Every cooperation of the office with the one it leads to by now; a merged one leads to the one that was kept. */
export const ledCooperations = (governmentId: number) => sql`
  led as (
    select c.id as asked, c.code as asked_code, c.id, c.merged_into from register.cooperation_for_monitoring c
      where c.government_id = ${governmentId}
    union all
    select l.asked, l.asked_code, c.id, c.merged_into from led l
      join register.cooperation_for_monitoring c on c.government_id = ${governmentId} and c.id = l.merged_into
  ),
  current as (
    select l.asked, l.asked_code, l.id, c.code, c.title_id as "titleId", c.title_en as "titleEn", c.removed,
      c.published, c.region_code
    from led l join register.cooperation_for_monitoring c on c.government_id = ${governmentId} and c.id = l.id
    where l.merged_into is null
  )`;

export interface CooperationInShort {
  id: number;
  code: string;
  titleId: string;
  titleEn: string | null;
  published: boolean;
}

/** The cooperation a code leads to; undefined when the office has none, or it was removed. */
export async function findCooperationOf(
  tx: GovernmentTransaction,
  governmentId: number,
  code: string,
): Promise<CooperationInShort | undefined> {
  const { rows } = await sql<CooperationInShort>`
    with recursive ${ledCooperations(governmentId)}
    select id, code, "titleId", "titleEn", published from current
    where asked_code = ${code} and not removed`.execute(tx);
  return rows[0];
}

/** The cooperations of the office by code, to choose one from. */
export async function listCooperationsInShort(
  tx: GovernmentTransaction,
  governmentId: number,
): Promise<CooperationInShort[]> {
  const { rows } = await sql<CooperationInShort>`
    select id, code, title_id as "titleId", title_en as "titleEn", published
    from register.cooperation_for_monitoring
    where government_id = ${governmentId} and merged_into is null and not removed order by code`.execute(tx);
  return rows;
}

export interface LocalParty {
  id: number;
  name: string;
}

/** The local bodies that take part in a cooperation. */
export async function listLocalParties(
  tx: GovernmentTransaction,
  governmentId: number,
  cooperationId: number,
): Promise<LocalParty[]> {
  const { rows } = await sql<LocalParty>`
    select distinct p.organisation_id as id, p.name from register.party_for_monitoring p
    where p.government_id = ${governmentId} and p.cooperation_id = ${cooperationId} and p.side = 'local'
    order by p.name`.execute(tx);
  return rows;
}

/** The name of an organisation of the office's register; undefined when it has none of this id. */
export async function findOrganisationName(
  tx: GovernmentTransaction,
  governmentId: number,
  id: number,
): Promise<string | undefined> {
  const { rows } = await sql<{ name: string }>`
    select name from register.organisation_for_monitoring where government_id = ${governmentId} and id = ${id}`.execute(
    tx,
  );
  return rows[0]?.name;
}
