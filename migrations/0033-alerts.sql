-- Alerts are derived for a day and never stored; what people do about them is. This brings the thresholds an office sets,
-- the acts by which an alert is set aside until a day, and the windows through which the rules see the register.

create table monitoring.threshold_version (
  government_id integer not null,
  id bigint generated always as identity,
  starts date not null,              -- in force from this day; the latest that has begun counts
  content jsonb not null,            -- whole set of thresholds, as the rules read it
  basis text not null,               -- "SOP 180/34", or why
  recorded_at timestamptz not null,
  recorded_by text not null,
  primary key (government_id, id)
);

-- The newest act of a key counts: an alert set aside comes back after its day by itself.
create table monitoring.alert_act (
  government_id integer not null,
  id bigint generated always as identity,
  alert_key text not null,           -- "dormant:3372-001"
  kind text not null check (kind in ('set-aside', 'taken-up')),
  until date,                        -- last day it stays aside
  reason text not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  primary key (government_id, id),
  check ((kind = 'set-aside') = (until is not null))
);
create index alert_act_by_key on monitoring.alert_act (government_id, alert_key, id desc);

do $$
declare name text;
begin
  foreach name in array array['threshold_version', 'alert_act'] loop
    execute format('alter table monitoring.%I enable row level security', name);
    execute format('alter table monitoring.%I force row level security', name);
    execute format('create policy own_government on monitoring.%I
      using (government_id = (select access.current_government()))
      with check (government_id = (select access.current_government()))', name);
    execute format('grant select, insert on monitoring.%I to :app', name);
  end loop;
end $$;

create view register.act_for_monitoring with (security_invoker = true) as
  select government_id, cooperation_id, kind, instrument, legal_date,
    (recorded_at at time zone 'Asia/Jakarta')::date as recorded_on
  from register.act where not withdrawn;

create view register.instrument_for_monitoring with (security_invoker = true) as
  select i.government_id, i.cooperation_id, i.kind, i.signed_edtf, i.valid_until,
    (select count(*)::integer from register.language_version v where v.government_id = i.government_id
      and v.instrument_id = i.id and v.document_sha256 is not null) as scans
  from register.instrument i where i.withdrawn_because is null;

create view register.stage_statement_for_monitoring with (security_invoker = true) as
  select government_id, cooperation_id, value as stage, stated_on
  from register.claim
  where property = 'status' and standing = 'live' and value is not null and stated_on is not null;

create view register.conflict_for_monitoring with (security_invoker = true) as
  select government_id, cooperation_id, property, (opened_at at time zone 'Asia/Jakarta')::date as opened_on
  from register.conflict where state = 'open';

create view register.money_for_monitoring with (security_invoker = true) as
  select government_id, cooperation_id, dated from register.money
  where withdrawn_because is null and dated is not null;

grant select on register.act_for_monitoring, register.instrument_for_monitoring, register.stage_statement_for_monitoring,
  register.conflict_for_monitoring, register.money_for_monitoring to :app;
