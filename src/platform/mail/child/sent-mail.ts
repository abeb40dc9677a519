import type { IncomingMail } from '../incoming-mail.ts';

/**
 * What the child says of a mail: one line of JSON, then the attachments' bytes one after the other. The parent checks
 * it: the child has handled hostile bytes.
 */
export interface SentMail extends Omit<IncomingMail, 'headers' | 'attachments'> {
  headers: [name: string, values: string[]][];
  attachments: { name: string; type: string; length: number; embedded: boolean }[];
}

/** It is no mail, and why the parser says so. */
export interface SentRefusal {
  notAMail: string;
}
