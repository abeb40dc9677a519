/** Text ready for reading, with the way back to the words as they were written. */
export interface CleanText {
  /** Lower case, plain digits, dashes, slashes and spaces; nothing invisible. */
  text: string;
  /** `offsets[i]` is the place in the original of `text[i]`; one entry more for the end. */
  offsets: number[];
}

/** First digit of the digit rows met in Indonesian office files: Arabic, Persian, Devanagari, Balinese, Javanese. */
const zeros = [0x0660, 0x06f0, 0x0966, 0x1b50, 0xa9d0];

const plain: Readonly<Record<string, string>> = {
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '―': '-',
  '−': '-',
  '→': '-',
  '〜': '-',
  '⁄': '/',
  '∕': '/',
  '’': "'",
  '‘': "'",
  '`': "'",
  '´': "'",
  '“': '"',
  '”': '"',
  '•': ';',
  '·': ' ',
};

/** Zero-width and direction marks, soft hyphens, byte-order marks: seen by nobody, so read by nobody. */
const invisible = /\p{Cf}/u;

function plainCharacter(character: string): string {
  if (character === '\n' || character === '\r') return '\n';
  if (/\s|\p{Cc}/u.test(character)) return ' ';
  if (character < '\x7f') return character.toLowerCase();
  if (invisible.test(character)) return '';
  const code = character.codePointAt(0) ?? 0;
  const zero = zeros.find((start) => code >= start && code < start + 10);
  if (zero !== undefined) return String(code - zero);
  return (plain[character] ?? character.normalize('NFKC').toLowerCase()).replace(
    /[‐-―−⁄]/g,
    (mark) => plain[mark] ?? mark,
  );
}

/** Takes out what a scanner, a word processor or another keyboard put in; remembers where everything stood. */
export function cleanText(original: string): CleanText {
  const offsets: number[] = [];
  let text = '';
  let at = 0;
  for (const character of original) {
    for (const unit of plainCharacter(character).split('')) {
      text += unit;
      offsets.push(at);
    }
    at += character.length;
  }
  offsets.push(original.length);
  return { text, offsets };
}
