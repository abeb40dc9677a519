-- The register: cooperations, who takes part, the papers, what happened, and for every fact which source says
-- so. Facts are claims; the columns of a cooperation hold the values that stand at the moment. What is
-- published is a separate edition (published_*), so that an unpublished record is absent, not merely hidden.

create schema register;
grant usage on schema register to :app;
create extension if not exists pg_trgm with schema register;

-- Imprecise dates are EDTF text ("2012", "2015-09-10", ".." = open) beside the exact words.

create table register.source (
  government_id integer not null,
  id bigint generated always as identity,
  kind text not null check (kind in ('interview', 'document', 'page', 'letter', 'data-set', 'table', 'news', 'report', 'statement')),
  title text not null,
  office text,                       -- the office that spoke or wrote, never a person's name
  dated text,                        -- EDTF
  address text,                      -- web address or archive number
  file_sha256 text,
  demonstration_key text,            -- lets the demonstration find its own sources again
  created_at timestamptz not null,
  primary key (government_id, id)
);

create table register.organisation (
  government_id integer not null,
  id bigint generated always as identity,
  name text not null,
  slug text not null,                -- public address part, shared by namesakes of other governments
  kind text not null,
  country text,                      -- ISO 3166-1 alpha-2
  level text,                        -- administrative level of a foreign local government
  region_code text,                  -- Kemendagri code of a local one
  parent_id bigint,
  aliases text[] not null default '{}',
  merged_into bigint,
  version integer not null default 1,
  primary key (government_id, id),
  unique (government_id, slug),
  foreign key (government_id, parent_id) references register.organisation (government_id, id),
  foreign key (government_id, merged_into) references register.organisation (government_id, id)
);

-- Persons by office: who holds it changes, the office stays. No personal names here.
create table register.office (
  government_id integer not null,
  id bigint generated always as identity,
  organisation_id bigint not null,
  title text not null,
  valid_from text,
  valid_until text,
  primary key (government_id, id),
  foreign key (government_id, organisation_id) references register.organisation (government_id, id)
);

create table register.cooperation (
  government_id integer not null,
  id bigint generated always as identity,
  code text not null,                -- "3314-001": citable, never changes, never reused
  version integer not null default 1,
  title_id text not null,
  title_en text,
  activity text,                     -- as written by the source that stands
  kind text not null default 'unknown',
  region_code text not null,
  start_edtf text,
  end_edtf text,
  period_words text,
  fields text[] not null default '{}',
  sdgs integer[] not null default '{}',
  -- Folded from the acts; a test compares them with the fold.
  status text not null default 'unknown',
  legal_status text not null default 'unknown',
  activity_status text not null default 'unknown',
  last_evidence text,                -- EDTF of the newest dated source or act
  published boolean not null default false,
  merged_into bigint,
  removed_at timestamptz,
  removed_because text,
  batch_id bigint,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (government_id, id),
  unique (government_id, code),
  foreign key (government_id, merged_into) references register.cooperation (government_id, id)
);
create index cooperation_by_update on register.cooperation (government_id, updated_at desc, id desc);
create index cooperation_by_batch on register.cooperation (government_id, batch_id) where batch_id is not null;

create table register.code_counter (
  government_id integer primary key,
  last integer not null
);

create table register.party (
  government_id integer not null,
  id bigint generated always as identity,
  cooperation_id bigint not null,
  organisation_id bigint not null,
  side text not null check (side in ('local', 'foreign', 'unknown')),
  role text not null check (role in ('responsible', 'implementer', 'facilitator', 'programme', 'beneficiary', 'partner', 'funder')),
  as_written text not null,
  primary key (government_id, id),
  foreign key (government_id, cooperation_id) references register.cooperation (government_id, id),
  foreign key (government_id, organisation_id) references register.organisation (government_id, id)
);
create index party_of_cooperation on register.party (government_id, cooperation_id);
create index party_of_organisation on register.party (government_id, organisation_id);

create table register.instrument (
  government_id integer not null,
  id bigint generated always as identity,
  cooperation_id bigint not null,
  kind text not null check (kind in ('loi', 'plan', 'mou', 'arrangement', 'addendum', 'grant-agreement', 'other')),
  number_ours text,
  number_partner text,
  signed_edtf text,
  signed_place text,
  valid_from text,
  valid_until text,
  as_written text,
  source_id bigint,
  primary key (government_id, id),
  foreign key (government_id, cooperation_id) references register.cooperation (government_id, id),
  foreign key (government_id, source_id) references register.source (government_id, id)
);
create index instrument_of_cooperation on register.instrument (government_id, cooperation_id);

-- The language versions of an instrument, each with its paper and who keeps it.
create table register.language_version (
  government_id integer not null,
  id bigint generated always as identity,
  instrument_id bigint not null,
  language text not null,            -- ISO 639-1
  authentic boolean,                 -- null = not said
  held_by text,
  document_sha256 text,
  document_name text,
  document_type text,
  document_bytes integer,
  primary key (government_id, id),
  unique (government_id, instrument_id, language),
  foreign key (government_id, instrument_id) references register.instrument (government_id, id)
);

create table register.money (
  government_id integer not null,
  id bigint generated always as identity,
  cooperation_id bigint not null,
  purpose text not null,
  amount numeric(20, 2) not null check (amount >= 0),
  currency text not null,
  dated text,
  source_id bigint not null,
  primary key (government_id, id),
  foreign key (government_id, cooperation_id) references register.cooperation (government_id, id),
  foreign key (government_id, source_id) references register.source (government_id, id)
);

-- What happened, as recorded. Never changed: a wrong act is withdrawn by a later one.
create table register.act (
  government_id integer not null,
  id bigint generated always as identity,
  cooperation_id bigint not null,
  kind text not null check (kind in ('planned', 'explored', 'drafted', 'signed', 'started', 'renewed', 'ended', 'stopped', 'no-follow-up')),
  instrument text,
  legal_date text,                   -- EDTF; null = the source does not say when
  recorded_at timestamptz not null,
  as_written text not null,
  source_id bigint not null,
  withdrawn boolean not null default false,
  primary key (government_id, id),
  foreign key (government_id, cooperation_id) references register.cooperation (government_id, id),
  foreign key (government_id, source_id) references register.source (government_id, id)
);
create index act_of_cooperation on register.act (government_id, cooperation_id);

-- A claim: this source says this about that. cooperation_id null = about the region as a whole, for example
-- "none" (a negative statement is a record, not an empty list).
create table register.claim (
  government_id integer not null,
  id bigint generated always as identity,
  cooperation_id bigint,
  region_code text,
  property text not null,
  value text,                        -- normalised for comparison: EDTF, code, or words
  as_written text not null,
  source_id bigint not null,
  locator jsonb not null default '{}', -- {sheet, row, column} or {page} or {section}
  quote text,
  stated_on text,                    -- EDTF of the statement
  confidence text not null default 'stated' check (confidence in ('documented', 'stated', 'derived', 'unverified')),
  standing text not null default 'live' check (standing in ('live', 'superseded', 'withdrawn')),
  entered_by text not null,
  entered_at timestamptz not null,
  batch_id bigint,
  primary key (government_id, id),
  check ((cooperation_id is null) <> (region_code is null)),
  foreign key (government_id, cooperation_id) references register.cooperation (government_id, id),
  foreign key (government_id, source_id) references register.source (government_id, id)
);
create index claim_of_cooperation on register.claim (government_id, cooperation_id, property);
create index claim_of_region on register.claim (government_id, region_code, property) where region_code is not null;
create index claim_of_batch on register.claim (government_id, batch_id) where batch_id is not null;

-- Two claims that disagree, until a named person resolves it with a reason. The loser stays.
create table register.conflict (
  government_id integer not null,
  id bigint generated always as identity,
  cooperation_id bigint,
  region_code text,
  property text not null,
  opened_at timestamptz not null,
  note_id text,                      -- what is odd here, when the claims alone do not say it
  note_en text,
  state text not null default 'open' check (state in ('open', 'resolved')),
  chosen_claim_id bigint,
  reason text,
  resolved_by text,
  resolved_office text,
  resolved_at timestamptz,
  primary key (government_id, id),
  foreign key (government_id, cooperation_id) references register.cooperation (government_id, id),
  foreign key (government_id, chosen_claim_id) references register.claim (government_id, id),
  check (state = 'open' or (reason is not null and resolved_by is not null and resolved_at is not null))
);
create unique index one_open_conflict_a_property on register.conflict (government_id, cooperation_id, region_code, property)
  nulls not distinct where state = 'open';

create table register.conflict_claim (
  government_id integer not null,
  conflict_id bigint not null,
  claim_id bigint not null,
  primary key (government_id, conflict_id, claim_id),
  foreign key (government_id, conflict_id) references register.conflict (government_id, id),
  foreign key (government_id, claim_id) references register.claim (government_id, id)
);

-- What a merge moved, so that it can be undone exactly.
create table register.merge (
  government_id integer not null,
  id bigint generated always as identity,
  subject text not null check (subject in ('cooperation', 'organisation')),
  kept_id bigint not null,
  merged_id bigint not null,
  moved jsonb not null,
  reason text not null,
  merged_at timestamptz not null,
  undone_at timestamptz,
  primary key (government_id, id)
);

do $$
declare name text;
begin
  foreach name in array array['source', 'organisation', 'office', 'cooperation', 'code_counter', 'party', 'instrument',
    'language_version', 'money', 'act', 'claim', 'conflict', 'conflict_claim', 'merge']
  loop
    execute format('alter table register.%I enable row level security', name);
    execute format('alter table register.%I force row level security', name);
    execute format('create policy own_government on register.%I
      using (government_id = (select access.current_government()))
      with check (government_id = (select access.current_government()))', name);
    execute format('grant select, insert, update on register.%I to :app', name);
  end loop;
end $$;

-- Parties move when organisations or cooperations merge; conflict members move with their claims.
grant delete on register.conflict_claim to :app;

-- The published edition. Everybody reads it, nobody writes it but the two functions below, which take the
-- government from the transaction and never from the caller.

create table register.published_cooperation (
  government_id integer not null,
  code text not null,
  region_code text not null,
  province_code text not null,
  kind text not null,
  status text not null,
  legal_status text not null,
  activity_status text not null,
  countries text[] not null,
  fields text[] not null,
  first_year integer,
  last_year integer,                 -- null = open or not said
  years integer[] not null,          -- every year it touches, as far as said
  conflicts integer not null,
  title_id text not null,
  title_en text not null,
  partners text not null,
  document jsonb not null,           -- exactly what the public page shows
  search_names text not null,        -- folded names for forgiving search
  search_words text not null,        -- folded words in both languages
  search tsvector generated always as
    (to_tsvector('indonesian', search_words) || to_tsvector('english', search_words)) stored,
  updated_at timestamptz not null,
  primary key (government_id, code)
);
create unique index published_by_code on register.published_cooperation (code, government_id);
create index published_by_region on register.published_cooperation (region_code, code);
create index published_by_province on register.published_cooperation (province_code, code);
create index published_by_kind on register.published_cooperation (kind, code);
create index published_by_status on register.published_cooperation (status, code);
create index published_by_country on register.published_cooperation using gin (countries);
create index published_by_field on register.published_cooperation using gin (fields);
create index published_by_year on register.published_cooperation using gin (years);
create index published_by_title on register.published_cooperation (title_id, code);
create index published_by_update on register.published_cooperation (updated_at desc, code);
create index published_by_start on register.published_cooperation (first_year desc nulls last, code);
create index published_search on register.published_cooperation using gin (search);
create index published_names on register.published_cooperation using gin (search_names register.gin_trgm_ops);

create table register.published_party (
  government_id integer not null,
  code text not null,
  slug text not null,
  name text not null,
  side text not null,
  kind text not null,
  country text,
  region_code text,
  primary key (government_id, code, slug)
);
create index published_party_by_slug on register.published_party (slug, code);
create index published_party_by_country on register.published_party (country, slug) where side = 'foreign';

-- What is published about a region as a whole: "none, confirmed", and statements that contradict it.
create table register.published_statement (
  government_id integer not null,
  claim_id bigint not null,
  region_code text not null,
  property text not null,
  value text,
  document jsonb not null,
  primary key (government_id, claim_id)
);
create index published_statement_by_region on register.published_statement (region_code);

grant select on register.published_cooperation, register.published_party, register.published_statement to :app;

create function register.publish_cooperation(edition jsonb) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare mine integer := access.current_government();
begin
  if mine is null then raise exception 'no government in this transaction' using errcode = '42501'; end if;
  delete from register.published_cooperation where government_id = mine and code = edition ->> 'code';
  delete from register.published_party where government_id = mine and code = edition ->> 'code';
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
  insert into register.published_party (government_id, code, slug, name, side, kind, country, region_code)
  select mine, edition ->> 'code', p.slug, p.name, p.side, p.kind, p.country, p.region_code
  from jsonb_to_recordset(edition -> 'parties') as p(slug text, name text, side text, kind text, country text, region_code text)
  on conflict do nothing;
end $$;

create function register.withdraw_publication(withdrawn_code text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare mine integer := access.current_government();
begin
  delete from register.published_cooperation where government_id = mine and code = withdrawn_code;
  delete from register.published_party where government_id = mine and code = withdrawn_code;
end $$;

create function register.publish_statement(edition jsonb) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare mine integer := access.current_government();
begin
  if mine is null then raise exception 'no government in this transaction' using errcode = '42501'; end if;
  insert into register.published_statement (government_id, claim_id, region_code, property, value, document)
  select mine, s.claim_id, s.region_code, s.property, s.value, s.document
  from jsonb_to_record(edition) as s(claim_id bigint, region_code text, property text, value text, document jsonb)
  on conflict (government_id, claim_id) do update
    set region_code = excluded.region_code, property = excluded.property, value = excluded.value, document = excluded.document;
end $$;

create function register.withdraw_statement(withdrawn_claim bigint) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  delete from register.published_statement where government_id = access.current_government() and claim_id = withdrawn_claim;
end $$;

revoke execute on function register.publish_cooperation(jsonb), register.withdraw_publication(text),
  register.publish_statement(jsonb), register.withdraw_statement(bigint) from public;
grant execute on function register.publish_cooperation(jsonb), register.withdraw_publication(text),
  register.publish_statement(jsonb), register.withdraw_statement(bigint) to :app;
