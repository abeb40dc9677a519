/**
 * Text as it may go further: the one place where what a browser or a program sent is made safe to store.
 * PostgreSQL takes neither NUL nor lone surrogates; both become U+FFFD, so that a reader sees that something
 * was there. Line ends become LF, because browsers send CRLF whatever was typed.
 */
export const cleanText = (text: string): string =>
  text.replaceAll('\0', '\uFFFD').toWellFormed().replace(/\r\n?/g, '\n');

/** A file's name without folders and control characters, at most 200 characters; '' becomes "file". */
export function cleanFileName(name: string): string {
  const last = cleanText(name).split(/[/\\]/).at(-1) ?? '';
  // Control and direction-changing characters can make "fdp.exe" look like "exe.pdf".
  const plain = last.replace(/[\u0000-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g, '').trim();
  return [...plain].slice(-200).join('') || 'file';
}
