-- Activities under a cooperation: planned, carried out or cancelled. What is kept are the acts people recorded; the
-- state only caches what they fold to. Numbers nobody counted stay empty: unknown is not zero.

create table monitoring.activity (
  government_id integer not null,
  id bigint generated always as identity,
  cooperation_id bigint not null,    -- of the register; merges are followed
  key text not null,                 -- recorded twice, it is one activity
  title text not null,
  kind text not null check (kind in ('training', 'visit', 'apprenticeship', 'goods', 'online-meeting', 'promotion', 'other')),
  place text not null,
  organisation_id bigint,            -- the responsible agency in the register, when it stands there
  agency text not null,              -- as written; '' = not said
  public boolean not null,           -- told with its cooperation, once that is published
  state text not null check (state in ('planned', 'done', 'cancelled', 'taken-back')),
  first_day date,                    -- of when it was done, or else is planned; null = not known
  last_day date,
  recorded_at timestamptz not null,
  recorded_by text not null,
  primary key (government_id, id),
  unique (government_id, key),
  foreign key (government_id, cooperation_id) references register.cooperation (government_id, id)
);
create index activity_of_cooperation on monitoring.activity (government_id, cooperation_id);
create index activity_by_day on monitoring.activity (government_id, last_day);

create table monitoring.activity_act (
  government_id integer not null,
  activity_id bigint not null,
  number integer not null,
  kind text not null check (kind in ('planned', 'done', 'cancelled', 'evidence', 'taken-back')),
  date_words text not null,
  date_edtf text,
  reason text not null,
  takes_back integer,
  report jsonb,                      -- participants, beneficiaries, result, cost; of `done` only
  files jsonb not null,              -- [{sha256, name, type, bytes, locationRemoved}]
  source jsonb,                      -- the register's source that tells it; null = the office itself
  at timestamptz not null,
  by text not null,
  primary key (government_id, activity_id, number),
  check ((kind = 'taken-back') = (takes_back is not null)),
  check (kind not in ('cancelled', 'taken-back') or reason <> ''),
  check ((kind = 'done') = (report is not null)),
  foreign key (government_id, activity_id) references monitoring.activity (government_id, id)
);

do $$
declare name text;
begin
  foreach name in array array['activity', 'activity_act'] loop
    execute format('alter table monitoring.%I enable row level security', name);
    execute format('alter table monitoring.%I force row level security', name);
    execute format('create policy own_government on monitoring.%I
      using (government_id = (select access.current_government()))
      with check (government_id = (select access.current_government()))', name);
  end loop;
end $$;
grant select, insert, update on monitoring.activity to :app;
grant select, insert on monitoring.activity_act to :app;
