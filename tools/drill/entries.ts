import { createHash } from 'node:crypto';
import pg from 'pg';

/** What a drill found after it reopened the database. */
export interface Findings {
  /** Ids acknowledged and not there, or there with other content. */
  lost: number[];
  /** Rows whose companion row of the same transaction is missing, either way. */
  torn: number;
  /** Complaints of amcheck, one an index; null where the server does not have the extension. */
  brokenIndexes: string[] | null;
}

export async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url, application_name: 'jalin-drill' });
  // The drill kills servers: a dropped connection shows in the question that was asked on it.
  client.on('error', () => undefined);
  await client.connect();
  return client;
}

export async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = await connect(url);
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

export const createTables = (url: string) =>
  withClient(url, (client) =>
    client.query(`
      create schema drill;
      create table drill.entry (id bigint primary key, content text not null, written_at timestamptz not null default now());
      create index on drill.entry (content);
      create table drill.audit (id bigint primary key, entry_id bigint not null, digest text not null);
      create index on drill.audit (digest);
    `),
  );

export const dropTables = (url: string) =>
  withClient(url, (client) => client.query('drop schema drill cascade'));

/** The content of an entry follows from its id, so that a damaged one is recognised. */
export const contentOf = (id: number) =>
  `${createHash('sha256').update(String(id)).digest('hex')} `.repeat(4);

/** One entry and its audit row in one transaction; returns when the server has acknowledged the commit. */
export async function writeEntry(client: pg.Client, id: number): Promise<void> {
  const content = contentOf(id);
  await client.query('begin');
  await client.query('insert into drill.entry (id, content) values ($1, $2)', [id, content]);
  const digest = createHash('sha256').update(content).digest('hex');
  await client.query('insert into drill.audit (id, entry_id, digest) values ($1, $1, $2)', [id, digest]);
  await client.query('commit');
}

async function checkIndexes(client: pg.Client): Promise<string[] | null> {
  const available = await client.query(`select from pg_available_extensions where name = 'amcheck'`);
  if (available.rowCount === 0) return null;
  await client.query('create extension if not exists amcheck');
  const { rows } = await client.query<{ index: string }>(`
    select i.indexrelid::regclass::text as index
    from pg_index i join pg_class c on c.oid = i.indexrelid join pg_am a on a.oid = c.relam
    where a.amname = 'btree' and c.relkind = 'i' and c.relpersistence = 'p' and i.indisvalid`);
  const broken: string[] = [];
  for (const { index } of rows)
    await client
      .query('select bt_index_check($1::regclass, heapallindexed => true)', [index])
      .catch((problem: Error) => broken.push(`${index}: ${problem.message}`));
  return broken;
}

/** Compares the database with everything it ever acknowledged. */
export function inspect(url: string, acknowledged: ReadonlySet<number>): Promise<Findings> {
  return withClient(url, async (client) => {
    const { rows } = await client.query<{ id: string | number; content: string }>(
      'select id, content from drill.entry',
    );
    const there = new Map(rows.map((row) => [Number(row.id), row.content]));
    const torn = await client.query(
      `select from drill.entry e full join drill.audit a on a.entry_id = e.id where e.id is null or a.id is null`,
    );
    return {
      lost: [...acknowledged].filter((id) => there.get(id) !== contentOf(id)),
      torn: torn.rowCount ?? 0,
      brokenIndexes: await checkIndexes(client),
    };
  });
}

export const isClean = (findings: Findings) =>
  findings.lost.length === 0 && findings.torn === 0 && !findings.brokenIndexes?.length;
