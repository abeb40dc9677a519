import type { Actor, GovernmentActor, Role } from '#kernel/actor.ts';
import type { Language } from '#kernel/language.ts';
import type { House } from '#platform/house.ts';
import type { Reply } from './reply.ts';

/** A file sent with a form, already held to the size limit. */
export interface UploadedFile {
  field: string;
  name: string;
  bytes: Uint8Array;
}

/** What a form sent: text by field; the first, or all of a field's values. Missing fields read as ''. */
export interface Form {
  get(field: string): string;
  getAll(field: string): string[];
  readonly files: readonly UploadedFile[];
  /** Every field's first value, to show again what was typed. */
  readonly typed: Readonly<Record<string, string>>;
}

/** One request, free of the web framework. */
export interface PageRequest<A extends Actor = Actor> {
  actor: A;
  language: Language;
  /** Values of `:name` parts of the path, decoded. */
  params: Readonly<Record<string, string>>;
  query: URLSearchParams;
  form: Form;
  /** Path with query, in the language asked for. */
  url: string;
  method: 'GET' | 'POST';
  /** Value for the hidden `_csrf` field of every form. */
  csrf: string;
  /** Address the request came from, for rate limits only. */
  remoteAddress: string;
  headers: Readonly<Record<string, string | undefined>>;
}

interface RouteShape {
  /** "cooperation.correct": names the route in tests, logs and the permission matrix. */
  name: string;
  method: 'GET' | 'POST';
  /** One path for API and files, or one for each language, without the `/id` or `/en` prefix. */
  path: string | Readonly<Record<Language, string>>;
  /**
   * What kind of unpublished record the address names, by parameter: { code: 'cooperation' }. The test that
   * replays every route as another government's officer is generated from it.
   */
  names?: Readonly<Record<string, string>>;
}

export interface PublicRoute extends RouteShape {
  who: 'anyone';
  /** Somebody without an account may send files here; elsewhere only people signed in may. */
  takesFiles?: true;
  handle(request: PageRequest, house: House): Promise<Reply>;
}

export interface OfficeRoute extends RouteShape {
  who: 'signed-in' | readonly Role[];
  handle(request: PageRequest<GovernmentActor>, house: House): Promise<Reply>;
}

export type Route = PublicRoute | OfficeRoute;

type Params = Readonly<Record<string, string | number>>;

/** The address of a route's page in one language, parameters filled in and escaped. */
export function addressOf(
  { path }: Pick<RouteShape, 'path'>,
  language: Language,
  params: Params = {},
): string {
  const pattern = typeof path === 'string' ? path : `/${language}${path[language]}`;
  return pattern.replace(/:([a-zA-Z]+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
}

/** A room's own addresses by name: `pathOf('round', 'id', { round: 7 })`. */
export const addressesOf =
  <Name extends string>(paths: Readonly<Record<Name, RouteShape['path']>>) =>
  (name: Name, language: Language, params: Params = {}): string =>
    addressOf({ path: paths[name] }, language, params);
