-- Long imports: what is published is taken back for many records with one statement, as it is published; and no two
-- published cooperations have one code, which until now only the way codes are made saw to (a government's own region,
-- then its own running number).

create unique index published_code on register.published_cooperation (code);
drop index register.published_by_code;

-- As before, but what was never public is not looked for in order to be replaced: in a transaction that fills these
-- tables no statistics tell PostgreSQL that so few rows have a code, and it read all of the government's.
create or replace function register.publish_cooperations(editions jsonb) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_custom_plan as $$
declare
  mine integer := access.current_government();
  these text[] := array(select edition ->> 'code' from jsonb_array_elements(editions) edition);
  replaced text[];
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
  with gone as (
    delete from register.published_cooperation where government_id = mine and code = any (these) returning code)
  select array_agg(code) into replaced from gone;
  if replaced is not null then
    delete from register.published_party where government_id = mine and code = any (replaced);
    delete from register.published_claim where government_id = mine and code = any (replaced);
  end if;
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

create function register.withdraw_publications(codes text[], withdrawn_at timestamptz) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_custom_plan as $$
declare
  mine integer := access.current_government();
  withdrawn text[];
begin
  with gone as (
    delete from register.published_cooperation where government_id = mine and code = any (codes) returning code)
  select array_agg(code) into withdrawn from gone;
  if withdrawn is null then return; end if;
  insert into register.published_history (government_id, code, at, changed)
  select mine, code, withdrawn_at, '{withdrawn}' from unnest(withdrawn) code
  on conflict (government_id, code, at) do update set changed = published_history.changed || '{withdrawn}'::text[];
  delete from register.published_party where government_id = mine and code = any (withdrawn);
  delete from register.published_claim where government_id = mine and code = any (withdrawn);
end $$;
revoke execute on function register.withdraw_publications(text[], timestamptz) from public;
grant execute on function register.withdraw_publications(text[], timestamptz) to :app;
drop function register.withdraw_publication(text, timestamptz);
