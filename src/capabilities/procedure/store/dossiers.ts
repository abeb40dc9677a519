import { sql } from 'kysely';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import type { DossierKind } from '../law/shape.ts';

export interface DossierRow {
  id: number;
  kind: DossierKind;
  title: string;
  version: number;
  instrumentId: number | null;
  /** Of the cooperation that was kept, when others were merged into it. */
  cooperationCode: string;
  titleId: string;
  titleEn: string | null;
  cooperationEnd: string | null;
}

export interface NewDossier {
  kind: DossierKind;
  cooperationCode: string;
  instrumentId: number | null;
  title: string;
  openedBy: string;
}

/** The new dossier's id; undefined when the instrument has its dossier already. */
export async function insertDossier(
  tx: GovernmentTransaction,
  governmentId: number,
  row: NewDossier,
  now: Date,
): Promise<number | undefined> {
  const { rows } = await sql<{ id: number }>`
    insert into procedure.dossier (government_id, kind, cooperation_code, instrument_id, title, opened_at, opened_by)
    values (${governmentId}, ${row.kind}, ${row.cooperationCode}, ${row.instrumentId}, ${row.title}, ${now}, ${row.openedBy})
    on conflict (government_id, instrument_id) do nothing returning id`.execute(tx);
  return rows[0]?.id;
}

/**
 * Dossiers with the cooperation they now belong to: a custody follows its instrument, the others follow the
 * cooperation into those it was merged into. Those of removed cooperations are left out.
 */
const dossiersOf = (governmentId: number, only: ReturnType<typeof sql>) => sql<DossierRow>`
  with recursive led as (
    select d.id as dossier, c.id, c.merged_into
    from procedure.dossier d
    left join register.instrument_for_procedure i
      on i.government_id = d.government_id and i.id = d.instrument_id
    join register.cooperation_for_procedure c
      on c.government_id = d.government_id and c.code = coalesce(i.cooperation_code, d.cooperation_code)
    where d.government_id = ${governmentId} and (d.instrument_id is null or i.id is not null) and ${only}
    union
    select led.dossier, c.id, c.merged_into
    from led join register.cooperation_for_procedure c on c.government_id = ${governmentId} and c.id = led.merged_into
  )
  select d.id, d.kind, d.title, d.version, d.instrument_id as "instrumentId", c.code as "cooperationCode",
    c.title_id as "titleId", c.title_en as "titleEn", c.end_edtf as "cooperationEnd"
  from led
  join procedure.dossier d on d.government_id = ${governmentId} and d.id = led.dossier
  join register.cooperation_for_procedure c on c.government_id = ${governmentId} and c.id = led.id
  where led.merged_into is null and not c.removed
  order by d.id`;

/** All dossiers of a government. */
export async function listDossierRows(
  tx: GovernmentTransaction,
  governmentId: number,
): Promise<DossierRow[]> {
  return (await dossiersOf(governmentId, sql`true`).execute(tx)).rows;
}

export async function findDossier(
  tx: GovernmentTransaction,
  governmentId: number,
  id: number,
): Promise<DossierRow | undefined> {
  return (await dossiersOf(governmentId, sql`d.id = ${id}`).execute(tx)).rows[0];
}

/** The dossier that keeps the custody of an instrument's originals. */
export async function findCustody(
  tx: GovernmentTransaction,
  governmentId: number,
  instrumentId: number,
): Promise<DossierRow | undefined> {
  return (await dossiersOf(governmentId, sql`d.instrument_id = ${instrumentId}`).execute(tx)).rows[0];
}

/** Locks the dossier until the transaction ends and tells its version. */
export async function lockDossier(
  tx: GovernmentTransaction,
  governmentId: number,
  id: number,
): Promise<number | undefined> {
  const { rows } = await sql<{ version: number }>`
    select version from procedure.dossier where government_id = ${governmentId} and id = ${id} for update`.execute(
    tx,
  );
  return rows[0]?.version;
}

export async function raiseDossierVersion(
  tx: GovernmentTransaction,
  governmentId: number,
  id: number,
): Promise<void> {
  await sql`
    update procedure.dossier set version = version + 1
    where government_id = ${governmentId} and id = ${id}`.execute(tx);
}
