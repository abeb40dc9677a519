-- What readers ask of the published edition beyond whole records: single claims with their source, what an
-- organisation is also called and part of, and since when what has been public. Like the rest of the edition
-- these tables have no policy, because everybody may read all of it; only the functions below write them.

alter table register.published_party
  add column aliases text[] not null default '{}',
  add column part_of text;
create index published_party_local on register.published_party (region_code, slug) where side = 'local';
create index published_party_names on register.published_party using gin (lower(name) register.gin_trgm_ops);

create table register.published_claim (
  government_id integer not null,
  claim_id bigint not null,
  code text,                         -- null = about the region as a whole
  region_code text not null,
  property text not null,
  confidence text not null,
  source_kind text not null,
  document jsonb not null,
  primary key (government_id, claim_id)
);
create index published_claim_by_code on register.published_claim (code, claim_id);
create index published_claim_by_region on register.published_claim (region_code, claim_id);
create index published_claim_by_property on register.published_claim (property, claim_id);
create index published_claim_in_order on register.published_claim (claim_id, government_id);

-- One row each time what is public of a cooperation changed. `changed`: 'first', 'again', 'withdrawn', or the
-- parts that differ from the edition before. Shown only while the cooperation is published.
create table register.published_history (
  government_id integer not null,
  code text not null,
  at timestamptz not null,
  changed text[] not null,
  primary key (government_id, code, at)
);

grant select on register.published_claim, register.published_history to :app;

insert into register.published_claim (government_id, claim_id, code, region_code, property, confidence, source_kind, document)
select c.government_id, (claim ->> 'id')::bigint, c.code, c.region_code, claim ->> 'property', claim ->> 'confidence',
  claim -> 'source' ->> 'kind', claim
from register.published_cooperation c, jsonb_array_elements(c.document -> 'claims') claim
union all
select s.government_id, s.claim_id, null, s.region_code, s.property, s.document -> 'claim' ->> 'confidence',
  s.document -> 'claim' -> 'source' ->> 'kind', s.document -> 'claim'
from register.published_statement s;

insert into register.published_history (government_id, code, at, changed)
select government_id, code, updated_at, '{first}' from register.published_cooperation;

update register.published_party p
set aliases = coalesce((select array_agg(a) from jsonb_array_elements_text(party -> 'aliases') a), '{}'),
  part_of = party ->> 'parentName'
from register.published_cooperation c, jsonb_array_elements(c.document -> 'parties') party
where c.government_id = p.government_id and c.code = p.code and party ->> 'slug' = p.slug;

-- The parts of a public page that differ between two editions; never which words, only where to look.
create function register.edition_changes(before jsonb, after jsonb) returns text[]
language sql immutable set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(part order by place), '{}') from (values
    (1, 'facts', (before -> 'cooperation') - '{status,legalStatus,activityStatus,lastEvidence,createdAt,updatedAt}'::text[],
      (after -> 'cooperation') - '{status,legalStatus,activityStatus,lastEvidence,createdAt,updatedAt}'::text[]),
    (2, 'stage', (before -> 'cooperation') -> 'status', (after -> 'cooperation') -> 'status'),
    (3, 'parties', before -> 'parties', after -> 'parties'),
    (4, 'instruments', before -> 'instruments', after -> 'instruments'),
    (5, 'money', before -> 'money', after -> 'money'),
    (6, 'acts', before -> 'acts', after -> 'acts'),
    (7, 'claims', before -> 'claims', after -> 'claims'),
    (8, 'conflicts', before -> 'conflicts', after -> 'conflicts')
  ) v(place, part, was, is_now) where was is distinct from is_now
$$;

create or replace function register.publish_cooperation(edition jsonb) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  mine integer := access.current_government();
  this_code text := edition ->> 'code';
  before jsonb;
  parts text[];
begin
  if mine is null then raise exception 'no government in this transaction' using errcode = '42501'; end if;
  select document into before from register.published_cooperation where government_id = mine and code = this_code;
  if before is not null then
    parts := register.edition_changes(before, edition -> 'document');
  elsif exists (select from register.published_history where government_id = mine and code = this_code) then
    parts := '{again}';
  else
    parts := '{first}';
  end if;
  if parts <> '{}' then
    insert into register.published_history (government_id, code, at, changed)
    values (mine, this_code, coalesce((edition ->> 'published_at')::timestamptz, (edition ->> 'updated_at')::timestamptz), parts)
    on conflict (government_id, code, at) do update
      set changed = (select array_agg(distinct part) from unnest(published_history.changed || excluded.changed) part);
  end if;
  delete from register.published_cooperation where government_id = mine and code = this_code;
  delete from register.published_party where government_id = mine and code = this_code;
  delete from register.published_claim where government_id = mine and code = this_code;
  insert into register.published_cooperation (government_id, code, region_code, province_code, kind, status, legal_status,
    activity_status, countries, fields, first_year, last_year, years, conflicts, title_id, title_en, partners, document,
    search_names, search_words, updated_at)
  select mine, e.code, e.region_code, e.province_code, e.kind, e.status, e.legal_status, e.activity_status, e.countries,
    e.fields, e.first_year, e.last_year, e.years, e.conflicts, e.title_id, e.title_en, e.partners, e.document,
    e.search_names, e.search_words, e.updated_at
  from jsonb_to_record(edition) as e(code text, region_code text, province_code text, kind text, status text,
    legal_status text, activity_status text, countries text[], fields text[], first_year integer, last_year integer,
    years integer[], conflicts integer, title_id text, title_en text, partners text, document jsonb, search_names text,
    search_words text, updated_at timestamptz);
  insert into register.published_party (government_id, code, slug, name, side, kind, country, region_code, aliases, part_of)
  select mine, this_code, p.slug, p.name, p.side, p.kind, p.country, p.region_code, coalesce(p.aliases, '{}'), p.part_of
  from jsonb_to_recordset(edition -> 'parties') as p(slug text, name text, side text, kind text, country text,
    region_code text, aliases text[], part_of text)
  on conflict do nothing;
  insert into register.published_claim (government_id, claim_id, code, region_code, property, confidence, source_kind, document)
  select mine, (claim ->> 'id')::bigint, this_code, edition ->> 'region_code', claim ->> 'property',
    claim ->> 'confidence', claim -> 'source' ->> 'kind', claim
  from jsonb_array_elements(edition -> 'document' -> 'claims') claim
  on conflict (government_id, claim_id) do update
    set code = excluded.code, region_code = excluded.region_code, property = excluded.property,
      confidence = excluded.confidence, source_kind = excluded.source_kind, document = excluded.document;
end $$;

drop function register.withdraw_publication(text);
create function register.withdraw_publication(withdrawn_code text, withdrawn_at timestamptz default now()) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare mine integer := access.current_government();
begin
  delete from register.published_cooperation where government_id = mine and code = withdrawn_code;
  if found then
    insert into register.published_history (government_id, code, at, changed)
    values (mine, withdrawn_code, withdrawn_at, '{withdrawn}')
    on conflict (government_id, code, at) do update set changed = published_history.changed || '{withdrawn}'::text[];
  end if;
  delete from register.published_party where government_id = mine and code = withdrawn_code;
  delete from register.published_claim where government_id = mine and code = withdrawn_code;
end $$;

create or replace function register.publish_statement(edition jsonb) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare mine integer := access.current_government();
begin
  if mine is null then raise exception 'no government in this transaction' using errcode = '42501'; end if;
  insert into register.published_statement (government_id, claim_id, region_code, property, value, document)
  select mine, s.claim_id, s.region_code, s.property, s.value, s.document
  from jsonb_to_record(edition) as s(claim_id bigint, region_code text, property text, value text, document jsonb)
  on conflict (government_id, claim_id) do update
    set region_code = excluded.region_code, property = excluded.property, value = excluded.value, document = excluded.document;
  insert into register.published_claim (government_id, claim_id, code, region_code, property, confidence, source_kind, document)
  select mine, s.claim_id, null, s.region_code, s.property, s.document -> 'claim' ->> 'confidence',
    s.document -> 'claim' -> 'source' ->> 'kind', s.document -> 'claim'
  from jsonb_to_record(edition) as s(claim_id bigint, region_code text, property text, document jsonb)
  on conflict (government_id, claim_id) do update
    set code = null, region_code = excluded.region_code, property = excluded.property,
      confidence = excluded.confidence, source_kind = excluded.source_kind, document = excluded.document;
end $$;

create or replace function register.withdraw_statement(withdrawn_claim bigint) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  delete from register.published_statement where government_id = access.current_government() and claim_id = withdrawn_claim;
  delete from register.published_claim
    where government_id = access.current_government() and claim_id = withdrawn_claim and code is null;
end $$;

revoke execute on function register.withdraw_publication(text, timestamptz), register.edition_changes(jsonb, jsonb) from public;
grant execute on function register.withdraw_publication(text, timestamptz) to :app;
