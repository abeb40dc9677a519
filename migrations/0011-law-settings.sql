-- The law an installation holds beyond what the program brings: rule sets loaded while it runs, articles somebody has
-- now read, values changed where an article was only remembered, and an office's own letter templates. Acts are only
-- ever added; what holds is folded from them, so that every earlier day can be judged again.

-- Acts of one government: its own additions, readings, changes and letter templates.
create table procedure.setting_act (
  government_id integer not null,
  number integer not null,           -- order of recording
  kind text not null check (kind in ('rule-set', 'withdrawal', 'reading', 'change', 'template')),
  subject text not null,             -- "rule-set:33.14-1", "clock:DPRD_DECISION", "template:deemed-approval"
  effective_from date not null,
  content jsonb not null,
  reason text not null check (reason <> ''),
  replaces integer,                  -- number of the act that a withdrawal ends
  recorded_at timestamptz not null,
  recorded_by text not null,
  primary key (government_id, number),
  foreign key (government_id, replaces) references procedure.setting_act (government_id, number),
  check ((kind = 'withdrawal') = (replaces is not null)),
  check (replaces < number)
);
alter table procedure.setting_act enable row level security;
alter table procedure.setting_act force row level security;
create policy own_government on procedure.setting_act
  using (government_id = (select access.current_government()))
  with check (government_id = (select access.current_government()));
grant select, insert on procedure.setting_act to :app;

-- Rule sets for the whole country: everybody reads them, and only a transaction of the country's own government adds
-- one. Who belongs to that government is first said on the command line by whoever runs the installation.
create table procedure.national_law_act (
  number integer primary key,
  kind text not null check (kind in ('rule-set', 'withdrawal')),
  subject text not null,
  effective_from date not null,
  content jsonb not null,
  reason text not null check (reason <> ''),
  replaces integer references procedure.national_law_act (number),
  recorded_at timestamptz not null,
  recorded_by text not null,
  check ((kind = 'withdrawal') = (replaces is not null)),
  check (replaces < number)
);
alter table procedure.national_law_act enable row level security;
alter table procedure.national_law_act force row level security;
create policy read_by_all on procedure.national_law_act for select using (true);
create policy added_by_the_country on procedure.national_law_act for insert
  with check (exists (select from access.government g
    where g.id = (select access.current_government()) and g.level = 'country'));
grant select, insert on procedure.national_law_act to :app;
