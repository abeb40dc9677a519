-- An office's list asked the same question of the index up to five times: whether anything has the words, how many have
-- them (for the counts and for the page), the counts themselves, and the page. One look answers all: the newest matches,
-- up to a row beyond what is counted while somebody waits, are found once; the counts are taken of them, and the page.

-- Rows of four kinds: `total` and each facet with its counts, and `id` with the page's records in their order. When more
-- match than are looked at, a page in another order than by date cannot be told from them, and no `id` is given.
create function register.look_in_office(asked jsonb, sorted text, at_most integer, skipped integer, facets text[], looked_at integer)
returns table (part text, value text, count integer, place bigint)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  -- Of words that few records have, the matches are found before they are sorted (`offset 0`), as in search_office.
  few boolean := asked ? 'words' and register.count_in_office(asked -> 'words', looked_at) < looked_at;
  newest text := 'm.updated_at desc, m.code';
  ranked integer := at_most * ceil(500.0 / greatest(at_most, 1))::integer;
  in_order text := case
    when sorted = 'title' then 'select m.id, row_number() over (order by m.title_id, m.code) as place from matched m, counted where counted.n < $7'
    when sorted = 'start' then 'select m.id, row_number() over (order by m.years[1] desc nulls last, m.code) as place from matched m, counted where counted.n < $7'
    when sorted = 'relevance' and asked ? 'words' and skipped < ranked then
      'select m.id, row_number() over (order by ts_rank(''{0.05, 0.15, 0.4, 1}'', c.search, register.search_query($2 -> ''words'')) desc, '
      || newest || ') as place from (select * from matched m order by ' || newest || ' limit $8) m
        join register.cooperation c on c.government_id = $1 and c.id = m.id'
    else 'select m.id, row_number() over (order by ' || newest || ') as place from matched m' end;
begin
  return query execute
    'with matched as materialized (select m.* from (select c.id, c.code, c.updated_at, c.title_id, c.years, c.status, c.kind,
        c.countries, c.fields from register.cooperation c where '
    || register.office_conditions(asked) || case when few then ' offset 0' else '' end || ') m
      order by ' || newest || ' limit $7),
    counted as (select count(*)::integer as n from matched),
    shown as (' || in_order || ')
    select ''total'', '''', counted.n, 0::bigint from counted
    union all select ''status'', m.status, count(*)::integer, 0 from matched m where ''status'' = any ($6) group by 2
    union all select ''kind'', m.kind, count(*)::integer, 0 from matched m where ''kind'' = any ($6) group by 2
    union all select ''country'', v, count(*)::integer, 0 from matched m, unnest(m.countries) v where ''country'' = any ($6) group by 2
    union all select ''field'', v, count(*)::integer, 0 from matched m, unnest(m.fields) v where ''field'' = any ($6) group by 2
    union all select ''year'', v::text, count(*)::integer, 0 from matched m, unnest(m.years) v where ''year'' = any ($6) group by v
    union all select ''id'', shown.id::text, 0, shown.place from shown where shown.place > $5 and shown.place <= $5 + $4'
    using access.current_government(), asked, sorted, at_most, skipped, facets, looked_at, ranked;
end $$;
revoke execute on function register.look_in_office(jsonb, text, integer, integer, text[], integer) from public;
grant execute on function register.look_in_office(jsonb, text, integer, integer, text[], integer) to :app;
