-- The office's search reads a question, ranks what it finds and puts slips of the pen right as the public one does. The
-- likeness it used before goes, and with it the names both searches compared.

-- The words of an office's records. Added with every save and never taken out: whoever takes one from here asks next in
-- how many records it stands.
create table register.office_word (
  government_id integer not null,
  word text not null,
  primary key (government_id, word)
);
insert into register.office_word (government_id, word)
select distinct c.government_id, word from register.cooperation c, register.vocabulary_of(c.search_words) word
where c.removed_at is null and c.merged_into is null
order by 1, 2;
alter table register.office_word enable row level security;
alter table register.office_word force row level security;
create policy own_government on register.office_word
  using (government_id = (select access.current_government()))
  with check (government_id = (select access.current_government()));
grant select, insert on register.office_word to :app;

-- In how many of an office's records all that is wanted stands, counted no further than told. Only the index of words
-- answers fast both for words that few and that none have, and the function leaves the planner no other way.
create function register.count_in_office(wanted jsonb, at_most integer) returns integer
language plpgsql stable security definer set search_path = pg_catalog, pg_temp
set enable_seqscan = off set enable_indexscan = off set enable_indexonlyscan = off as $$
declare
  mine integer := access.current_government();
  question tsquery := register.search_query(wanted);
begin
  return (select count(*)::integer from (
    select from register.cooperation c
    where c.search @@ question and c.government_id = mine and c.removed_at is null and c.merged_into is null
    limit at_most) found);
end $$;

create or replace function register.office_conditions(asked jsonb) returns text
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
    ('words', 'c.search @@ register.search_query($2 -> ''words'')')
  ) as known(name, condition)
  where asked ? name
$$;

-- Ids of an office's records that match. Of words that few records have, the matches are found before they are sorted
-- (`offset 0`): the planner would walk the whole list by date for them. By likeness, the newest five hundred are ranked
-- and the others follow by date, as in the public list.
drop function register.search_office(jsonb, integer, integer);
create function register.search_office(asked jsonb, sorted text, at_most integer, skipped integer) returns setof bigint
language plpgsql stable security definer rows 50 set search_path = pg_catalog, pg_temp as $$
declare
  ranked integer := at_most * ceil(500.0 / greatest(at_most, 1))::integer;
  few boolean := asked ? 'words' and register.count_in_office(asked -> 'words', 500) < 500;
  newest text := 'm.updated_at desc, m.code';
  matching text := '(select c.id, c.code, c.updated_at, c.title_id, c.years, c.search from register.cooperation c where '
    || register.office_conditions(asked) || case when few then ' offset 0' else '' end || ') m';
begin
  if sorted = 'relevance' and asked ? 'words' and skipped < ranked then
    return query execute 'select m.id from (select m.* from ' || matching || ' order by ' || newest || ' limit $5) m
      order by ts_rank(''{0.05, 0.15, 0.4, 1}'', m.search, register.search_query($2 -> ''words'')) desc, ' || newest
      || ' limit $3 offset $4'
      using access.current_government(), asked, at_most, skipped, ranked;
  else
    return query execute 'select m.id from ' || matching || ' order by '
      || case sorted when 'title' then 'm.title_id, m.code' when 'start' then 'm.years[1] desc nulls last, m.code' else newest end
      || ' limit $3 offset $4'
      using access.current_government(), asked, at_most, skipped;
  end if;
end $$;

-- How many of an office's records match, and how many of those have each value of each facet asked for; counted no
-- further than told, unless null. Of words that few records have all are counted: with a limit the planner would walk
-- the whole list for them.
drop function register.count_office(jsonb, text[]);
create function register.count_office(asked jsonb, facets text[], at_most integer) returns table (facet text, value text, count integer)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  bounded boolean := at_most is not null
    and (not asked ? 'words' or register.count_in_office(asked -> 'words', at_most) >= at_most);
begin
  return query execute
    'with matched as materialized (select c.status, c.kind, c.countries, c.fields, c.years from register.cooperation c where '
    || register.office_conditions(asked) || case when bounded then ' limit $4)' else ')' end || '
    select ''total'', '''', count(*)::integer from matched
    union all select ''status'', m.status, count(*)::integer from matched m where ''status'' = any ($3) group by 2
    union all select ''kind'', m.kind, count(*)::integer from matched m where ''kind'' = any ($3) group by 2
    union all select ''country'', v, count(*)::integer from matched m, unnest(m.countries) v where ''country'' = any ($3) group by 2
    union all select ''field'', v, count(*)::integer from matched m, unnest(m.fields) v where ''field'' = any ($3) group by 2
    union all select ''year'', v::text, count(*)::integer from matched m, unnest(m.years) v where ''year'' = any ($3) group by v'
    using access.current_government(), asked, facets, at_most;
end $$;

revoke execute on function register.count_in_office(jsonb, integer), register.count_office(jsonb, text[], integer),
  register.search_office(jsonb, text, integer, integer) from public;
grant execute on function register.count_in_office(jsonb, integer), register.count_office(jsonb, text[], integer),
  register.search_office(jsonb, text, integer, integer) to :app;

alter table register.cooperation drop column search_names;

create or replace function register.publish_cooperations(editions jsonb) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_custom_plan as $$
declare
  mine integer := access.current_government();
  these text[] := array(select edition ->> 'code' from jsonb_array_elements(editions) edition);
begin
  if mine is null then raise exception 'no government in this transaction' using errcode = '42501'; end if;
  insert into register.published_history (government_id, code, at, changed)
  select mine, now_said.code, now_said.at, now_said.parts
  from (
    select edition ->> 'code' as code,
      coalesce((edition ->> 'published_at')::timestamptz, (edition ->> 'updated_at')::timestamptz) as at,
      case
        when c.document is not null then register.edition_changes(c.document, edition -> 'document')
        when exists (select from register.published_history h
          where h.government_id = mine and h.code = edition ->> 'code') then '{again}'::text[]
        else '{first}'::text[]
      end as parts
    from jsonb_array_elements(editions) edition
      left join register.published_cooperation c on c.government_id = mine and c.code = edition ->> 'code'
  ) now_said
  where now_said.parts <> '{}'
  on conflict (government_id, code, at) do update
    set changed = (select array_agg(distinct part) from unnest(published_history.changed || excluded.changed) part);
  delete from register.published_cooperation where government_id = mine and code = any (these);
  delete from register.published_party where government_id = mine and code = any (these);
  delete from register.published_claim where government_id = mine and code = any (these);
  insert into register.published_cooperation (government_id, code, region_code, province_code, kind, status, legal_status,
    activity_status, countries, fields, first_year, last_year, years, conflicts, title_id, title_en, partners, document,
    search_words, updated_at)
  select mine, e.code, e.region_code, e.province_code, e.kind, e.status, e.legal_status, e.activity_status, e.countries,
    e.fields, e.first_year, e.last_year, e.years, e.conflicts, e.title_id, e.title_en, e.partners, e.document,
    e.search_words, e.updated_at
  from jsonb_to_recordset(editions) as e(code text, region_code text, province_code text, kind text, status text,
    legal_status text, activity_status text, countries text[], fields text[], first_year integer, last_year integer,
    years integer[], conflicts integer, title_id text, title_en text, partners text, document jsonb,
    search_words text, updated_at timestamptz);
  insert into register.published_party (government_id, code, slug, name, side, kind, country, region_code, aliases, part_of)
  select mine, edition ->> 'code', p.slug, p.name, p.side, p.kind, p.country, p.region_code, coalesce(p.aliases, '{}'),
    p.part_of
  from jsonb_array_elements(editions) edition, jsonb_to_recordset(edition -> 'parties') as p(slug text, name text,
    side text, kind text, country text, region_code text, aliases text[], part_of text)
  on conflict do nothing;
  insert into register.published_claim (government_id, claim_id, code, region_code, property, confidence, source_kind, document)
  select mine, (claim ->> 'id')::bigint, edition ->> 'code', edition ->> 'region_code', claim ->> 'property',
    claim ->> 'confidence', claim -> 'source' ->> 'kind', claim
  from jsonb_array_elements(editions) edition, jsonb_array_elements(edition -> 'document' -> 'claims') claim
  on conflict (government_id, claim_id) do update
    set code = excluded.code, region_code = excluded.region_code, property = excluded.property,
      confidence = excluded.confidence, source_kind = excluded.source_kind, document = excluded.document;
end $$;

alter table register.published_cooperation drop column search_names;
