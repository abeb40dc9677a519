import { sql } from 'kysely';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import type { CodeAct } from '../obstacles/coding-book.ts';
import type { ObstacleAct, ObstacleState } from '../obstacles/obstacle.ts';
import { ledCooperations } from './led-cooperations.ts';

export interface KeptObstacleAct extends ObstacleAct {
  at: string;
  by: string;
}

export interface Obstacle {
  id: number;
  /** "claim:12" when it was coded from a statement of the register. */
  key: string;
  /** Cached; a test compares it with the fold of the acts. */
  state: ObstacleState;
  codes: string[];
  year: number | null;
  /** null = of the region as a whole. */
  cooperation: { code: string; titleId: string; titleEn: string | null } | null;
  acts: KeptObstacleAct[];
}

export interface ObstaclesQuestion {
  id?: number | undefined;
  /** Of one cooperation. */
  cooperation?: string | undefined;
  states?: readonly ObstacleState[] | undefined;
  /** Coded by one of these. */
  codes?: readonly string[] | undefined;
  /** 'unknown' = not known to the year. */
  year?: number | 'unknown' | undefined;
}

const filterOf = ({ id, cooperation, states, codes, year }: ObstaclesQuestion) => sql`
  ${id === undefined ? sql`` : sql`and o.id = ${id}`}
  ${cooperation === undefined ? sql`` : sql`and c.code = ${cooperation}`}
  ${states === undefined ? sql`` : sql`and o.state = any (${states}::text[])`}
  ${codes === undefined ? sql`` : sql`and o.codes && ${codes}::text[]`}
  ${year === undefined ? sql`` : year === 'unknown' ? sql`and o.year is null` : sql`and o.year = ${year}`}`;

/** Of cooperations that were removed none is told; those of the region stand by themselves. */
const fromObstacles = (governmentId: number, question: ObstaclesQuestion) => sql`
  from monitoring.obstacle o left join current c on c.asked = o.cooperation_id
  where o.government_id = ${governmentId} and (o.cooperation_id is null or not c.removed) ${filterOf(question)}`;

/** The obstacles asked for, the newest first. */
export async function selectObstacles(
  tx: GovernmentTransaction,
  governmentId: number,
  question: ObstaclesQuestion,
  range: { limit: number; offset: number } = { limit: 100_000, offset: 0 },
): Promise<Obstacle[]> {
  const { rows } = await sql<Obstacle>`
    with recursive ${ledCooperations(governmentId)}
    select o.id, o.key, o.state, o.codes, o.year,
      case when c.code is not null
        then jsonb_build_object('code', c.code, 'titleId', c."titleId", 'titleEn', c."titleEn") end as cooperation,
      (select jsonb_agg(jsonb_build_object('number', a.number, 'kind', a.kind, 'content', a.content,
          'dateWords', a.date_words, 'dateEdtf', a.date_edtf, 'reason', a.reason, 'by', a.by,
          'at', to_char(a.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')) order by a.number)
        from monitoring.obstacle_act a where a.government_id = o.government_id and a.obstacle_id = o.id) as acts
    ${fromObstacles(governmentId, question)}
    order by o.year desc nulls last, o.id desc limit ${range.limit} offset ${range.offset}`.execute(tx);
  return rows;
}

/** Codes, year and state of every obstacle asked for: what counting needs. */
export async function listCoded(
  tx: GovernmentTransaction,
  governmentId: number,
  question: ObstaclesQuestion,
): Promise<Pick<Obstacle, 'codes' | 'year' | 'state'>[]> {
  const { rows } = await sql<Pick<Obstacle, 'codes' | 'year' | 'state'>>`
    with recursive ${ledCooperations(governmentId)}
    select o.codes, o.year, o.state ${fromObstacles(governmentId, question)}`.execute(tx);
  return rows;
}

/** One obstacle, its row locked so that acts follow one another. */
export async function lockObstacle(
  tx: GovernmentTransaction,
  governmentId: number,
  id: number,
): Promise<Obstacle | undefined> {
  await sql`
    select id from monitoring.obstacle where government_id = ${governmentId} and id = ${id} for update`.execute(
    tx,
  );
  return (await selectObstacles(tx, governmentId, { id }))[0];
}

/** The new obstacle's id; undefined when one of this key is there already. */
export async function insertObstacle(
  tx: GovernmentTransaction,
  governmentId: number,
  { cooperationId, key }: { cooperationId: number | null; key: string },
): Promise<number | undefined> {
  const { rows } = await sql<{ id: number }>`
    insert into monitoring.obstacle (government_id, cooperation_id, key, state, codes)
    values (${governmentId}, ${cooperationId}, ${key}, 'passed-over', '{}')
    on conflict (government_id, key) do nothing returning id`.execute(tx);
  return rows[0]?.id;
}

export async function findObstacleByKey(
  tx: GovernmentTransaction,
  governmentId: number,
  key: string,
): Promise<number | undefined> {
  const { rows } = await sql<{ id: number }>`
    select id from monitoring.obstacle where government_id = ${governmentId} and key = ${key}`.execute(tx);
  return rows[0]?.id;
}

export async function insertObstacleAct(
  tx: GovernmentTransaction,
  governmentId: number,
  obstacleId: number,
  act: ObstacleAct,
  { at, by }: { at: Date; by: string },
): Promise<void> {
  await sql`
    insert into monitoring.obstacle_act (government_id, obstacle_id, number, kind, content, date_words, date_edtf, reason,
      at, by)
    values (${governmentId}, ${obstacleId}, ${act.number}, ${act.kind},
      ${act.content && JSON.stringify(act.content)}::jsonb, ${act.dateWords}, ${act.dateEdtf}, ${act.reason}, ${at},
      ${by})`.execute(tx);
}

/** Caches what the acts fold to. */
export async function cacheObstacle(
  tx: GovernmentTransaction,
  governmentId: number,
  id: number,
  { state, codes, year }: Pick<Obstacle, 'state' | 'codes' | 'year'>,
): Promise<void> {
  await sql`
    update monitoring.obstacle set state = ${state}, codes = ${codes}::text[], year = ${year}
    where government_id = ${governmentId} and id = ${id}`.execute(tx);
}

/** What an office did to its coding book, oldest first. */
export async function listCodeActs(tx: GovernmentTransaction, governmentId: number): Promise<CodeAct[]> {
  const { rows } = await sql<CodeAct>`
    select number, kind, code, jsonb_build_object('id', name_id, 'en', name_en) as name, meaning,
      merged_into as into, reason, by, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at
    from monitoring.code_act where government_id = ${governmentId} order by number`.execute(tx);
  return rows;
}

/** False when somebody else kept an act of this number first. */
export async function insertCodeAct(
  tx: GovernmentTransaction,
  governmentId: number,
  act: Omit<CodeAct, 'at' | 'by'>,
  { at, by }: { at: Date; by: string },
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into monitoring.code_act (government_id, number, kind, code, name_id, name_en, meaning, merged_into, reason,
      at, by)
    values (${governmentId}, ${act.number}, ${act.kind}, ${act.code}, ${act.name.id}, ${act.name.en}, ${act.meaning},
      ${act.into}, ${act.reason}, ${at}, ${by})
    on conflict do nothing`.execute(tx);
  return numAffectedRows === 1n;
}
