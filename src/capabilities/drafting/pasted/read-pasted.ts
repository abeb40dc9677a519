import type { Cells, Clause, ClauseRole } from '../agreement/agreement.ts';
import { type ClauseHeading, clauseHeading } from './clause-heading.ts';
import { languageOfText } from './language-of-text.ts';

/** What could be read out of a pasted text. */
export interface PastedText {
  title: Cells;
  clauses: Clause[];
}

/** Lines of one language under one heading, or under none. */
interface Block {
  role: ClauseRole;
  number: number;
  language: string;
  heading: string;
  lines: string[];
}

const isBlank = (line: string) => line.trim() === '';

/** A tab, or so many spaces as only a gap between columns has. */
const gap = /\t| {4,}/;

/** The cells of a line: what is centred in the first column begins with spaces, what stands in the second alone as well. */
function cellsOf(line: string): string[] {
  const cells = line.split(gap).map((cell) => cell.trim());
  return cells.length > 2 && cells[0] === '' && !line.startsWith('\t') ? cells.slice(1) : cells;
}

/** Two columns of a table come as lines with a tab between their cells; of a printed page, with a wide gap. */
function columnsOf(lines: readonly string[]): string[][] | undefined {
  const written = lines.filter((line) => !isBlank(line));
  const split = written.map(cellsOf).filter(({ length }) => length > 1);
  if (split.length === 0 || split.length * 2 < written.length) return undefined;
  const count = Math.max(...split.map(({ length }) => length));
  return Array.from({ length: count }, (_, column) => lines.map((line) => cellsOf(line)[column] ?? ''));
}

/** A line that ends the articles: signing, "In witness whereof", "Demikian". */
const closes =
  /^\s*(?:demikian(?:lah)?(?!\p{L})|sebagai bukti|dibuat (?:dan ditandatangani|dalam rangkap|di)|ditandatangani (?:di|dalam)|in witness whereof|done (?:in|at|and signed)|signed (?:in|at|on)|以资证明|本协议签署于)/iu;

const looksLikeHeading = (line: string) =>
  line.trim().length <= 90 &&
  !/[.;,:]$/.test(line.trim()) &&
  !/^\s*(?:[(]?(?:\d{1,2}|[a-z])[.)]|[•·-])/.test(line);

/** Begins a block with a heading line; its heading may stand on the next line. */
const blockOf = ({ role, number, rest }: ClauseHeading, language: string): Block => ({
  role,
  number,
  language,
  heading: looksLikeHeading(rest) ? rest : '',
  lines: looksLikeHeading(rest) ? [] : [rest],
});

/** Whether this heading goes on counting, so that a reference at the start of a line is not taken for one. */
function follows(heading: ClauseHeading, language: string, blocks: readonly Block[]): boolean {
  const last = blocks.findLast((one) => one.role === heading.role && one.language === language);
  if (!last) return true;
  const stands = heading.rest === '' || /^\p{Lu}/u.test(heading.rest);
  return heading.number > last.number && (stands || heading.number === last.number + 1);
}

/** The language of paragraphs without a heading: what they are written in, or what stood before them. */
function paragraphLanguage(line: string, languages: readonly string[], before: string): string {
  return line.trim().length < 12 ? before : (languageOfText(line, languages) ?? before);
}

const hasArticles = (blocks: readonly Block[]) => blocks.some(({ role }) => role === 'article');

type Place = Pick<Block, 'role' | 'number'>;

/** Where words without a heading stand: where the ones before them do, unless a second text begins after the first one's end. */
function placeOf(line: string, language: string, blocks: readonly Block[]): Place {
  const last = blocks.at(-1);
  const begun = hasArticles(blocks.filter((one) => one.language === language));
  if (!last || (last.role === 'closing' && !begun && !closes.test(line)))
    return { role: 'recital', number: 0 };
  return { role: last.role, number: last.number };
}

function blocksIn(lines: readonly string[], languages: readonly string[]): Block[] {
  const blocks: Block[] = [];
  let current = languages[0] ?? 'id';
  for (const line of lines) {
    const heading = clauseHeading(line);
    const language = heading?.languages.find((one) => languages.includes(one)) ?? current;
    if (heading && languages.includes(language) && follows(heading, language, blocks)) {
      current = language;
      blocks.push(blockOf(heading, language));
      continue;
    }
    const last = blocks.at(-1);
    current = paragraphLanguage(line, languages, current);
    const begins = closes.test(line) && last?.role !== 'closing' && hasArticles(blocks);
    if (begins || !last || (last.language !== current && !isBlank(line))) {
      const place = begins ? { role: 'closing' as const, number: 0 } : placeOf(line, current, blocks);
      // Words of another language inside a clause belong to that clause in the other language.
      blocks.push({ ...place, language: current, heading: '', lines: [line] });
    } else last.lines.push(line);
  }
  return blocks;
}

/** The text of a block, its heading taken from its first line where the number stood alone. */
function read(block: Block): Block & { text: string } {
  const lines = [...block.lines];
  while (lines.length > 0 && isBlank(lines[0] ?? '')) lines.shift();
  const [first = '', second] = lines;
  const bears = (block.role === 'article' || block.role === 'annex') && block.heading === '';
  const taken = bears && second !== undefined && looksLikeHeading(first);
  const text = (taken ? lines.slice(1) : lines).join('\n').trim();
  return { ...block, heading: taken ? first.trim() : block.heading, text: text.replace(/\n{3,}/g, '\n\n') };
}

const namesAPaper =
  /memorandum|nota|kesepa(?:katan|haman)|letter of intent|pernyataan kehendak|agreement|arrangement|perjanjian|pengaturan|rencana|addendum|adendum|plan\b|naskah|协议|备忘录|覚書|양해각서|меморандум|مذكرة/iu;

/** The title stands above everything else: the lines before the first empty one, when they are short. */
function takeTitle(block: Block & { text: string }): { title: string; text: string } {
  const [first = '', ...rest] = block.text.split(/\n\s*\n/);
  const isTitle =
    first.length <= 400 &&
    namesAPaper.test(first) &&
    first.split('\n').every((line) => line.length <= 140) &&
    !/[.;]$/.test(first.trim());
  if (block.role !== 'recital' || !isTitle) return { title: '', text: block.text };
  return { title: first.replace(/\s*\n\s*/g, ' ').trim(), text: rest.join('\n\n').trim() };
}

const order: Readonly<Record<ClauseRole, number>> = { recital: 0, article: 1, closing: 2, annex: 3 };

function together(blocks: readonly Block[]): PastedText {
  const title: Record<string, string> = {};
  const clauses = new Map<string, Clause>();
  for (const block of blocks.map(read)) {
    const taken = title[block.language] === undefined ? takeTitle(block) : { title: '', text: block.text };
    if (block.role === 'recital') title[block.language] ??= taken.title;
    const text = block.role === 'recital' ? taken.text : block.text;
    if (text === '' && block.heading === '') continue;
    const id = `${order[block.role]}-${block.number}`;
    const clause = clauses.get(id) ?? { id, role: block.role, heading: {}, text: {} };
    if (block.heading !== '') clause.heading[block.language] ??= block.heading;
    const before = clause.text[block.language];
    clause.text[block.language] = before ? `${before}\n\n${text}` : text;
    clauses.set(id, clause);
  }
  const byPlace = [...clauses.values()].sort((one, other) => order[one.role] - order[other.role]);
  return { title, clauses: byPlace };
}

/** Each column of a table in its own language: the one it is written in, or the one whose turn it is. */
function fromColumns(columns: readonly string[][], languages: readonly string[]): Block[] {
  const left = [...languages];
  return columns.flatMap((column) => {
    const language = languageOfText(column.join('\n'), left) ?? left[0];
    if (language === undefined) return [];
    left.splice(left.indexOf(language), 1);
    return blocksIn(column, [language]);
  });
}

/**
 * Splits a text into clauses by its headings, and maps the languages in it to one another: one after the other,
 * alternating, or side by side. Where there are no headings, the whole is one clause for the officer to divide.
 */
export function readPasted(text: string, languages: readonly string[]): PastedText {
  const lines = text
    .replace(/\r\n?/g, '\n')
    .replace(/\u00a0/g, ' ')
    .split('\n');
  const columns = languages.length > 1 ? columnsOf(lines) : undefined;
  return together(columns ? fromColumns(columns, languages) : blocksIn(lines, languages));
}
