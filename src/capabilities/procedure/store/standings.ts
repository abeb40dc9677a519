import { sql } from 'kysely';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import type { ClockRun } from '../case/clock-runs.ts';
import type { CasePurpose } from '../case/purposes.ts';
import type { GovernmentLevel } from '../case/route.ts';
import type { CaseStanding, ToldCase } from '../case/standing.ts';

/** By which law and calendar, and on which day, cases are told. */
export interface Telling {
  mark: string;
  day: string;
}

/** What was told of a case, and the version of it whose acts it was told from. */
export interface KeptCase extends ToldCase {
  id: number;
  version: number;
}

/** Cases of which nothing is kept that is true for this version, this law and this day. */
export async function listUntoldCases(
  tx: GovernmentTransaction,
  governmentId: number,
  { mark, day }: Telling,
): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`
    select l.id from procedure.legal_case l
      left join procedure.case_standing s
        on s.government_id = l.government_id and s.case_id = l.id and s.case_version = l.version
          and s.law_mark = ${mark} and s.told_on <= ${day}::date
          and (s.changes_on is null or s.changes_on > ${day}::date)
    where l.government_id = ${governmentId} and s.case_id is null order by l.id`.execute(tx);
  return rows.map(({ id }) => id);
}

/** Keeps what was told of some cases in place of what was; the standing first, so that of two tellers one waits. */
export async function keepTold(
  tx: GovernmentTransaction,
  governmentId: number,
  { mark, day }: Telling,
  cases: readonly KeptCase[],
): Promise<void> {
  if (cases.length === 0) return;
  const standings = cases.map(({ id, version, standing, changesOn }) => ({
    id,
    version,
    changesOn,
    ...standing,
  }));
  await sql`
    insert into procedure.case_standing (government_id, case_id, case_version, law_mark, told_on, changes_on, status,
      next, missing, irregular, soonest)
    select ${governmentId}, t.id, t.version, ${mark}, ${day}, t."changesOn", t.status, t.next, t.missing, t.irregular,
      nullif(t.soonest, 'null')
    from jsonb_to_recordset(${JSON.stringify(standings)}::jsonb) as t(id bigint, version integer, "changesOn" date,
      status text, next text[], missing integer, irregular integer, soonest jsonb)
    order by t.id
    on conflict (government_id, case_id) do update
      set case_version = excluded.case_version, law_mark = excluded.law_mark, told_on = excluded.told_on,
        changes_on = excluded.changes_on, status = excluded.status, next = excluded.next,
        missing = excluded.missing, irregular = excluded.irregular, soonest = excluded.soonest`.execute(tx);
  await sql`
    delete from procedure.open_clock
    where government_id = ${governmentId} and case_id = any (${cases.map(({ id }) => id)}::bigint[])`.execute(
    tx,
  );
  const clocks = cases.flatMap(({ id, open }) =>
    open.map((run, place) => ({ id, place, due: run.due, run })),
  );
  await sql`
    insert into procedure.open_clock (government_id, case_id, place, due, run)
    select ${governmentId}, t.id, t.place, t.due, t.run
    from jsonb_to_recordset(${JSON.stringify(clocks)}::jsonb) as t(id bigint, place integer, due date, run jsonb)
    `.execute(tx);
}

/** A case in the list of its office, with the titles of its cooperation; a removed one has none. */
export interface CaseLine extends CaseStanding {
  id: number;
  code: string;
  number: number;
  purpose: CasePurpose;
  cooperationCode: string;
  path: string;
  level: GovernmentLevel;
  titleId: string | null;
  titleEn: string | null;
}

/** Every case of a government in short as it was told last, in the order they were opened. */
export async function listCaseLines(tx: GovernmentTransaction, governmentId: number): Promise<CaseLine[]> {
  const { rows } = await sql<CaseLine>`
    select l.id, l.code, l.number, l.purpose, l.cooperation_code as "cooperationCode", l.path, l.level,
      c.title_id as "titleId", c.title_en as "titleEn", s.status, s.next, s.missing, s.irregular, s.soonest
    from procedure.legal_case l
      join procedure.case_standing s on s.government_id = l.government_id and s.case_id = l.id
      left join register.cooperation_for_procedure c
        on c.government_id = l.government_id and c.code = l.cooperation_code and not c.removed
    where l.government_id = ${governmentId} order by l.id`.execute(tx);
  return rows;
}

/** A clock that waits for somebody, with its case. */
export interface OpenClock extends ClockRun {
  cooperationCode: string;
  caseCode: string;
  title: string;
  path: string;
  level: GovernmentLevel;
}

/** A stretch of a list. */
export interface Stretch {
  first: number;
  atMost: number;
}

/** The clocks of a government that wait for somebody as they were told last, the soonest first, paused ones last. */
export async function listKeptClocks(
  tx: GovernmentTransaction,
  governmentId: number,
  stretch?: Stretch,
): Promise<OpenClock[]> {
  const { rows } = await sql<Omit<OpenClock, keyof ClockRun> & { run: ClockRun }>`
    with shown as (
      select * from procedure.open_clock where government_id = ${governmentId}
      order by due, case_id, place
      ${stretch ? sql`limit ${stretch.atMost} offset ${stretch.first}` : sql``})
    select l.cooperation_code as "cooperationCode", l.code as "caseCode", coalesce(c.title_id, l.cooperation_code) as title,
      l.path, l.level, o.run
    from shown o
      join procedure.legal_case l on l.government_id = o.government_id and l.id = o.case_id
      left join register.cooperation_for_procedure c
        on c.government_id = l.government_id and c.code = l.cooperation_code and not c.removed
    where l.government_id = ${governmentId}
    order by o.due, o.case_id, o.place`.execute(tx);
  return rows.map(({ run, ...row }) => ({ ...run, ...row }));
}

/** How many clocks of a government wait for somebody. */
export async function countKeptClocks(tx: GovernmentTransaction, governmentId: number): Promise<number> {
  const { rows } = await sql<{ many: number }>`
    select count(*)::integer as many from procedure.open_clock where government_id = ${governmentId}`.execute(
    tx,
  );
  return rows[0]?.many ?? 0;
}
