import {
  AlignmentType,
  HeadingLevel,
  ImageRun,
  PageReference,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import { pictureSize } from '../picture-size.ts';
import type { Block, PagesOf, TableColumn } from '../printed-document.ts';
import { halfPoints, pixels, twips } from './measures.ts';
import { textRuns } from './text-runs.ts';

type Part<Name extends Block['block']> = Extract<Block, { block: Name }>;

const tableTextSize = halfPoints(10.5);
const alignments = {
  left: AlignmentType.LEFT,
  right: AlignmentType.RIGHT,
  center: AlignmentType.CENTER,
} as const;

/** A paragraph with its first line set in, as letters have it. `keepNext` keeps the last one with the signature. */
export function paragraphPart(part: Part<'paragraph'>, keepNext: boolean): Paragraph {
  const centered = part.align === 'center';
  return new Paragraph({
    keepNext,
    alignment: centered ? AlignmentType.CENTER : AlignmentType.BOTH,
    indent: centered ? {} : { firstLine: twips(12.5) },
    spacing: { after: twips(2) },
    children: textRuns(part.text, { bold: part.bold ?? false }),
  });
}

/** A heading in Word's own style, so that Word's list of contents and screen readers find it. */
export const headingPart = (part: Part<'heading'>): Paragraph =>
  new Paragraph({
    heading: part.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
    alignment: part.centered ? AlignmentType.CENTER : AlignmentType.LEFT,
    children: textRuns(part.text),
  });

/** A picture in the middle with what it is for under it; both stay on one page. */
export function pictureParts(part: Part<'picture'>): Paragraph[] {
  const { width, height } = pictureSize(part.picture.png);
  const wide = pixels(part.millimetres);
  const picture = new ImageRun({
    type: 'png',
    data: Buffer.from(part.picture.png),
    transformation: { width: wide, height: (wide * height) / width },
    // The library counts drawings of the whole process; a number of our own keeps the bytes the same.
    altText: { id: '2', name: 'picture', description: part.picture.description },
  });
  return [
    new Paragraph({ keepNext: true, alignment: AlignmentType.CENTER, children: [picture] }),
    new Paragraph({
      alignment: AlignmentType.CENTER,
      spacing: { after: twips(2) },
      children: textRuns(part.caption),
    }),
  ];
}

/** Each list counts from one: `instance` tells Word which list an item belongs to. */
interface Numbering {
  reference: 'number' | 'letter' | 'bullet';
  instance: number;
}

/** Items stay with what follows them: none, the last, or all, which keeps the whole list on one page. */
export function listParts(
  items: readonly string[],
  numbering: Numbering,
  together: 'none' | 'last' | 'all',
): Paragraph[] {
  const last = items.length - 1;
  return items.map(
    (item, index) =>
      new Paragraph({
        keepNext: (together === 'all' && index < last) || (together === 'last' && index === last),
        numbering: { ...numbering, level: 0 },
        alignment: AlignmentType.BOTH,
        spacing: { after: twips(index === last ? 2 : 0.7) },
        children: textRuns(item),
      }),
  );
}

/** A text, or fields that name the pages of passages when the program that shows the file has laid it out. */
const cellRuns = (content: string | PagesOf, heading: boolean): ParagraphChild[] =>
  typeof content === 'string'
    ? textRuns(content, { bold: heading, size: tableTextSize })
    : content.pagesOf.flatMap((anchor, at) => [
        ...(at > 0 ? textRuns(', ', { size: tableTextSize }) : []),
        new PageReference(anchor, { hyperlink: true }),
      ]);

const cell = (content: string | PagesOf, column: TableColumn, width: number, heading: boolean) =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    children: [
      new Paragraph({
        alignment: heading ? AlignmentType.CENTER : alignments[column.align ?? 'left'],
        children: cellRuns(content, heading),
      }),
    ],
  });

/** A ruled table whose heading row is marked as one and stands again on every page. */
export function tableParts(part: Part<'table'>, textWidth: number): (Paragraph | Table)[] {
  const shares = part.columns.reduce((sum, { width }) => sum + width, 0);
  const widths = part.columns.map(({ width }) => twips((textWidth * width) / shares));
  const row = (texts: readonly (string | PagesOf)[], heading: boolean) =>
    new TableRow({
      ...(heading ? { tableHeader: true } : {}),
      cantSplit: true,
      children: part.columns.map((column, index) =>
        cell(texts[index] ?? '', column, widths[index] ?? 0, heading),
      ),
    });
  const table = new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    margins: { top: twips(0.8), bottom: twips(0.8), left: twips(1.6), right: twips(1.6) },
    rows: [
      row(
        part.columns.map(({ heading }) => heading),
        true,
      ),
      ...part.rows.map((texts) => row(texts, false)),
    ],
  });
  return [table, new Paragraph({ spacing: { line: 160, lineRule: 'exact' } })];
}
