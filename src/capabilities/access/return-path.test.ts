import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ownPath } from './return-path.ts';

describe('the path to return to after signing in', () => {
  it.each(['/id', '/id/kerja-sama', '/en/cooperations?q=sister%20city&page=2', '/id?x=//evil.example'])(
    'may be %s',
    (path) => expect(ownPath(path)).toBe(path),
  );

  it.each([
    '',
    '/',
    '//evil.example',
    '///evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    'https://evil.example',
    'https:evil.example',
    'http:/id',
    'javascript:alert(1)',
    'data:text/html,x',
    '/id/..//evil.example',
    '/id/../../evil',
    '/identity',
    '/%2f%2fevil.example',
    '/id\\@evil.example',
    '/id/\t//evil.example',
    '/id\r\nSet-Cookie: a=b',
    ' /id',
    '\u0000/id',
    '@evil.example',
    '/.//evil.example',
    '//id',
    '//id/..',
    'evil.example/id',
    '/api/v1/x',
    `/id/${'a'.repeat(3_000)}`,
  ])('is never %j', (path) => expect(ownPath(path)).toBeUndefined());

  it('always stays on our host, whatever was sent', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.webUrl(),
          fc.string().map((tail) => `/id${tail}`),
        ),
        (sent) => {
          const path = ownPath(sent);
          if (path === undefined) return;
          const url = new URL(path, 'https://jalin.example.go.id/id/masuk');
          expect(url.host).toBe('jalin.example.go.id');
          expect(url.pathname).toMatch(/^\/(id|en)(\/|$)/);
        },
      ),
      { numRuns: 2_000 },
    );
  });
});
