-- Whether anything published has some words was asked so that one row is enough; the planner then hoped to meet one
-- soon by reading the whole table, which for words that nothing has took seconds at 100,000 records. Only the index
-- of words can answer here, and the function leaves it no other way.

create function register.count_published(wanted jsonb, at_most integer) returns integer
language plpgsql stable set search_path = pg_catalog, pg_temp
set enable_seqscan = off set enable_indexscan = off set enable_indexonlyscan = off as $$
declare question tsquery := register.search_query(wanted);
begin
  return (select count(*)::integer from (
    select from register.published_cooperation c where c.search @@ question limit at_most) found);
end $$;

revoke execute on function register.count_published(jsonb, integer) from public;
grant execute on function register.count_published(jsonb, integer) to :app;
