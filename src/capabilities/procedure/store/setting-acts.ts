import { sql } from 'kysely';
import type { Database, GovernmentTransaction } from '#platform/database/database.ts';
import type { SettingAct } from '../settings/setting-acts.ts';

const columns = sql.raw(`
  number, kind, subject, effective_from as "effectiveFrom", content, reason, replaces,
  recorded_at as "recordedAt", recorded_by as "recordedBy"`);

/** What a government itself has added to the law it goes by, in the order of recording. */
export async function listSettingActs(
  tx: GovernmentTransaction,
  governmentId: number,
): Promise<SettingAct[]> {
  const { rows } = await sql<SettingAct>`
    select ${columns} from procedure.setting_act where government_id = ${governmentId} order by number`.execute(
    tx,
  );
  return rows;
}

/** What was added to the law of the whole country, in the order of recording; anybody may read it. */
export async function listNationalLawActs(database: Database): Promise<SettingAct[]> {
  const { rows } = await sql<SettingAct>`
    select ${columns} from procedure.national_law_act order by number`.execute(database);
  return rows;
}

/** False when somebody else has just added an act under this number. */
export async function insertSettingAct(
  tx: GovernmentTransaction,
  governmentId: number,
  act: SettingAct,
): Promise<boolean> {
  const { rows } = await sql`
    insert into procedure.setting_act (government_id, number, kind, subject, effective_from, content, reason, replaces,
      recorded_at, recorded_by)
    values (${governmentId}, ${act.number}, ${act.kind}, ${act.subject}, ${act.effectiveFrom},
      ${JSON.stringify(act.content)}::jsonb, ${act.reason}, ${act.replaces}, ${act.recordedAt}, ${act.recordedBy})
    on conflict (government_id, number) do nothing returning number`.execute(tx);
  return rows.length === 1;
}

/** As `insertSettingAct`; the database takes it only from the country's own government. */
export async function insertNationalLawAct(tx: GovernmentTransaction, act: SettingAct): Promise<boolean> {
  const { rows } = await sql`
    insert into procedure.national_law_act (number, kind, subject, effective_from, content, reason, replaces,
      recorded_at, recorded_by)
    values (${act.number}, ${act.kind}, ${act.subject}, ${act.effectiveFrom}, ${JSON.stringify(act.content)}::jsonb,
      ${act.reason}, ${act.replaces}, ${act.recordedAt}, ${act.recordedBy})
    on conflict (number) do nothing returning number`.execute(tx);
  return rows.length === 1;
}

/** Changes whenever the law or the calendar a government goes by does (acts are only added, and years only gain versions), and with the version of the database. */
export async function findLawMark(tx: GovernmentTransaction, governmentId: number): Promise<string> {
  const { rows } = await sql<{ mark: string }>`
    select concat_ws('-', (select left(max(name), 4) from jalin.migration), (select count(*) from procedure.national_law_act),
      (select count(*) from procedure.setting_act where government_id = ${governmentId}),
      (select coalesce(sum(version), 0) from procedure.holiday_year where government_id = ${governmentId})) as mark`.execute(
    tx,
  );
  return rows[0]?.mark ?? '';
}
