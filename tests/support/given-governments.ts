import { sql } from 'kysely';
import type { Database } from '../../src/platform/database/database.ts';

/** A government of Central Java by the end of its region's code, unless it is there: 14 = Sragen, "33.14". */
export const givenGovernment = (database: Database, id: number): Promise<unknown> =>
  sql`insert into access.government (id, level, region_code, name)
    overriding system value values (${id}, 'regency', ${`33.${String(id).padStart(2, '0')}`}, ${`Kabupaten ${id}`})
    on conflict do nothing`.execute(database);
