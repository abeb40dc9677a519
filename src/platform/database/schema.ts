// Written by `npm run db:types` from the migrated database; never by hand.
export type DB = Record<never, never>;
