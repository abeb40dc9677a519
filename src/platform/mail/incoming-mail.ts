/** A mail as it came in. Nothing in it is verified, least of all who it says it is from. */
export interface IncomingMail {
  from: string;
  /** Every mailbox it names as a recipient, also those the mail server noted. */
  recipients: string[];
  subject: string;
  messageId: string;
  text: string;
  /** All values of a header, by its name in small letters. */
  headers: ReadonlyMap<string, string[]>;
  attachments: MailAttachment[];
}

export interface MailAttachment {
  name: string;
  type: string;
  bytes: Uint8Array;
  /** Part of the text, as the emblem in a signature is. */
  embedded: boolean;
}

/** Why a mail was not read. `busy`: others are being read, and this one can be brought again. */
export type UnreadableBecause = 'not-a-mail' | 'too-large' | 'too-many-parts' | 'took-too-much' | 'busy';

/** The bytes are no mail that can be read. */
export class UnreadableMail extends Error {
  override name = 'UnreadableMail';
  readonly because: UnreadableBecause;

  constructor(because: UnreadableBecause, detail = '') {
    super(`${because} ${detail}`.trim());
    this.because = because;
  }
}
