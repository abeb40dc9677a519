-- An activity names the line of the annual plan it carries out and the payment in the register that was its cost; a
-- cooperation has its own expected rhythm. All are acts of a person: the newest counts, the earlier stay as history.

alter table monitoring.activity drop constraint activity_kind_check;
alter table monitoring.activity add constraint activity_kind_check check (kind in ('training', 'visit', 'apprenticeship',
  'goods', 'online-meeting', 'promotion', 'contact', 'other'));

create table monitoring.plan_line_choice (
  government_id integer not null,
  id bigint generated always as identity,
  activity_id bigint not null,
  year integer,                      -- of the plan; null = in no plan
  line text,                         -- key of the line, the same in every version of that plan
  at timestamptz not null,
  by text not null,
  primary key (government_id, id),
  check ((year is null) = (line is null)),
  foreign key (government_id, activity_id) references monitoring.activity (government_id, id)
);
create index plan_line_choice_of_activity on monitoring.plan_line_choice (government_id, activity_id, id desc);

create table monitoring.cost_link (
  government_id integer not null,
  id bigint generated always as identity,
  activity_id bigint not null,
  money_id bigint not null,          -- of the register
  linked boolean not null,           -- false: taken off again
  at timestamptz not null,
  by text not null,
  primary key (government_id, id),
  foreign key (government_id, activity_id) references monitoring.activity (government_id, id),
  foreign key (government_id, money_id) references register.money (government_id, id)
);
create index cost_link_of_activity on monitoring.cost_link (government_id, activity_id, money_id, id desc);

create table monitoring.rhythm_version (
  government_id integer not null,
  id bigint generated always as identity,
  cooperation_id bigint not null,    -- of the register
  months integer check (months between 1 and 120), -- null = the office's threshold again
  reason text not null check (reason <> ''),
  at timestamptz not null,
  by text not null,
  primary key (government_id, id),
  foreign key (government_id, cooperation_id) references register.cooperation (government_id, id)
);
create index rhythm_of_cooperation on monitoring.rhythm_version (government_id, cooperation_id, id desc);

do $$
declare name text;
begin
  foreach name in array array['plan_line_choice', 'cost_link', 'rhythm_version'] loop
    execute format('alter table monitoring.%I enable row level security', name);
    execute format('alter table monitoring.%I force row level security', name);
    execute format('create policy own_government on monitoring.%I
      using (government_id = (select access.current_government()))
      with check (government_id = (select access.current_government()))', name);
    execute format('grant select, insert on monitoring.%I to :app', name);
  end loop;
end $$;

create view register.payment_for_monitoring with (security_invoker = true) as
  select government_id, cooperation_id, id, purpose, amount, currency, dated from register.money
  where withdrawn_because is null;
grant select on register.payment_for_monitoring to :app;
