import { type Kysely, sql } from 'kysely';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import type { editionOf, PublishedClaim, PublishedConflict, PublishedDocument } from '../edition.ts';

/** Reads of the published edition need no government: it holds nothing that is not public. */
export type Reader = Kysely<never> | GovernmentTransaction;

export async function publishEditions(
  tx: GovernmentTransaction,
  editions: readonly ReturnType<typeof editionOf>[],
): Promise<void> {
  if (editions.length > 0)
    await sql`select register.publish_cooperations(${JSON.stringify(editions)}::jsonb)`.execute(tx);
}

export async function withdrawEditions(
  tx: GovernmentTransaction,
  codes: readonly string[],
  at: Date,
): Promise<void> {
  if (codes.length > 0) await sql`select register.withdraw_publications(${codes}::text[], ${at})`.execute(tx);
}

/** A claim about a region as a whole, with the conflicts it is part of. */
export interface StatementDocument {
  claim: PublishedClaim;
  conflicts: PublishedConflict[];
  /** The other claims of those conflicts. */
  against: PublishedClaim[];
}

export async function publishStatementEdition(
  tx: GovernmentTransaction,
  edition: {
    claim_id: number;
    region_code: string;
    property: string;
    value: string | null;
    document: StatementDocument;
  },
): Promise<void> {
  await sql`select register.publish_statement(${JSON.stringify(edition)}::jsonb)`.execute(tx);
}

export async function withdrawStatementEdition(tx: GovernmentTransaction, claimId: number): Promise<void> {
  await sql`select register.withdraw_statement(${claimId})`.execute(tx);
}

export async function findPublished(reader: Reader, code: string): Promise<PublishedDocument | undefined> {
  const { rows } = await sql<{ document: PublishedDocument }>`
    select document from register.published_cooperation where code = ${code}`.execute(reader);
  return rows[0]?.document;
}

/** One change of what is public: when, and which parts of the page ('first', 'again', 'withdrawn', 'stage', ...). */
export interface PublishedChange {
  at: string;
  changed: string[];
}

/** When what was published of one cooperation, newest first; empty for what is not public now. */
export async function listPublishedHistory(reader: Reader, code: string): Promise<PublishedChange[]> {
  const { rows } = await sql<{ at: Date; changed: string[] }>`
    select h.at, h.changed from register.published_history h
      join register.published_cooperation c on c.government_id = h.government_id and c.code = h.code
    where h.code = ${code} order by h.at desc limit 50`.execute(reader);
  return rows.map(({ at, changed }) => ({ at: at.toISOString(), changed }));
}

export interface PublishedStatement {
  regionCode: string;
  property: string;
  value: string | null;
  document: StatementDocument;
}

export async function listPublishedStatements(
  reader: Reader,
  filter: { region?: string; property?: string },
): Promise<PublishedStatement[]> {
  const { rows } = await sql<PublishedStatement>`
    select region_code as "regionCode", property, value, document from register.published_statement
    where true ${filter.region ? sql`and region_code = ${filter.region}` : sql``}
      ${filter.property ? sql`and property = ${filter.property}` : sql``}
    order by region_code, claim_id`.execute(reader);
  return rows;
}
