/** The zero of each script whose digits agreements use: Arabic, Persian, Devanagari, Thai, full width. */
const zeros = [0x660, 0x6f0, 0x966, 0xe50, 0xff10];

const asAscii: Readonly<Record<string, string>> = {
  '\u00a0': ' ',
  '\u2007': ' ',
  '\u202f': ' ',
  '\u2018': "'",
  '\u2019': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u00ab': '"',
  '\u00bb': '"',
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2013': '-',
  '\u2014': '-',
  '\u2212': '-',
  '\uff0c': ',',
  '\uff0e': '.',
  '\uff05': '%',
  '\uff08': '(',
  '\uff09': ')',
  '\t': ' ',
};

function folded(character: string): string {
  const plain = asAscii[character];
  if (plain !== undefined) return plain;
  const code = character.charCodeAt(0);
  const zero = zeros.find((from) => code >= from && code <= from + 9);
  return zero === undefined ? character : String(code - zero);
}

/** Small letters that take as much room as the capitals they stand for; the Turkish dotted I does not. */
function lower(text: string): string {
  const small = text.toLowerCase();
  if (small.length === text.length) return small;
  return text.replace(/\p{Lu}/gu, (letter) => {
    const one = letter.toLowerCase();
    return one.length === letter.length ? one : letter;
  });
}

/**
 * The text in small letters, with ASCII digits, quotes, dashes and spaces. It is as long as the text itself, so that a
 * place in one is the same place in the other.
 */
export const foldText = (text: string): string => lower(text).replace(/[^\x20-\x7e]/g, folded);
