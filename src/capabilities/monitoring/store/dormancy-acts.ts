import { sql } from 'kysely';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import type { DormancyAct } from '../dormancy/decision.ts';
import { ledCooperations } from './led-cooperations.ts';

export interface DecidedCooperation {
  id: number;
  code: string;
  titleId: string;
  titleEn: string | null;
  /** The record they are kept under: this one, or the one that was merged into it. */
  keptUnder: number;
  acts: DormancyAct[];
}

/**
 * What was recorded about dormant cooperations of the office, or about one, by cooperation. Of a merged one the acts of
 * the record that was kept count, else those of the one that went into it.
 */
export async function listDormancyActs(
  tx: GovernmentTransaction,
  governmentId: number,
  code?: string,
): Promise<DecidedCooperation[]> {
  const { rows } = await sql<DecidedCooperation>`
    with recursive ${ledCooperations(governmentId)},
    told as (
      select c.id, c.code, c."titleId", c."titleEn", a.cooperation_id,
        jsonb_agg(jsonb_build_object('number', a.number, 'kind', a.kind, 'decision', a.decision, 'content', a.content,
          'by', a.by, 'at', to_char(a.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')) order by a.number) as acts
      from monitoring.dormancy_act a join current c on c.asked = a.cooperation_id
      where a.government_id = ${governmentId} and not c.removed
        ${code === undefined ? sql`` : sql`and c.code = ${code}`}
      group by c.id, c.code, c."titleId", c."titleEn", a.cooperation_id
    )
    select distinct on (id) id, code, "titleId", "titleEn", cooperation_id as "keptUnder", acts from told
    order by id, (cooperation_id = id) desc, cooperation_id desc`.execute(tx);
  return rows;
}

/** False when somebody else recorded an act of this number first. */
export async function insertDormancyAct(
  tx: GovernmentTransaction,
  governmentId: number,
  cooperationId: number,
  { number, kind, decision, content }: Pick<DormancyAct, 'number' | 'kind' | 'decision' | 'content'>,
  { at, by }: { at: Date; by: string },
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into monitoring.dormancy_act (government_id, cooperation_id, number, kind, decision, content, at, by)
    values (${governmentId}, ${cooperationId}, ${number}, ${kind}, ${decision}, ${JSON.stringify(content)}::jsonb, ${at},
      ${by})
    on conflict do nothing`.execute(tx);
  return numAffectedRows === 1n;
}
