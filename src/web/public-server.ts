import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import compress from '@fastify/compress';
import helmet from '@fastify/helmet';
import fastifyStatic from '@fastify/static';
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { type Language, languages } from '#kernel/language.ts';
import { notFound, Refusal, type RefusalKind } from '#kernel/refusal.ts';
import type { House } from '#platform/house.ts';
import type { PublicRoute, Reply } from '#platform/http/index.ts';
import { projectRoot } from '#platform/project-root.ts';
import { renderPage } from './render-page.tsx';

/** Every refusal's HTTP status, decided here and nowhere else. */
const statusOf: Record<RefusalKind, number> = {
  invalid: 422,
  'not-found': 404,
  'changed-meanwhile': 409,
  'not-allowed': 403,
  'sign-in-needed': 401,
  'too-many': 429,
  unavailable: 503,
};

const noForm = { get: () => '', getAll: () => [], files: [], typed: {} };

function languageOf(url: string): Language {
  return url.startsWith('/en') ? 'en' : 'id';
}

async function assetsOf(): Promise<{ folder: string; styles: string }> {
  const folder = join(projectRoot(), 'dist', 'assets');
  const manifest: Record<string, string> = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'));
  return { folder, styles: `/assets/${manifest['main.css'] ?? 'main.css'}` };
}

/** NUL and lone surrogates cannot be stored or compared; they are read as the replacement character. */
const clean = (text: string) => text.replaceAll('\0', '\uFFFD').toWellFormed();

/**
 * The public pages and the public API. Offices' pages and signing in come with the access room; until then
 * this server has no address that changes anything.
 */
export async function buildPublicServer(
  house: House,
  routes: readonly PublicRoute[],
  options: { demonstration: boolean },
): Promise<FastifyInstance> {
  const assets = await assetsOf();
  const app = Fastify({ logger: false, routerOptions: { ignoreTrailingSlash: true, maxParamLength: 500 } });
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        styleSrc: ["'self'"],
        scriptSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    strictTransportSecurity: house.config.baseUrl.startsWith('https:'),
    referrerPolicy: { policy: 'no-referrer' },
  });
  await app.register(compress, { threshold: 1024, encodings: ['br', 'gzip'] });
  await app.register(fastifyStatic, {
    root: assets.folder,
    prefix: '/assets/',
    immutable: true,
    maxAge: '365d',
    index: false,
    decorateReply: false,
  });
  const frame = { styles: assets.styles, demonstration: options.demonstration };
  const send = (request: FastifyRequest, reply: FastifyReply, answer: Reply, path: PublicRoute['path']) =>
    sendReply(request, reply, answer, path, frame);
  for (const route of routes) addRoute(app, house, route, send);
  app.get('/', (_, reply) => reply.redirect('/id', 302));
  app.get('/healthz', async () => ({ status: 'ok' }));
  app.setNotFoundHandler((request, reply) => refuse(request, reply, notFound(), frame));
  app.setErrorHandler((problem, request, reply) => {
    if (problem instanceof Refusal) return refuse(request, reply, problem, frame);
    house.log.problem('request-failed', problem, { url: request.routeOptions.url ?? '' });
    return refuse(request, reply, brokenPage(), frame);
  });
  return app;
}

const brokenPage = () =>
  new Refusal('unavailable', 'page-broken', {
    id: 'Halaman ini gagal dibuat. Yang sudah tersimpan tidak berubah. Coba lagi; bila tetap gagal, beri tahu pengelola.',
    en: 'This page could not be made. Nothing that was saved has changed. Try again; if it keeps failing, tell the administrator.',
  });

interface Frame {
  styles: string;
  demonstration: boolean;
}

type Send = (
  request: FastifyRequest,
  reply: FastifyReply,
  answer: Reply,
  path: PublicRoute['path'],
) => unknown;

function addRoute(app: FastifyInstance, house: House, route: PublicRoute, send: Send): void {
  const { path } = route;
  const addresses =
    typeof path === 'string'
      ? [{ language: 'id' as Language, url: path }]
      : languages.map((language) => ({ language, url: `/${language}${path[language]}` }));
  for (const { language, url } of addresses)
    app.get(url, async (request, reply) => {
      const params = Object.fromEntries(
        Object.entries(request.params as Record<string, string>).map(([name, value]) => [name, clean(value)]),
      );
      const answer = await route.handle(
        {
          actor: { kind: 'anonymous' },
          language,
          params,
          query: new URLSearchParams(clean(request.url.split('?')[1] ?? '').replaceAll('%00', '')),
          form: noForm,
          url: request.url,
          method: 'GET',
          csrf: '',
          remoteAddress: request.ip,
          headers: {},
        },
        house,
      );
      return send(request, reply, answer, path);
    });
}

/** The same page in the other language: same parameters, same question. */
function alternatesOf(request: FastifyRequest, path: PublicRoute['path']): Record<Language, string> {
  const query = request.url.includes('?') ? `?${request.url.split('?')[1]}` : '';
  const params = request.params as Record<string, string>;
  const fill = (pattern: string) =>
    pattern.replace(/:([a-zA-Z]+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
  if (typeof path === 'string') return { id: '/id', en: '/en' };
  return { id: `/id${fill(path.id)}${query}`, en: `/en${fill(path.en)}${query}` };
}

function sendReply(
  request: FastifyRequest,
  reply: FastifyReply,
  answer: Reply,
  path: PublicRoute['path'],
  frame: Frame,
) {
  if (answer.kind === 'json') return reply.code(answer.status).send(answer.value);
  if (answer.kind !== 'page') throw new Error(`the public server cannot send a ${answer.kind}`);
  const html = renderPage({
    ...frame,
    language: languageOf(request.url),
    reply: answer,
    alternates: answer.alternates ?? alternatesOf(request, path),
  });
  if (answer.cacheable) reply.header('cache-control', 'public, max-age=30');
  return reply.code(answer.status).type('text/html; charset=utf-8').send(html);
}

function refuse(request: FastifyRequest, reply: FastifyReply, refusal: Refusal, frame: Frame) {
  const status = statusOf[refusal.kind];
  const language = languageOf(request.url);
  if (request.url.startsWith('/api/'))
    return reply.code(status).send({ error: { code: refusal.code, message: refusal.words[language] } });
  const html = renderPage({ ...frame, language, refusal, alternates: { id: '/id', en: '/en' } });
  return reply.code(status).type('text/html; charset=utf-8').send(html);
}
