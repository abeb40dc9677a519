import { createHash } from 'node:crypto';

/** One link, as it is hashed. Property order does not matter: the canonical form sorts keys. */
export interface Entry {
  governmentId: number;
  number: number;
  at: string; // ISO instant with milliseconds
  actorKind: 'person' | 'system' | 'anonymous';
  actorId: string | null;
  action: string;
  subject: string;
  outcome: 'done' | 'refused';
  detail: Detail;
}

export type Detail = Readonly<Record<string, DetailValue>>;
export type DetailValue =
  | string
  | number
  | boolean
  | null
  | readonly DetailValue[]
  | { readonly [key: string]: DetailValue };

export interface Link extends Entry {
  previousHash: string;
  hash: string;
}

/** What the first entry of a chain points back to. */
export const beginning = '0'.repeat(64);

/** JSON with sorted keys and no spaces (the shape of RFC 8785 for the values entries hold). */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (value !== null && typeof value === 'object') {
    const pairs = Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => `${JSON.stringify(key)}:${canonicalJson(inner)}`);
    return `{${pairs.join(',')}}`;
  }
  return JSON.stringify(value);
}

/** hash = SHA-256(previous hash, newline, canonical entry), in hex. */
export function hashOf(previousHash: string, entry: Entry): string {
  const { governmentId, number, at, actorKind, actorId, action, subject, outcome, detail } = entry;
  const canonical = canonicalJson({
    governmentId,
    number,
    at,
    actorKind,
    actorId,
    action,
    subject,
    outcome,
    detail,
  });
  return createHash('sha256').update(`${previousHash}\n${canonical}`).digest('hex');
}

export type ChainVerdict =
  | { whole: true; head: string; count: number }
  | { whole: false; brokenAt: number; why: string };

/** Walks one chain in order; tells the first entry that is missing, moved or altered. */
export function verifyChain(links: Iterable<Link>): ChainVerdict {
  let previous = beginning;
  let count = 0;
  for (const link of links) {
    count += 1;
    if (link.number !== count) return { whole: false, brokenAt: count, why: `entry ${count} is missing` };
    if (link.previousHash !== previous)
      return { whole: false, brokenAt: count, why: 'does not follow the entry before it' };
    if (hashOf(previous, link) !== link.hash)
      return { whole: false, brokenAt: count, why: 'its content was altered' };
    previous = link.hash;
  }
  return { whole: true, head: previous, count };
}
