import type { FastifyReply, FastifyRequest } from 'fastify';
import { chooseGovernmentPath, signInPath } from '#access';
import { recordRefusal } from '#audit';
import { type GovernmentActor, hasRole } from '#kernel/actor.ts';
import type { Language } from '#kernel/language.ts';
import type { Refusal } from '#kernel/refusal.ts';
import type { House } from '#platform/house.ts';
import {
  type Form,
  json,
  type PageRequest,
  page,
  type Reply,
  type Route,
  redirect,
} from '#platform/http/index.ts';
import { alternatesOf } from './alternates.ts';
import { type Answering, type Look, sendAnswer } from './answer.tsx';
import { cleanText } from './clean-text.ts';
import { languageOf } from './language-of.ts';
import { ProblemPage, problemTitle } from './problem-page.tsx';
import { emptyForm, readForm } from './read-form.ts';
import {
  foreignForm,
  roleMissing,
  signInNeeded,
  signInNeededForProgram,
  staleForm,
  statusOf,
} from './refusals.ts';
import { refusalFor } from './report-problem.ts';
import { comesFromOurPages } from './same-origin.ts';
import { meetVisitor, type Visitor } from './visitor.ts';

/** What the web needs beside the routes, wired once. */
export interface Service {
  house: House;
  look: Look;
  formKey: Buffer;
}

export const headersOf = (request: FastifyRequest): Record<string, string | undefined> =>
  Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(', ') : value,
    ]),
  );

const isProgram = (url: string) => /^\/api(\/|$|\?)/.test(url);

const paramsOf = (request: FastifyRequest): Record<string, string> =>
  Object.fromEntries(
    Object.entries(request.params ?? {}).map(([name, value]) => [name, cleanText(String(value))]),
  );

function queryOf(url: string): URLSearchParams {
  const sent = new URLSearchParams(url.includes('?') ? url.slice(url.indexOf('?')) : '');
  return new URLSearchParams([...sent].map(([name, value]) => [cleanText(name), cleanText(value)]));
}

function pageRequestOf(
  request: FastifyRequest,
  visitor: Visitor,
  language: Language,
  form: Form,
): PageRequest {
  return {
    actor: visitor.actor,
    language,
    params: paramsOf(request),
    query: queryOf(request.url),
    form,
    url: request.url,
    method: request.method === 'POST' ? 'POST' : 'GET',
    // Read only by pages with a form: reading it makes the page this visitor's own.
    get csrf() {
      return visitor.csrf;
    },
    remoteAddress: request.ip,
    headers: headersOf(request),
  };
}

export const isUnsafe = (method: string) => !['GET', 'HEAD', 'OPTIONS'].includes(method);

/** Whether the visitor may use the route at all: an answer that sends them to sign in, a refusal, or neither. */
function stopAtTheDoor(route: Route, answering: Answering): Reply | Refusal | undefined {
  const { request, language, visitor } = answering;
  if (route.who === 'anyone') return undefined;
  if (visitor.actor.kind === 'anonymous') {
    if (isProgram(request.url)) return signInNeededForProgram();
    if (isUnsafe(request.method)) return signInNeeded();
    return redirect(
      visitor.session ? chooseGovernmentPath(language, request.url) : signInPath(language, request.url),
    );
  }
  return route.who === 'signed-in' || hasRole(visitor.actor, ...route.who) ? undefined : roleMissing();
}

// A form sent back for correction is not an act; everything else that was refused is part of the trail.
const belongsInAudit = (refusal: Refusal) => refusal.kind !== 'invalid' || refusal.fields.length === 0;

const subjectOf = (route: Route, params: Readonly<Record<string, string>>) =>
  Object.entries(route.names ?? {})
    .map(([param, kind]) => `${kind}:${params[param] ?? ''}`)
    .join(' ')
    .slice(0, 200) || `route:${route.name}`;

/** Records a refused write of somebody signed in. Failures of people unknown are recorded where they matter (sign-in). */
async function recordRefusedWrite(service: Service, route: Route, answering: Answering, refusal: Refusal) {
  const { request, visitor } = answering;
  if (!isUnsafe(request.method) || visitor.actor.kind === 'anonymous' || !belongsInAudit(refusal)) return;
  const { database, clock, log } = service.house;
  const subject = subjectOf(route, paramsOf(request));
  try {
    await recordRefusal(database, clock, visitor.actor, { action: route.name, subject, code: refusal.code });
  } catch (problem) {
    // The person still gets their answer: nothing was done that the trail would miss.
    refusalFor(problem, log, { route: route.name, method: request.method });
  }
}

/** A refusal as programs read it: its code, and the words in both languages for the people behind them. */
const problemOf = ({ code, words, fields }: Refusal) => ({
  error: {
    code,
    message: words,
    ...(fields.length > 0 && { fields: fields.map(({ field, words: message }) => ({ field, message })) }),
  },
});

/** Whether what was typed is worth sending again from the page that says why it was not carried out. */
const maySendAgain = ({ code }: Refusal, { typed }: Form) =>
  code === 'stale-form' ||
  code === 'sign-in-needed' ||
  (code === 'form-too-large' && Object.keys(typed).some((field) => field !== '_csrf'));

/** Answers with why not: a page from which a form can be sent again, or JSON to a program. */
export function sendRefusal(answering: Answering, refusal: Refusal, form?: Form) {
  const { request, language, visitor, reply } = answering;
  const status = statusOf[refusal.kind];
  if (refusal.kind === 'too-many') reply.header('retry-after', '60');
  if (isProgram(request.url)) {
    // A question is malformed (400); what was sent to be stored is understood but not accepted (422).
    const asked = refusal.kind === 'invalid' && !isUnsafe(request.method);
    return sendAnswer(answering, json(problemOf(refusal), asked ? 400 : status));
  }
  const sendAgain =
    form && maySendAgain(refusal, form)
      ? { action: request.url, csrf: visitor.csrf, form, withoutFile: refusal.kind === 'too-large' }
      : undefined;
  const signInHref = refusal.kind === 'sign-in-needed' ? signInPath(language) : undefined;
  const body = (
    <ProblemPage refusal={refusal} language={language} sendAgain={sendAgain} signInHref={signInHref} />
  );
  return sendAnswer(answering, page(problemTitle(refusal, language), body, { status }));
}

/** Meets the visitor and prepares the answer; also for addresses that lead nowhere. */
export async function beginAnswer(
  service: Service,
  request: FastifyRequest,
  reply: FastifyReply,
  route?: Route,
  language = languageOf(request.url, request.headers['accept-language']),
): Promise<Answering> {
  const visitor = await meetVisitor(service.house, service.formKey, request.headers.cookie);
  return {
    request,
    reply,
    look: service.look,
    language,
    visitor,
    alternates: alternatesOf(route, paramsOf(request), request.url),
    open: route?.who === 'anyone' && isProgram(request.url) && !isUnsafe(request.method),
  };
}

async function handle(service: Service, route: Route, answering: Answering, form: Form): Promise<Reply> {
  const request = pageRequestOf(answering.request, answering.visitor, answering.language, form);
  if (route.who === 'anyone') return route.handle(request, service.house);
  // stopAtTheDoor let only actors of a government through.
  return route.handle(request as PageRequest<GovernmentActor>, service.house);
}

/** One request to one route, from the door to the answer. */
export async function serveRoute(service: Service, route: Route, answering: Answering) {
  const { request, visitor } = answering;
  const unsafe = isUnsafe(request.method);
  let form = emptyForm;
  try {
    if (unsafe && !comesFromOurPages(headersOf(request), service.house.config.baseUrl)) throw foreignForm();
    const stopped = stopAtTheDoor(route, answering);
    const withFiles =
      visitor.actor.kind === 'person' || (route.who === 'anyone' && route.takesFiles === true);
    const read = unsafe ? await readForm(request, { withFiles }) : { form };
    form = read.form;
    if (stopped instanceof Error) throw stopped;
    if (stopped) return sendAnswer(answering, stopped);
    if (read.refusal) throw read.refusal;
    if (unsafe && !visitor.ownsToken(form.get('_csrf'))) throw staleForm();
    return sendAnswer(answering, await handle(service, route, answering, form));
  } catch (problem) {
    const where = { route: route.name, method: request.method };
    const refusal = refusalFor(problem, service.house.log, where);
    await recordRefusedWrite(service, route, answering, refusal);
    return sendRefusal(answering, refusal, form);
  }
}
