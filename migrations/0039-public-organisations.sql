-- The public list of organisations finds by every name an organisation has, without accents and apostrophes, as the
-- office's does; and records are found by the code of their region, for which bringing the database up to date makes
-- their words anew.

alter table register.published_party
  add column names_to_find text generated always as (register.names_to_find(name, aliases)) stored;
create index published_party_names_to_find on register.published_party using gin (names_to_find register.gin_trgm_ops);
drop index register.published_party_names;
