import { sql } from 'kysely';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import type { Happening, KeptInstrument, RecordedAct } from '../alerts/facts.ts';

/** What the register holds of a cooperation that the rules on alerts look at. */
export interface RegisterFacts {
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
}

export interface FactsAsked {
  /** Only those behind this one, so many: for going through all of them. */
  after?: number;
  limit?: number;
  codes?: readonly string[];
}

/** Facts of the live cooperations of an office, in the order of their ids. */
export async function listRegisterFacts(
  tx: GovernmentTransaction,
  governmentId: number,
  { after = 0, limit = 1_000, codes }: FactsAsked,
): Promise<RegisterFacts[]> {
  const { rows } = await sql<RegisterFacts>`
    select c.id, c.code, c.title_id as "titleId", c.title_en as "titleEn", c.end_edtf as "end",
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
        where m.government_id = ${governmentId} and m.cooperation_id = c.id), '[]') as happenings
    from register.cooperation_for_monitoring c
    where c.government_id = ${governmentId} and c.merged_into is null and not c.removed and c.id > ${after}
      ${codes ? sql`and c.code = any (${codes}::text[])` : sql``}
    order by c.id limit ${limit}`.execute(tx);
  return rows;
}
