/** How this installation sends and receives mail. Absent = it does not, and people pass texts on themselves. */
export interface MailSettings {
  /** smtp://user:password@host:587 or smtps://...:465 */
  smtpUrl: string;
  /** The address mail comes from: "jalin@sragen.example.go.id". */
  from: string;
  /** The mailbox answers come to: "jawab@sragen.example.go.id", whose server takes "jawab+anything@" too. */
  replyTo?: string;
  /** Signs what the mail server passes on to the webhook. */
  webhookSecret?: string;
}
