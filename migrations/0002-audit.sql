-- Who did what. Append-only, one hash chain per government so that governments do not wait for each other.
-- No foreign key to any business row: a record may go, what was done to it stays.

create schema audit;
grant usage on schema audit to :app;

create table audit.entry (
  government_id integer not null,
  number bigint not null,
  at timestamptz not null,
  actor_kind text not null check (actor_kind in ('person', 'system', 'anonymous')),
  actor_id text,                     -- a person's id, never a name
  action text not null,              -- "cooperation.record"
  subject text not null,             -- "cooperation:3314-001"
  outcome text not null check (outcome in ('done', 'refused')),
  detail jsonb not null default '{}',
  previous_hash text not null,       -- hex SHA-256 of the entry before; 64 zeros for the first
  hash text not null,                -- hex SHA-256 over previous_hash and the canonical JSON of the entry
  primary key (government_id, number)
);
create index entry_by_subject on audit.entry (government_id, subject, number desc);

-- The last link of each chain; its row lock is what puts two writers in order.
create table audit.head (
  government_id integer primary key,
  number bigint not null,
  hash text not null
);

alter table audit.entry enable row level security;
alter table audit.entry force row level security;
create policy own_government on audit.entry
  using (government_id = (select access.current_government()))
  with check (government_id = (select access.current_government()));
alter table audit.head enable row level security;
alter table audit.head force row level security;
create policy own_government on audit.head
  using (government_id = (select access.current_government()))
  with check (government_id = (select access.current_government()));

grant select, insert on audit.entry to :app;
grant select, insert, update on audit.head to :app;
