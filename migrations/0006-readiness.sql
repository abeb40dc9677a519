-- /readyz compares the migrations applied with those of the running version; the application reads their
-- names and fingerprints and nothing else of this schema.
grant usage on schema jalin to :app;
grant select on jalin.migration to :app;
