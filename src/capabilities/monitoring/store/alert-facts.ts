import { sql } from 'kysely';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import type { Happening, KeptInstrument, RecordedAct } from '../alerts/facts.ts';

/** What the register and this room hold of a cooperation that the rules on alerts look at. */
export interface KeptFacts {
  id: number;
  code: string;
  titleId: string;
  titleEn: string | null;
  end: string | null;
  acts: RecordedAct[];
  instruments: KeptInstrument[];
  stageStatements: { stage: string; statedOn: string }[];
  contradictions: { property: string; openedOn: string }[];
  happenings: Happening[];
  plannedYears: number[];
  /** Of activities that told a result, and of measured values, EDTF. */
  resultDates: string[];
  rhythmMonths: number | null;
}

export interface FactsAsked {
  /** Only those behind this one, so many: for going through all of them. */
  after?: number;
  limit?: number;
  codes?: readonly string[];
}

/** What the register keeps of a cooperation in other tables, as columns of `page`. */
const ofRegister = (governmentId: number) => sql`
  coalesce((select jsonb_agg(jsonb_build_object('kind', a.kind, 'instrument', a.instrument, 'date', a.legal_date,
      'recordedOn', a.recorded_on))
    from register.act_for_monitoring a
    where a.government_id = ${governmentId} and a.cooperation_id = c.id), '[]') as acts,
  coalesce((select jsonb_agg(jsonb_build_object('kind', i.kind, 'signed', i.signed_edtf,
      'validUntil', i.valid_until, 'scans', i.scans))
    from register.instrument_for_monitoring i
    where i.government_id = ${governmentId} and i.cooperation_id = c.id), '[]') as instruments,
  coalesce((select jsonb_agg(jsonb_build_object('stage', s.stage, 'statedOn', s.stated_on))
    from register.stage_statement_for_monitoring s
    where s.government_id = ${governmentId} and s.cooperation_id = c.id), '[]') as "stageStatements",
  coalesce((select jsonb_agg(jsonb_build_object('property', k.property, 'openedOn', k.opened_on))
    from register.conflict_for_monitoring k
    where k.government_id = ${governmentId} and k.cooperation_id = c.id), '[]') as contradictions,
  coalesce((select jsonb_agg(jsonb_build_object('kind', 'money', 'date', m.dated))
    from register.money_for_monitoring m
    where m.government_id = ${governmentId} and m.cooperation_id = c.id), '[]') as payments`;

/** Newest report of an activity that was carried out; one that was taken back is none. */
const lastReport = (governmentId: number) => sql`
  select t.date_edtf, t.report from monitoring.activity_act t
  where t.government_id = ${governmentId} and t.activity_id = a.id and t.kind = 'done'
    and not exists (select from monitoring.activity_act b where b.government_id = ${governmentId}
      and b.activity_id = a.id and b.takes_back = t.number)
  order by t.number desc limit 1`;

/** What this room keeps of the cooperations of `page` and of those merged into them (`kin`), each grouped by `root`. */
const ofThisRoom = (governmentId: number) => sql`
  done as (
    select k.root,
      jsonb_agg(jsonb_build_object('kind', case a.kind when 'visit' then 'visit' when 'contact' then 'contact'
        when 'online-meeting' then 'contact' else 'activity' end, 'date', r.date_edtf)) as happenings,
      jsonb_agg(r.date_edtf) filter (where r.report->>'result' <> '') as "resultDates"
    from kin k
      join monitoring.activity a on a.government_id = ${governmentId} and a.cooperation_id = k.id and a.state = 'done'
      cross join lateral (${lastReport(governmentId)}) r
    where r.date_edtf is not null group by k.root
  ),
  measured as (
    select k.root, jsonb_agg(t.content->>'date') as dates
    from kin k
      join monitoring.indicator i on i.government_id = ${governmentId} and i.cooperation_id = k.id
      join monitoring.indicator_act t on t.government_id = ${governmentId} and t.indicator_id = i.id
        and t.kind = 'measured'
    where not exists (select from monitoring.indicator_act b where b.government_id = ${governmentId}
      and b.indicator_id = i.id and b.takes_back = t.number)
    group by k.root
  ),
  planned as (
    select k.root, jsonb_agg(distinct p.year) as years
    from kin k join monitoring.annual_plan_version p on p.government_id = ${governmentId} and p.cooperation_id = k.id
    group by k.root
  ),
  rhythm as (
    select distinct on (r.cooperation_id) r.cooperation_id as root, r.months
    from monitoring.rhythm_version r join page on page.id = r.cooperation_id
    where r.government_id = ${governmentId} order by r.cooperation_id, r.id desc
  )`;

/** Facts of the live cooperations of an office, in the order of their ids. */
export async function listKeptFacts(
  tx: GovernmentTransaction,
  governmentId: number,
  { after = 0, limit = 1_000, codes }: FactsAsked,
): Promise<KeptFacts[]> {
  const { rows } = await sql<Omit<KeptFacts, 'happenings'> & { told: Happening[]; payments: Happening[] }>`
    with recursive page as (
      select c.id, c.code, c.title_id, c.title_en, c.end_edtf from register.cooperation_for_monitoring c
      where c.government_id = ${governmentId} and c.merged_into is null and not c.removed and c.id > ${after}
        ${codes ? sql`and c.code = any (${codes}::text[])` : sql``}
      order by c.id limit ${limit}
    ),
    kin as (
      select id as root, id from page
      union all
      select k.root, c.id from kin k
        join register.cooperation_for_monitoring c on c.government_id = ${governmentId} and c.merged_into = k.id
    ),
    ${ofThisRoom(governmentId)}
    select c.id, c.code, c.title_id as "titleId", c.title_en as "titleEn", c.end_edtf as "end",
      ${ofRegister(governmentId)},
      coalesce(d.happenings, '[]') as told,
      coalesce(p.years, '[]') as "plannedYears",
      coalesce(d."resultDates", '[]') || coalesce(m.dates, '[]') as "resultDates",
      r.months as "rhythmMonths"
    from page c left join done d on d.root = c.id left join planned p on p.root = c.id
      left join measured m on m.root = c.id left join rhythm r on r.root = c.id
    order by c.id`.execute(tx);
  return rows.map(({ told, payments, ...row }) => ({ ...row, happenings: [...payments, ...told] }));
}
