-- Answers by mail: what came back to the address of one message. Who it says it is from is not verified, so it is kept
-- as what somebody wrote and never as an act. What machines send by themselves is recorded as that and not answered.

create table correspondence.reply (
  government_id integer not null,
  id bigint generated always as identity,
  message_id bigint not null,
  digest text not null,              -- SHA-256 of the whole mail: passed on twice, it is the same reply
  kind text not null check (kind in ('reply', 'auto-reply', 'bounce', 'loop', 'late', 'too-many')),
  received_at timestamptz not null,
  sender text not null,              -- as the mail says; anybody can write anything there
  title text not null,
  text text not null,                -- without what it quotes
  cut boolean not null,              -- something was left out as quotation
  files jsonb not null default '[]', -- [{sha256, name, type, bytes, locationRemoved}]
  left_out jsonb not null default '[]', -- [{name, why: {id, en}}] files that did not pass the gate
  primary key (government_id, id),
  unique (government_id, digest),
  foreign key (government_id, message_id) references correspondence.message (government_id, id)
);
create index reply_of_message on correspondence.reply (government_id, message_id);

alter table correspondence.reply enable row level security;
alter table correspondence.reply force row level security;
create policy own_government on correspondence.reply
  using (government_id = (select access.current_government()))
  with check (government_id = (select access.current_government()));
grant select, insert on correspondence.reply to :app;
