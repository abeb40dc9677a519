-- What stands in the way of cooperations, coded by a book each office keeps, and what was decided about those that have
-- gone dormant. Both are kept as acts: nothing is changed or removed, and what stands is folded from them.

-- The book begins with the codes of the program; an office's acts add to it, rename, retire, restore and merge.
create table monitoring.code_act (
  government_id integer not null,
  number integer not null,
  kind text not null check (kind in ('added', 'renamed', 'retired', 'restored', 'merged')),
  code text not null,
  name_id text not null,             -- of `added` and `renamed`
  name_en text not null,
  meaning text not null,
  merged_into text,
  reason text not null,
  at timestamptz not null,
  by text not null,
  primary key (government_id, number),
  check ((kind = 'merged') = (merged_into is not null))
);

create table monitoring.obstacle (
  government_id integer not null,
  id bigint generated always as identity,
  cooperation_id bigint,             -- of the register, merges are followed; null = of the region as a whole
  key text not null,                 -- recorded twice, it is one; "claim:12" = coded from that statement of the register
  state text not null check (state in ('open', 'resolved', 'taken-back', 'passed-over')),
  codes text[] not null,             -- as coded; what they were merged into is for the book to say
  year integer,                      -- in which it was said; null = not known to the year
  primary key (government_id, id),
  unique (government_id, key),
  foreign key (government_id, cooperation_id) references register.cooperation (government_id, id)
);
create index obstacle_of_cooperation on monitoring.obstacle (government_id, cooperation_id);

create table monitoring.obstacle_act (
  government_id integer not null,
  obstacle_id bigint not null,
  number integer not null,
  kind text not null check (kind in ('recorded', 'revised', 'resolved', 'reopened', 'taken-back', 'passed-over')),
  content jsonb,                     -- codes, quotation, source, side, severity, mitigation, owner, due
  date_words text not null,          -- of `resolved`
  date_edtf text,
  reason text not null,              -- how it was resolved, or why
  at timestamptz not null,
  by text not null,
  primary key (government_id, obstacle_id, number),
  check ((kind in ('recorded', 'revised')) = (content is not null)),
  check (kind in ('recorded', 'revised') or reason <> ''),
  foreign key (government_id, obstacle_id) references monitoring.obstacle (government_id, id)
);

-- Acts of one cooperation follow one another: whoever acts on an older number is told.
create table monitoring.dormancy_act (
  government_id integer not null,
  cooperation_id bigint not null,
  number integer not null,
  kind text not null check (kind in ('decided', 'step-done', 'step-undone', 'reviewed', 'revoked')),
  decision integer,                  -- number of the decision it belongs to; null of `decided`
  content jsonb not null,
  at timestamptz not null,
  by text not null,
  primary key (government_id, cooperation_id, number),
  check ((kind = 'decided') = (decision is null)),
  foreign key (government_id, cooperation_id) references register.cooperation (government_id, id)
);

do $$
declare name text;
begin
  foreach name in array array['code_act', 'obstacle', 'obstacle_act', 'dormancy_act'] loop
    execute format('alter table monitoring.%I enable row level security', name);
    execute format('alter table monitoring.%I force row level security', name);
    execute format('create policy own_government on monitoring.%I
      using (government_id = (select access.current_government()))
      with check (government_id = (select access.current_government()))', name);
    execute format('grant select, insert on monitoring.%I to :app', name);
  end loop;
end $$;
grant update on monitoring.obstacle to :app;

create view register.statement_for_coding with (security_invoker = true) as
  select c.government_id, c.id, c.cooperation_id, c.region_code, c.property, c.as_written, c.stated_on,
    s.kind as source_kind, s.title as source_title, s.office as source_office, s.dated as source_dated
  from register.claim c join register.source s on s.government_id = c.government_id and s.id = c.source_id
  where c.standing = 'live' and c.property in ('problem', 'obstacle');
grant select on register.statement_for_coding to :app;
