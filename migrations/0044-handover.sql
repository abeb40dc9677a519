-- Handover: when an officer leaves, what was open goes to the successor as it stood on that day, together with what no
-- record held. Notes are only added to: what replaces or takes back another one names it. What was open is kept as it
-- was told, because the records it was told from go on.

create schema handover;
grant usage on schema handover to :app;

create table handover.note (
  government_id integer not null,
  id bigint generated always as identity,
  key text not null,                 -- sent twice, a note is the same note
  kind text not null check (kind in ('written', 'taken-back')),
  replaces bigint,                   -- the note it corrects or takes back
  cooperation_code text,             -- null = about the work as a whole
  title text not null,
  text text not null,
  at timestamptz not null,
  by text not null,
  by_name text not null,             -- as the person was called then
  primary key (government_id, id),
  unique (government_id, key),
  unique (government_id, replaces),
  check (kind = 'written' or replaces is not null),
  foreign key (government_id, replaces) references handover.note (government_id, id)
);

create table handover.handover (
  government_id integer not null,
  id bigint generated always as identity,
  key text not null,                 -- sent twice, a handover is the same handover
  day date not null,                 -- of the handing over, as its paper says
  number text not null,              -- of the paper; '' = none
  reason text not null,
  from_name text not null,
  from_office text not null,
  to_name text not null,
  to_office text not null,
  content jsonb not null,            -- what was open, as it was told; without the contacts' personal data, which can be erased
  recorded_at timestamptz not null,
  recorded_by text not null,
  primary key (government_id, id),
  unique (government_id, key)
);

create table handover.receipt (
  government_id integer not null,
  handover_id bigint not null,
  at timestamptz not null,
  by text not null,
  by_name text not null,
  remark text not null,              -- what was not there, or is not clear; '' = nothing
  primary key (government_id, handover_id),
  foreign key (government_id, handover_id) references handover.handover (government_id, id)
);

do $$
declare name text;
begin
  foreach name in array array['note', 'handover', 'receipt'] loop
    execute format('alter table handover.%I enable row level security', name);
    execute format('alter table handover.%I force row level security', name);
    execute format('create policy own_government on handover.%I
      using (government_id = (select access.current_government()))
      with check (government_id = (select access.current_government()))', name);
    execute format('grant select, insert on handover.%I to :app', name);
  end loop;
end $$;
