-- The procedure: a case for each cooperation that goes the legal way, the acts recorded in it, and a government's
-- own calendar of days off. Acts are only ever added: a correction names the act it replaces, so that an effect
-- of silence that fell away stays in the history. The state is folded from the acts; `status` only caches it.

create schema procedure;
grant usage on schema procedure to :app;

create table procedure.legal_case (
  government_id integer not null,
  id bigint generated always as identity,
  cooperation_code text not null,    -- register's citable code, which never changes
  path text not null,                -- code of a path of the law
  level text not null check (level in ('province', 'regency-or-city')),
  answers jsonb not null,            -- to the six questions, as they were given
  reason text,                       -- why another path than the one found was taken
  version integer not null default 1,
  status text not null default 'not-begun',
  opened_at timestamptz not null,
  opened_by text not null,
  primary key (government_id, id),
  unique (government_id, cooperation_code)
);

create table procedure.act (
  government_id integer not null,
  id bigint generated always as identity,
  case_id bigint not null,
  number integer not null,           -- order of recording within the case
  kind text not null check (kind in ('outcome', 'receipt', 'pause', 'resume', 'withdrawal')),
  stage text not null,
  outcome text check ((kind = 'outcome') = (outcome is not null)),
  legal_date date not null,
  recorded_on date not null,         -- the day in western Indonesia
  recorded_at timestamptz not null,
  recorded_by text not null,
  letter_number text,
  office text not null,              -- the office that acted, as it was then called; never a person's name
  term_ends date,
  valid_from date,
  valid_until date,
  papers jsonb not null default '[]',
  reason text,
  replaces integer,                  -- number of the act it corrects or withdraws
  primary key (government_id, id),
  unique (government_id, case_id, number),
  foreign key (government_id, case_id) references procedure.legal_case (government_id, id),
  foreign key (government_id, case_id, replaces) references procedure.act (government_id, case_id, number),
  check (replaces < number),
  check (kind <> 'withdrawal' or (replaces is not null and reason is not null))
);

-- A year of days off as this government keeps it, in place of the one the program brings.
create table procedure.holiday_year (
  government_id integer not null,
  year integer not null check (year between 1900 and 2199),
  decree text not null,
  standing text not null check (standing in ('read', 'remembered')),
  holidays text[] not null,          -- MM-DD
  joint_leave text[] not null,
  note text,
  version integer not null default 1,
  primary key (government_id, year)
);

do $$
declare name text;
begin
  foreach name in array array['legal_case', 'act', 'holiday_year'] loop
    execute format('alter table procedure.%I enable row level security', name);
    execute format('alter table procedure.%I force row level security', name);
    execute format('create policy own_government on procedure.%I
      using (government_id = (select access.current_government()))
      with check (government_id = (select access.current_government()))', name);
  end loop;
end $$;
grant select, insert on procedure.act to :app;
grant select, insert, update on procedure.legal_case, procedure.holiday_year to :app;
