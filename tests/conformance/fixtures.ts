import { readFileSync } from 'node:fs';
import { h, type VNode } from 'preact';
import type { Size } from '#ui';
import type { Tree } from './trees.ts';
import { treeOf } from './trees.ts';

/** Options of one of the base's own examples; which exist differs by component. */
// biome-ignore lint/suspicious/noExplicitAny: the shape is the base's and different in every component
export type Options = any;

export interface Fixture {
  name: string;
  options: Options;
  html: string;
}

/** The base's own examples of a component, with the markup they make. */
export function fixturesOf(component: string): Fixture[] {
  const path = `node_modules/govuk-frontend/dist/govuk/components/${component}/fixtures.json`;
  return JSON.parse(readFileSync(path, 'utf8')).fixtures;
}

/** How one of our components says what the base's options say. */
export interface Mapping {
  component: string;
  /** Reads only the options our props can say; an option nobody reads makes the example one we cannot say. */
  render(options: Options): VNode;
  /** Where we differ on purpose: the base's tree is changed to ours before comparing. */
  differences?: readonly { because: string; inTree(base: Tree[], options: Options): Tree[] }[];
}

class CannotSay extends Error {}

/** Our props have no word for this on purpose. */
export function cannotSay(what: string): never {
  throw new CannotSay(what);
}

/** Options that remember which of their values were read. */
function watched(value: Options, path: string, unread: Set<string>): Options {
  if (value === null || typeof value !== 'object') return value;
  for (const [key, one] of Object.entries(value)) {
    const empty = one === null || one === undefined || one === '' || one === false;
    if (typeof one !== 'object' && !empty) unread.add(`${path}.${key}`);
  }
  const inner = new Map<string, Options>();
  for (const [key, one] of Object.entries(value)) inner.set(key, watched(one, `${path}.${key}`, unread));
  return new Proxy(value, {
    get(target, key) {
      if (typeof key === 'symbol') return Reflect.get(target, key);
      unread.delete(`${path}.${key}`);
      return inner.has(key) ? inner.get(key) : Reflect.get(target, key);
    },
  });
}

export type Attempt = { said: VNode } | { unsaid: string };

/** Renders an example by our component, or says which of its options our props cannot express. */
export function attempt(mapping: Mapping, options: Options): Attempt {
  const unread = new Set<string>();
  try {
    const said = mapping.render(watched(options, '', unread));
    const [first] = unread;
    return first === undefined ? { said } : { unsaid: first.replace(/\.\d+/g, '[]') };
  } catch (problem) {
    if (problem instanceof CannotSay) return { unsaid: problem.message };
    throw problem;
  }
}

const nodeOf = (tree: Tree): VNode | string =>
  typeof tree === 'string' ? tree : h(tree.tag, tree.attributes, ...tree.children.map(nodeOf));

/** The base takes text or markup; ours take content. */
export const contentOf = (part: Options, prefix = ''): Options => {
  const key = (name: string) => (prefix ? `${prefix}${name[0]?.toUpperCase()}${name.slice(1)}` : name);
  const html = part?.[key('html')];
  const text = part?.[key('text')];
  return html ? treeOf(html).map(nodeOf) : (text ?? undefined);
};

/** The items of a list; the base skips empty ones. */
export const listed = (items: Options[] | undefined): Options[] => (items ?? []).filter(Boolean);

/** A class that stands for one of our props. */
export function byClass<T>(given: string | undefined, known: Readonly<Record<string, T>>): T | undefined {
  if (!given) return undefined;
  if (given in known) return known[given];
  return cannotSay(`classes "${given}"`);
}

/** The sizes of labels and legends by their classes. */
export const sizes = (of: 'label' | 'fieldset__legend'): Record<string, Size> =>
  Object.fromEntries((['s', 'm', 'l', 'xl'] as const).map((size) => [`govuk-${of}--${size}`, size]));
