/** A cell's text without what nobody can see, and what had to be done to it. */
export interface CleanedText {
  text: string;
  invisible: boolean;
  /** U+FFFD stands for something that was lost, here or before. */
  unreadable: boolean;
}

/**
 * Control characters (tab and line feed stay), soft hyphen, zero-width space, marks of writing direction, word
 * joiner and its kin, byte order mark, noncharacters, tags. PostgreSQL refuses NUL; direction marks can make a name
 * read as another.
 */
const invisible =
  /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufdd0-\ufdef\ufffe\uffff]|[\u{e0000}-\u{e007f}]/gu;

/** The joiners belong to emoji and to scripts such as Javanese and Arabic; in Latin text they only deceive. */
const strayJoiner = /(?<![^\p{Script=Latin}\p{N}\p{P}\s\u200c\u200d])[\u200c\u200d]/gu;

const suspect = /[^\n\t\x20-\x7e\u00a0-\u00ac\u00ae-\u02ff]/;

/** Line ends become "\n"; invisible marks go; half a surrogate pair becomes U+FFFD. */
export function cleanText(raw: string): CleanedText {
  if (!suspect.test(raw)) return { text: raw, invisible: false, unreadable: false };
  const lines = raw.replace(/\r\n?|[\u2028\u2029]/g, '\n').toWellFormed();
  const text = lines.replace(invisible, '').replace(strayJoiner, '');
  return { text, invisible: text.length !== lines.length, unreadable: text.includes('\ufffd') };
}
