-- Reporting: who must report to the cooperation unit and how often, the agencies that are asked, the rounds in which
-- they are asked, what they answered without an account, and what the officer did with it. Events, answers and
-- decisions are only ever added; `state` of a request only caches what its events fold to.

create schema reporting;
grant usage on schema reporting to :app;

-- The internal duty. National law leaves open whether agencies report and how often (LOCAL_OPD_REPORT is a choice of the
-- region), so every version names its own basis. The one in force on a day is the latest that has begun by then.
create table reporting.duty (
  government_id integer not null,
  id bigint generated always as identity,
  starts date not null,
  period text not null check (period in ('semester', 'year', 'ad-hoc')),
  reporters text not null,           -- who must report, in words
  receiver text not null,            -- the office reported to
  basis text not null,               -- "Perbup 12/2017 Pasal 5", "SOP 180/34"; '' = none, a request only
  due_days integer not null check (due_days between 0 and 366), -- after the period's end
  recorded_at timestamptz not null,
  recorded_by text not null,
  primary key (government_id, id)
);

create table reporting.agency (
  government_id integer not null,
  id bigint generated always as identity,
  name text not null,
  organisation_ids bigint[] not null default '{}', -- the register's organisations this agency is; merges are followed
  head_title text not null,          -- addressee of a letter: "Kepala Dinas Pendidikan"
  active_from date not null,
  active_until date,
  version integer not null default 1,
  primary key (government_id, id),
  unique (government_id, name)
);

-- Personal data beyond the office's title is optional and can be erased.
create table reporting.agency_contact (
  government_id integer not null,
  id bigint generated always as identity,
  agency_id bigint not null,
  office_title text not null,
  person text,
  email text,
  phone text,                        -- digits with country code: "6281234567890"
  primary key (government_id, id),
  foreign key (government_id, agency_id) references reporting.agency (government_id, id)
);
create index contact_of_agency on reporting.agency_contact (government_id, agency_id);

-- When to remind, by which way and in which words; the newest row is the office's. Without one the program's holds.
create table reporting.ladder (
  government_id integer not null,
  id bigint generated always as identity,
  steps jsonb not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  primary key (government_id, id)
);

create table reporting.round (
  government_id integer not null,
  id bigint generated always as identity,
  title text not null,
  kind text not null check (kind in ('semester', 'year', 'ad-hoc')),
  period text not null,              -- EDTF
  opens date not null,
  due date not null,
  links_until date not null,         -- last day a link opens, in western Indonesia
  opened_at timestamptz not null,
  opened_by text not null,
  closed_at timestamptz,
  closed_by text,
  primary key (government_id, id),
  check (opens <= due and due <= links_until),
  check ((closed_at is null) = (closed_by is null))
);

create table reporting.request (
  government_id integer not null,
  id bigint generated always as identity,
  round_id bigint not null,
  agency_id bigint not null,
  agency_name text not null,         -- as the agency was called when it was asked
  state text not null default 'asked',
  nil boolean,
  heard_at timestamptz,              -- last answer of the agency
  primary key (government_id, id),
  unique (government_id, round_id, agency_id),
  foreign key (government_id, round_id) references reporting.round (government_id, id),
  foreign key (government_id, agency_id) references reporting.agency (government_id, id)
);
create index request_of_agency on reporting.request (government_id, agency_id);

create table reporting.request_event (
  government_id integer not null,
  id bigint generated always as identity,
  request_id bigint not null,
  number integer not null,
  kind text not null check (kind in ('asked', 'shared', 'reminded', 'escalated', 'opened', 'draft-saved', 'answered',
    'sent-back', 'accepted', 'link-made', 'revoked')),
  at timestamptz not null,
  by text not null,                  -- a person's id, 'agency', or the name of the part that did it
  detail jsonb not null default '{}',
  primary key (government_id, id),
  unique (government_id, request_id, number),
  foreign key (government_id, request_id) references reporting.request (government_id, id)
);

-- Only the digest of a link's secret is kept: whoever reads the table cannot answer for an agency. The secret itself is
-- derived from the house's own key, which no backup holds, so that a reminder can carry the same link again.
create table reporting.link (
  government_id integer not null,
  id bigint generated always as identity,
  request_id bigint not null,
  number integer not null,           -- first link of the request, second...
  digest text not null,
  made_at timestamptz not null,
  made_by text not null,
  revoked_at timestamptz,
  primary key (government_id, id),
  unique (government_id, request_id, number),
  unique (government_id, digest),
  foreign key (government_id, request_id) references reporting.request (government_id, id)
);

create table reporting.draft (
  government_id integer not null,
  request_id bigint not null,
  lines jsonb not null,
  saved_at timestamptz not null,
  primary key (government_id, request_id),
  foreign key (government_id, request_id) references reporting.request (government_id, id)
);

create table reporting.answer_counter (
  government_id integer primary key,
  last integer not null
);

create table reporting.answer (
  government_id integer not null,
  id bigint generated always as identity,
  request_id bigint not null,
  number integer not null,           -- of the receipt
  key text not null,                 -- sent twice, an answer is the same answer
  nil boolean not null,
  received_at timestamptz not null,
  primary key (government_id, id),
  unique (government_id, number),
  unique (government_id, request_id, key),
  foreign key (government_id, request_id) references reporting.request (government_id, id)
);

create table reporting.answer_line (
  government_id integer not null,
  id bigint generated always as identity,
  answer_id bigint not null,
  position integer not null,
  cooperation_code text,             -- null = one the register does not know
  title text not null,               -- as the agency saw or wrote it
  kinds text[] not null,
  sentence text not null,
  date_words text not null,
  date_edtf text,
  partner text not null default '',
  country text,
  files jsonb not null default '[]', -- [{sha256, name, type, bytes, locationRemoved}]
  primary key (government_id, id),
  unique (government_id, answer_id, position),
  foreign key (government_id, answer_id) references reporting.answer (government_id, id)
);

create table reporting.line_decision (
  government_id integer not null,
  line_id bigint not null,
  decision text not null check (decision in ('accepted', 'merged', 'left-out')),
  cooperation_code text,             -- where it went
  reason text not null default '',
  decided_at timestamptz not null,
  decided_by text not null,
  primary key (government_id, line_id),
  check (decision <> 'left-out' or reason <> ''),
  foreign key (government_id, line_id) references reporting.answer_line (government_id, id)
);

-- Texts that were passed on to an agency, without the link they carried. `shared` = a person says so.
create table reporting.message (
  government_id integer not null,
  id bigint generated always as identity,
  request_id bigint not null,
  step text not null,
  purpose text not null,
  channel text not null,
  subject text not null,
  body text not null,
  state text not null check (state in ('prepared', 'shared')),
  prepared_at timestamptz not null,
  shared_at timestamptz,
  shared_by text,
  primary key (government_id, id),
  foreign key (government_id, request_id) references reporting.request (government_id, id)
);
create index message_of_request on reporting.message (government_id, request_id);

do $$
declare name text;
begin
  foreach name in array array['duty', 'agency', 'agency_contact', 'ladder', 'round', 'request', 'request_event', 'link',
    'draft', 'answer_counter', 'answer', 'answer_line', 'line_decision', 'message'] loop
    execute format('alter table reporting.%I enable row level security', name);
    execute format('alter table reporting.%I force row level security', name);
    execute format('create policy own_government on reporting.%I
      using (government_id = (select access.current_government()))
      with check (government_id = (select access.current_government()))', name);
  end loop;
end $$;
grant select, insert on reporting.duty, reporting.ladder, reporting.request_event, reporting.answer,
  reporting.answer_line, reporting.line_decision, reporting.message to :app;
grant select, insert, update on reporting.agency, reporting.round, reporting.request, reporting.link,
  reporting.answer_counter to :app;
grant select, insert, delete on reporting.agency_contact to :app;
grant select, insert, update, delete on reporting.draft to :app;

-- Windows of the register for this room.
create view register.cooperation_for_reporting with (security_invoker = true) as
  select c.government_id, c.id, c.code, c.title_id, c.title_en, c.status, c.end_edtf, c.last_evidence, c.published,
    c.merged_into, c.removed_at is not null as removed,
    exists (select from register.act a where a.government_id = c.government_id and a.cooperation_id = c.id
      and not a.withdrawn and a.kind in ('ended', 'stopped')) as end_recorded,
    exists (select from register.instrument i
      join register.language_version v on v.government_id = i.government_id and v.instrument_id = i.id
      where i.government_id = c.government_id and i.cooperation_id = c.id and i.withdrawn_because is null
      and v.document_sha256 is not null) as has_document,
    exists (select from register.conflict k where k.government_id = c.government_id and k.cooperation_id = c.id
      and k.state = 'open') as in_conflict
  from register.cooperation c;

create view register.organisation_for_reporting with (security_invoker = true) as
  select government_id, id, name, aliases, kind, region_code, merged_into from register.organisation;

create view register.party_for_reporting with (security_invoker = true) as
  select p.government_id, p.cooperation_id, p.organisation_id, p.side, o.name
  from register.party p
  join register.organisation o on o.government_id = p.government_id and o.id = p.organisation_id
  where p.withdrawn_because is null;

grant select on register.cooperation_for_reporting, register.organisation_for_reporting,
  register.party_for_reporting to :app;

-- A province sees how far the rounds of its regions are, in figures; never an answer. Only the owner role has these
-- policies, and only the function below runs as the owner.
create policy of_the_governments_below on reporting.round for select to current_role
  using (government_id in (select g.id from access.government g
    where g.parent_id = nullif(current_setting('app.above', true), '')::integer));
create policy of_the_governments_below on reporting.request for select to current_role
  using (government_id in (select g.id from access.government g
    where g.parent_id = nullif(current_setting('app.above', true), '')::integer));

create function reporting.boards_below()
returns table (region_code text, name text, round_id bigint, title text, kind text, period text, opens date, due date,
  closed boolean, agencies integer, not_shared integer, answered integer, nil integer, accepted integer, sent_back integer)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  -- Set for this query only; the government is the transaction's own and nothing the caller can name.
  perform set_config('app.above', access.current_government()::text, true);
  return query
    select g.region_code, g.name, r.id, r.title, r.kind, r.period, r.opens, r.due, r.closed_at is not null,
      count(q.id)::integer, (count(q.id) filter (where q.state = 'asked'))::integer,
      (count(q.id) filter (where q.state in ('answered', 'accepted')))::integer,
      (count(q.id) filter (where q.nil and q.state in ('answered', 'accepted')))::integer,
      (count(q.id) filter (where q.state = 'accepted'))::integer,
      (count(q.id) filter (where q.state = 'sent-back'))::integer
    from access.government g
      left join reporting.round r on r.government_id = g.id
      left join reporting.request q on q.government_id = r.government_id and q.round_id = r.id
    where g.parent_id = access.current_government()
    group by g.region_code, g.name, r.government_id, r.id
    order by g.region_code, r.due desc, r.id desc;
  perform set_config('app.above', '', true);
end $$;
revoke execute on function reporting.boards_below() from public;
grant execute on function reporting.boards_below() to :app;
