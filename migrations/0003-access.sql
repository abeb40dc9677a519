-- People, the governments they work for, and how they sign in. A person, a session and a password belong to
-- nobody's government (one person may serve two); what a person may do there does, and is held by row-level
-- security.

-- Agencies of a government: dinas, BUMD, schools. A reporter is tied to one.
create table access.agency (
  government_id integer not null references access.government (id),
  id bigint generated always as identity,
  name text not null,
  kind text not null,                -- "dinas", "badan", "bumd", "school", "other"
  region_code text,
  aliases text[] not null default '{}',
  primary key (government_id, id),
  unique (government_id, name)
);

-- The next three tables have the shape better-auth asks for, under our names.
create table access.person (
  id text primary key,
  name text not null,
  email text not null unique,        -- lower case
  email_verified boolean not null default false,
  image text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);

create table access.credential (
  id text primary key,
  person_id text not null references access.person (id) on delete cascade,
  provider_id text not null,         -- "credential" = password
  account_id text not null,
  password text,                     -- PHC string of Argon2id
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz,
  refresh_token_expires_at timestamptz,
  scope text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  unique (provider_id, account_id)
);
create index credential_of_person on access.credential (person_id);

create table access.session (
  id text primary key,
  token text not null unique,        -- SHA-256 of what the cookie holds: a stolen backup opens no session
  person_id text not null references access.person (id) on delete cascade,
  acting_for integer references access.government (id), -- null until a government is chosen
  expires_at timestamptz not null,   -- absolute end
  created_at timestamptz not null,
  updated_at timestamptz not null,   -- last use, to the minute
  ip_address text,                   -- asked for by better-auth; never filled
  user_agent text
);
create index session_of_person on access.session (person_id);

create table access.membership (
  government_id integer not null references access.government (id),
  person_id text not null references access.person (id),
  roles text[] not null check (cardinality(roles) > 0),
  agency_id bigint,
  valid_from timestamptz not null,
  valid_until timestamptz,           -- null = still
  version integer not null default 1,
  primary key (government_id, person_id),
  foreign key (government_id, agency_id) references access.agency (government_id, id)
);
create index membership_of_person on access.membership (person_id);

-- One-time links: the first administrator, an invitation, a forgotten password.
create table access.set_up_link (
  government_id integer not null references access.government (id),
  token_hash text not null,          -- SHA-256 of the secret in the link
  purpose text not null check (purpose in ('first-administrator', 'invitation', 'new-password')),
  email text not null,
  name text not null,
  roles text[] not null,
  agency_id bigint,
  made_by text not null,             -- a person's id, or the name of the part that made it
  made_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  primary key (government_id, token_hash),
  foreign key (government_id, agency_id) references access.agency (government_id, id)
);

-- Failed sign-ins. The key is a keyed hash of account and device or address, never an e-mail address.
create table access.sign_in_attempt (
  bucket text primary key,
  failures integer not null,
  last_at timestamptz not null
);
create index sign_in_attempt_by_age on access.sign_in_attempt (last_at);

alter table access.agency enable row level security;
alter table access.agency force row level security;
create policy own_government on access.agency
  using (government_id = (select access.current_government()))
  with check (government_id = (select access.current_government()));
alter table access.membership enable row level security;
alter table access.membership force row level security;
create policy own_government on access.membership
  using (government_id = (select access.current_government()))
  with check (government_id = (select access.current_government()));
alter table access.set_up_link enable row level security;
alter table access.set_up_link force row level security;
create policy own_government on access.set_up_link
  using (government_id = (select access.current_government()))
  with check (government_id = (select access.current_government()));

-- Before a government is chosen, a person's own memberships must be found across governments. Only the owner
-- role has this second policy, and only the function below runs as the owner; it answers for one person.
create policy of_the_person_asked_for on access.membership for select to current_role
  using (person_id = nullif(current_setting('app.person', true), ''));

create function access.memberships_of(asked text)
returns table (government_id integer, roles text[], agency_id bigint, valid_from timestamptz, valid_until timestamptz)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  -- Set for this query only. A SET clause would need a superuser: unknown parameters may not be stored by others.
  perform set_config('app.person', asked, true);
  return query select m.government_id, m.roles, m.agency_id, m.valid_from, m.valid_until
    from access.membership m where m.person_id = asked;
  perform set_config('app.person', '', true);
end $$;
revoke execute on function access.memberships_of(text) from public;
grant execute on function access.memberships_of(text) to :app;

grant select, insert, update on access.agency, access.membership, access.set_up_link to :app;
grant select, insert, update on access.person to :app;
grant select, insert, update on access.credential to :app;
grant select, insert, update, delete on access.session, access.sign_in_attempt to :app;
