import { sql } from 'kysely';
import type { Reader } from './published.ts';

export interface RegisterFigures {
  cooperations: number;
  regions: number;
  countries: number;
  organisations: number;
  conflicts: number;
  none: number;
}

/** The figures of the home page and of `stats`. */
export async function countRegister(reader: Reader): Promise<RegisterFigures> {
  const { rows } = await sql<RegisterFigures>`
    select (select count(*)::integer from register.published_cooperation) as cooperations,
      (select count(*)::integer from (select region_code from register.published_cooperation
        union select region_code from register.published_statement) r) as regions,
      (select count(distinct country)::integer from register.published_party where side <> 'local' and country <> 'ID') as countries,
      (select count(distinct slug)::integer from register.published_party where side <> 'local') as organisations,
      (select coalesce(sum(conflicts), 0)::integer from register.published_cooperation)
        + (select count(distinct k -> 'id')::integer from register.published_statement s,
            jsonb_array_elements(s.document -> 'conflicts') k where k ->> 'state' = 'open') as conflicts,
      (select count(distinct region_code)::integer from register.published_statement
        where property = 'has-cooperation' and value = 'none') as none`.execute(reader);
  return rows[0] ?? { cooperations: 0, regions: 0, countries: 0, organisations: 0, conflicts: 0, none: 0 };
}

/** How many published cooperations each region has. */
export async function countByRegion(reader: Reader): Promise<Map<string, number>> {
  const { rows } = await sql<{ region_code: string; count: number }>`
    select region_code, count(*)::integer as count from register.published_cooperation group by 1`.execute(
    reader,
  );
  return new Map(rows.map((row) => [row.region_code, row.count]));
}
