-- Negotiation: what passes between the sides of an agreement. The office sends a version out by a link; what the partner says comes
-- back beside the text and changes nothing until a person of the office chooses. Everything is only added to, but for what
-- the partner has begun to write and not yet sent.

create schema negotiation;
grant usage on schema negotiation to :app;

create table negotiation.round (
  government_id integer not null,
  id bigint generated always as identity,
  key text not null,                 -- opened twice with one key, it is one round
  agreement_id bigint not null,
  version integer not null,
  fingerprint text not null,         -- of that version: what both sides read
  partner text not null check (partner <> ''),
  message text not null,             -- what the office says above the text
  until date not null,               -- last day of the link, in the office's time zone
  at timestamptz not null,
  by text not null,
  by_name text not null,
  primary key (government_id, id),
  unique (government_id, key),
  foreign key (government_id, agreement_id, version) references drafting.version (government_id, agreement_id, number)
);
create index round_of_agreement on negotiation.round (government_id, agreement_id, id);

create table negotiation.round_act (
  government_id integer not null,
  id bigint generated always as identity,
  round_id bigint not null,
  kind text not null check (kind in ('link-made', 'link-revoked', 'looked-at', 'confirmed', 'closed')),
  number integer,                    -- of the link
  digest text,                       -- of its secret, which is kept nowhere
  at timestamptz not null,
  by text not null,
  by_name text not null,
  primary key (government_id, id),
  unique (government_id, digest),
  unique (government_id, round_id, number),
  check ((kind = 'link-made') = (digest is not null and number is not null)),
  foreign key (government_id, round_id) references negotiation.round (government_id, id)
);
create index act_of_round on negotiation.round_act (government_id, round_id, id);

-- What the partner has typed and not sent.
create table negotiation.begun (
  government_id integer not null,
  round_id bigint not null,
  lines jsonb not null,
  at timestamptz not null,
  primary key (government_id, round_id),
  foreign key (government_id, round_id) references negotiation.round (government_id, id)
);

create table negotiation.sending (
  government_id integer not null,
  id bigint generated always as identity,
  round_id bigint not null,
  key text not null,                 -- sent twice, it is one sending
  name text not null,                -- who says so, as they say
  office text not null,
  confirmed boolean not null,        -- the whole text, as its fingerprint says
  lines jsonb not null,              -- [{clause, language, kind: comment|wording, text}]
  at timestamptz not null,
  primary key (government_id, id),
  unique (government_id, round_id, key),
  foreign key (government_id, round_id) references negotiation.round (government_id, id)
);

-- What the office did with each line of a sending.
create table negotiation.choice (
  government_id integer not null,
  id bigint generated always as identity,
  sending_id bigint not null,
  line integer not null,
  kind text not null check (kind in ('taken', 'position', 'left')),
  reason text not null,
  at timestamptz not null,
  by text not null,
  by_name text not null,
  primary key (government_id, id),
  unique (government_id, sending_id, line),
  check (kind <> 'left' or reason <> ''),
  foreign key (government_id, sending_id) references negotiation.sending (government_id, id)
);

-- Where the sides stand on a clause; the newest counts.
create table negotiation.position (
  government_id integer not null,
  id bigint generated always as identity,
  agreement_id bigint not null,
  clause_id text not null,
  ours text not null,
  theirs text not null,
  agreed text not null,              -- '' = open
  reason text not null,
  day date not null,
  at timestamptz not null,
  by text not null,
  by_name text not null,
  primary key (government_id, id),
  foreign key (government_id, agreement_id) references drafting.agreement (government_id, id)
);
create index position_of_agreement on negotiation.position (government_id, agreement_id, id);

do $$
declare name text;
begin
  foreach name in array array['round', 'round_act', 'begun', 'sending', 'choice', 'position'] loop
    execute format('alter table negotiation.%I enable row level security', name);
    execute format('alter table negotiation.%I force row level security', name);
    execute format('create policy own_government on negotiation.%I
      using (government_id = (select access.current_government()))
      with check (government_id = (select access.current_government()))', name);
    execute format('grant select, insert on negotiation.%I to :app', name);
  end loop;
end $$;
grant update (lines, at), delete on negotiation.begun to :app;
