import type { UnreadableBecause } from './incoming-mail.ts';

/** Ten files of a form's size would be more than any mail server takes; this is what usual ones do. */
export const largestMail = 25 * 1024 * 1024;
/** Nobody's answer has as many; a part costs a parser far more than its bytes. */
const mostParts = 300;
/** A mail within a mail within a mail declares a handful. */
const mostBoundaries = 50;

/** Looks at the whole mail before any parser does, in one pass and unpacking nothing. */
export function gateComplaint(raw: Uint8Array): UnreadableBecause | undefined {
  if (raw.length > largestMail) return 'too-large';
  const text = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength).toString('latin1');
  if (!/^[\x21-\x39\x3b-\x7e]{1,76}[ \t]*:/m.test(text.slice(0, 2_000))) return 'not-a-mail';
  const boundaries = new Set<string>();
  for (const [, boundary = ''] of text.matchAll(/boundary[ \t]*=[ \t]*"?([^"\s;]{1,70})/gi)) {
    boundaries.add(boundary);
    if (boundaries.size > mostBoundaries) return 'too-many-parts';
  }
  let parts = 0;
  for (const [, line = ''] of text.matchAll(/\n--([^\r\n]{1,74})/g)) {
    if (boundaries.has(line.trimEnd())) parts += 1;
    if (parts > mostParts) return 'too-many-parts';
  }
  return undefined;
}
