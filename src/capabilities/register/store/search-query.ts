import { type RawBuilder, sql } from 'kysely';
import type { Wanted } from '../read-search.ts';

/** What is wanted, as PostgreSQL compares it with a row's `search`. */
export const searchQuery = (wanted: readonly Wanted[]): RawBuilder<unknown> =>
  sql`register.search_query(${JSON.stringify(wanted)}::jsonb)`;
