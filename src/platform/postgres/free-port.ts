import { createServer } from 'node:net';

/** A TCP port nobody listens on at this moment, on 127.0.0.1. */
export function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        address && typeof address === 'object'
          ? resolve(address.port)
          : reject(new Error('a listening server without a port')),
      );
    });
  });
}
