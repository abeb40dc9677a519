import { once } from 'node:events';
import { createServer } from 'node:net';
import type { Config } from '#platform/config.ts';

/**
 * Throws the system's own error (EADDRINUSE, EACCES, EADDRNOTAVAIL) when nobody can listen where the settings say. Asked
 * before a database is started and filled for minutes; whoever takes the port meanwhile is met when listening.
 */
export async function mustBeFree({ port, host }: Pick<Config, 'port' | 'host'>): Promise<void> {
  const server = createServer();
  server.listen({ port, host });
  await once(server, 'listening');
  server.close();
  await once(server, 'close');
}
