import { sql } from 'kysely';

/** When something was recorded and by whom; the name is kept as the person was called then. */
export interface Recorded {
  at: Date;
  by: string;
  byName: string;
}

/** A point in time as ISO text. */
export const moment = (column: string) =>
  sql.raw(`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`);
