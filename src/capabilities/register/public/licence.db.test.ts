import { afterAll, beforeAll, expect, it } from 'vitest';
import { readConfig } from '#platform/config.ts';
import { type GivenWeb, givenWeb } from '../../../../tests/security/given-web.tsx';
import { record } from '../given-published.ts';
import { registerRoutes } from '../index.ts';

let web: GivenWeb;
let app: Awaited<ReturnType<GivenWeb['build']>>;
beforeAll(async () => {
  web = await givenWeb({ routes: registerRoutes });
  await record(web.house.database);
  const { dataDir } = web.house.config;
  const config = readConfig({ DATA_DIR: dataDir, DATA_LICENCE: 'Terbuka 1.0 https://data.example/terbuka' });
  app = await web.build({ ...web.house, config });
});
afterAll(async () => {
  await app.close();
  await web.leave();
});

it.each(['/id/tentang', '/en/cooperations/3314-001', '/en/cooperations.json', '/api/v1/openapi.json'])(
  '%s shows the licence of this installation, and no other',
  async (url) => {
    const { body } = await app.inject({ url });
    expect(body).toContain('Terbuka 1.0');
    expect(body).toContain('https://data.example/terbuka');
    expect(body).not.toMatch(/CC BY|creativecommons/);
  },
);
