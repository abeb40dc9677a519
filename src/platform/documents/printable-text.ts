/** XML 1.0 has no place for these, and on paper they are nothing. Line feed stays. */
const controls = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g;
/** Sixty-six code points that Unicode keeps for no character at all. */
const noncharacters =
  /[\ufdd0-\ufdef]|[\ufffe\uffff]|[\u{1fffe}\u{1ffff}\u{2fffe}\u{2ffff}\u{3fffe}\u{3ffff}\u{4fffe}\u{4ffff}\u{5fffe}\u{5ffff}\u{6fffe}\u{6ffff}\u{7fffe}\u{7ffff}\u{8fffe}\u{8ffff}\u{9fffe}\u{9ffff}\u{afffe}\u{affff}\u{bfffe}\u{bffff}\u{cfffe}\u{cffff}\u{dfffe}\u{dffff}\u{efffe}\u{effff}\u{ffffe}\u{fffff}\u{10fffe}\u{10ffff}]/gu;
/** Marks that turn the direction of text can make "Rp1" read as "1pR"; those that show nothing hide a difference. */
const invisible = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
/** Every other blank but the no-break space, which keeps "Rp" and its figure together. */
const blanks = /[\u1680\u2000-\u200a\u202f\u205f\u3000]/g;

/** Text as it can stand on paper and in XML: composed, without marks that show nothing, line breaks as line feeds. */
export function printableText(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFC')
    .replace(/\r\n?|[\u000b\u000c\u0085\u2028\u2029]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(controls, '')
    .replace(noncharacters, '')
    .replace(invisible, '')
    .replace(blanks, ' ');
}

/** The same data with every text made printable; bytes stay as they are. */
export function withPrintableTexts<T>(data: T): T {
  if (typeof data === 'string') return printableText(data) as T;
  if (Array.isArray(data)) return data.map(withPrintableTexts) as T;
  if (data === null || typeof data !== 'object' || data instanceof Uint8Array) return data;
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => [name, withPrintableTexts(value)]),
  ) as T;
}

/** Every text in the data, in order. */
export function textsOf(data: unknown): string[] {
  if (typeof data === 'string') return [data];
  if (data === null || typeof data !== 'object' || data instanceof Uint8Array) return [];
  return Object.values(data).flatMap(textsOf);
}
