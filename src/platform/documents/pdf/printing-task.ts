/** What the child is handed; it reads nothing else but the fonts. */
export interface PrintingTask {
  source: string;
  /** Path within the document's root -> bytes in base64. */
  files: Readonly<Record<string, string>>;
  fonts: readonly string[];
  /** Seconds since 1970. */
  timestamp: number;
}
