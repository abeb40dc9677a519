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
  if (zero !== undefined) return String(code - zero);
  const lower = character.toLowerCase();
  return lower.length === 1 ? lower : character;
}

/**
 * The text in small letters, with ASCII digits, quotes, dashes and spaces. It is as long as the text itself, so that a
 * place in one is the same place in the other.
 */
export const foldText = (text: string): string => text.replace(/[\s\S]/g, folded);
