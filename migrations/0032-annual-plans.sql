-- The annual activity plan of a cooperation (Rencana Kegiatan Tahunan, Permendagri 25/2020 art. 26 and its Lampiran III).
-- Every saving is a version of its own and none is changed; the newest is the plan. An activity may name its line.

create table monitoring.annual_plan_version (
  government_id integer not null,
  cooperation_id bigint not null,    -- of the register; merges are followed
  year integer not null check (year between 1945 and 2200),
  number integer not null,
  content jsonb not null,            -- the legal four parts
  at timestamptz not null,
  by text not null,
  primary key (government_id, cooperation_id, year, number),
  foreign key (government_id, cooperation_id) references register.cooperation (government_id, id)
);

alter table monitoring.annual_plan_version enable row level security;
alter table monitoring.annual_plan_version force row level security;
create policy own_government on monitoring.annual_plan_version
  using (government_id = (select access.current_government()))
  with check (government_id = (select access.current_government()));
grant select, insert on monitoring.annual_plan_version to :app;
