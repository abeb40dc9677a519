import type { Clock } from '#kernel/clock.ts';
import type { Database } from '#platform/database/database.ts';
import { findRegion, type Region } from '#reference';
import { keptCounts } from '../kept-counts.ts';
import { listPublishedStatements, type PublishedStatement } from '../store/published.ts';
import { countByRegion } from '../store/published-figures.ts';
import { listPublished, type PublishedRow } from '../store/published-list.ts';
import { countMatches } from './list-cooperations.ts';
import { filterOf } from './question.ts';

/** Who says that a region has no cooperation: the kind of source and its date. */
export interface NoneSaid {
  kind: PublishedStatement['document']['claim']['source']['kind'];
  /** EDTF of when it was said; null = not known. */
  when: string | null;
}

export interface RegionListing {
  code: string;
  name: string;
  count: number;
  /** A source says there is none; without it, zero means that nobody was asked. */
  none: NoneSaid | null;
  /** Other sources say otherwise. */
  disputed: boolean;
}

export interface ProvinceListing {
  code: string;
  name: string;
  regions: RegionListing[];
}

export interface RegionView {
  region: Region;
  province: Region | undefined;
  total: number;
  /** The newest, at most `shownRows`. */
  rows: PublishedRow[];
  none: NoneSaid | null;
  statements: PublishedStatement[];
}

const shownRows = 20;

const saysNone = ({ property, value }: PublishedStatement) =>
  property === 'has-cooperation' && value === 'none';

function noneOf(statements: readonly PublishedStatement[]): NoneSaid | null {
  const claim = statements.find(saysNone)?.document.claim;
  return claim ? { kind: claim.source.kind, when: claim.statedOn ?? claim.source.dated } : null;
}

const isDisputed = ({ document }: PublishedStatement) =>
  document.conflicts.some(({ state }) => state === 'open');

/** Regions of which something is published, by province and code. */
export async function viewRegions(database: Database, clock: Clock): Promise<ProvinceListing[]> {
  const counts = await keptCounts(
    { database, clock },
    'regions',
    () => countByRegion(database as never),
    (all) => [...all.values()].reduce((sum, count) => sum + count, 0),
  );
  const statements = Map.groupBy(
    await listPublishedStatements(database as never, {}),
    (statement) => statement.regionCode,
  );
  const listings = [...new Set([...counts.keys(), ...statements.keys()])].sort().map((code) => {
    const said = statements.get(code) ?? [];
    return {
      code,
      name: findRegion(code)?.name ?? code,
      count: counts.get(code) ?? 0,
      none: noneOf(said),
      disputed: said.filter(saysNone).some(isDisputed),
    };
  });
  return [...Map.groupBy(listings, ({ code }) => code.slice(0, 2))].map(([code, regions]) => ({
    code,
    name: findRegion(code)?.name ?? code,
    regions,
  }));
}

/** One region's page, by its code of today or an older one; undefined for a code that is no region. */
export async function findRegionView(
  database: Database,
  clock: Clock,
  code: string,
): Promise<RegionView | undefined> {
  const region = findRegion(code);
  if (!region) return undefined;
  const reader = database as never;
  const filter = filterOf({ region: [region.code] });
  const rows = await listPublished(reader, filter, { sort: 'updated', limit: shownRows, offset: 0 });
  const { total } = await countMatches({ database, clock }, filter, []);
  const statements = (
    await Promise.all(region.codes.map((dated) => listPublishedStatements(reader, { region: dated.code })))
  ).flat();
  return {
    region,
    province: region.province === undefined ? undefined : findRegion(region.province),
    total,
    rows,
    none: noneOf(statements),
    statements,
  };
}
