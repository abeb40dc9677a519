import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify';
import { accessRoutes } from '#access';
import type { House } from '#platform/house.ts';
import type { Route } from '#platform/http/index.ts';
import { buildWeb, type WebOptions } from '../../src/web/build-web.ts';
import { givenHouse } from './given-people.ts';
import { probeRoutes } from './probe-routes.tsx';

export const host = { host: '127.0.0.1:3000' };
/** Headers of a form sent from our own page by a browser of today. */
export const ours = { ...host, 'sec-fetch-site': 'same-origin' };

export const cookiesOf = (response: Pick<LightMyRequestResponse, 'cookies'>) =>
  response.cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
export const tokenIn = (html: string) => /name="_csrf" value="([\w-]+)"/.exec(html)?.[1] ?? '';

/** The web entrance over a database of its own, asked without a network. */
export interface GivenWeb {
  house: House;
  app: FastifyInstance;
  /** Everything written to the log, as text. */
  logged: string[];
  build(house: House, more?: WebOptions): Promise<FastifyInstance>;
  ask(url: string, more?: Partial<InjectOptions>): Promise<LightMyRequestResponse>;
  /** Sends fields as our own page would; `cookie` goes along. */
  send(url: string, fields: Record<string, string>, cookie?: string): Promise<LightMyRequestResponse>;
  /** Fetches a page with a form: the cookies to send along and the token in it. */
  openForm(url?: string, cookie?: string): Promise<{ cookie: string; token: string }>;
  leave(): Promise<void>;
}

async function givenAssets(folder: string) {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'main-abc.css'), 'body{}'.repeat(500));
  await writeFile(join(folder, 'main-abc.css.gz'), 'compressed');
  return { folder, styles: '/assets/main-abc.css' };
}

interface WantedWeb {
  /** Besides those of signing in; the probes when not said. */
  routes?: readonly Route[];
  /** For walks faster than any person's. */
  requestsPerMinute?: NonNullable<WebOptions['requestsPerMinute']>;
}

export async function givenWeb({ requestsPerMinute, ...wanted }: WantedWeb = {}): Promise<GivenWeb> {
  const given = await givenHouse();
  const logged: string[] = [];
  const note = (...all: unknown[]) => {
    logged.push(all.map((one) => (one instanceof Error ? one.stack : JSON.stringify(one))).join(' '));
  };
  const house: House = { ...given.house, log: { info: note, problem: note } };
  const assets = await givenAssets(join(given.dataDir, 'assets'));
  const build = (of: House, more: WebOptions = {}) =>
    buildWeb(of, wanted.routes ?? [...accessRoutes, ...probeRoutes], {
      assets,
      ...(requestsPerMinute && { requestsPerMinute }),
      ...more,
    });
  const app = await build(house);
  const ask = (url: string, more: Partial<InjectOptions> = {}) =>
    app.inject({ url, ...more, headers: { ...host, ...more.headers } });
  return {
    house,
    app,
    logged,
    build,
    ask,
    send: (url, fields, cookie = '') =>
      ask(url, {
        method: 'POST',
        payload: new URLSearchParams(fields).toString(),
        headers: { ...ours, 'content-type': 'application/x-www-form-urlencoded', ...(cookie && { cookie }) },
      }),
    async openForm(url = '/id/formulir', cookie = '') {
      const response = await ask(url, { headers: { ...(cookie && { cookie }) } });
      const cookies = [cookie, cookiesOf(response)].filter(Boolean).join('; ');
      return { cookie: cookies, token: tokenIn(response.body) };
    },
    async leave() {
      await app.close();
      await given.leave();
    },
  };
}
