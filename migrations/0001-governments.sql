-- The governments that use this installation: country, provinces, regencies and cities, as a tree.
-- A government is the tenant: every row that belongs to one carries its government_id, and row-level
-- security compares that column with one transaction-scoped setting.

create schema access;
grant usage on schema access to :app;

create table access.government (
  id integer generated always as identity primary key,
  level text not null check (level in ('country', 'province', 'regency')),
  region_code text not null unique,  -- "ID", "33", "33.14" (Kemendagri)
  name text not null,
  parent_id integer references access.government (id),
  cooperation_unit text,             -- its name differs in every region (Bagian Kerja Sama, Subag Otonomi Daerah...)
  demonstration boolean not null default false,
  created_at timestamptz not null default now()
);
-- Names of governments are public; nothing else about a government is in this table.
grant select, insert on access.government to :app;
grant update (name, cooperation_unit) on access.government to :app;

-- The government of the running transaction. After the first transaction of a connection an unset setting
-- reads as '' and not as null, hence nullif; without a setting nothing matches.
create function access.current_government() returns integer
language sql stable parallel safe
return nullif(current_setting('app.government', true), '')::integer;
grant execute on function access.current_government() to :app;

-- Demonstration data never share a database with real data (PRODUCT.md, contract).
create function access.refuse_mixing_demonstration() returns trigger language plpgsql as $$
begin
  if exists (select from access.government where demonstration <> new.demonstration) then
    raise exception 'demonstration and real governments cannot share a database' using errcode = '23514';
  end if;
  return new;
end $$;
create trigger demonstration_stays_apart before insert on access.government
  for each row execute function access.refuse_mixing_demonstration();
