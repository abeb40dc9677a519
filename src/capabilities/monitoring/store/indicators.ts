import { sql } from 'kysely';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import type { IndicatorAct } from '../results/fold-indicator.ts';
import { ledCooperations } from './led-cooperations.ts';

/** An indicator with every act recorded of it. */
export interface Indicator {
  id: number;
  cooperation: { code: string; titleId: string; titleEn: string | null };
  acts: IndicatorAct[];
}

export interface IndicatorsQuestion {
  /** Of one cooperation. */
  code?: string | undefined;
  id?: number | undefined;
}

/** The indicators asked for, by cooperation and in the order they were recorded; of removed cooperations none. */
export async function selectIndicators(
  tx: GovernmentTransaction,
  governmentId: number,
  { code, id }: IndicatorsQuestion,
): Promise<Indicator[]> {
  const { rows } = await sql<Indicator>`
    with recursive ${ledCooperations(governmentId)}
    select i.id, jsonb_build_object('code', c.code, 'titleId', c."titleId", 'titleEn', c."titleEn") as cooperation,
      (select jsonb_agg(jsonb_build_object('number', t.number, 'kind', t.kind, 'content', t.content, 'reason', t.reason,
          'takesBack', t.takes_back, 'files', t.files, 'by', t.by,
          'at', to_char(t.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')) order by t.number)
        from monitoring.indicator_act t
        where t.government_id = ${governmentId} and t.indicator_id = i.id) as acts
    from monitoring.indicator i join current c on c.asked = i.cooperation_id
    where i.government_id = ${governmentId} and not c.removed
      ${code === undefined ? sql`` : sql`and c.code = ${code}`}
      ${id === undefined ? sql`` : sql`and i.id = ${id}`}
    order by c.code, i.id`.execute(tx);
  return rows;
}

/** One of them, its row locked so that acts follow one another; undefined when the office has none of this id. */
export async function lockIndicator(
  tx: GovernmentTransaction,
  governmentId: number,
  id: number,
): Promise<Indicator | undefined> {
  await sql`
    select id from monitoring.indicator where government_id = ${governmentId} and id = ${id} for update`.execute(
    tx,
  );
  return (await selectIndicators(tx, governmentId, { id }))[0];
}

export interface Recorded {
  at: Date;
  by: string;
}

/** The new indicator's id; undefined when one of this key is there already. */
export async function insertIndicator(
  tx: GovernmentTransaction,
  governmentId: number,
  { cooperationId, key }: { cooperationId: number; key: string },
  { at, by }: Recorded,
): Promise<number | undefined> {
  const { rows } = await sql<{ id: number }>`
    insert into monitoring.indicator (government_id, cooperation_id, key, recorded_at, recorded_by)
    values (${governmentId}, ${cooperationId}, ${key}, ${at}, ${by})
    on conflict (government_id, key) do nothing returning id`.execute(tx);
  return rows[0]?.id;
}

export async function findIndicatorByKey(
  tx: GovernmentTransaction,
  governmentId: number,
  key: string,
): Promise<number | undefined> {
  const { rows } = await sql<{ id: number }>`
    select id from monitoring.indicator where government_id = ${governmentId} and key = ${key}`.execute(tx);
  return rows[0]?.id;
}

export async function insertIndicatorAct(
  tx: GovernmentTransaction,
  governmentId: number,
  indicatorId: number,
  act: Omit<IndicatorAct, 'by' | 'at'>,
  { at, by }: Recorded,
): Promise<void> {
  await sql`
    insert into monitoring.indicator_act (government_id, indicator_id, number, kind, content, reason, takes_back, files,
      at, by)
    values (${governmentId}, ${indicatorId}, ${act.number}, ${act.kind},
      ${act.content && JSON.stringify(act.content)}::jsonb, ${act.reason}, ${act.takesBack},
      ${JSON.stringify(act.files)}::jsonb, ${at}, ${by})`.execute(tx);
}
