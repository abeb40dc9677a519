import { sql } from 'kysely';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import type { DueObstacle } from '../alerts/facts.ts';

/**
 * The open obstacles of an office that are to be overcome by a day, as last coded, each under the code its cooperation
 * leads to by now (null = of the region as a whole); those of removed cooperations are none.
 */
export async function listDueObstacles(
  tx: GovernmentTransaction,
  governmentId: number,
): Promise<(DueObstacle & { code: string | null })[]> {
  const { rows } = await sql<DueObstacle & { code: string | null }>`
    with recursive owed as (
      select o.id, o.cooperation_id, l.content from monitoring.obstacle o
        cross join lateral (select a.content from monitoring.obstacle_act a
          where a.government_id = ${governmentId} and a.obstacle_id = o.id and a.content is not null
          order by a.number desc limit 1) l
      where o.government_id = ${governmentId} and o.state = 'open' and l.content->>'due' is not null
    ),
    led as (
      select o.id as obstacle, c.code, c.merged_into, c.removed from owed o
        join register.cooperation_for_monitoring c
          on c.government_id = ${governmentId} and c.id = o.cooperation_id
      union all
      select l.obstacle, c.code, c.merged_into, c.removed from led l
        join register.cooperation_for_monitoring c on c.government_id = ${governmentId} and c.id = l.merged_into
    )
    select o.id, l.code, o.content->>'quotation' as quotation, coalesce(o.content->>'owner', '') as owner,
      o.content->>'due' as due
    from owed o left join led l on l.obstacle = o.id and l.merged_into is null
    where ${governmentId}::integer is not null and (o.cooperation_id is null or (l.code is not null and not l.removed))
    order by o.id`.execute(tx);
  return rows;
}
