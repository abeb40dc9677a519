import { after, textAt } from './mention.ts';
import { romanNumber } from './roman.ts';
import type { Token } from './token.ts';

/** A kind of place in an agreement; those further on lie inside those before. */
export type Level = 'part' | 'chapter' | 'article' | 'annex' | 'paragraph' | 'item' | 'subitem';

/** From the outermost level to the innermost. */
export const order: readonly Level[] = [
  'part',
  'chapter',
  'annex',
  'article',
  'paragraph',
  'item',
  'subitem',
];

/** The names of the places of an agreement. Letters, points and numbers under a paragraph are one level: languages name them differently. */
const levels: Readonly<Record<string, Level>> = Object.fromEntries(
  (
    [
      [
        'pasal pasal-pasal article articles art arts klausul klausula clause clauses section sections',
        'article',
      ],
      ['ayat paragraf paragraph paragraphs para paras alinea', 'paragraph'],
      ['huruf letter letters subparagraph subparagraphs point points butir poin item items angka', 'item'],
      ['lampiran annex annexes annexe appendix appendices attachment attachments schedule', 'annex'],
      ['bab chapter chapters', 'chapter'],
      ['bagian part parts', 'part'],
    ] as const
  ).flatMap(([words, level]) => words.split(' ').map((word) => [word, level])),
);

/** One step of an address: "paragraph 2". */
export interface Part {
  level: Level;
  label: string;
}

/** A step of an address, and the place after it. */
export interface Named {
  part: Part;
  next: number;
}

/** The level named at `at`, with the place after its word; "sub-paragraph" is an item. */
export function levelAt(tokens: readonly Token[], at: number): { level: Level; next: number } | null {
  if (tokens[at]?.kind !== 'word') return null;
  if (textAt(tokens, at) === 'sub') {
    const under = levelAt(tokens, after(tokens, at + 1, '-'));
    return under && { level: under.level === 'article' ? 'paragraph' : 'item', next: under.next };
  }
  const level = levels[textAt(tokens, at)];
  return level ? { level, next: at + 1 } : null;
}

/** "(2)", "2", "(a)", "a", "II": the address at `at` and the place after it. */
export function addressAt(
  tokens: readonly Token[],
  at: number,
  level: Level,
): { label: string; next: number } | null {
  const open = textAt(tokens, at) === '(';
  const place = open ? at + 1 : at;
  const label = labelOf(tokens[place], level);
  if (label === null || (open && textAt(tokens, place + 1) !== ')')) return null;
  const next = open ? place + 2 : place + 1;
  // "Pasal 5 ayat 2)": a bracket that was only closed.
  return { label, next: !open && textAt(tokens, next) === ')' && !isOpen(tokens, place) ? next + 1 : next };
}

const isOpen = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - 12), at).some(({ text }) => text === '(');

function labelOf(token: Token | undefined, level: Level): string | null {
  if (token?.number)
    return token.number.fraction ? null : (token.number.digits ?? String(token.number.value));
  if (token?.kind !== 'word') return null;
  const roman = level === 'item' || level === 'subitem' ? null : romanNumber(token.text);
  if (roman !== null && token.text !== '') return String(roman);
  const short = token.text.length === 1 && /\p{L}/u.test(token.text);
  return short && !(token.text === 'a' && level !== 'item' && level !== 'annex') ? token.text : null;
}

/** "Pasal 5", "ayat (2)", "ke-3" and in English "the second paragraph". */
export function namedAt(tokens: readonly Token[], at: number): Named | null {
  const level = levelAt(tokens, at);
  if (level) {
    const address = addressAt(tokens, after(tokens, level.next, '.', 'ke', '-', 'nomor', 'no'), level.level);
    return address && { part: { level: level.level, label: address.label }, next: address.next };
  }
  const ordinal = tokens[at]?.number;
  const behind = ordinal?.ordinal && ordinal.digits === undefined ? levelAt(tokens, at + 1) : null;
  const single =
    behind && !textAt(tokens, at + 1).endsWith('s') && behind.level !== 'item' && behind.level !== 'part';
  return single ? { part: { level: behind.level, label: String(ordinal?.value) }, next: behind.next } : null;
}

/** A bracket right behind an address is the next level down: "5(2)(a)". */
function bareBelow(tokens: readonly Token[], at: number, last: Level): Named | null {
  const under: Partial<Record<Level, Level>> = { article: 'paragraph', paragraph: 'item', item: 'subitem' };
  const level = under[last];
  if (!level || textAt(tokens, at) !== '(') return null;
  const address = addressAt(tokens, at, level);
  if (!address || address.label.length > 4) return null;
  const isLetter = /^\p{L}$/u.test(address.label);
  return {
    part: { level: isLetter && level === 'paragraph' ? 'item' : level, label: address.label },
    next: address.next,
  };
}

/** What may follow "Article 5": "(2)", "ayat (2) huruf a", ", paragraph 2". */
export function below(tokens: readonly Token[], at: number, parts: Part[]): number {
  let next = at;
  for (;;) {
    const last = parts[parts.length - 1]?.level ?? 'item';
    const named = namedAt(tokens, after(tokens, next, ','));
    const deeper = named && order.indexOf(named.part.level) > order.indexOf(last) ? named : null;
    const nested =
      named?.part.level === 'item' && last === 'item' && textAt(tokens, next) !== ',' ? named : null;
    const step = deeper ?? (nested && { ...nested, part: { ...nested.part, level: 'subitem' as const } });
    const one = step ?? bareBelow(tokens, next, last);
    if (!one) return next;
    parts.push(one.part);
    next = one.next;
  }
}

/** "of paragraph 2 of Article 5": the levels above, in any words that lead to them. */
export function above(tokens: readonly Token[], at: number, parts: Part[]): number {
  let next = at;
  for (;;) {
    const place = after(tokens, next, 'of', 'dari', 'in', 'pada', 'dalam', 'under', 'the', ',');
    const named = namedAt(tokens, place);
    const lowest = Math.min(...parts.map(({ level }) => order.indexOf(level)));
    // "Article 4, Annex II" are two places; "paragraph 2, Article 4" is one.
    const led = after(tokens, next, ',') < place || named?.part.level === 'article';
    if (!named || !led || order.indexOf(named.part.level) >= lowest) return next;
    parts.push(named.part);
    next = below(tokens, named.next, parts);
  }
}

/** "5.2" is paragraph 2 of article 5. */
const splitPoint = (parts: readonly Part[]): Part[] =>
  parts.flatMap((part) => {
    const [article = '', paragraph, item] = part.label.split('.');
    if (part.level !== 'article' || !paragraph) return [part];
    const under: Part[] = [
      { level: 'article', label: article },
      { level: 'paragraph', label: paragraph },
    ];
    return item ? [...under, { level: 'item', label: item }] : under;
  });

/** An address in one form for every language: "article 5 paragraph 2 item a". */
export const keyOf = (parts: readonly Part[]) =>
  splitPoint(parts)
    .sort((a, b) => order.indexOf(a.level) - order.indexOf(b.level))
    .map(({ level, label }) => `${level} ${label.replace(/^0+(?=\d)/, '')}`)
    .join(' ');
