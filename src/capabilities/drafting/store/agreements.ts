import { sql } from 'kysely';
import type { Recorded } from '#kernel/recorded.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { moment } from '#platform/database/moment.ts';
import type { AgreementKind } from '../agreement/agreement.ts';
import type { AgreementHead } from '../agreement/head.ts';

export interface AgreementRow {
  id: number;
  kind: AgreementKind;
  /** The cooperation the paper belongs to by now: a merged one leads to the one that was kept. */
  cooperation: { code: string; titleId: string; titleEn: string | null } | null;
  caseCode: string | null;
  /** ISO instants. */
  openedAt: string;
  changedAt: string;
}

const ledTo = (governmentId: number) => sql`
  led as (
    select c.id as asked, c.id, c.merged_into from register.cooperation_for_drafting c where c.government_id = ${governmentId}
    union all
    select l.asked, c.id, c.merged_into from led l
      join register.cooperation_for_drafting c on c.government_id = ${governmentId} and c.id = l.merged_into
  ),
  current as (
    select l.asked, c.code, c.title_id, c.title_en
    from led l join register.cooperation_for_drafting c on c.government_id = ${governmentId} and c.id = l.id
    where l.merged_into is null
  )`;

const columns = sql`a.id, a.kind, a.case_code as "caseCode", ${moment('a.opened_at')} as "openedAt",
  ${moment('a.changed_at')} as "changedAt",
  case when c.code is null then null
    else jsonb_build_object('code', c.code, 'titleId', c.title_id, 'titleEn', c.title_en) end as cooperation`;

/** One agreement of the office; undefined when it has none of this id. */
export async function findAgreementRow(
  tx: GovernmentTransaction,
  governmentId: number,
  id: number,
): Promise<AgreementRow | undefined> {
  const { rows } = await sql<AgreementRow>`
    with recursive ${ledTo(governmentId)}
    select ${columns} from drafting.agreement a left join current c on c.asked = a.cooperation_id
    where a.government_id = ${governmentId} and a.id = ${id}`.execute(tx);
  return rows[0];
}

export interface AgreementLine extends AgreementRow {
  head: AgreementHead;
  clauses: number;
}

/** The agreements of the office, the latest change first. */
export async function listAgreementRows(
  tx: GovernmentTransaction,
  governmentId: number,
): Promise<AgreementLine[]> {
  const { rows } = await sql<AgreementLine>`
    with recursive ${ledTo(governmentId)}
    select ${columns}, h.content as head, jsonb_array_length(o.clauses) as clauses
    from drafting.agreement a left join current c on c.asked = a.cooperation_id
    cross join lateral (select content from drafting.head h where h.government_id = ${governmentId}
      and h.agreement_id = a.id order by h.number desc limit 1) h
    cross join lateral (select clauses from drafting.outline o where o.government_id = ${governmentId}
      and o.agreement_id = a.id order by o.number desc limit 1) o
    where a.government_id = ${governmentId} order by a.changed_at desc, a.id desc`.execute(tx);
  return rows;
}

/** Makes this transaction the only writer of the agreement until it ends; false when the office has none of this id. */
export async function lockAgreement(
  tx: GovernmentTransaction,
  governmentId: number,
  id: number,
  at: Date,
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update drafting.agreement set changed_at = ${at} where government_id = ${governmentId} and id = ${id}`.execute(
    tx,
  );
  return numAffectedRows === 1n;
}

export interface NewAgreement extends Omit<Recorded, 'byName'> {
  key: string;
  kind: AgreementKind;
  cooperationId: number | null;
  caseCode: string | null;
}

/** The id of the agreement, which is the one opened before when the key is. */
export async function insertAgreement(
  tx: GovernmentTransaction,
  governmentId: number,
  one: NewAgreement,
): Promise<{ id: number; known: boolean }> {
  const { rows } = await sql<{ id: number }>`
    insert into drafting.agreement (government_id, key, kind, cooperation_id, case_code, opened_at, opened_by, changed_at)
    values (${governmentId}, ${one.key}, ${one.kind}, ${one.cooperationId}, ${one.caseCode}, ${one.at}, ${one.by}, ${one.at})
    on conflict (government_id, key) do nothing returning id`.execute(tx);
  const [added] = rows;
  if (added) return { id: added.id, known: false };
  const before = await sql<{ id: number }>`
    select id from drafting.agreement where government_id = ${governmentId} and key = ${one.key}`.execute(tx);
  return { id: before.rows[0]?.id ?? 0, known: true };
}

/** The id of the cooperation a code leads to; undefined when the office has none, or it was removed. */
export async function findCooperationId(
  tx: GovernmentTransaction,
  governmentId: number,
  code: string,
): Promise<number | undefined> {
  const { rows } = await sql<{ id: number }>`
    select id from register.cooperation_for_drafting
    where government_id = ${governmentId} and code = ${code} and not removed`.execute(tx);
  return rows[0]?.id;
}

export interface KeptHead {
  number: number;
  content: AgreementHead;
}

/** The head as it stands. */
export async function getHead(
  tx: GovernmentTransaction,
  governmentId: number,
  agreementId: number,
): Promise<KeptHead> {
  const { rows } = await sql<KeptHead>`
    select number, content from drafting.head where government_id = ${governmentId} and agreement_id = ${agreementId}
    order by number desc limit 1`.execute(tx);
  return rows[0] as KeptHead; // An agreement is opened with its head.
}

/** Keeps the next state of the head. */
export async function insertHead(
  tx: GovernmentTransaction,
  governmentId: number,
  agreementId: number,
  { number, content }: KeptHead,
  { at, by, byName }: Recorded,
): Promise<void> {
  await sql`
    insert into drafting.head (government_id, agreement_id, number, content, at, by, by_name)
    values (${governmentId}, ${agreementId}, ${number}, ${JSON.stringify(content)}::jsonb, ${at}, ${by}, ${byName})`.execute(
    tx,
  );
}

/** Whether the office has a legal case of this code. */
export async function hasCase(
  tx: GovernmentTransaction,
  governmentId: number,
  code: string,
): Promise<boolean> {
  const { rows } = await sql`
    select 1 from procedure.case_for_drafting where government_id = ${governmentId} and code = ${code}`.execute(
    tx,
  );
  return rows.length > 0;
}
