import type { Readable } from 'node:stream';
import type { VNode } from 'preact';

/** A page inside the house's frame. */
export interface PageReply {
  kind: 'page';
  status: number;
  title: string;
  description?: string;
  body: VNode;
  breadcrumbs?: readonly { text: string; href?: string }[];
  /** Where the language switch leads, when params differ by language; default: the same route. */
  alternates?: Readonly<Record<'id' | 'en', string>>;
  /** Same content in other formats, for <link rel="alternate">. */
  formats?: readonly { type: string; href: string; title: string }[];
  /** Seconds after which a page showing progress asks again, without JavaScript. */
  refreshAfter?: number;
  /** A script of its own, by name, for what this page does more than others; it works without it. */
  script?: string;
  /** Public pages that may be kept by proxies. */
  cacheable?: boolean;
}

export type Reply =
  | PageReply
  | { kind: 'redirect'; to: string; cookies?: readonly string[] }
  | { kind: 'json'; status: number; value: unknown; headers?: Readonly<Record<string, string>> }
  | {
      kind: 'file';
      type: string;
      /** Suggested file name; sent as an attachment when set. */
      name?: string;
      content: string | Uint8Array | Readable;
      headers?: Readonly<Record<string, string>>;
    };

/** A page inside the house's frame, with status 200 unless `rest` says otherwise. */
export const page = (
  title: string,
  body: VNode,
  rest: Partial<Omit<PageReply, 'kind' | 'title' | 'body'>> = {},
): PageReply => ({
  kind: 'page',
  status: 200,
  title,
  body,
  ...rest,
});

/** After a successful POST; `cookies` are complete Set-Cookie values. */
export const redirect = (to: string, cookies?: readonly string[]): Reply => ({
  kind: 'redirect',
  to,
  ...(cookies && { cookies }),
});

/** An answer for a program. */
export const json = (value: unknown, status = 200): Reply => ({ kind: 'json', status, value });

/** Tells, while records are brought up to a new version, the share of them that is (0.00 to 1.00). */
export const renewalHeader = 'jalin-records-renewed';
