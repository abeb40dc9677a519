/** What the signs of symbol fonts look like, by their place in the font (Wingdings and Symbol as word processors use them for lists). */
const wingdings: Readonly<Record<number, string>> = {
  108: '●',
  110: '■',
  111: '□',
  113: '❑',
  118: '❖',
  158: '·',
  159: '•',
  167: '▪',
  168: '◻',
  216: '➢',
  224: '→',
  251: '✗',
  252: '✓',
  253: '☒',
  254: '☑',
};
const symbol: Readonly<Record<number, string>> = {
  45: '−',
  97: 'α',
  98: 'β',
  163: '≤',
  179: '≥',
  176: '°',
  177: '±',
  180: '×',
  183: '•',
  184: '÷',
  185: '≠',
  174: '→',
  222: '⇒',
};

const firstPrivate = 0xf000;

/** A sign of a symbol font as Unicode has it; undefined when this table does not know it. */
export function symbolOf(font: string, hexadecimal: string): string | undefined {
  const code = Number.parseInt(hexadecimal, 16);
  if (!Number.isFinite(code)) return undefined;
  const place = code >= firstPrivate && code <= firstPrivate + 255 ? code - firstPrivate : code;
  if (/wingdings/i.test(font)) return wingdings[place];
  if (/symbol/i.test(font)) return symbol[place];
  return code >= 32 && code < 0xd800 ? String.fromCodePoint(code) : undefined;
}

/** The mark before an item of a list; signs of symbol fonts that are not known stand as a round bullet. */
export function bulletOf(text: string): string {
  const code = text.codePointAt(0) ?? 0;
  if (code < firstPrivate || code > firstPrivate + 255) return text;
  return wingdings[code - firstPrivate] ?? symbol[code - firstPrivate] ?? '•';
}
