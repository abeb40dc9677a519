import type { ClauseRole } from '../agreement/agreement.ts';

/** A line that begins a clause: "Pasal 4", "ARTICLE IV: Funding", "第4条", "Lampiran 1". */
export interface ClauseHeading {
  role: Extract<ClauseRole, 'article' | 'annex'>;
  number: number;
  /** Those that write the word it begins with so. */
  languages: readonly string[];
  /** What follows the number on the same line. */
  rest: string;
}

const shapes: readonly (readonly [ClauseHeading['role'], readonly string[], RegExp])[] = [
  ['article', ['id'], /^\s*pasal\s+(\d{1,3}|[ivxlc]{1,7})(?![\p{L}\d])\s*[.:)–—-]*\s*(.*)$/iu],
  [
    'article',
    ['en'],
    /^\s*(?:article|section|clause)\s+(\d{1,3}|[ivxlc]{1,7})(?![\p{L}\d])\s*[.:)–—-]*\s*(.*)$/iu,
  ],
  ['annex', ['id'], /^\s*lampiran\s+(\d{1,3}|[ivxlc]{1,7})(?![\p{L}\d])\s*[.:)–—-]*\s*(.*)$/iu],
  ['annex', ['en'], /^\s*(?:annex|appendix)\s+(\d{1,3}|[ivxlc]{1,7})(?![\p{L}\d])\s*[.:)–—-]*\s*(.*)$/iu],
  ['article', ['ko'], /^\s*제\s*(\d{1,3})\s*조\s*(.*)$/u],
  ['article', ['zh', 'ja'], /^\s*第\s*(\d{1,3})\s*条\s*(.*)$/u],
  ['article', ['ru'], /^\s*статья\s+(\d{1,3})(?!\d)[.:)]*\s*(.*)$/iu],
  ['article', ['ar', 'fa'], /^\s*الماد[ةه]\s+(\d{1,3})(?!\d)[.:)]*\s*(.*)$/u],
];

const values: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

function numberOf(label: string): number {
  if (/^\d/.test(label)) return Number(label);
  const digits = [...label.toLowerCase()].map((one) => values[one] ?? 0);
  return digits.reduce((sum, one, at) => sum + (one < (digits[at + 1] ?? 0) ? -one : one), 0);
}

/** Words that go on with a sentence whose line happens to begin with a reference: "Pasal 4 ayat (2) berlaku". */
const goesOn =
  /^(?:ayat|huruf|angka|dan|atau|sampai|s\/d|undang|peraturan|of|and|or|to|paragraph|above|di atas|shall|may|is|are|berlaku|tidak)(?!\p{L})|^[(,;]/iu;

/** The heading a line is; undefined when it is none. */
export function clauseHeading(line: string): ClauseHeading | undefined {
  for (const [role, languages, shape] of shapes) {
    const match = shape.exec(line);
    if (!match) continue;
    const rest = (match[2] ?? '').trim();
    if (rest.length > 100 || goesOn.test(rest) || /[;,]$/.test(rest)) return undefined;
    return { role, number: numberOf(match[1] ?? ''), languages, rest };
  }
  return undefined;
}
