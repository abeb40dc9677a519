-- The office's list of organisations is searched and turned page by page in the database: an office may have ten
-- thousand. Every name in small letters without accents and apostrophes, one a line, as `plainWords` reads them.

create function register.names_to_find(name text, aliases text[]) returns text
language sql immutable parallel safe set search_path = pg_catalog, pg_temp as $$
  select lower(regexp_replace(normalize(array_to_string(array_prepend(name, aliases), E'\n'), NFKD),
    '[\u0300-\u036f''’‘ʼ‟„]', '', 'g'))
$$;

alter table register.organisation
  add column names_to_find text generated always as (register.names_to_find(name, aliases)) stored;
create index organisation_by_name on register.organisation (government_id, name, id) where merged_into is null;
