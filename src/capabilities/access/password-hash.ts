import { type Argon2Parameters, argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

const derive = promisify((parameters: Argon2Parameters, done: (problem: Error | null, key: Buffer) => void) =>
  argon2('argon2id', parameters, done),
);

// OWASP's minimum for Argon2id: 19 MiB, two passes, one lane (Password Storage cheat sheet).
const cost = { memory: 19_456, passes: 2, parallelism: 1 };
const keyLength = 32;

const unpadded = (bytes: Buffer) => bytes.toString('base64').replace(/=+$/, '');

// The same sentence typed on two keyboards may be composed differently; NFC makes both the same bytes.
const messageOf = (password: string) => Buffer.from(password.normalize('NFC'), 'utf8');

/** A PHC string: `$argon2id$v=19$m=19456,t=2,p=1$salt$key`. */
export async function hashPassword(password: string): Promise<string> {
  const nonce = randomBytes(16);
  const key = await derive({ message: messageOf(password), nonce, tagLength: keyLength, ...cost });
  return `$argon2id$v=19$m=${cost.memory},t=${cost.passes},p=${cost.parallelism}$${unpadded(nonce)}$${unpadded(key)}`;
}

/** Compares in constant time, with the cost written in the hash; an unreadable hash never matches. */
export async function verifyPassword(hash: string, password: string): Promise<boolean> {
  const [, memory, passes, parallelism, salt, key] =
    /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([\w+/]+)\$([\w+/]+)$/.exec(hash) ?? [];
  if (!salt || !key) return false;
  const expected = Buffer.from(key, 'base64');
  const actual = await derive({
    message: messageOf(password),
    nonce: Buffer.from(salt, 'base64'),
    tagLength: expected.length,
    memory: Number(memory),
    passes: Number(passes),
    parallelism: Number(parallelism),
  });
  return timingSafeEqual(actual, expected);
}
