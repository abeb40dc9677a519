import { describe, expect, it } from 'vitest';
import { hashPassword, verifyPassword } from './password-hash.ts';

describe('a stored password', () => {
  it('matches only itself, also when composed differently by another keyboard', async () => {
    const hash = await hashPassword('kafé di tepi bengawan');
    expect(await verifyPassword(hash, 'kafe\u0301 di tepi bengawan')).toBe(true);
    expect(await verifyPassword(hash, 'kafe di tepi bengawan')).toBe(false);
  });

  it('is Argon2id with at least 19 MiB and two passes, salted anew each time', async () => {
    const [first, second] = await Promise.all([hashPassword('sama persis'), hashPassword('sama persis')]);
    expect(first).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(first).not.toBe(second);
  });

  it.each(['', 'plain', '$argon2id$v=19$m=8,t=1,p=1$$', '$2b$10$abcdefghijklmnopqrstuv'])(
    'that is unreadable (%s) never matches',
    async (hash) => expect(await verifyPassword(hash, hash)).toBe(false),
  );
});
