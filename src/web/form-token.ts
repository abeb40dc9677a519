import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

const length = 32;
const sealOf = (key: Buffer, binder: string) => createHmac('sha256', key).update(binder).digest();

function xor(left: Buffer, right: Buffer): Buffer {
  return Buffer.from(left.map((byte, at) => byte ^ (right[at] ?? 0)));
}

/**
 * The value of a form's hidden `_csrf` field, bound to a session or to the form cookie of somebody not signed
 * in. Masked anew each time: compressed pages of the same session must not reveal it by their length.
 */
export function formToken(key: Buffer, binder: string): string {
  const mask = randomBytes(length);
  return Buffer.concat([mask, xor(sealOf(key, binder), mask)]).toString('base64url');
}

/** Whether a form's token was made by us for this session or cookie. */
export function isFormToken(key: Buffer, binder: string, sent: string): boolean {
  const bytes = Buffer.from(sent, 'base64url');
  if (bytes.length !== 2 * length) return false;
  const seal = xor(bytes.subarray(length), bytes.subarray(0, length));
  return timingSafeEqual(seal, sealOf(key, binder));
}
