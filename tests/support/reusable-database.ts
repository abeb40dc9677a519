import type pg from 'pg';

/**
 * Copying a database costs a third of a second of work, most of it in making its thousand files; emptying one costs a
 * tenth of that. So a test's database is handed on to the next test, emptied, unless its tables were changed.
 */
const inTemplate = `
  create schema reuse;
  grant usage on schema reuse to public;
  create table reuse.changed_tables (at timestamptz not null default now());
  grant insert on reuse.changed_tables to public;
  create function reuse.note_change() returns event_trigger language plpgsql
    as 'begin insert into reuse.changed_tables default values; end';
  create event trigger reuse_note_change on ddl_command_end execute function reuse.note_change();
  create event trigger reuse_note_drop on sql_drop execute function reuse.note_change();

  -- Of a table with rows in the template (which migrations there are) only whether they are still the same.
  create table reuse.kept (name regclass primary key, content text not null);
  create function reuse.content_of(name regclass) returns text language plpgsql as $$
  declare content text;
  begin
    execute format('select md5(string_agg(t::text, chr(10) order by t::text)) from %s t', name) into content;
    return coalesce(content, '');
  end $$;
  create view reuse.own_table as
    select c.oid::regclass as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema', 'reuse') and n.nspname !~ '^pg_t';

  -- The tables that were written and are empty now; null when the database cannot be used again.
  create function reuse.empty() returns text[] language plpgsql as $$
  declare
    written regclass[];
    each regclass;
  begin
    if exists (select from reuse.changed_tables)
      or exists (select from reuse.kept where reuse.content_of(name) <> content)
      -- Statistics make other plans, and much to delete takes longer than a new copy.
      or exists (select from pg_statistic join reuse.own_table on starelid = name)
      or exists (select from reuse.own_table where pg_relation_size(name) > 4000000)
    then return null; end if;
    set local session_replication_role = replica; -- neither triggers nor foreign keys
    select coalesce(array_agg(name), '{}') into written from reuse.own_table
    where pg_relation_size(name) > 0 and name not in (select name from reuse.kept);
    foreach each in array written loop execute format('delete from %s', each); end loop;
    perform setval(format('%I.%I', schemaname, sequencename), start_value, false)
    from pg_sequences where last_value is not null;
    return written::text[];
  end $$;`;

/** Prepares the template database, whose copies can then be emptied; call it when its tables are complete. */
export async function makeReusable(template: pg.Client): Promise<void> {
  await template.query(inTemplate);
  await template.query(
    'insert into reuse.kept select name, reuse.content_of(name) from reuse.own_table where pg_relation_size(name) > 0',
  );
  await template.query('delete from reuse.changed_tables');
}

/** As superuser of a database nobody else uses any more; false when it has to be thrown away. */
export async function emptyAgain(client: pg.Client): Promise<boolean> {
  await client.query(
    `select pg_terminate_backend(pid, 5000) from pg_stat_activity
     where datname = current_database() and pid <> pg_backend_pid() and backend_type = 'client backend'`,
  );
  const { rows } = await client.query<{ written: string[] | null }>('select reuse.empty() as written');
  const written = rows[0]?.written;
  if (!written) return false;
  // Pages given back: rows come in the order they are written, as in a new table.
  if (written.length > 0) await client.query(`vacuum (truncate) ${written.join(', ')}`);
  return true;
}
