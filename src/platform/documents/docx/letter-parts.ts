import {
  AlignmentType,
  BorderStyle,
  ImageRun,
  Paragraph,
  Tab,
  type Table,
  TabStopType,
  TextRun,
  VerticalAlignTable,
} from 'docx';
import { emblemBoxes } from '../paper.ts';
import { fitInto, pictureSize } from '../picture-size.ts';
import type { Block, LabelledRow, SignatureColumn } from '../printed-document.ts';
import { layoutTable } from './layout-table.ts';
import { halfPoints, pixels, twips } from './measures.ts';
import { textRuns } from './text-runs.ts';

type Part<Name extends Block['block']> = Extract<Block, { block: Name }>;

const emblemColumn = emblemBoxes.left.width;
const headSizes = { small: 9.5, middle: 13, large: 15 } as const;
/** Under the letterhead: a thick and a thin line. Eighths of a point. */
const doubleRule = { style: BorderStyle.THICK_THIN_SMALL_GAP, size: 24, space: 4, color: '000000' };

function emblemParagraph(part: Part<'letterhead'>): Paragraph {
  if (!part.emblem) return new Paragraph({});
  const size = fitInto(pictureSize(part.emblem.png), emblemBoxes[part.emblemStands]);
  const picture = new ImageRun({
    type: 'png',
    data: Buffer.from(part.emblem.png),
    transformation: { width: pixels(size.width), height: pixels(size.height) },
    // The library counts drawings of the whole process; a number of our own keeps the bytes the same.
    altText: { id: '1', name: 'emblem', description: part.emblem.description },
  });
  return new Paragraph({
    alignment: part.emblemStands === 'above' ? AlignmentType.CENTER : AlignmentType.LEFT,
    children: [picture],
  });
}

const headLine = ({ text, size }: Part<'letterhead'>['lines'][number]) =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    children: textRuns(text, { size: halfPoints(headSizes[size]), bold: size !== 'small' }),
  });

/** The head of the paper, closed by a double rule. */
export function letterheadParts(part: Part<'letterhead'>, textWidth: number): (Paragraph | Table)[] {
  const names = part.lines.map(headLine);
  const rule = new Paragraph({
    border: { bottom: doubleRule },
    spacing: { after: twips(3.5), line: 60, lineRule: 'exact' },
  });
  if (!part.emblem) return [...names, rule];
  if (part.emblemStands === 'above') return [emblemParagraph(part), ...names, rule];
  const columns = [
    { width: emblemColumn, content: [emblemParagraph(part)] },
    { width: textWidth - 2 * emblemColumn, content: names },
    { width: emblemColumn, content: [new Paragraph({})] },
  ];
  return [layoutTable(columns), rule];
}

interface LabelLayout {
  left?: number;
  label: number;
  /** Millimetres kept free at the right. */
  right?: number;
  /** Millimetres below. */
  after?: number;
}

/** "Nomor   : 123", the value hanging behind its colon. Millimetres. */
function labelledParagraph(row: LabelledRow, layout: LabelLayout): Paragraph {
  const colon = (layout.left ?? 0) + layout.label;
  const value = colon + 3;
  return new Paragraph({
    indent: {
      left: twips(value),
      hanging: twips(value - (layout.left ?? 0)),
      right: twips(layout.right ?? 0),
    },
    spacing: { after: twips(layout.after ?? 0) },
    tabStops: [
      { type: TabStopType.LEFT, position: twips(colon) },
      { type: TabStopType.LEFT, position: twips(value) },
    ],
    children: [
      ...textRuns(row.label),
      new TextRun({ children: [new Tab(), ':', new Tab()] }),
      ...textRuns(row.value),
    ],
  });
}

/** Number, class, attachments and subject at the left, place and date at the right of the first. */
export function referenceParts(part: Part<'reference'>, textWidth: number): Table[] {
  const date = new Paragraph({ alignment: AlignmentType.RIGHT, children: textRuns(part.placeAndDate) });
  const dateWidth = 62;
  const columns = [
    {
      width: textWidth - dateWidth,
      content: part.rows.map((row) => labelledParagraph(row, { label: widestLabel(part.rows) })),
    },
    { width: dateWidth, content: [date] },
  ];
  return [layoutTable(columns, VerticalAlignTable.TOP)];
}

/** "Yth." and, hanging behind it, who, through whom, and where. */
export function addresseeParts(part: Part<'addressee'>, textWidth: number): Paragraph[] {
  const hanging = 11;
  const last = part.lines.length - 1;
  return part.lines.map(
    (line, index) =>
      new Paragraph({
        indent: {
          left: twips(hanging),
          hanging: index === 0 ? twips(hanging) : 0,
          right: twips(textWidth * 0.25),
        },
        tabStops: [{ type: TabStopType.LEFT, position: twips(hanging) }],
        spacing: { before: index === 0 ? twips(2.5) : 0, after: index === last ? twips(3.5) : 0 },
        children:
          index === 0
            ? [...textRuns(part.mark), new TextRun({ children: [new Tab()] }), ...textRuns(line)]
            : textRuns(line),
      }),
  );
}

/** Facts about one thing, each with its label. */
export const factsParts = (part: Part<'facts'>): Paragraph[] =>
  part.rows.map((row, index) =>
    labelledParagraph(row, {
      left: 12.5,
      label: widestLabel(part.rows),
      after: index === part.rows.length - 1 ? 2 : 0.5,
    }),
  );

/** Millimetres a column of labels needs, by their longest; letters of this size are some 2.1 mm wide. */
const widestLabel = (rows: readonly LabelledRow[]) =>
  Math.min(95, Math.max(20, Math.max(...rows.map(({ label }) => label.length)) * 2.1 + 3));

function signatureParagraphs(column: SignatureColumn): Paragraph[] {
  const together = { keepNext: true, keepLines: true };
  const line = (text: string, before = 0) =>
    new Paragraph({ ...together, spacing: { before: twips(before) }, children: textRuns(text) });
  return [
    ...column.above.map((text) => line(text)),
    ...column.below.map((text, index) => line(text, index === 0 ? 16 : 0)),
  ];
}

/** One signature in the right half, or two side by side; who gets a copy stays on their page. */
export function signaturesParts(
  part: Part<'signatures'>,
  textWidth: number,
  beforeCopies: boolean,
): (Paragraph | Table)[] {
  const columns = part.columns.map((column) => signatureParagraphs(column));
  const placed = columns.length === 1 ? [[new Paragraph({})], ...columns] : columns;
  const width = textWidth / placed.length;
  return [
    new Paragraph({ keepNext: true, spacing: { line: 120, lineRule: 'exact' } }),
    layoutTable(
      placed.map((content) => ({ width, content })),
      VerticalAlignTable.TOP,
    ),
    new Paragraph({ keepNext: beforeCopies, spacing: { line: 160, lineRule: 'exact' } }),
  ];
}

/** At the right of an annex: which letter it belongs to. */
export function annexHeadingParts(part: Part<'annex-heading'>, textWidth: number): Paragraph[] {
  const left = textWidth / 2;
  return [
    new Paragraph({ indent: { left: twips(left) }, children: textRuns(part.title) }),
    ...part.rows.map((row) => labelledParagraph(row, { left, label: 18 })),
    new Paragraph({}),
  ];
}
