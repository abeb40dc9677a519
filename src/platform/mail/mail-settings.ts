/** How this installation sends and receives mail. Absent = it does not, and people pass texts on themselves. */
export interface MailSettings {
  /** smtp://user:password@host:587 or smtps://...:465 */
  smtpUrl: string;
  /** The address mail comes from: "jalin@sragen.example.go.id". */
  from: string;
}
