-- Annual reports (Permendagri 25/2020 art. 35-38). Acts are only ever added, and the state of a year's report is folded
-- from them. A locked version keeps all it says and the digests of the files made of it, so that what was sent can be
-- made again and is known to be the same.

create table reporting.annual_act (
  government_id integer not null,
  year integer not null check (year between 1945 and 2200),
  number integer not null,
  kind text not null check (kind in ('written', 'reviewed', 'sent-back', 'locked', 'reopened', 'cover', 'sent',
    'received', 'withdrawn')),
  detail jsonb not null,
  at timestamptz not null,
  by text not null,                  -- a person's id, or the software's own name
  by_name text not null,             -- as they were called then
  primary key (government_id, year, number)
);

create table reporting.annual_version (
  government_id integer not null,
  year integer not null,
  number integer not null,
  content jsonb not null,            -- everything the report says
  edition jsonb not null,            -- day of locking, the version it takes the place of and why
  content_sha256 text not null,
  docx_sha256 text not null,
  pdf_sha256 text not null,
  locked_at timestamptz not null,
  locked_by text not null,
  primary key (government_id, year, number)
);

do $$
declare name text;
begin
  foreach name in array array['annual_act', 'annual_version'] loop
    execute format('alter table reporting.%I enable row level security', name);
    execute format('alter table reporting.%I force row level security', name);
    execute format('create policy own_government on reporting.%I
      using (government_id = (select access.current_government()))
      with check (government_id = (select access.current_government()))', name);
    execute format('grant select, insert on reporting.%I to :app', name);
    -- Only the owner role has these policies, and only the functions below run as the owner.
    execute format('create policy of_the_governments_below on reporting.%I for select to current_role
      using (government_id in (select g.id from access.government g
        where g.parent_id = nullif(current_setting(''app.above'', true), '''')::integer))', name);
  end loop;
end $$;

-- Window of the register: what sources say of a region as a whole.
create view register.region_statement_for_reporting with (security_invoker = true) as
  select c.government_id, c.id, c.region_code, c.value, c.as_written, c.stated_on, s.title as source, s.office
  from register.claim c
  join register.source s on s.government_id = c.government_id and s.id = c.source_id
  where c.cooperation_id is null and c.property = 'has-cooperation' and c.standing = 'live';
grant select on register.region_statement_for_reporting to :app;

-- What the law sends to the province, and nothing before: sendings, receipts and what took them back.
create function reporting.annual_sendings_below()
returns table (region_code text, name text, year integer, number integer, kind text, detail jsonb, at timestamptz)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform set_config('app.above', access.current_government()::text, true);
  return query
    select g.region_code, g.name, a.year, a.number, a.kind, a.detail, a.at
    from access.government g
      left join reporting.annual_act a on a.government_id = g.id and a.kind in ('sent', 'received', 'withdrawn')
    where g.parent_id = access.current_government()
    order by g.region_code, a.year, a.number;
  perform set_config('app.above', '', true);
end $$;

-- The versions of a year that are recorded as sent and still are; never a draft.
create function reporting.annual_reports_below(asked integer)
returns table (region_code text, number integer, content jsonb)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform set_config('app.above', access.current_government()::text, true);
  return query
    select g.region_code, v.number, v.content
    from access.government g
      join reporting.annual_version v on v.government_id = g.id and v.year = asked
    where g.parent_id = access.current_government() and exists (
      select from reporting.annual_act a
      where a.government_id = g.id and a.year = asked and a.kind = 'sent' and (a.detail ->> 'version')::integer = v.number
        and not exists (select from reporting.annual_act w
          where w.government_id = g.id and w.year = asked and w.kind = 'withdrawn'
            and (w.detail ->> 'act')::integer = a.number))
    order by g.region_code, v.number;
  perform set_config('app.above', '', true);
end $$;
revoke execute on function reporting.annual_sendings_below(), reporting.annual_reports_below(integer) from public;
grant execute on function reporting.annual_sendings_below(), reporting.annual_reports_below(integer) to :app;
