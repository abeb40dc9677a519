import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginning, canonicalJson, type Entry, hashOf, type Link, verifyChain } from './chain.ts';

const detail = fc.dictionary(
  fc.string(),
  fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null)),
);
const draft = fc.record({ action: fc.string(), subject: fc.string(), detail });

function chainOf(drafts: { action: string; subject: string; detail: Entry['detail'] }[]): Link[] {
  let previous = beginning;
  return drafts.map((one, index) => {
    const entry: Entry = {
      governmentId: 7,
      number: index + 1,
      at: '2017-11-15T02:00:00.000Z',
      actorKind: 'person',
      actorId: 'p1',
      outcome: 'done',
      ...one,
    };
    const link = { ...entry, previousHash: previous, hash: hashOf(previous, entry) };
    previous = link.hash;
    return link;
  });
}

describe('the audit chain', () => {
  it('is whole as written, and its head is the last hash', () => {
    fc.assert(
      fc.property(fc.array(draft, { maxLength: 20 }), (drafts) => {
        const links = chainOf(drafts);
        expect(verifyChain(links)).toEqual({
          whole: true,
          head: links.at(-1)?.hash ?? beginning,
          count: links.length,
        });
      }),
    );
  });

  it('tells which entry was altered, removed or moved', () => {
    const change = fc.constantFrom('alter', 'remove', 'swap');
    fc.assert(
      fc.property(fc.array(draft, { minLength: 3, maxLength: 12 }), fc.nat(), change, (drafts, at, how) => {
        const links = chainOf(drafts);
        const index = at % (links.length - 1);
        const [one, next] = [links[index] as Link, links[index + 1] as Link];
        if (how === 'alter') links[index] = { ...one, subject: `${one.subject}!` };
        if (how === 'remove') links.splice(index, 1);
        if (how === 'swap') [links[index], links[index + 1]] = [next, one];
        expect(verifyChain(links)).toMatchObject({ whole: false, brokenAt: index + 1 });
      }),
    );
  });

  it('hashes the same whatever the order of properties', () => {
    fc.assert(
      fc.property(detail, (value) => {
        const turned = Object.fromEntries(Object.entries(value).reverse());
        expect(canonicalJson(turned)).toBe(canonicalJson(value));
      }),
    );
  });
});
