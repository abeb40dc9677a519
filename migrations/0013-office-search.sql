-- The office's list at the size of a country's archive. Row-level security lets no condition reach an index whose
-- operator is not leakproof (words, likeness, arrays), so an office's search read every row it has. Two functions with
-- their owner's rights search instead: they take the government from the transaction and never from the caller, and
-- give back nothing but ids and counts; the rows themselves are then read under row-level security as before.

-- The owner role cannot sign in, owns the tables, and the application role is no member of it (the self-check holds
-- all three). A policy that said anything but true would keep the functions from the indexes too.
create policy search_by_owner on register.cooperation for select to current_user using (true);

create index cooperation_words on register.cooperation using gin (search);
create index cooperation_names on register.cooperation using gin (search_names register.gin_trgm_ops);
create index cooperation_unpublished on register.cooperation (government_id, updated_at desc, code)
  where not published and removed_at is null and merged_into is null;
create index cooperation_in_conflict on register.cooperation (government_id, updated_at desc, code)
  where conflicts > 0 and removed_at is null and merged_into is null;
create index conflict_open on register.conflict (government_id, opened_at, id) where state = 'open';

-- What is asked, as conditions on `c`. Only fixed text is put together here: what the caller typed stays in $2.
create function register.office_conditions(asked jsonb) returns text
language sql immutable set search_path = pg_catalog, pg_temp as $$
  select 'c.government_id = $1 and c.removed_at is null and c.merged_into is null'
    || coalesce(string_agg(' and ' || condition, '' order by name), '')
  from (values
    ('country', 'c.countries @> array[$2 ->> ''country'']'),
    ('kind', 'c.kind = $2 ->> ''kind'''),
    ('field', 'c.fields @> array[$2 ->> ''field'']'),
    ('status', 'c.status = $2 ->> ''status'''),
    ('year', 'c.years @> array[($2 ->> ''year'')::integer]'),
    ('published', case when asked ->> 'published' = 'true' then 'c.published' else 'not c.published' end),
    ('conflict', 'c.conflicts > 0'),
    -- Stages in which something is supposed to be happening.
    ('quietSince', 'c.status in (''planned'', ''exploration'', ''draft'', ''signed'', ''ongoing'')
      and (c.last_evidence_day is null or c.last_evidence_day < ($2 ->> ''quietSince'')::date)'),
    ('words', '(c.search @@ plainto_tsquery(''indonesian'', $2 ->> ''words'')
      or c.search @@ plainto_tsquery(''english'', $2 ->> ''words''))'),
    ('names', '($2 ->> ''names'') operator(register.<%) c.search_names')
  ) as known(name, condition)
  where asked ? name
$$;

-- Ids of an office's records that match, the newest change first.
create function register.search_office(asked jsonb, at_most integer, skipped integer) returns setof bigint
language plpgsql stable security definer rows 50 set search_path = pg_catalog, pg_temp as $$
begin
  return query execute 'select c.id from register.cooperation c where ' || register.office_conditions(asked)
    || ' order by c.updated_at desc, c.code limit $3 offset $4'
    using access.current_government(), asked, at_most, skipped;
end $$;

-- How many of an office's records match, and how many of those have each value of each facet asked for.
create function register.count_office(asked jsonb, facets text[]) returns table (facet text, value text, count integer)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return query execute
    'with matched as materialized (select c.status, c.kind, c.countries, c.fields, c.years from register.cooperation c where '
    || register.office_conditions(asked) || ')
    select ''total'', '''', count(*)::integer from matched
    union all select ''status'', m.status, count(*)::integer from matched m where ''status'' = any ($3) group by 2
    union all select ''kind'', m.kind, count(*)::integer from matched m where ''kind'' = any ($3) group by 2
    union all select ''country'', v, count(*)::integer from matched m, unnest(m.countries) v where ''country'' = any ($3) group by 2
    union all select ''field'', v, count(*)::integer from matched m, unnest(m.fields) v where ''field'' = any ($3) group by 2
    union all select ''year'', v::text, count(*)::integer from matched m, unnest(m.years) v where ''year'' = any ($3) group by v'
    using access.current_government(), asked, facets;
end $$;

revoke execute on function register.office_conditions(jsonb), register.search_office(jsonb, integer, integer),
  register.count_office(jsonb, text[]) from public;
grant execute on function register.search_office(jsonb, integer, integer), register.count_office(jsonb, text[]) to :app;
