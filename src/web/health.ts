import type { FastifyInstance } from 'fastify';
import { migrationsAreCurrent } from '#platform/database/applied-migrations.ts';
import { checkCatalogue } from '#platform/database/self-check.ts';
import type { House } from '#platform/house.ts';

interface Readiness {
  database: boolean;
  migrations: boolean;
  catalogue: boolean;
}

async function readinessOf(house: House): Promise<Readiness> {
  const { database } = house;
  const migrations = await migrationsAreCurrent(database);
  return {
    database: true,
    migrations,
    catalogue: (await checkCatalogue(database as never)).length === 0,
  };
}

// Monitors ask often and anybody may ask: the answer is kept this long (ms).
const keptFor = 5_000;

/**
 * `/healthz`: the process answers. `/readyz`: the database answers, its migrations are this version's, and the
 * catalogue lets no row out; 503 with what is missing otherwise.
 */
export async function addHealth(app: FastifyInstance, house: House): Promise<void> {
  let known: { at: number; readiness: Promise<Readiness> } | undefined;
  const readiness = () => {
    const now = Date.now();
    if (!known || now - known.at > keptFor) known = { at: now, readiness: readinessOf(house) };
    return known.readiness;
  };
  app.get('/healthz', async (_, reply) => reply.header('cache-control', 'no-store').send({ status: 'up' }));
  app.get('/readyz', async (_, reply) => {
    reply.header('cache-control', 'no-store');
    try {
      const checks = await readiness();
      const ready = Object.values(checks).every(Boolean);
      return reply.code(ready ? 200 : 503).send({ status: ready ? 'ready' : 'not-ready', checks });
    } catch (problem) {
      house.log.problem(
        'not-ready',
        problem instanceof Error ? new Error(problem.name) : new Error('unknown'),
      );
      return reply.code(503).send({ status: 'not-ready', checks: { database: false } });
    }
  });
}
