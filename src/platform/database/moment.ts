import { sql } from 'kysely';

/** A column's point in time as ISO text in UTC, to the second. The column is named by our own code, never by a person. */
export const moment = (column: string) =>
  sql.raw(`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`);
