import compress from '@fastify/compress';
import rateLimit from '@fastify/rate-limit';
import fastifyStatic from '@fastify/static';
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { holdsDemonstration, houseKey } from '#access';
import { notFound } from '#kernel/refusal.ts';
import type { House } from '#platform/house.ts';
import { type Route, renewalHeader } from '#platform/http/index.ts';
import { addressesOf } from './alternates.ts';
import { type Assets, findAssets } from './assets.ts';
import { type Frame, houseFrame } from './frame.tsx';
import { addHealth } from './health.ts';
import { addInboundMail } from './inbound-mail.ts';
import { preferredLanguage } from './language-of.ts';
import { limitRequests, type RequestsPerMinute, type WithinLimits } from './limit-requests.ts';
import { mayOpenAmong } from './may-open.ts';
import { acceptForms, formLimits } from './read-form.ts';
import { foreignForm, tooManyRequests } from './refusals.ts';
import { refusalFor } from './report-problem.ts';
import { comesFromOurPages } from './same-origin.ts';
import { securityHeaders } from './security-headers.ts';
import { beginAnswer, headersOf, isUnsafe, type Service, sendRefusal, serveRoute } from './serve-route.tsx';
import { watchRenewal } from './watch-renewal.ts';

export interface WebOptions {
  frame?: Frame;
  assets?: Assets;
  requestsPerMinute?: RequestsPerMinute;
}

/** The whole web entrance, ready to listen or to be asked by tests (`app.inject`). */
export async function buildWeb(
  house: House,
  routes: readonly Route[],
  options: WebOptions = {},
): Promise<FastifyInstance> {
  const assets = options.assets ?? (await findAssets());
  const renewal = await watchRenewal(house);
  const service: Service = {
    house,
    formKey: await houseKey(house, 'form-token'),
    look: {
      frame: options.frame ?? houseFrame,
      assets,
      demonstration: await holdsDemonstration(house.database),
      mayOpen: mayOpenAmong(routes),
      renewal,
    },
  };
  const app = createServer(service);
  app.addHook('onClose', async () => renewal.end());
  await addPlugins(app, assets);
  const within = limitRequests(app, options.requestsPerMinute ?? { account: 600, address: 3_000 });
  await addHealth(app, house);
  await addInboundMail(app, house);
  app.get('/', { exposeHeadRoute: true }, (request, reply) =>
    reply
      .header('vary', 'accept-language')
      .redirect(`/${preferredLanguage(request.headers['accept-language'])}`, 302),
  );
  for (const route of routes) addRoute(app, service, route, within);
  return app;
}

function createServer(service: Service): FastifyInstance {
  const headers = securityHeaders(service.house.config.baseUrl.startsWith('https:'));
  const app = Fastify({
    logger: false,
    bodyLimit: formLimits.textBytes,
    // A 10 MB file takes 200 seconds at 400 kbps; nobody may hold a connection much longer (ms).
    requestTimeout: 600_000,
    forceCloseConnections: 'idle',
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: 500 },
    // An address that cannot be decoded meets no hook.
    frameworkErrors: (_, request, reply) => answerNotFound(service, request, reply.headers(headers)),
  });
  app.addHook('onRequest', async (_, reply) => {
    reply.headers(headers);
    // Pages say it in words; what programs fetch has no other place for it.
    const { fraction } = service.look.renewal;
    if (fraction !== undefined) reply.header(renewalHeader, fraction.toFixed(2));
  });
  app.setNotFoundHandler((request, reply) => answerNotFound(service, request, reply));
  app.setErrorHandler((problem, request, reply) => answerProblem(service, problem, request, reply));
  return app;
}

async function addPlugins(app: FastifyInstance, assets: Assets): Promise<void> {
  await acceptForms(app);
  await app.register(rateLimit, { global: false });
  await app.register(compress, {
    threshold: 1_024,
    encodings: ['br', 'gzip'],
    customTypes: /^(text\/|application\/(json|.*\+json|xml|.*\+xml|javascript))/,
  });
  await app.register(fastifyStatic, {
    root: assets.folder,
    prefix: '/assets/',
    immutable: true,
    maxAge: '365d',
    preCompressed: true,
    index: false,
    decorateReply: false,
  });
}

function addRoute(app: FastifyInstance, service: Service, route: Route, within: WithinLimits): void {
  for (const { url, language } of addressesOf(route))
    app.route({
      method: route.method,
      url,
      exposeHeadRoute: route.method === 'GET',
      handler: async (request, reply) => {
        const answering = await beginAnswer(service, request, reply, route, language);
        if (!(await within(answering))) return sendRefusal(answering, tooManyRequests());
        return serveRoute(service, route, answering);
      },
    });
}

/** Unknown addresses; a foreign form sent to one learns only that it is foreign. */
async function answerNotFound(service: Service, request: FastifyRequest, reply: FastifyReply) {
  const foreign =
    isUnsafe(request.method) && !comesFromOurPages(headersOf(request), service.house.config.baseUrl);
  return sendRefusal(await beginAnswer(service, request, reply), foreign ? foreignForm() : notFound());
}

/** What failed before a route was reached: a body that cannot be read, a limit, the database away. */
async function answerProblem(
  service: Service,
  problem: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
) {
  const where = { route: request.routeOptions.url ?? '', method: request.method };
  const refusal = refusalFor(problem, service.house.log, where);
  try {
    return sendRefusal(await beginAnswer(service, request, reply), refusal);
  } catch {
    // Not even the visitor could be looked up: answer plainly rather than not at all.
    return reply
      .code(503)
      .type('text/plain; charset=utf-8')
      .header('cache-control', 'no-store')
      .send(`${refusal.words.id}\n\n${refusal.words.en}\n`);
  }
}
