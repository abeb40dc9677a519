import { sql } from 'kysely';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import type { ActivityFacts, ActivityKind } from '../activities/activity-input.ts';
import type { ActivityAct, ActivityState } from '../activities/fold-activity.ts';
import { ledCooperations } from './led-cooperations.ts';

/** An activity with every act recorded of it. */
export interface Activity extends ActivityFacts {
  id: number;
  /** Cached; a test compares it with the fold of the acts. */
  state: ActivityState;
  cooperation: { code: string; titleId: string; titleEn: string | null };
  acts: (ActivityAct & { at: string; by: string })[];
}

export interface ActivitiesQuestion {
  code?: string | undefined;
  year?: number | undefined;
  state?: ActivityState | undefined;
  kind?: ActivityKind | undefined;
  id?: number | undefined;
  ids?: readonly number[] | undefined;
}

export interface Days {
  firstDay: string | null;
  lastDay: string | null;
}

const filterOf = ({ code, year, state, kind, id, ids }: ActivitiesQuestion) => sql`
  ${code === undefined ? sql`` : sql`and c.code = ${code}`}
  ${year === undefined ? sql`` : sql`and a.last_day >= ${`${year}-01-01`}::date and a.first_day <= ${`${year}-12-31`}::date`}
  ${state === undefined ? sql`and a.state <> 'taken-back'` : sql`and a.state = ${state}`}
  ${kind === undefined ? sql`` : sql`and a.kind = ${kind}`}
  ${id === undefined ? sql`` : sql`and a.id = ${id}`}
  ${ids === undefined ? sql`` : sql`and a.id = any (${ids}::bigint[])`}`;

const columns = sql`
  a.id, a.title, a.kind, a.place, a.organisation_id as "organisationId", a.agency, a.public, a.state,
  jsonb_build_object('code', c.code, 'titleId', c."titleId", 'titleEn', c."titleEn") as cooperation,
  (select jsonb_agg(jsonb_build_object('number', t.number, 'kind', t.kind, 'dateWords', t.date_words,
      'dateEdtf', t.date_edtf, 'reason', t.reason, 'takesBack', t.takes_back, 'report', t.report, 'files', t.files,
      'source', t.source, 'by', t.by, 'at', to_char(t.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'))
      order by t.number)
    from monitoring.activity_act t where t.government_id = a.government_id and t.activity_id = a.id) as acts`;

/** The activities asked for, those without a date first, then newest first; of removed cooperations none. */
export async function selectActivities(
  tx: GovernmentTransaction,
  governmentId: number,
  question: ActivitiesQuestion,
  range: { limit: number; offset: number } = { limit: 100_000, offset: 0 },
): Promise<Activity[]> {
  const { rows } = await sql<Activity>`
    with recursive ${ledCooperations(governmentId)}
    select ${columns} from monitoring.activity a join current c on c.asked = a.cooperation_id
    where a.government_id = ${governmentId} and not c.removed ${filterOf(question)}
    order by a.last_day desc nulls first, a.id desc limit ${range.limit} offset ${range.offset}`.execute(tx);
  return rows;
}

export async function countActivities(
  tx: GovernmentTransaction,
  governmentId: number,
  question: ActivitiesQuestion,
): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    with recursive ${ledCooperations(governmentId)}
    select count(*)::integer as count from monitoring.activity a join current c on c.asked = a.cooperation_id
    where a.government_id = ${governmentId} and not c.removed ${filterOf(question)}`.execute(tx);
  return rows[0]?.count ?? 0;
}

export async function findActivity(
  tx: GovernmentTransaction,
  governmentId: number,
  id: number,
  state?: ActivityState,
): Promise<Activity | undefined> {
  const [found] = await selectActivities(tx, governmentId, { id, state });
  return found ?? (state === undefined ? findActivity(tx, governmentId, id, 'taken-back') : undefined);
}

/** The same, with the row locked so that acts follow one another. */
export async function lockActivity(
  tx: GovernmentTransaction,
  governmentId: number,
  id: number,
): Promise<Activity | undefined> {
  await sql`
    select id from monitoring.activity where government_id = ${governmentId} and id = ${id} for update`.execute(
    tx,
  );
  return findActivity(tx, governmentId, id);
}

/** The new activity's id; undefined when one of this key is there already. */
export async function insertActivity(
  tx: GovernmentTransaction,
  governmentId: number,
  activity: ActivityFacts & { cooperationId: number; key: string; state: ActivityState },
  recorded: { at: Date; by: string },
): Promise<number | undefined> {
  const { rows } = await sql<{ id: number }>`
    insert into monitoring.activity (government_id, cooperation_id, key, title, kind, place, organisation_id, agency,
      public, state, recorded_at, recorded_by)
    values (${governmentId}, ${activity.cooperationId}, ${activity.key}, ${activity.title}, ${activity.kind},
      ${activity.place}, ${activity.organisationId}, ${activity.agency}, ${activity.public}, ${activity.state},
      ${recorded.at}, ${recorded.by})
    on conflict (government_id, key) do nothing returning id`.execute(tx);
  return rows[0]?.id;
}

export async function findActivityByKey(
  tx: GovernmentTransaction,
  governmentId: number,
  key: string,
): Promise<number | undefined> {
  const { rows } = await sql<{ id: number }>`
    select id from monitoring.activity where government_id = ${governmentId} and key = ${key}`.execute(tx);
  return rows[0]?.id;
}

export async function insertActivityAct(
  tx: GovernmentTransaction,
  governmentId: number,
  activityId: number,
  act: ActivityAct,
  { at, by }: { at: Date; by: string },
): Promise<void> {
  await sql`
    insert into monitoring.activity_act (government_id, activity_id, number, kind, date_words, date_edtf, reason,
      takes_back, report, files, source, at, by)
    values (${governmentId}, ${activityId}, ${act.number}, ${act.kind}, ${act.dateWords}, ${act.dateEdtf},
      ${act.reason}, ${act.takesBack}, ${act.report && JSON.stringify(act.report)}::jsonb,
      ${JSON.stringify(act.files)}::jsonb, ${act.source && JSON.stringify(act.source)}::jsonb, ${at}, ${by})`.execute(
    tx,
  );
}

/** Caches what the acts fold to. */
export async function cacheActivity(
  tx: GovernmentTransaction,
  governmentId: number,
  id: number,
  { state, firstDay, lastDay }: Days & { state: ActivityState },
): Promise<void> {
  await sql`
    update monitoring.activity set state = ${state}, first_day = ${firstDay}, last_day = ${lastDay}
    where government_id = ${governmentId} and id = ${id}`.execute(tx);
}
