-- Where each case stands and which clocks wait for somebody, so that an office's lists need not tell ten thousand cases
-- from their acts at each view. Only a cache: made of the acts by the version of the case, the law and calendar and the
-- day it names, told anew as soon as one of them is another, and lost without harm.

create table procedure.case_standing (
  government_id integer not null,
  case_id bigint not null,
  case_version integer not null,     -- of the case whose acts it was told from
  law_mark text not null,            -- of the law, the calendar and the program it was told by
  told_on date not null,
  changes_on date,                   -- first day on which time alone may make it another; null = never
  status text not null,
  next text[] not null,
  missing integer not null,
  irregular integer not null,
  soonest jsonb,                     -- the running clock that runs out first
  primary key (government_id, case_id),
  foreign key (government_id, case_id) references procedure.legal_case (government_id, id)
);

create table procedure.open_clock (
  government_id integer not null,
  case_id bigint not null,
  place integer not null,            -- among the clocks of its case
  due date,                          -- null = paused
  run jsonb not null,
  primary key (government_id, case_id, place),
  foreign key (government_id, case_id) references procedure.case_standing (government_id, case_id)
);
create index open_clock_by_due on procedure.open_clock (government_id, due, case_id, place);

do $$
declare name text;
begin
  foreach name in array array['case_standing', 'open_clock'] loop
    execute format('alter table procedure.%I enable row level security', name);
    execute format('alter table procedure.%I force row level security', name);
    execute format('create policy own_government on procedure.%I
      using (government_id = (select access.current_government()))
      with check (government_id = (select access.current_government()))', name);
  end loop;
end $$;
grant select, insert, update on procedure.case_standing to :app;
grant select, insert, delete on procedure.open_clock to :app;
