-- Only likeness needs to be found before it is sorted: of words and countries the planner knows how many match, and
-- walking the list by date for the first fifty is then the faster way (10 ms against 120 to 330 at 100,000 records).

create or replace function register.search_office(asked jsonb, at_most integer, skipped integer) returns setof bigint
language plpgsql stable security definer rows 50 set search_path = pg_catalog, pg_temp as $$
declare fence text := case when asked ? 'names' then ' offset 0' else '' end;
begin
  return query execute 'select m.id from (select c.id, c.updated_at, c.code from register.cooperation c where '
    || register.office_conditions(asked) || fence || ') m order by m.updated_at desc, m.code limit $3 offset $4'
    using access.current_government(), asked, at_most, skipped;
end $$;
