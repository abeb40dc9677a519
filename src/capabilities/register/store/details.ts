import { sql } from 'kysely';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import type { ActKind } from '../lifecycle.ts';
import type { Instrument, LanguageVersion, OfCooperation, RecordedAct, RecordedMoney } from './rows.ts';

export interface NewAct {
  cooperationId: number;
  kind: ActKind;
  instrument: string | null;
  legalDate: string | null;
  asWritten: string;
  sourceId: number;
}

export async function insertActs(
  tx: GovernmentTransaction,
  governmentId: number,
  given: readonly NewAct[],
  now: Date,
): Promise<void> {
  await sql`
    insert into register.act (government_id, cooperation_id, kind, instrument, legal_date, recorded_at, as_written, source_id)
    select ${governmentId}, "cooperationId", kind, instrument, "legalDate", ${now}, "asWritten", "sourceId"
    from rows from (jsonb_to_recordset(${JSON.stringify(given)}::jsonb) as ("cooperationId" bigint, kind text,
      instrument text, "legalDate" text, "asWritten" text, "sourceId" bigint)) with ordinality as given
    order by ordinality`.execute(tx);
}

export async function listActs(
  tx: GovernmentTransaction,
  governmentId: number,
  cooperationIds: readonly number[],
): Promise<OfCooperation<RecordedAct>[]> {
  const { rows } = await sql<OfCooperation<RecordedAct>>`
    select id, cooperation_id as "cooperationId", kind, instrument, legal_date as "legalDate", recorded_at::text as "recordedAt", as_written as "asWritten",
      source_id as "sourceId", withdrawn, withdrawn_because as "withdrawnBecause"
    from register.act where government_id = ${governmentId} and cooperation_id = any (${cooperationIds}::bigint[]) order by id`.execute(
    tx,
  );
  return rows;
}

/** Acts that no longer count towards the status, or count again; they stay on record either way. */
export async function setActsWithdrawn(
  tx: GovernmentTransaction,
  governmentId: number,
  actIds: readonly number[],
  withdrawn: boolean,
): Promise<void> {
  await sql`
    update register.act set withdrawn = ${withdrawn}
    where government_id = ${governmentId} and id = any (${actIds}::bigint[])`.execute(tx);
}

/** Details of a record that can be taken out of it, with a reason, without ceasing to exist. */
export const withdrawableDetails = ['party', 'instrument', 'money', 'act'] as const;
export type WithdrawableDetail = (typeof withdrawableDetails)[number];

/** Takes one detail out of a record; false when the record has no such detail, or it is out already. */
export async function setWithdrawn(
  tx: GovernmentTransaction,
  governmentId: number,
  detail: { kind: WithdrawableDetail; id: number; cooperationId: number },
  because: string,
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update ${sql.id('register', detail.kind)} set withdrawn_because = ${because}
      ${detail.kind === 'act' ? sql`, withdrawn = true` : sql``}
    where government_id = ${governmentId} and id = ${detail.id} and cooperation_id = ${detail.cooperationId}
      and withdrawn_because is null`.execute(tx);
  return numAffectedRows === 1n;
}

export type NewInstrument = OfCooperation<Omit<Instrument, 'id' | 'versions'>> & { sourceId: number };

/** Adds instruments; returns their ids in the order given. */
export async function insertInstruments(
  tx: GovernmentTransaction,
  governmentId: number,
  given: readonly NewInstrument[],
): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`
    insert into register.instrument (government_id, cooperation_id, kind, number_ours, number_partner, signed_edtf,
      signed_place, valid_from, valid_until, as_written, source_id)
    select ${governmentId}, "cooperationId", kind, "numberOurs", "numberPartner", signed, "signedPlace", "validFrom",
      "validUntil", "asWritten", "sourceId"
    from rows from (jsonb_to_recordset(${JSON.stringify(given)}::jsonb) as ("cooperationId" bigint, kind text,
      "numberOurs" text, "numberPartner" text, signed text, "signedPlace" text, "validFrom" text, "validUntil" text,
      "asWritten" text, "sourceId" bigint)) with ordinality as given
    order by ordinality returning id`.execute(tx);
  return rows.map(({ id }) => id);
}

export async function keepLanguageVersion(
  tx: GovernmentTransaction,
  governmentId: number,
  instrumentId: number,
  version: Omit<LanguageVersion, 'id'>,
): Promise<void> {
  await sql`
    insert into register.language_version (government_id, instrument_id, language, authentic, held_by, document_sha256,
      document_name, document_type, document_bytes)
    values (${governmentId}, ${instrumentId}, ${version.language}, ${version.authentic}, ${version.heldBy},
      ${version.documentSha256}, ${version.documentName}, ${version.documentType}, ${version.documentBytes})
    on conflict (government_id, instrument_id, language) do update set
      authentic = coalesce(excluded.authentic, register.language_version.authentic),
      held_by = coalesce(excluded.held_by, register.language_version.held_by),
      document_sha256 = coalesce(excluded.document_sha256, register.language_version.document_sha256),
      document_name = coalesce(excluded.document_name, register.language_version.document_name),
      document_type = coalesce(excluded.document_type, register.language_version.document_type),
      document_bytes = coalesce(excluded.document_bytes, register.language_version.document_bytes)`.execute(
    tx,
  );
}

export async function listInstruments(
  tx: GovernmentTransaction,
  governmentId: number,
  cooperationIds: readonly number[],
): Promise<OfCooperation<Instrument>[]> {
  const { rows } = await sql<OfCooperation<Instrument>>`
    select i.id, i.cooperation_id as "cooperationId", i.kind, i.number_ours as "numberOurs", i.number_partner as "numberPartner", i.signed_edtf as signed,
      i.signed_place as "signedPlace", i.valid_from as "validFrom", i.valid_until as "validUntil",
      i.as_written as "asWritten",
      coalesce((select jsonb_agg(jsonb_build_object('id', v.id, 'language', v.language, 'authentic', v.authentic,
          'heldBy', v.held_by, 'documentSha256', v.document_sha256, 'documentName', v.document_name,
          'documentType', v.document_type, 'documentBytes', v.document_bytes) order by v.id)
        from register.language_version v
        where v.government_id = i.government_id and v.instrument_id = i.id), '[]') as versions
    from register.instrument i
    where i.government_id = ${governmentId} and i.cooperation_id = any (${cooperationIds}::bigint[]) and i.withdrawn_because is null
    order by i.id`.execute(tx);
  return rows;
}

export type NewMoney = OfCooperation<Omit<RecordedMoney, 'id'>> & { sourceId: number };

export async function insertMoney(
  tx: GovernmentTransaction,
  governmentId: number,
  given: readonly NewMoney[],
): Promise<void> {
  await sql`
    insert into register.money (government_id, cooperation_id, purpose, amount, currency, dated, source_id)
    select ${governmentId}, "cooperationId", purpose, amount, currency, dated, "sourceId"
    from rows from (jsonb_to_recordset(${JSON.stringify(given)}::jsonb) as ("cooperationId" bigint, purpose text,
      amount numeric, currency text, dated text, "sourceId" bigint)) with ordinality as given
    order by ordinality`.execute(tx);
}

export async function listMoney(
  tx: GovernmentTransaction,
  governmentId: number,
  cooperationIds: readonly number[],
): Promise<OfCooperation<RecordedMoney>[]> {
  const { rows } = await sql<OfCooperation<RecordedMoney>>`
    select id, cooperation_id as "cooperationId", purpose, amount::text, currency, dated from register.money
    where government_id = ${governmentId} and cooperation_id = any (${cooperationIds}::bigint[]) and withdrawn_because is null
    order by id`.execute(tx);
  return rows;
}
