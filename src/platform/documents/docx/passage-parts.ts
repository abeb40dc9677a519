import {
  AlignmentType,
  BookmarkEnd,
  BookmarkStart,
  type IRunOptions,
  Paragraph,
  type ParagraphChild,
  Tab,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
} from 'docx';
import type { Block, Passage, Piece } from '../printed-document.ts';
import { halfPoints, twips } from './measures.ts';
import { textRuns } from './text-runs.ts';

type Part<Name extends Block['block']> = Extract<Block, { block: Name }>;

/** The fonts Word and LibreOffice have, or know a substitute for, where Arial has no such letters. */
const eastAsian: Readonly<Record<string, string>> = { zh: 'SimSun', ja: 'MS Mincho', ko: 'Malgun Gothic' };
const fromRight = ['ar', 'fa', 'he', 'ur'];
const locales: Readonly<Record<string, string>> = {
  id: 'id-ID',
  en: 'en-GB',
  zh: 'zh-CN',
  ja: 'ja-JP',
  ko: 'ko-KR',
  ar: 'ar-SA',
  ru: 'ru-RU',
};

/** How letters of a language are set: its font, its direction, and its name for the spelling checker. */
function runOptions(language: string): Omit<IRunOptions, 'text' | 'children' | 'break'> {
  const locale = locales[language] ?? language;
  const right = fromRight.includes(language);
  const eastAsia = eastAsian[language];
  return {
    font: { ascii: 'Arial', hAnsi: 'Arial', cs: 'Arial', eastAsia: eastAsia ?? 'Arial' },
    language: right ? { bidirectional: locale } : eastAsia ? { eastAsia: locale } : { value: locale },
    ...(right ? { rightToLeft: true } : {}),
  };
}

/** Millimetres an item's mark takes, and by which each step is set in. */
const markWidth = 7.5;
const step = 6;

/** What its passage gives a paragraph. */
interface Setting {
  language: string;
  justified: boolean;
  size?: number;
}

const withMark = (piece: Piece, options: ReturnType<typeof runOptions>): TextRun[] =>
  piece.mark === undefined
    ? textRuns(piece.text, options)
    : [
        ...textRuns(piece.mark, options),
        new TextRun({ ...options, children: [new Tab()] }),
        ...textRuns(piece.text, options),
      ];

function pieceParagraph(
  piece: Piece,
  { language, justified, size }: Setting,
  around: { before: ParagraphChild[]; after: ParagraphChild[] },
): Paragraph {
  const centred = piece.piece === 'number' || piece.piece === 'heading';
  const indent = (piece.depth ?? 0) * step + markWidth;
  const options = { ...runOptions(language), ...(size ? { size } : {}), ...(centred ? { bold: true } : {}) };
  return new Paragraph({
    keepNext: centred,
    bidirectional: fromRight.includes(language),
    alignment: centred ? AlignmentType.CENTER : justified ? AlignmentType.BOTH : AlignmentType.START,
    spacing: {
      before: piece.piece === 'number' ? twips(3) : 0,
      after: twips(piece.piece === 'number' ? 0.5 : 1.8),
    },
    ...(piece.mark === undefined
      ? {}
      : {
          indent: { start: twips(indent), hanging: twips(markWidth) },
          tabStops: [{ type: TabStopType.LEFT, position: twips(indent) }],
        }),
    children: [...around.before, ...withMark(piece, options), ...around.after],
  });
}

/** Paragraphs take the ends of a bookmark that goes over several of them, though the library's types know only whole ones. */
const asChild = (end: BookmarkStart | BookmarkEnd) => end as unknown as ParagraphChild;

/** Counts bookmarks, whose numbers must differ in a file and be the same when it is written again. */
export type NextBookmark = () => number;

/** A passage's paragraphs, between the ends of its bookmark where it has one. */
function paragraphsOf(passage: Passage, setting: Omit<Setting, 'language'>, next: NextBookmark): Paragraph[] {
  const { language, anchor, pieces } = passage;
  const id = anchor === undefined ? 0 : next();
  const last = pieces.length - 1;
  return pieces.map((piece, at) =>
    pieceParagraph(
      piece,
      { ...setting, language },
      {
        before: anchor !== undefined && at === 0 ? [asChild(new BookmarkStart(anchor, id))] : [],
        after: anchor !== undefined && at === last ? [asChild(new BookmarkEnd(id))] : [],
      },
    ),
  );
}

/** A passage across the page. */
export const passageParts = (part: Part<'passage'>, next: NextBookmark): Paragraph[] =>
  paragraphsOf(part.passage, { justified: true }, next);

/** Passages side by side in a table without lines: each row may go on on the next page, its headings stay with their text. */
export function parallelParts(
  part: Part<'parallel'>,
  textWidth: number,
  next: NextBookmark,
): (Table | Paragraph)[] {
  const columns = part.rows[0]?.length ?? 0;
  if (columns === 0) return [];
  const width = twips(textWidth / columns);
  const none = { style: 'none', size: 0, color: 'auto' } as const;
  const row = (passages: readonly Passage[]) =>
    new TableRow({
      cantSplit: isShort(passages),
      children: passages.map(
        (passage) =>
          new TableCell({
            width: { size: width, type: WidthType.DXA },
            children: filled(paragraphsOf(passage, { justified: false, size: halfPoints(10.5) }, next)),
          }),
      ),
    });
  const table = new Table({
    layout: TableLayoutType.FIXED,
    width: { size: width * columns, type: WidthType.DXA },
    columnWidths: Array.from({ length: columns }, () => width),
    borders: {
      top: none,
      bottom: none,
      left: none,
      right: none,
      insideHorizontal: none,
      insideVertical: none,
    },
    margins: { left: twips(2), right: twips(2) },
    rows: part.rows.map(row),
  });
  return [table, new Paragraph({ spacing: { line: 160, lineRule: 'exact' } })];
}

/** Characters up to which a row stays whole: a heading is never left alone at the foot of a page, a long text goes on. */
const staysWhole = 1500;

const isShort = (passages: readonly Passage[]) =>
  passages.every(({ pieces }) => pieces.reduce((sum, { text }) => sum + text.length, 0) <= staysWhole);

/** A cell must hold a paragraph. */
const filled = (paragraphs: Paragraph[]) => (paragraphs.length > 0 ? paragraphs : [new Paragraph({})]);
