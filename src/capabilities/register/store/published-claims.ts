import { type RawBuilder, sql } from 'kysely';
import type { PublishedClaim } from '../edition.ts';
import type { Reader } from './published.ts';

export interface ClaimFilter {
  cooperation?: string;
  region?: string;
  property?: string;
  confidence?: string;
  sourceKind?: string;
}

export type ListedClaim = PublishedClaim & {
  /** Code of the cooperation; null = about the region as a whole. */
  cooperation: string | null;
  regionCode: string;
};

function conditions(filter: ClaimFilter): RawBuilder<unknown> {
  const all: RawBuilder<unknown>[] = [sql`true`];
  if (filter.cooperation) all.push(sql`code = ${filter.cooperation}`);
  if (filter.region) all.push(sql`region_code = ${filter.region}`);
  if (filter.property) all.push(sql`property = ${filter.property}`);
  if (filter.confidence) all.push(sql`confidence = ${filter.confidence}`);
  if (filter.sourceKind) all.push(sql`source_kind = ${filter.sourceKind}`);
  return sql.join(all, sql` and `);
}

/** One page of published claims in the order they were recorded, with the number of all that match. */
export async function listPublishedClaims(
  reader: Reader,
  filter: ClaimFilter,
  page: { limit: number; offset: number },
): Promise<{ rows: ListedClaim[]; total: number }> {
  const where = conditions(filter);
  const { rows } = await sql<{ cooperation: string | null; regionCode: string; document: PublishedClaim }>`
    select code as cooperation, region_code as "regionCode", document from register.published_claim
    where ${where} order by claim_id, government_id limit ${page.limit} offset ${page.offset}`.execute(
    reader,
  );
  const counted = await sql<{ total: number }>`
    select count(*)::integer as total from register.published_claim where ${where}`.execute(reader);
  return {
    rows: rows.map(({ document, ...about }) => ({ ...about, ...document })),
    total: counted.rows[0]?.total ?? 0,
  };
}
