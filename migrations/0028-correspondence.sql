-- Correspondence: what leaves the house by mail. A message and the acts on it are only ever added to; `state` caches the
-- kind of the last act. No state says that something was sent or read, because nobody here can know.

create schema correspondence;
grant usage on schema correspondence to :app;

create table correspondence.message (
  government_id integer not null,
  id bigint generated always as identity,
  key text not null,                 -- posted twice, a message is the same message
  purpose text not null,             -- "round-reminder"
  subject_of text not null,          -- what it belongs to: "request:12"
  memo jsonb not null default '{}',  -- what the room that posted it needs to know of it again; ids, never texts
  office text not null,              -- the recipient as an office
  address text,                      -- null = no address is known
  language text not null check (language in ('id', 'en')),
  title text not null,
  body text not null,                -- without the secrets a link in it may hold: the room that posted it fills them in
  reply_until date,                  -- answers by mail are taken until that day; null = none
  mail_id text not null,             -- left part of Message-ID, the same however often it is handed over
  posted_at timestamptz not null,
  posted_by text not null,
  state text not null check (state in ('prepared', 'waiting', 'handed-over', 'refused', 'given-up', 'shared')),
  tries integer not null default 0,  -- since it last began to wait
  next_try timestamptz,
  last_answer text,                  -- what the mail server said last, or why it could not be reached
  primary key (government_id, id),
  unique (government_id, key),
  check (state <> 'waiting' or (address is not null and next_try is not null))
);
create index message_to_hand_over on correspondence.message (government_id, next_try) where state = 'waiting';
create index message_by_subject on correspondence.message (government_id, subject_of);

create table correspondence.message_act (
  government_id integer not null,
  id bigint generated always as identity,
  message_id bigint not null,
  number integer not null,
  kind text not null check (kind in ('prepared', 'waiting', 'handed-over', 'refused', 'given-up', 'shared')),
  at timestamptz not null,
  by text not null,                  -- a person's id, or the name of the part that did it
  reason text not null default '',   -- the server's words, or a code of ours
  primary key (government_id, id),
  unique (government_id, message_id, number),
  foreign key (government_id, message_id) references correspondence.message (government_id, id)
);

do $$
declare name text;
begin
  foreach name in array array['message', 'message_act'] loop
    execute format('alter table correspondence.%I enable row level security', name);
    execute format('alter table correspondence.%I force row level security', name);
    execute format('create policy own_government on correspondence.%I
      using (government_id = (select access.current_government()))
      with check (government_id = (select access.current_government()))', name);
  end loop;
end $$;
grant select, insert, update on correspondence.message to :app;
grant select, insert on correspondence.message_act to :app;
