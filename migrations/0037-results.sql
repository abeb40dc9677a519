-- Results of a cooperation: indicators with unit, baseline, targets and what was measured, each value with its date and
-- source. Only the acts people recorded are kept; a wrong one is taken back by a later one. No value is not measured.

create table monitoring.indicator (
  government_id integer not null,
  id bigint generated always as identity,
  cooperation_id bigint not null,    -- of the register; merges are followed
  key text not null,                 -- recorded twice, it is one indicator
  recorded_at timestamptz not null,
  recorded_by text not null,
  primary key (government_id, id),
  unique (government_id, key),
  foreign key (government_id, cooperation_id) references register.cooperation (government_id, id)
);
create index indicator_of_cooperation on monitoring.indicator (government_id, cooperation_id);

create table monitoring.indicator_act (
  government_id integer not null,
  indicator_id bigint not null,
  number integer not null,
  kind text not null check (kind in ('described', 'baseline', 'target', 'measured', 'closed', 'taken-back')),
  content jsonb,                     -- of `described`: what it is; of the values: value, date, source
  reason text not null,
  takes_back integer,
  files jsonb not null,              -- [{sha256, name, type, bytes, locationRemoved}]
  at timestamptz not null,
  by text not null,
  primary key (government_id, indicator_id, number),
  check ((kind = 'taken-back') = (takes_back is not null)),
  check ((kind in ('closed', 'taken-back')) = (content is null)),
  check (kind not in ('closed', 'taken-back') or reason <> ''),
  foreign key (government_id, indicator_id) references monitoring.indicator (government_id, id)
);

do $$
declare name text;
begin
  foreach name in array array['indicator', 'indicator_act'] loop
    execute format('alter table monitoring.%I enable row level security', name);
    execute format('alter table monitoring.%I force row level security', name);
    execute format('create policy own_government on monitoring.%I
      using (government_id = (select access.current_government()))
      with check (government_id = (select access.current_government()))', name);
    execute format('grant select, insert on monitoring.%I to :app', name);
  end loop;
end $$;
-- An indicator's row is locked so that acts follow one another.
grant update (recorded_by) on monitoring.indicator to :app;
