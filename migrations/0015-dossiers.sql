-- Dossiers: what goes along with a cooperation and has acts of its own: the custody of an instrument's originals, an
-- official travel, a grant, an NGO's permits, goods. Acts are only ever added; a correction names the act it replaces.

create table procedure.dossier (
  government_id integer not null,
  id bigint generated always as identity,
  kind text not null check (kind in ('custody', 'travel', 'grant', 'permits', 'goods')),
  cooperation_code text not null,    -- register's citable code, which never changes
  instrument_id bigint,              -- register's instrument, for the custody of its originals
  title text not null,
  version integer not null default 1,
  opened_at timestamptz not null,
  opened_by text not null,
  primary key (government_id, id),
  check ((kind = 'custody') = (instrument_id is not null)),
  unique (government_id, instrument_id)
);
create index dossier_of_cooperation on procedure.dossier (government_id, cooperation_code);

create table procedure.dossier_act (
  government_id integer not null,
  id bigint generated always as identity,
  dossier_id bigint not null,
  number integer not null,           -- order of recording within the dossier
  kind text not null,
  legal_date date not null,
  recorded_on date not null,         -- the day in western Indonesia
  recorded_at timestamptz not null,
  recorded_by text not null,
  letter_number text,
  office text not null,              -- the office that acted, as it was then called; never a person's name
  answers jsonb not null default '{}', -- {question: text or [texts]}, as the kind of act asks them
  document_sha256 text,
  document_name text,
  reason text,
  replaces integer,                  -- number of the act it corrects or withdraws
  primary key (government_id, id),
  unique (government_id, dossier_id, number),
  foreign key (government_id, dossier_id) references procedure.dossier (government_id, id),
  foreign key (government_id, dossier_id, replaces) references procedure.dossier_act (government_id, dossier_id, number),
  check (replaces < number),
  check (replaces is null or reason is not null),
  check (kind <> 'withdrawal' or replaces is not null)
);

do $$
declare name text;
begin
  foreach name in array array['dossier', 'dossier_act'] loop
    execute format('alter table procedure.%I enable row level security', name);
    execute format('alter table procedure.%I force row level security', name);
    execute format('create policy own_government on procedure.%I
      using (government_id = (select access.current_government()))
      with check (government_id = (select access.current_government()))', name);
  end loop;
end $$;
grant select, insert on procedure.dossier_act to :app;
grant select, insert, update on procedure.dossier to :app;

-- Windows of the register for this room: what a dossier stands on, also after cooperations were merged.
create view register.cooperation_for_procedure with (security_invoker = true) as
  select government_id, id, code, title_id, title_en, end_edtf, merged_into, removed_at is not null as removed
  from register.cooperation;

create view register.instrument_for_procedure with (security_invoker = true) as
  select i.government_id, i.id, c.code as cooperation_code, c.title_id, c.title_en, c.end_edtf, i.kind, i.number_ours,
    i.as_written, i.signed_edtf,
    coalesce((select jsonb_agg(jsonb_build_object('language', v.language, 'scanned', v.document_sha256 is not null)
        order by v.language)
      from register.language_version v where v.government_id = i.government_id and v.instrument_id = i.id), '[]') as versions
  from register.instrument i
  join register.cooperation c on c.government_id = i.government_id and c.id = i.cooperation_id
  where i.withdrawn_because is null and c.removed_at is null and c.merged_into is null;

grant select on register.cooperation_for_procedure, register.instrument_for_procedure to :app;
