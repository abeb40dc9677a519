import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits, safe in an address and in a cookie. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** What the database keeps of a token: it finds the row and cannot be turned back. */
export const fingerprintOf = (token: string): string => createHash('sha256').update(token).digest('hex');
