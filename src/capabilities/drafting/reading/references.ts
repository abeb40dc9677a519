import { after, found, type Reader, type Reading, textAt } from './mention.ts';
import type { Token } from './tokens.ts';

type Level = 'article' | 'paragraph' | 'letter' | 'annex' | 'chapter' | 'item';

const levels: Readonly<Record<string, Level>> = {
  pasal: 'article',
  'pasal-pasal': 'article',
  article: 'article',
  articles: 'article',
  art: 'article',
  ayat: 'paragraph',
  paragraf: 'paragraph',
  paragraph: 'paragraph',
  paragraphs: 'paragraph',
  para: 'paragraph',
  huruf: 'letter',
  letter: 'letter',
  letters: 'letter',
  subparagraph: 'letter',
  point: 'letter',
  points: 'letter',
  butir: 'letter',
  lampiran: 'annex',
  annex: 'annex',
  annexes: 'annex',
  appendix: 'annex',
  attachment: 'annex',
  bab: 'chapter',
  chapter: 'chapter',
  angka: 'item',
  item: 'item',
  items: 'item',
};

const roman: Readonly<Record<string, number>> = {
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  v: 5,
  vi: 6,
  vii: 7,
  viii: 8,
  ix: 9,
  x: 10,
  xi: 11,
  xii: 12,
};

/** "(2)", "2", "(a)", "a", "II": the address at `at` and the place after it. */
function addressAt(tokens: readonly Token[], at: number, level: Level) {
  const open = textAt(tokens, at) === '(';
  const place = open ? at + 1 : at;
  const token = tokens[place];
  const label = labelOf(token, level);
  if (label === null) return null;
  if (open && textAt(tokens, place + 1) !== ')') return null;
  return { label, next: open ? place + 2 : place + 1 };
}

function labelOf(token: Token | undefined, level: Level): string | null {
  if (token?.number) return token.number.digits ?? String(token.number.value);
  if (token?.kind !== 'word') return null;
  if (level === 'annex' || level === 'chapter') {
    const number = roman[token.text];
    if (number !== undefined) return String(number);
  }
  const short = token.text.length === 1 || (level === 'paragraph' && token.text in roman);
  return short && !(token.text === 'a' && level !== 'letter') ? token.text : null;
}

interface Part {
  level: Level;
  label: string;
}

/** What may follow "Article 5": "(2)", ".2", "(2)(a)", "ayat (2) huruf a", "paragraph 2". */
function below(tokens: readonly Token[], at: number, parts: Part[]): number {
  let next = at;
  for (;;) {
    const place = after(tokens, next, ',');
    const level = levels[textAt(tokens, place)];
    const last = parts[parts.length - 1]?.level;
    const named = level && level !== last && level !== 'article' ? addressAt(tokens, place + 1, level) : null;
    const bare = !named && textAt(tokens, next) === '(' ? bareBelow(tokens, next, last) : null;
    if (named && level) parts.push({ level, label: named.label });
    else if (bare) parts.push(bare.part);
    else return next;
    next = (named ?? bare)?.next ?? next;
  }
}

function bareBelow(tokens: readonly Token[], at: number, last: Level | undefined) {
  const level: Level = last === 'article' ? 'paragraph' : 'letter';
  if (last !== 'article' && last !== 'paragraph') return null;
  const address = addressAt(tokens, at, level);
  if (!address || address.label.length > 2) return null;
  const isLetter = /^\p{L}$/u.test(address.label);
  return {
    part: { level: isLetter ? ('letter' as const) : level, label: address.label },
    next: address.next,
  };
}

/** "5.2" is paragraph 2 of article 5. */
function splitPoint(parts: readonly Part[]): Part[] {
  return parts.flatMap((part) => {
    const [article = '', paragraph] = part.label.split('.');
    return part.level === 'article' && paragraph
      ? [
          { level: 'article' as const, label: article },
          { level: 'paragraph' as const, label: paragraph },
        ]
      : [part];
  });
}

const order: readonly Level[] = ['chapter', 'article', 'annex', 'paragraph', 'letter', 'item'];
const keyOf = (parts: readonly Part[]) =>
  splitPoint(parts)
    .sort((a, b) => order.indexOf(a.level) - order.indexOf(b.level))
    .map(({ level, label }) => `${level} ${label.replace(/^0+(?=\d)/, '')}`)
    .join(' ');

/** "Pasal 5 ayat (2) huruf a", "Article 5(2)(a)", "paragraph 2 of Article 5", "Lampiran II". */
export const readReference: Reader = (reading, at) => {
  const { tokens } = reading;
  const level = levels[textAt(tokens, at)];
  if (!level || tokens[at]?.kind !== 'word') return null;
  const address = addressAt(tokens, after(tokens, at + 1, '.', 'ke', '-'), level);
  if (!address) return null;
  const parts: Part[] = [{ level, label: address.label }];
  let next = below(tokens, address.next, parts);
  const above = after(tokens, next, 'of', 'dari', 'in', 'pada', 'dalam');
  const higher = level !== 'article' && above > next ? levels[textAt(tokens, above)] : undefined;
  const upper = higher === 'article' ? addressAt(tokens, above + 1, 'article') : null;
  if (upper) {
    parts.push({ level: 'article', label: upper.label });
    next = upper.next;
  }
  return found(reading, at, next, { kind: 'reference', value: keyOf(parts) });
};

/** "Articles 5, 6 and 7": what follows the first; each is read as its own reference. */
export function readMoreReferences(reading: Reading, at: number, first: string) {
  const { tokens } = reading;
  const [level = 'article'] = first.split(' ') as [Level];
  const place = after(tokens, at, ',', 'dan', 'and', '&', 'atau', 'or', 'serta');
  if (place === at || first.split(' ').length !== 2) return null;
  const token = tokens[place];
  const plain =
    token?.number?.written === 'figure' || (textAt(tokens, place) === '(' && tokens[place + 1]?.number);
  const address = plain ? addressAt(tokens, place, level) : null;
  return (
    address && found(reading, place, address.next, { kind: 'reference', value: `${level} ${address.label}` })
  );
}
