// Rows are typed where the SQL stands, in each room's store: no type of a table leaves it, so none is generated.
export type DB = Record<never, never>;
