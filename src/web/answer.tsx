import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Language } from '#kernel/language.ts';
import { type PageReply, type Reply, renewalHeader } from '#platform/http/index.ts';
import type { Assets } from './assets.ts';
import type { Frame } from './frame.tsx';
import type { MayOpen } from './may-open.ts';
import { fileContentSecurityPolicy } from './security-headers.ts';
import type { Visitor } from './visitor.ts';
import type { RenewalWatch } from './watch-renewal.ts';

/** What stays the same for every answer. */
export interface Look {
  frame: Frame;
  assets: Assets;
  demonstration: boolean;
  /** So that no menu leads nowhere or to a refusal. */
  mayOpen: MayOpen;
  /** While it lasts every page says so. */
  renewal: Pick<RenewalWatch, 'fraction'>;
}

export interface Answering {
  request: FastifyRequest;
  reply: FastifyReply;
  look: Look;
  language: Language;
  visitor: Visitor;
  /** The same page in each language. */
  alternates: Readonly<Record<Language, string>>;
  /** The route is public and read-only, so other sites' pages may read its JSON. */
  open: boolean;
}

const problemPrefix: Readonly<Record<Language, string>> = { id: 'Galat: ', en: 'Error: ' };

function documentOf(answering: Answering, page: PageReply): string {
  const { look, language, visitor, request } = answering;
  const title = page.status >= 400 ? problemPrefix[language] + page.title : page.title;
  const view: VNode = look.frame({
    language,
    title,
    description: page.description,
    alternates: page.alternates ?? answering.alternates,
    breadcrumbs: page.breadcrumbs,
    actor: visitor.actor,
    signedInAs: visitor.session?.name,
    governmentName: visitor.governmentName,
    url: request.url,
    csrf: visitor.session ? visitor.csrf : '',
    styles: look.assets.styles,
    script: look.assets.script,
    pageScript: page.script && look.assets.ofPages?.[page.script],
    icon: look.assets.icon,
    demonstration: look.demonstration,
    mayOpen: look.mayOpen,
    renewed: look.renewal.fraction,
    children: page.body,
  });
  return `<!doctype html>${renderToString(view)}`;
}

const etagOf = (text: string) => `W/"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`;

/** Weak comparison, as RFC 9110 asks for If-None-Match; a proxy may have dropped the "W/". */
const matches = (header: string | undefined, etag: string) =>
  (header ?? '')
    .split(',')
    .some((one) => one.trim() === '*' || one.trim().replace(/^W\//, '') === etag.slice(2));

/** Only pages that are the same for every reader may be kept; anything else is not written to any disk. */
function sendPage(answering: Answering, page: PageReply) {
  const { reply, request, visitor } = answering;
  const html = documentOf(answering, page);
  for (const cookie of visitor.newCookies) reply.header('set-cookie', cookie);
  if (page.refreshAfter !== undefined) reply.header('refresh', String(page.refreshAfter));
  const alternatives = (page.formats ?? []).map(
    ({ type, href, title }) =>
      `<${href}>; rel="alternate"; type="${type}"; title*=UTF-8''${encodeURIComponent(title)}`,
  );
  if (alternatives.length > 0) reply.header('link', alternatives.join(', '));
  const shared = page.cacheable === true && page.status === 200 && !visitor.session && !visitor.tokenGiven;
  reply.code(page.status).type('text/html; charset=utf-8').header('vary', 'cookie');
  if (!shared) return reply.header('cache-control', 'no-store').send(html);
  const etag = etagOf(html);
  reply.header('cache-control', 'public, max-age=60').header('etag', etag);
  return matches(request.headers['if-none-match'], etag) ? reply.code(304).send() : reply.send(html);
}

const asciiName = (name: string) => name.replace(/[^\x20-\x7e]|["\\%]/g, '_');

/** RFC 6266: a plain name for old programs and the full one beside it. */
const disposition = (name: string) =>
  `attachment; filename="${asciiName(name)}"; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`)}`;

const readableElsewhere = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': renewalHeader,
  'cross-origin-resource-policy': 'cross-origin',
};

/** Opens a public answer to other sites' pages: they read it as nobody, because no cookie goes along. */
function openToOtherSites({ open, reply }: Answering): void {
  if (open) reply.headers(readableElsewhere);
}

/** A route was about to send people to another site: a bug, whoever's address it was. */
class RedirectAway extends Error {
  override name = 'RedirectAway';
}

const isOwnPath = (to: string) => /^\/(?![/\\])/.test(to) && !/[\u0000-\u001f\\]/.test(to);

/** Sends what a route answered. */
export function sendAnswer(answering: Answering, answer: Reply) {
  const { reply, request, visitor } = answering;
  if (answer.kind === 'page') return sendPage(answering, answer);
  reply.header('cache-control', 'no-store');
  if (answer.kind === 'redirect') {
    if (!isOwnPath(answer.to)) throw new RedirectAway('a route redirects away from this site');
    for (const cookie of answer.cookies ?? []) reply.header('set-cookie', cookie);
    return reply.redirect(answer.to, request.method === 'POST' ? 303 : 302);
  }
  if (!visitor.session && answering.open) reply.header('cache-control', 'public, max-age=60');
  openToOtherSites(answering);
  if (answer.kind === 'json')
    return reply
      .code(answer.status)
      .headers(answer.headers ?? {})
      .type('application/json; charset=utf-8')
      .send(JSON.stringify(answer.value));
  reply.header('content-security-policy', fileContentSecurityPolicy).type(answer.type);
  if (answer.name) reply.header('content-disposition', disposition(answer.name));
  const { content } = answer;
  return reply
    .headers(answer.headers ?? {})
    .send(
      content instanceof Uint8Array
        ? Buffer.from(content.buffer, content.byteOffset, content.byteLength)
        : content,
    );
}
