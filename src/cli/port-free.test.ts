import { once } from 'node:events';
import { createServer } from 'node:net';
import { expect, it } from 'vitest';
import { readConfig } from '#platform/config.ts';
import { mustBeFree } from './port-free.ts';
import { settingProblem } from './setting-problems.ts';

const host = '127.0.0.1';
const listeningServer = async () => {
  const server = createServer().listen({ port: 0, host });
  await once(server, 'listening');
  const address = server.address();
  return { server, port: typeof address === 'object' && address ? address.port : 0 };
};

it('a port somebody listens on is told as the setting to change, and a free one is left free', async () => {
  const { server, port } = await listeningServer();
  const config = readConfig({ PORT: String(port), HOST: host });
  const problem = await mustBeFree(config).catch((told) => settingProblem(told, config));
  expect(String(problem)).toContain(`PORT=${port + 1}`);
  server.close();
  await once(server, 'close');
  await mustBeFree(config);
  await mustBeFree(config);
});
