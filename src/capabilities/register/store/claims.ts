import { sql } from 'kysely';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import type { Confidence, Locator, SourceKind } from '../facts.ts';
import type { PropertyName } from '../properties.ts';
import type { Claim, Source } from './rows.ts';

/** What a claim or a conflict is about: one cooperation, or a region as a whole. */
export type About = { cooperationId: number } | { regionCode: string };

/** The same for questions about several cooperations at once. */
export type AboutSome = About | { cooperationIds: readonly number[] };

export function aboutFilter(about: AboutSome) {
  if ('cooperationIds' in about) return sql`cooperation_id = any (${about.cooperationIds}::bigint[])`;
  return 'cooperationId' in about
    ? sql`cooperation_id = ${about.cooperationId}`
    : sql`region_code = ${about.regionCode}`;
}
export const cooperationOf = (about: About) => ('cooperationId' in about ? about.cooperationId : null);
export const regionOf = (about: About) => ('regionCode' in about ? about.regionCode : null);

export interface NewSource {
  kind: SourceKind;
  title: string;
  office: string | null;
  dated: string | null;
  address: string | null;
  fileSha256: string | null;
  key: string | null;
}

/** Adds a source, or finds the one with the same key. */
export async function keepSource(
  tx: GovernmentTransaction,
  governmentId: number,
  source: NewSource,
  now: Date,
): Promise<number> {
  if (source.key !== null) {
    const { rows } = await sql<{ id: number }>`
      select id from register.source where government_id = ${governmentId} and demonstration_key = ${source.key}`.execute(
      tx,
    );
    if (rows[0]) return rows[0].id;
  }
  const { rows } = await sql<{ id: number }>`
    insert into register.source (government_id, kind, title, office, dated, address, file_sha256, demonstration_key, created_at)
    values (${governmentId}, ${source.kind}, ${source.title}, ${source.office}, ${source.dated}, ${source.address},
      ${source.fileSha256}, ${source.key}, ${now}) returning id`.execute(tx);
  return rows[0]?.id ?? 0;
}

export interface NewClaim {
  about: About;
  property: PropertyName;
  value: string | null;
  asWritten: string;
  sourceId: number;
  locator: Locator;
  quote: string | null;
  statedOn: string | null;
  confidence: Confidence;
  enteredBy: string;
  batchId: number | null;
}

/** Adds claims; returns their ids in the order given. */
export async function insertClaims(
  tx: GovernmentTransaction,
  governmentId: number,
  claims: readonly NewClaim[],
  now: Date,
): Promise<number[]> {
  const given = claims.map(({ about, ...claim }) => ({
    ...claim,
    cooperationId: cooperationOf(about),
    regionCode: regionOf(about),
  }));
  const { rows } = await sql<{ id: number }>`
    insert into register.claim (government_id, cooperation_id, region_code, property, value, as_written, source_id,
      locator, quote, stated_on, confidence, entered_by, entered_at, batch_id)
    select ${governmentId}, "cooperationId", "regionCode", property, value, "asWritten", "sourceId", locator, quote,
      "statedOn", confidence, "enteredBy", ${now}, "batchId"
    from rows from (jsonb_to_recordset(${JSON.stringify(given)}::jsonb) as ("cooperationId" bigint, "regionCode" text,
      property text, value text, "asWritten" text, "sourceId" bigint, locator jsonb, quote text, "statedOn" text,
      confidence text, "enteredBy" text, "batchId" bigint)) with ordinality as given
    order by ordinality returning id`.execute(tx);
  return rows.map(({ id }) => id);
}

interface ClaimRow extends Omit<Claim, 'source'> {
  sourceId: number;
  sourceKind: Source['kind'];
  sourceTitle: string;
  sourceOffice: string | null;
  sourceDated: string | null;
  sourceAddress: string | null;
}

const toClaim = ({
  sourceId,
  sourceKind,
  sourceTitle,
  sourceOffice,
  sourceDated,
  sourceAddress,
  ...claim
}: ClaimRow): Claim => ({
  ...claim,
  source: {
    id: sourceId,
    kind: sourceKind,
    title: sourceTitle,
    office: sourceOffice,
    dated: sourceDated,
    address: sourceAddress,
  },
});

export async function listClaims(
  tx: GovernmentTransaction,
  governmentId: number,
  about: AboutSome,
  property?: PropertyName,
): Promise<Claim[]> {
  const { rows } = await sql<ClaimRow>`
    select c.id, c.cooperation_id as "cooperationId", c.region_code as "regionCode", c.property, c.value,
      c.as_written as "asWritten", c.locator, c.quote, c.stated_on as "statedOn", c.confidence, c.standing,
      c.entered_at::text as "enteredAt", s.id as "sourceId", s.kind as "sourceKind", s.title as "sourceTitle",
      s.office as "sourceOffice", s.dated as "sourceDated", s.address as "sourceAddress"
    from (select * from register.claim where government_id = ${governmentId} and ${aboutFilter(about)}
      ${property ? sql`and property = ${property}` : sql``}) c
      join register.source s on s.government_id = ${governmentId} and s.id = c.source_id
    order by c.id`.execute(tx);
  return rows.map(toClaim);
}

export async function setStanding(
  tx: GovernmentTransaction,
  governmentId: number,
  claimIds: readonly number[],
  standing: Claim['standing'],
): Promise<void> {
  await sql`
    update register.claim set standing = ${standing}
    where government_id = ${governmentId} and id = any (${claimIds}::bigint[])`.execute(tx);
}
