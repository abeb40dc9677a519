import { type Kysely, sql } from 'kysely';

/** One thing in the catalogue that would let a row out of its government. */
export interface CatalogueProblem {
  object: string;
  problem: string;
}

/** Functions allowed to run with their owner's rights; each one is audited by name here and in its migration. */
export const definerFunctions: readonly string[] = [
  'access.memberships_of',
  'access.agency_of_membership',
  'register.publish_cooperation',
  'register.publish_cooperations',
  'register.withdraw_publications',
  'register.publish_statement',
  'register.withdraw_statement',
  'register.look_in_office',
  'register.search_office',
  'register.count_office',
  'register.count_in_office',
  'reporting.boards_below',
  'reporting.annual_sendings_below',
  'reporting.annual_reports_below',
];

/**
 * Tables the owner role may read whole, because listed functions search them: a condition that is not leakproof reaches
 * no index under a policy (migrations/0013-office-search.sql). Nobody signs in as the owner.
 */
const readByOwner: readonly string[] = ['register.cooperation'];

const roleChecks = sql<CatalogueProblem>`
  select current_user::text as object, problem from (
    select case when r.rolsuper then 'is a superuser'
                when r.rolbypassrls then 'may bypass row-level security'
                when r.rolcreaterole then 'may create roles' end as problem
    from pg_roles r where r.rolname = current_user
    union all
    select 'is a member of ' || g.rolname from pg_auth_members m
      join pg_roles g on g.oid = m.roleid join pg_roles u on u.oid = m.member
      where u.rolname = current_user
  ) p where problem is not null`;

const tenantTables = sql`
  select c.oid, c.relkind, n.nspname || '.' || c.relname as name, c.relowner, c.relrowsecurity, c.relforcerowsecurity
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema')
    and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'government_id' and not a.attisdropped)
    and not c.relname like 'published\_%'`;

const tableChecks = sql<CatalogueProblem>`
  with tenant as (${tenantTables})
  select name as object, problem from (
    select name, 'row-level security is not enabled' as problem from tenant where not relrowsecurity
    union all select name, 'row-level security is not forced' from tenant where not relforcerowsecurity
    union all select name, 'has no policy' from tenant t
      where not exists (select from pg_policy p where p.polrelid = t.oid)
    union all select name, 'a policy lets everything through' from tenant t
      where exists (select from pg_policy p where p.polrelid = t.oid
        and not (t.name = any (${sql.val(readByOwner)}::text[]) and p.polcmd = 'r' and p.polroles = array[t.relowner])
        and (pg_get_expr(p.polqual, p.polrelid) = 'true' or pg_get_expr(p.polwithcheck, p.polrelid) = 'true'))
    union all select name, 'is owned by the application role' from tenant
      where relowner = (select oid from pg_roles where rolname = current_user)
    union all select name, 'the application role may ' || privilege from tenant,
      unnest(array['TRUNCATE', 'REFERENCES', 'TRIGGER']) privilege where has_table_privilege(current_user, oid, privilege)
    union all select name, 'a unique key or primary key leaves out government_id' from tenant t
      where exists (select from pg_index i where i.indrelid = t.oid and i.indisunique
        and not exists (select from pg_attribute a where a.attrelid = t.oid and a.attname = 'government_id'
          and a.attnum = any (i.indkey::int2[])))
    union all select name, 'a foreign key leaves out government_id' from tenant t
      where exists (select from pg_constraint k join tenant target on target.oid = k.confrelid
        where k.conrelid = t.oid and k.contype = 'f'
        and not exists (select from pg_attribute a where a.attrelid = t.oid and a.attname = 'government_id'
          and a.attnum = any (k.conkey)))
  ) p`;

const viewAndFunctionChecks = sql<CatalogueProblem>`
  with tenant as (${tenantTables}),
  readers as (
    select distinct v.oid, n.nspname || '.' || v.relname as name, v.relkind, v.reloptions
    from pg_rewrite r join pg_class v on v.oid = r.ev_class join pg_namespace n on n.oid = v.relnamespace
      join pg_depend d on d.objid = r.oid and d.refobjid in (select oid from tenant)
    where v.relkind in ('v', 'm'))
  select name as object, problem from (
    select name, 'a materialised view over tenant rows' as problem from readers where relkind = 'm'
    union all select name, 'a view without security_invoker over tenant rows' from readers
      where relkind = 'v' and not ('security_invoker=true' = any (coalesce(reloptions, '{}')))
    union all select n.nspname || '.' || f.proname, 'runs with its owner''s rights and is not on the list'
      from pg_proc f join pg_namespace n on n.oid = f.pronamespace
      where f.prosecdef and n.nspname not in ('pg_catalog', 'information_schema')
        and has_function_privilege(current_user, f.oid, 'EXECUTE')
        and not (n.nspname || '.' || f.proname = any (${sql.val(definerFunctions)}::text[]))
  ) p`;

const auditChecks = sql<CatalogueProblem>`
  select 'audit.entry' as object, 'the application role may ' || privilege as problem
  from unnest(array['UPDATE', 'DELETE', 'TRUNCATE']) privilege
  where to_regclass('audit.entry') is not null and has_table_privilege(current_user, 'audit.entry', privilege)`;

// What is published has no policy, because everybody may read it; writing goes through the listed functions only.
const publishedChecks = sql<CatalogueProblem>`
  select n.nspname || '.' || c.relname as object, 'the application role may ' || privilege as problem
  from pg_class c join pg_namespace n on n.oid = c.relnamespace,
    unnest(array['INSERT', 'UPDATE', 'DELETE', 'TRUNCATE']) privilege
  where c.relkind in ('r', 'p') and c.relname like 'published\_%' and has_table_privilege(current_user, c.oid, privilege)`;

// Every government's jobs stand in one schema without policies, because they carry ids only; no more may come to it
// than the owner put there (docs/decisions/0009-queue.md).
const queueChecks = sql<CatalogueProblem>`
  select object, problem from (
    select n.nspname::text as object, 'the application role may create something in it' as problem
    from pg_namespace n where n.nspname = 'queue' and has_schema_privilege(current_user, n.oid, 'CREATE')
    union all
    select n.nspname || '.' || c.relname, 'is owned by the application role'
    from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_roles r on r.oid = c.relowner
    where n.nspname = 'queue' and r.rolname = current_user
    union all
    select n.nspname || '.' || c.relname, 'the application role may ' || privilege
    from pg_class c join pg_namespace n on n.oid = c.relnamespace,
      unnest(array['TRUNCATE', 'REFERENCES', 'TRIGGER']) privilege
    where n.nspname = 'queue' and c.relkind in ('r', 'p') and has_table_privilege(current_user, c.oid, privilege)
  ) p`;

const checks = [roleChecks, tableChecks, viewAndFunctionChecks, auditChecks, publishedChecks, queueChecks];

/** Asks the catalogue, as the application role, whether anything could let rows out; empty = safe to start. */
export async function checkCatalogue(database: Kysely<never>): Promise<CatalogueProblem[]> {
  const problems: CatalogueProblem[] = [];
  for (const check of checks) {
    problems.push(...(await check.execute(database)).rows);
  }
  return problems;
}
