-- Drafting: agreements as clauses with a text in each language. Everything is only added to: the head, the outline of
-- clauses and each language of a clause have numbered states, the newest of which counts, so that two people never write
-- over one another and every saved word can be found again. What an agreement's state is, is told from these acts.

create schema drafting;
grant usage on schema drafting to :app;

create table drafting.agreement (
  government_id integer not null,
  id bigint generated always as identity,
  key text not null,                 -- opened twice with one key, it is one agreement
  kind text not null check (kind in ('loi', 'plan', 'mou', 'arrangement', 'addendum', 'annual-plan')),
  cooperation_id bigint,             -- of the register; merges are followed
  case_code text,                    -- of the legal case whose paper it is
  opened_at timestamptz not null,
  opened_by text not null,
  changed_at timestamptz not null,   -- whoever writes to the agreement holds this row
  primary key (government_id, id),
  unique (government_id, key),
  foreign key (government_id, cooperation_id) references register.cooperation (government_id, id),
  foreign key (government_id, case_code) references procedure.legal_case (government_id, code)
);
create index agreement_of_cooperation on drafting.agreement (government_id, cooperation_id);

-- Title, languages, parties, terms and signing.
create table drafting.head (
  government_id integer not null,
  agreement_id bigint not null,
  number integer not null,
  content jsonb not null,
  at timestamptz not null,
  by text not null,
  by_name text not null,             -- as the person was called then
  primary key (government_id, agreement_id, number),
  foreign key (government_id, agreement_id) references drafting.agreement (government_id, id)
);

-- Which clauses there are, in their order, and the act that made it so. A clause that was taken out stands in an earlier one.
create table drafting.outline (
  government_id integer not null,
  agreement_id bigint not null,
  number integer not null,
  act text not null check (act in ('opened', 'added', 'moved', 'removed', 'restored', 'left-out', 'taken-in', 'described',
    'version-restored')),
  clause_id text,                    -- null = several at once
  reason text not null default '',
  clauses jsonb not null,            -- [{id, role, part, notApplicable, library}]
  at timestamptz not null,
  by text not null,
  by_name text not null,
  primary key (government_id, agreement_id, number),
  check (act not in ('removed', 'left-out') or reason <> ''),
  foreign key (government_id, agreement_id) references drafting.agreement (government_id, id)
);

-- One language of one clause: texts that were saved, and persons' words that a text says the same as the others.
create table drafting.cell_act (
  government_id integer not null,
  id bigint generated always as identity,
  agreement_id bigint not null,
  clause_id text not null,
  language text not null,
  kind text not null check (kind in ('saved', 'reviewed')),
  number integer not null,           -- of the saved text; a review names the one it read
  heading text,                      -- references in both stand as the clauses they mean
  text text,
  at timestamptz not null,
  by text not null,
  by_name text not null,
  primary key (government_id, id),
  check ((kind = 'saved') = (text is not null and heading is not null)),
  foreign key (government_id, agreement_id) references drafting.agreement (government_id, id)
);
create unique index cell_saved_once on drafting.cell_act (government_id, agreement_id, clause_id, language, number desc)
  where kind = 'saved';
create index cell_act_in_order on drafting.cell_act (government_id, agreement_id, clause_id, language, id desc);

create table drafting.version (
  government_id integer not null,
  agreement_id bigint not null,
  number integer not null,
  fingerprint text not null,         -- SHA-256 of the canonical text
  content jsonb not null,            -- the agreement whole, as it was
  reason text not null check (reason <> ''),
  automatic boolean not null,        -- made by the program, before something that may change much
  at timestamptz not null,
  by text not null,
  by_name text not null,
  primary key (government_id, agreement_id, number),
  foreign key (government_id, agreement_id) references drafting.agreement (government_id, id)
);

create table drafting.comment (
  government_id integer not null,
  id bigint generated always as identity,
  agreement_id bigint not null,
  clause_id text not null,
  kind text not null check (kind in ('written', 'settled')),
  about bigint,                      -- the comment that is settled
  text text not null,
  at timestamptz not null,
  by text not null,
  by_name text not null,
  primary key (government_id, id),
  unique (government_id, about),     -- settled once
  check ((kind = 'settled') = (about is not null)),
  check (kind = 'settled' or text <> ''),
  foreign key (government_id, agreement_id) references drafting.agreement (government_id, id),
  foreign key (government_id, about) references drafting.comment (government_id, id)
);
create index comment_of_agreement on drafting.comment (government_id, agreement_id, id);

create table drafting.finding_act (
  government_id integer not null,
  id bigint generated always as identity,
  agreement_id bigint not null,
  kind text not null check (kind in ('set-aside', 'taken-up')),
  finding text not null,             -- hash of what was found: where a passage changes, it is another finding
  code text not null,
  clause_id text,
  told text not null,                -- the finding's sentence, as it stood
  reason text not null,
  at timestamptz not null,
  by text not null,
  by_name text not null,
  primary key (government_id, id),
  check (kind = 'taken-up' or reason <> ''),
  foreign key (government_id, agreement_id) references drafting.agreement (government_id, id)
);
create index finding_act_of_agreement on drafting.finding_act (government_id, agreement_id, id);

-- What the coordination team and the legal section say of each clause of a version.
create table drafting.recommendation (
  government_id integer not null,
  id bigint generated always as identity,
  agreement_id bigint not null,
  version integer not null,
  body text not null check (body in ('coordination-team', 'legal-section')),
  clause_id text not null,
  verdict text not null check (verdict in ('agree', 'change')),
  words text not null,
  at timestamptz not null,
  by text not null,
  by_name text not null,
  primary key (government_id, id),
  check (verdict = 'agree' or words <> ''),
  foreign key (government_id, agreement_id, version) references drafting.version (government_id, agreement_id, number)
);
create index recommendation_of_version on drafting.recommendation (government_id, agreement_id, version, id);

do $$
declare name text;
begin
  foreach name in array array['agreement', 'head', 'outline', 'cell_act', 'version', 'comment', 'finding_act',
    'recommendation'] loop
    execute format('alter table drafting.%I enable row level security', name);
    execute format('alter table drafting.%I force row level security', name);
    execute format('create policy own_government on drafting.%I
      using (government_id = (select access.current_government()))
      with check (government_id = (select access.current_government()))', name);
    execute format('grant select, insert on drafting.%I to :app', name);
  end loop;
end $$;
grant update (changed_at) on drafting.agreement to :app;

create view register.cooperation_for_drafting with (security_invoker = true) as
  select government_id, id, code, title_id, title_en, merged_into, removed_at is not null as removed
  from register.cooperation;
create view procedure.case_for_drafting with (security_invoker = true) as
  select government_id, code from procedure.legal_case;
grant select on register.cooperation_for_drafting, procedure.case_for_drafting to :app;
