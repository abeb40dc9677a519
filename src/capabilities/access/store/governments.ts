import { type Kysely, sql } from 'kysely';
import type { DB } from '#platform/database/schema.ts';

export interface Government {
  id: number;
  level: 'country' | 'province' | 'regency';
  regionCode: string;
  name: string;
  parentId: number | null;
  cooperationUnit: string | null;
  demonstration: boolean;
}

const columns = sql.raw(
  `id, level, region_code as "regionCode", name, parent_id as "parentId", cooperation_unit as "cooperationUnit", demonstration`,
);

/** Every government of the installation, by the code of its region. */
export async function listGovernments(database: Kysely<DB>): Promise<Government[]> {
  const { rows } =
    await sql<Government>`select ${columns} from access.government order by region_code`.execute(database);
  return rows;
}

/** The government of a region's code ("33.14", "ID"). */
export async function findGovernment(
  database: Kysely<DB>,
  regionCode: string,
): Promise<Government | undefined> {
  const { rows } = await sql<Government>`
    select ${columns} from access.government where region_code = ${regionCode}`.execute(database);
  return rows[0];
}

/** The government of an id; names of governments are public, so no actor is asked for. */
export async function findGovernmentById(database: Kysely<DB>, id: number): Promise<Government | undefined> {
  const { rows } = await sql<Government>`select ${columns} from access.government where id = ${id}`.execute(
    database,
  );
  return rows[0];
}

/** Adds a government unless its region code is there already; two starting at once end with one row. */
export async function keepGovernment(
  database: Kysely<DB>,
  government: Omit<Government, 'id'>,
): Promise<void> {
  await sql`
    insert into access.government (level, region_code, name, parent_id, cooperation_unit, demonstration)
    values (${government.level}, ${government.regionCode}, ${government.name}, ${government.parentId},
      ${government.cooperationUnit}, ${government.demonstration})
    on conflict (region_code) do nothing`.execute(database);
}

/** Whether the database holds demonstration data, which then are all it holds. */
export async function holdsDemonstration(database: Kysely<DB>): Promise<boolean> {
  const { rows } = await sql<{ held: boolean }>`
    select exists (select from access.government where demonstration) as held`.execute(database);
  return rows[0]?.held ?? false;
}
