import type { Database } from '#platform/database/database.ts';
import { findRegion } from '#reference';
import {
  countByRegion,
  listPublished,
  listPublishedStatements,
  type PublishedRow,
  type PublishedStatement,
} from './store/published.ts';

export interface RegionListing {
  code: string;
  name: string;
  count: number;
  /** A source says there is none; without it, zero means that nobody was asked. */
  none: boolean;
}

export interface RegionView {
  code: string;
  name: string;
  rows: PublishedRow[];
  statements: PublishedStatement[];
}

/** Regions of which something is published, by code. */
export async function viewRegions(database: Database): Promise<RegionListing[]> {
  const counts = await countByRegion(database as never);
  const statements = await listPublishedStatements(database as never, {});
  const none = new Set(
    statements
      .filter(({ property, value }) => property === 'has-cooperation' && value === 'none')
      .map((one) => one.regionCode),
  );
  return [...new Set([...counts.keys(), ...statements.map((one) => one.regionCode)])].sort().map((code) => ({
    code,
    name: findRegion(code)?.name ?? code,
    count: counts.get(code) ?? 0,
    none: none.has(code),
  }));
}

/** One region's page; undefined for a code that is no region. */
export async function findRegionView(database: Database, code: string): Promise<RegionView | undefined> {
  const region = findRegion(code);
  if (!region) return undefined;
  const { rows } = await listPublished(
    database as never,
    { region: code },
    { sort: 'start', limit: 500, offset: 0 },
  );
  const statements = await listPublishedStatements(database as never, { region: code });
  return { code, name: region.name, rows, statements };
}
