-- A page of an office's list is the first fifty by date. Asked for words, likeness or a country, the planner walked
-- the whole list by date and compared every row (seconds at 100,000 records); behind `offset 0` it first finds what
-- matches through its own index, and sorts that.

create or replace function register.search_office(asked jsonb, at_most integer, skipped integer) returns setof bigint
language plpgsql stable security definer rows 50 set search_path = pg_catalog, pg_temp as $$
declare fence text := case when asked ?| array['words', 'names', 'country', 'field', 'year'] then ' offset 0' else '' end;
begin
  return query execute 'select m.id from (select c.id, c.updated_at, c.code from register.cooperation c where '
    || register.office_conditions(asked) || fence || ') m order by m.updated_at desc, m.code limit $3 offset $4'
    using access.current_government(), asked, at_most, skipped;
end $$;
